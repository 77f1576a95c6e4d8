"""A person at the keyboard of a window of the editor."""

from desk import expect


class Person:
    """One window; what goes wrong in its scripts is a failure of the story."""

    def __init__(self, browser, desk, context=None, **settings):
        settings.setdefault("locale", "en-GB")
        settings.setdefault("viewport", {"width": 1280, "height": 800})
        self.desk = desk
        self.context = context or browser.new_context(accept_downloads=True, **settings)
        self.context.set_default_timeout(30_000)
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self.hear)
        if context is None:
            self.page.goto(desk.address)

    def hear(self, message):
        # A conflict is an answer, not a fault, but a browser says so all the same.
        if message.type == "error" and "409" not in message.text and "400" not in message.text:
            self.errors.append(message.text)

    def window(self):
        """A second window of the same browser."""
        return Person(None, self.desk, self.context)

    def visit(self, path):
        self.page.goto(self.desk.base + path)

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def tab_to(self, selector, limit=120):
        """Presses Tab until the focus is on what a selector names."""
        for _ in range(limit):
            if self.page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {selector}")

    def settle(self):
        """Waits until the page has drawn itself and its scripts have seen what happened."""
        self.page.evaluate("""() => document.fonts.ready.then(() =>
            new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))""")

    def paste(self, text, html=None):
        self.page.evaluate(
            """([text, html]) => {
                const parts = { "text/plain": new Blob([text], { type: "text/plain" }) };
                if (html) parts["text/html"] = new Blob([html], { type: "text/html" });
                return navigator.clipboard.write([new ClipboardItem(parts)]);
            }""", [text, html])
        self.page.keyboard.press("Control+V")

    def said(self, part):
        """Waits until the live region says something that contains a text."""
        self.page.wait_for_function("(part) => document.getElementById('live').textContent.includes(part)", arg=part)
        return self.page.text_content("#live")

    def cell(self):
        """Where the focus is in the grid: row, side and text."""
        found = self.page.evaluate("""() => {
            const cell = document.activeElement;
            if (!cell.dataset || !cell.dataset.side) return null;
            return [cell.parentElement.dataset.row, cell.dataset.side, cell.textContent.trim(),
                cell.parentElement.rowIndex];
        }""")
        expect(found, "the focus is not in a cell of the grid but on "
               + self.page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
        return found

    def go(self, number, side="source"):
        """Goes to a row by its number and to a side, by keys."""
        self.press("g")
        self.page.keyboard.type(str(number))
        self.press("Enter")
        self.page.wait_for_function(
            "(number) => (document.activeElement.closest('tr') || {}).rowIndex === number", arg=number)
        while self.cell()[1] != side:
            self.press("ArrowLeft" if side == "source" else "ArrowRight")

    def type_over(self, text):
        """Types a text in place of that of the cell that has the focus; it is not saved yet."""
        self.press("e")
        self.page.wait_for_selector("td textarea")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def rows(self):
        """The rows as the window shows them."""
        return self.page.evaluate("""() => [...document.querySelectorAll('#grid tbody tr')].map((row) => ({
            id: row.dataset.row, classes: [...row.classList].filter((name) => name !== "current").sort(),
            source: [...row.querySelectorAll('.source p')].map((part) => part.textContent),
            target: [...row.querySelectorAll('.target p')].map((part) => part.textContent) }))""")

    def text(self, side):
        return "".join("".join(row[side]) for row in self.rows()).replace(" ", "").replace("\u202f", "").replace("\u00a0", "")

    def finish(self):
        expect(not self.errors, f"the browser complains: {self.errors[:3]}")
        self.context.close()
