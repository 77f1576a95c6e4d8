"""How long a large article takes in the browser: figures, no verdict."""

import statistics

from desk import Desk
from person import Person


def article(rows):
    french, english = [], []
    for number in range(rows):
        end = "\n\n" if number % 4 == 3 else " "
        french.append(f"La ligne numéro {number} de la régie a transporté {number * 7 + 13} voyageurs pendant la grève.{end}")
        english.append(f"Line number {number} of the public company carried {number * 7 + 13} passengers during the strike.{end}")
    return "".join(french), "".join(english)


def figures(browser, calque):
    for rows in (1_000, 10_000):
        desk = Desk(calque)
        try:
            path = desk.align("long", *article(rows), suffix="txt")
            desk.start()
            person = Person(browser, desk)
            page = person.page
            opened, drawn = [], []
            for _ in range(5):
                person.visit(path + "/align")
                page.wait_for_selector("td:focus", timeout=60_000)
                times = page.evaluate("""() => {
                    const one = performance.getEntriesByType("navigation")[0];
                    const paint = performance.getEntriesByName("first-contentful-paint")[0];
                    return [one.responseEnd - one.requestStart, one.domContentLoadedEventEnd, paint ? paint.startTime : 0];
                }""")
                opened.append(times)
            answer, ready, paint = (statistics.median(column) for column in zip(*opened))
            print(f"{rows} rows: the page's answer {answer:.0f} ms, first paint {paint:.0f} ms, usable {ready:.0f} ms")
            for name, keys in [("x", ["x"]), ("merge and undo", ["m", "z"])]:
                person.go(rows // 2)
                took = []
                for turn in range(10):
                    for key in keys:
                        took.append(page.evaluate("""async (key) => {
                            const version = () => document.querySelector("#operations [name=version]").value;
                            const old = version();
                            const start = performance.now();
                            document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
                            while (version() === old) await new Promise((done) => setTimeout(done));
                            document.body.offsetHeight;
                            return performance.now() - start;
                        }""", key))
                print(f"{rows} rows: {name}, from key to drawn {statistics.median(took):.1f} ms (slowest {max(took):.1f})")
            moves = page.evaluate("""async () => {
                const took = [];
                for (let turn = 0; turn < 60; turn += 1) {
                    const start = performance.now();
                    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, cancelable: true }));
                    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                    took.push(performance.now() - start);
                }
                return took;
            }""")
            jump = page.evaluate("""async () => {
                const area = document.querySelector(".scroller");
                const start = performance.now();
                for (let turn = 0; turn < 20; turn += 1) {
                    area.scrollTop = area.scrollHeight * turn / 20;
                    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                }
                return (performance.now() - start) / 20;
            }""")
            print(f"{rows} rows: a row down {statistics.median(moves):.1f} ms with two frames, a jump of the scroll bar {jump:.1f} ms")
            person.finish()
        finally:
            desk.close()
