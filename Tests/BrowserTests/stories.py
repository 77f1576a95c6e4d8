"""What a translator does in the editor, from the first text to the exported file."""

import xml.etree.ElementTree as ElementTree

from desk import ENGLISH, FRENCH, expect
from scene import GREVE, story, tram_strike


@story()
def keyboard_story(scene):
    """By keyboard alone: paste two texts, correct a merge, a split and a move, confirm, realign, waive, export, reload, undo"""
    person = scene.window(permissions=["clipboard-read", "clipboard-write"])
    page = person.page
    # Paste two texts, see how they are read, correct a role, make the article.
    person.tab_to("a[href='/new']")
    person.press("Enter")
    page.wait_for_url("**/new")
    person.tab_to("[name=source-text]")
    person.paste(FRENCH)
    person.tab_to("[name=target-text]")
    person.paste(ENGLISH)
    person.tab_to("[name=action][value=read]")
    person.press("Enter")
    page.wait_for_selector("select[name^=source-role-]")
    expect(page.text_content("[data-drop=source] [role=status]").startswith("Markdown, French, 9 sentence"),
           page.text_content("[data-drop=source] [role=status]"))
    person.tab_to("select[name^=source-role-]")
    expect(page.evaluate("document.activeElement.value") == "headline", "the headline was not recognised")
    person.tab_to("[name=action][value=create]")
    person.press("Enter")
    page.wait_for_url("**/align")
    expect("la-greve-des-tramways" in page.url, f"the article is called after its headline, not {page.url}")
    begin = person.rows()
    texts = {side: person.text(side) for side in ("source", "target")}
    expect(len(begin) == 9, f"9 rows, not {len(begin)}")

    def unchanged(what):
        for side, text in texts.items():
            expect(person.text(side) == text, f"{what} changed the text of the {side}")

    # A merge: what was joined stays under the focus, and another key takes it back.
    person.tab_to("#grid td")
    person.go(2)
    person.press("m")
    expect("Merged: row 2 is now 2 French, 1 English. Undo with z" in person.said("Merged"), page.text_content("#live"))
    expect(person.cell()[2].startswith("Les conducteurs") and "Ils demandent" in person.cell()[2], f"{person.cell()}")
    unchanged("m")
    # The English partner: a split makes its place, Alt and an arrow move it there.
    person.press("l")
    expect(person.cell()[1] == "target", "l goes to the other side")
    person.press("z")
    person.said("Undone")
    expect(person.rows() == begin, "undo does not bring the merge back")
    # A split in the middle of a sentence, at a word.
    person.go(2)
    person.press("s")
    page.wait_for_selector(".caret")
    person.press("ArrowLeft", "ArrowRight", "Enter")
    person.said("Split")
    expect(len(person.rows()) == 10, "a split makes a row")
    expect(person.cell()[2] and person.cell()[2] in FRENCH, f"the focus is on the text that was cut, not {person.cell()}")
    unchanged("s")
    # The second half back to the first row, by moving it up.
    person.go(3)
    person.press("Alt+ArrowUp")
    person.said("Moved")
    unchanged("Alt+ArrowUp")
    expect(person.cell()[3] == 2, f"the focus follows the moved text, not {person.cell()}")
    # Pin a cell and its partner.
    person.go(5)
    person.press(" ")
    person.said("Pinned")
    person.press("ArrowRight", "ArrowRight", " ")
    person.said("Paired and confirmed: row 5")
    # Keep out of the memory, edit, confirm.
    person.press("x")
    person.said("Kept out")
    person.press("x")
    person.said("Let into")
    person.go(7, "target")
    person.type_over("The whole town is waiting.")
    person.press("Control+Enter")
    person.said("Edited: row 7, English")
    expect(person.rows()[6]["target"] == ["The whole town is waiting."], "the edit")
    person.go(1)
    person.press("Enter")
    person.said("Confirmed: row 1")
    page.wait_for_function("() => document.getElementById('state').textContent.includes('2 of 9')")
    # Realign: what was confirmed stands.
    person.press("R")
    person.said("Realigned")
    confirmed = [row for row in person.rows() if "confirmed" in row["classes"]]
    expect(len(confirmed) == 2, f"realigning leaves confirmed rows alone: {len(confirmed)}")
    # Search, and the list of keys.
    person.press("/")
    page.keyboard.type("tribunal")
    person.press("Enter")
    page.wait_for_function("() => document.activeElement.textContent.includes('tribunal')")
    person.press("?")
    page.wait_for_selector("#help[open]")
    listed = page.text_content("#help-list")
    for key in ["Enter", "n", "N", "j", "k", "h", "l", "m", "M", "s", "Alt ↑", "Space", "x", "e", "Ctrl Enter", "Esc", "R", "z", "Z", "/", "g"]:
        expect(key in listed, f"? does not list {key}")
    person.press("Escape")
    page.wait_for_selector("#help:not([open])", state="attached")
    # Waive a finding with a reason.
    person.go(2, "target")
    person.type_over("The drivers stopped work on Monday at 7 o’clock.")
    person.press("Control+Enter")
    person.said("Edited")
    page.evaluate("document.querySelector('.brand').focus()")
    person.tab_to("a[href$='/checks']")
    person.press("Enter")
    page.wait_for_url("**/checks")
    before = page.locator(".finding:not(.waived)").count()
    expect(before >= 1, "a number that was changed is found")
    person.tab_to(".finding input[name=reason]")
    page.keyboard.type("agreed with the author")
    person.press("Enter")
    person.said("Waived")
    expect(page.locator(".finding.waived").count() == 1, "the finding is waived")
    expect("agreed with the author" in page.text_content(".finding.waived"), "the reason is shown")
    # Export as XLIFF.
    person.tab_to("a[href$='/export']")
    person.press("Enter")
    page.wait_for_url("**/export")
    person.tab_to("a[href$='/export/xliff2.1']")
    with page.expect_download() as download:
        person.press("Enter")
    expect(download.value.suggested_filename.endswith(".fr-en.xlf"), download.value.suggested_filename)
    tree = ElementTree.parse(download.value.path())
    exported = " ".join("".join(node.itertext()) for node in tree.iter("{urn:oasis:names:tc:xliff:document:2.0}target"))
    expect("7 o’clock" in exported and "The whole town is waiting." in exported, "the file has the edits")
    # Reload; everything is there, and everything can be undone.
    person.tab_to("a[href$='/align']")
    person.press("Enter")
    page.wait_for_url("**/align")
    page.reload()
    expect("7 o’clock" in person.text("target").replace("o’clock", " o’clock").replace("  ", " "), "a reload loses nothing")
    person.tab_to("#grid td")
    for _ in range(40):
        version = page.input_value("#operations [name=version]")
        if page.is_disabled("[value=undo]"):
            break
        person.press("z")
        page.wait_for_function("(old) => document.querySelector('#operations [name=version]').value !== old", arg=version)
    expect(page.is_disabled("[value=undo]"), "everything can be undone")
    expect(person.rows() == begin, "undoing everything gives the start")
    person.finish()


@story(tram_strike)
def focus_story(scene):
    """The focus stays on the same text after each operation, and the tab order has one place in the grid"""
    person = scene.window(GREVE + "/align")
    page = person.page
    expect(page.locator("#grid [tabindex='0']").count() == 1, "one tab stop")
    expect(page.evaluate("[...document.querySelectorAll('#grid a, #grid button')].every((part) => part.tabIndex < 0)"),
           "links and buttons of rows are no tab stops")
    for key, side in [("m", "source"), ("M", "source"), ("m", "target"), ("Alt+ArrowDown", "target"), ("Alt+ArrowUp", "source"),
                      ("x", "target"), ("x", "source"), ("m", "both"), ("R", "source")]:
        person.go(4, "source")
        for _ in range({"source": 0, "both": 1, "target": 2}[side]):
            person.press("ArrowRight")
        text = page.evaluate("document.activeElement.querySelector('p') ? document.activeElement.querySelector('p').textContent : ''")
        if key == "Alt+ArrowDown":
            text = page.evaluate("[...document.activeElement.querySelectorAll('p')].at(-1).textContent")
        old = page.input_value("#operations [name=version]")
        person.press(key)
        if key != "R":
            page.wait_for_function("(old) => document.querySelector('#operations [name=version]').value !== old", arg=old)
        else:
            person.said("Realigned")
        now = person.cell()
        expect(text in now[2], f"after {key} on the {side} the focus left “{text}” for “{now[2]}”")
        expect(now[1] == side, f"after {key} the focus went from the {side} to the {now[1]}")
        if page.is_enabled("[value=undo]") and key != "R":
            person.press("z")
            person.said("Undone")
    # j, k, n, N, Home and End.
    person.press("Home")
    expect(person.cell()[3] == 1, "Home")
    person.press("j", "j", "k")
    expect(person.cell()[3] == 2, "j and k")
    person.press("End")
    expect(person.cell()[3] == len(person.rows()), "End")
    person.finish()


@story(tram_strike)
def keys_off(scene):
    """Single keys can be switched off: then only arrows work, and every key is a button"""
    person = scene.window(GREVE + "/align")
    page = person.page
    page.click(".settings summary")
    page.click("[name=keys]")
    page.wait_for_selector("body[data-keys=off]")
    expect(page.url.endswith("/align"), "a switch leads back to the screen")
    page.click("td.source >> nth=2")
    before = person.rows()
    sent = []
    page.on("request", lambda request: sent.append(request.url))
    person.press("m", "x", "z", "Enter", "R", " ", "Alt+ArrowDown")
    person.press("ArrowDown")
    expect(person.cell()[3] == 4, "arrows still work")
    expect(not sent and person.rows() == before, f"a key did something: {sent}")
    for name, word in [("merge-next", "Merged"), ("undo", "Undone"), ("confirm", "Confirmed"), ("undo", "Undone"),
                       ("keep-out", "Kept out"), ("move-next", "Moved"), ("redo", ""), ("undo", "Undone")]:
        if page.is_enabled(f"[value={name}]"):
            page.click(f"[value={name}]")
            person.said(word)
    for name in ["split", "pin", "edit", "search", "go", "help"]:
        expect(page.is_visible(f"[data-action={name}]"), f"no button for {name}")
    page.click("[data-action=help]")
    page.wait_for_selector("#help[open]")
    person.press("Escape")
    person.finish()


@story()
def without_script(scene):
    """Without JavaScript: a new article, merge, split, edit, pair, translate, waive, undo, export, all by forms"""
    person = scene.window(java_script_enabled=False)
    page = person.page
    page.click("text=New article >> nth=0")
    page.fill("[name=source-text]", FRENCH)
    page.fill("[name=target-text]", ENGLISH)
    page.fill("[name=name]", "forms")
    page.click("[value=read]")
    expect(page.locator("select[name^=source-role-]").count() >= 3, "the blocks are shown")
    page.click("[value=create]")
    page.wait_for_url("**/forms*/align")
    rows = page.locator("#grid tbody tr")
    count = rows.count()

    def at(number, side="source"):
        page.click(f"#grid tbody tr:nth-child({number}) .number a")
        page.check(f"[name=side][value={side}]")

    at(2)
    page.click("[value=merge-next]")
    expect("Merged: row 2 is now 2 French, 1 English" in page.text_content("#said"), page.text_content("#said"))
    page.click("[value=undo]")
    expect(rows.count() == count, "undo")
    at(3)
    page.click("#tools summary")
    page.select_option("[name=place]", index=2)
    page.click("#tools [value=split]")
    expect(rows.count() == count + 1, "the row is cut")
    page.click("[value=undo]")
    at(2)
    page.click("#tools summary")
    page.fill("#tools [name=text]", "Les conductrices ont arrêté le travail lundi à 6 heures.")
    page.click("#tools [value=edit]")
    expect("conductrices" in rows.nth(1).text_content(), "the text is changed")
    page.click("#tools summary")
    page.fill("#tools [name=with]", "2")
    page.click("#tools [value=pair]")
    expect("confirmed" in rows.nth(1).get_attribute("class"), "paired and confirmed")
    page.click("a[href$='/translate']")
    page.click("#grid tbody tr:nth-child(3) .number a")
    page.fill("#panel textarea", "They want 80 euros more a month.")
    page.click("#panel button[value=translate]")
    expect("They want 80 euros" in rows.nth(2).text_content(), "the translation is there")
    page.click("a[href$='/checks']")
    page.fill(".finding input[name=reason] >> nth=0", "checked")
    page.click(".finding [value=waive] >> nth=0")
    expect(page.locator(".finding.waived").count() == 1, "waived")
    page.click("a[href$='/export']")
    with page.expect_download() as download:
        page.click("a[href$='/export/tmx']")
    with open(download.value.path(), encoding="utf-8") as file:
        expect("They want 80 euros" in file.read(), "the export has it")
    page.click("a[href$='/read']")
    expect(page.frame_locator("iframe").locator("body").text_content().find("They want 80 euros") > 0, "the page shows it")
    person.finish()


@story(tram_strike)
def two_windows(scene):
    """Two windows: a stale change is a conflict that shows both and loses nothing, changes of other rows just work"""
    one = scene.window(GREVE + "/align")
    two = one.window()
    two.visit(GREVE + "/align")

    def edit(person, number, text):
        person.page.bring_to_front()
        person.tab_to("#grid td") if not person.page.evaluate("document.activeElement.closest('td') !== null") else None
        person.go(number, "target")
        person.type_over(text)
        person.press("Control+Enter")

    edit(one, 2, "One was here.")
    one.said("Edited")
    edit(two, 4, "Two was there.")
    two.said("Edited")
    expect([row["target"] for row in two.rows()][1] == ["One was here."], "the second window shows what the first did")
    edit(one, 4, "One came too late.")
    one.page.wait_for_selector("#conflict")
    shown = one.page.text_content("#conflict")
    expect("Two was there." in shown, "the other state is shown")
    expect(one.page.input_value("#typed") == "One came too late.", "what was typed is kept")
    expect([row["target"] for row in one.rows()][3] == ["Two was there."], "nothing was overwritten")
    # The text comes back where it was typed, and now it is taken.
    one.page.click("[data-action=dismiss]")
    one.go(4, "target")
    expect(one.page.get_attribute("td:focus", "data-draft"), "the row says that a text is not saved")
    one.press("e")
    one.page.wait_for_selector("td textarea")
    expect(one.page.input_value("td textarea") == "One came too late.", "the text that was typed comes back")
    one.press("Control+Enter")
    one.page.wait_for_function("() => document.querySelectorAll('#grid td.target')[3].textContent === 'One came too late.'")
    expect([row["target"] for row in one.rows()][3] == ["One came too late."], "done again on what is there now")
    two.page.bring_to_front()
    two.go(2)
    two.press("z")
    two.page.wait_for_selector("#conflict")
    two.errors.clear()
    one.errors.clear()
    one.finish()


@story(tram_strike)
def draft_survives(scene):
    """A text that is being typed survives a reload and a server that is gone"""
    person = scene.window(GREVE + "/align")
    page = person.page
    person.go(3, "target")
    person.type_over("Typed and not saved.")
    page.reload()
    page.wait_for_selector("td[data-draft]")
    person.go(3, "target")
    person.press("e")
    page.wait_for_selector("td textarea")
    expect(page.input_value("td textarea") == "Typed and not saved.", "the text is back after a reload")
    scene.desk.kill()
    person.press("Control+Enter")
    person.said("does not answer")
    person.press("e")
    page.wait_for_selector("td textarea")
    expect(page.input_value("td textarea") == "Typed and not saved.", "the text is back after the server was gone")
    person.errors.clear()
    person.finish()


def half_known(desk):
    """An article, a glossary, and a text like it that the memory translated as far as it could."""
    desk.align("old")
    desk.write("Glossaries/terms.tsv", "fr\ten\nmairie\ttown hall\ngrève\tstrike\n")
    source = desk.write("new.fr.md", FRENCH.replace("lundi", "mardi").replace("85", "95"))
    desk.run("translate", source, "--from", "fr", "--to", "en", "-q", "-o", "Memory/articles/new.fr-en.xlf")


@story(half_known)
def translate_story(scene):
    """Translate: the panel follows the row with matches and their difference, terms and checks; a match is inserted"""
    person = scene.window()
    page = person.page
    page.click("[data-article=new] a")
    page.click("a[href$='/translate']")
    page.wait_for_selector("#panel [data-panel]")
    expect(page.locator(".origin").count() >= 2, "pretranslated rows say where their text is from")
    person.go(2, "target")
    page.wait_for_function("() => document.querySelector('#panel .row-number').textContent.includes('2')")
    page.wait_for_selector("#panel .score")
    page.click("#panel [data-action=insert]")
    person.said("Translated: row 2")
    expect("memory" in page.text_content("tbody tr:nth-child(2) .origin"), "the row says where it came from")
    person.go(4, "target")
    page.wait_for_function("() => document.querySelector('#panel').textContent.includes('town hall')")
    person.type_over("The city refuses 3 times.")
    person.press("Control+Enter")
    person.said("Translated: row 4")
    person.go(4, "target")
    page.wait_for_function("() => document.querySelector('#panel .severity') !== null")
    person.finish()


@story()
def pasted_page(scene):
    """A pasted page keeps its headings; a dropped file is read; a term is added from a selection; conflicts are shown"""
    person = scene.window(permissions=["clipboard-read", "clipboard-write"])
    page = person.page
    person.visit("/new")
    page.focus("[name=source-text]")
    # A whole book goes as a file: a field would take minutes for it.
    person.paste("Une ligne de plus.\n\n" * 30_000)
    page.wait_for_function("() => document.querySelector('[name=source-name]').value === 'pasted'")
    expect(page.input_value("[name=source-text]") == "", "the book is not in the field")
    person.paste("Le titre\nUn texte.", "<h1>La grève des tramways</h1><p>La mairie refuse. La ville attend.</p>")
    page.wait_for_function("() => document.querySelector('[name=source-name]').value === 'pasted.html'")
    # A file is dropped on the other side.
    page.evaluate("""(text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "page.en.md", { type: "text/markdown" }));
        document.querySelector("[data-drop=target]").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }""", "# The tram strike\n\nThe town hall refuses. The town is waiting.\n")
    page.wait_for_function("() => document.querySelector('[name=target-data]').value")
    page.click("[value=read]")
    page.wait_for_selector("[data-drop=target] select")
    expect(page.input_value("[data-drop=source] select >> nth=0") == "headline", "the heading is the headline")
    expect("page.en.md" in page.text_content("[data-drop=target] .file-name"), "the file is named")
    page.check("[name=forcing]")
    page.click("[value=create]")
    page.wait_for_url("**/align")
    # Select a word on each side: the glossary gets them.
    for side, word in [("source", "mairie"), ("target", "town hall")]:
        page.evaluate("""([side, word]) => {
            const part = [...document.querySelectorAll("td." + side + " p")].find((one) => one.textContent.includes(word));
            const range = document.createRange();
            const start = part.firstChild.data.indexOf(word);
            range.setStart(part.firstChild, start);
            range.setEnd(part.firstChild, start + word.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }""", [side, word])
        person.settle()
    page.click("[data-action=term]")
    page.wait_for_url("**/glossary*")
    expect(page.input_value("[name=source]") == "mairie" and page.input_value("[name=target]") == "town hall", "both words")
    page.click("#add-term button")
    page.wait_for_selector("td:has-text('town hall')")
    page.fill("[name=source]", "mairie")
    page.fill("[name=target]", "city council")
    page.click("#add-term button")
    page.wait_for_selector("#conflicts")
    expect("mairie" in page.text_content("#conflicts"), "unlike translations of one term are shown")
    # The concordance finds words of the new article.
    person.visit("/concordance?q=refuse")
    expect(page.locator("mark").count() >= 1, "the words are marked")
    person.finish()


def old_strike(desk):
    """An article like the usual one, so that the memory knows most of it, and a glossary."""
    desk.align("old", FRENCH.replace("lundi", "mardi"), ENGLISH.replace("Monday", "Tuesday"))
    desk.write("Glossaries/glossary.tsv", "fr\ten\nmairie\ttown hall\n")


@story(old_strike)
def translate_new(scene):
    """By keyboard alone, from one text: a new article, what the memory has, a term, a check, translations, the file"""
    person = scene.window(permissions=["clipboard-read", "clipboard-write"])
    page = person.page
    person.tab_to("a[href='/new']")
    person.press("Enter")
    page.wait_for_url("**/new")
    person.tab_to("[name=source-text]")
    person.paste(FRENCH + "\nPersonne ne sait quand la mairie cédera.\n")
    person.tab_to("[name=action][value=read]")
    person.press("Enter")
    page.wait_for_selector("select[name^=source-role-]")
    expect("translated here" in page.text_content("[data-drop=target]"), "the empty side says what will happen")
    person.tab_to("[name=action][value=translate]")
    person.press("Enter")
    page.wait_for_url("**/translate")
    page.wait_for_selector("td:focus")
    rows = person.rows()
    expect(len(rows) == 10 and rows[9]["target"] == [], f"the last row is open: {rows[-1]}")
    known = [row for row in rows if row["target"]]
    expect(len(known) >= 8, f"the memory knows the others: {len(known)}")
    expect(page.locator(".origin").count() == len(known), "what comes from the memory says so")
    # The term is shown, a translation without it is found, one with it is not.
    person.go(10, "target")
    page.wait_for_function("() => document.querySelector('#panel').textContent.includes('town hall')")
    for text, has_finding in [("Nobody knows when the city will yield.", True), ("Nobody knows when the town hall will yield.", False)]:
        person.type_over(text)
        person.press("Control+Enter")
        person.said("Translated: row 10")
        page.wait_for_function(
            "(wanted) => (document.querySelector('#panel .severity') !== null) === wanted"
            " && document.querySelector('#panel .row-number').textContent.includes('10')", arg=has_finding)
        person.go(10, "target")
    for number in range(1, 11):
        person.press("Enter")
        # Not what is said, which may be said of the row before: a key that comes too early confirms one row twice.
        page.wait_for_function("(wanted) => document.getElementById('state').textContent.includes(wanted)", arg=f"{number} of 10")
    person.tab_to("a[href$='/export']")
    person.press("Enter")
    page.wait_for_url("**/export")
    person.tab_to("a[href$='/export/markdown']")
    with page.expect_download() as download:
        person.press("Enter")
    with open(download.value.path(), encoding="utf-8") as file:
        written = file.read()
    expect("title: The tram strike" in written and "Nobody knows when the town hall will yield." in written, written)
    person.finish()


@story(old_strike)
def translate_without_script(scene):
    """Without JavaScript, from one text: a new article, a match taken over, a translation typed, both confirmed"""
    person = scene.window("/new", java_script_enabled=False)
    page = person.page
    page.fill("[name=source-text]", "La mairie refuse.\n\nPersonne ne sait quand la mairie cédera.\n")
    page.fill("[name=source-language]", "fr")
    page.fill("[name=name]", "seul")
    page.click("[value=translate]")
    page.wait_for_url("**/seul*/translate")
    rows = page.locator("#grid tbody tr")
    expect(rows.count() == 2 and "refuses" in rows.nth(0).text_content(), "the memory knows the first row")
    page.click("#grid tbody tr:nth-child(2) .number a")
    expect("town hall" in page.text_content("#panel"), "the panel has the term")
    page.fill("#panel textarea", "Nobody knows when the town hall will yield.")
    page.click("#panel button[value=translate]")
    expect("will yield" in rows.nth(1).text_content(), "the translation is there")
    for number in (1, 2):
        page.click(f"#grid tbody tr:nth-child({number}) .number a")
        page.click("#keys [value=confirm]")
    expect("2 of 2" in page.text_content("#state"), page.text_content("#state"))
    person.finish()


@story(tram_strike)
def interrupted(scene):
    """A window that is closed in the middle of typing keeps the text, also past a restart; an input method is not disturbed"""
    person = scene.window(GREVE + "/align")
    page = person.page
    person.go(3, "target")
    person.type_over("Typed and the window closed.")
    other = person.window()
    page.close()
    scene.desk.kill()
    scene.desk.start()
    other.page.goto(scene.desk.address)
    other.visit(GREVE + "/align")
    page = other.page
    page.wait_for_selector("td[data-draft]")
    other.go(3, "target")
    other.press("e")
    page.wait_for_selector("td textarea")
    expect(page.input_value("td textarea") == "Typed and the window closed.", "the text is back")
    # While a word is being composed, Escape and Ctrl+Enter are the input method's.
    version = page.input_value("#operations [name=version]")
    page.evaluate("""() => {
        for (const key of ["Escape", "Enter"]) document.activeElement.dispatchEvent(
            new KeyboardEvent("keydown", { key, ctrlKey: key === "Enter", isComposing: true, bubbles: true, cancelable: true }));
    }""")
    other.settle()
    expect(page.locator("td textarea").count() == 1, "the field is still open")
    expect(page.input_value("#operations [name=version]") == version, "and nothing was saved")
    other.press("Control+Enter")
    other.said("Edited: row 3")
    expect(page.locator("td[data-draft]").count() == 0, "what is saved is no draft any more")
    other.errors.clear()
    other.finish()


STORIES = [keyboard_story, focus_story, keys_off, without_script, two_windows, draft_survives, translate_story, pasted_page, translate_new,
           translate_without_script, interrupted]
