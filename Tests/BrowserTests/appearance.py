"""Every screen in every colour and size: rules of accessibility, reflow, targets, the French interface, pictures."""

import os
import re
from pathlib import Path

import axe_playwright_python

from desk import expect
from scene import GREVE, story, tram_strike

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = "archives-ouvrieres"
SIZES = {"wide": (1440, 900), "tablet": (820, 1180)}


def samples(desk):
    """The articles of Samples/, one of them half settled, and a glossary."""
    for name, suffix in [("archives-ouvrieres", "html"), ("transport-gratuit", "md"), ("penurie-medecins", "txt")]:
        files = []
        for language in ("fr", "en"):
            files.append(desk.write(f"{name}.{language}.{suffix}", (ROOT / "Samples" / f"{name}.{language}.{suffix}").read_text("utf-8")))
        desk.run("align", *files, "-q")
    # What the memory knows from an older article is similar to sentences of the others.
    desk.align("grange", "# Les archives dans la grange\n\n« Ils ont tout pris, l’essentiel et le reste », dit Odette Carlier, 81 ans. "
               "« Mais l’essentiel, qui donc le connaît d’avance ? » Pendant dix ans, le tout a dormi dans la grange d’un voisin, sous des bâches.\n",
               "# The archives in the barn\n\n“They took everything, what was essential and the rest,” says Odette Carlier, 81. "
               "“But who can ever tell in advance what is essential?” For ten years it all lay dormant in a neighbour’s barn, under tarpaulins.\n")
    arabic = "لم يعد أحد يعرف متى بدأ الإضراب. وصلت الحافلة رقم 12 متأخرة.\n\nقالت المديرة: «لن نتراجع».\n"
    english = "Nobody knows any more when the strike began. Bus 12 came late.\n\n“We will not give in,” said the director.\n"
    desk.align("arabe", arabic, english, suffix="txt", languages=("ar", "en"))
    desk.write("Glossaries/glossary.tsv", "fr\ten\tnote\nsyndicat\ttrade union\t\nmairie\ttown hall\tnot “city hall”\n"
               "mairie\tcouncil\t\narchives\tarchives\t\nbourse du travail\tlabour exchange\thistorical\n")


def screens():
    article = f"/articles/{ARTICLE}"
    return {
        "project": "/", "new": "/new", "align": f"{article}/align", "translate": f"{article}/translate",
        "checks": f"{article}/checks", "concordance": "/concordance?q=archives", "glossary": "/glossary",
        "read": f"{article}/read", "export": f"{article}/export", "error": "/nothing", "arabic": "/articles/arabe/align",
        "empty-search": "/concordance?q=xylophone",
    }


def settle_some(person):
    """Confirms a few rows, merges one, keeps one out, so that every state can be seen."""
    person.visit(f"/articles/{ARTICLE}/align")
    page = person.page
    page.wait_for_selector("td:focus")
    for number in [1, 2, 3, 6, 8]:
        person.go(number)
        person.press("Enter")
        person.said(f"row {number}")
    person.go(9)
    person.press("x")
    person.said("Kept out")


def open_screen(person, name, path):
    person.visit(path)
    page = person.page
    if name == "new":
        for side, language in [("source", "fr"), ("target", "en")]:
            page.fill(f"[name={side}-text]", (ROOT / "Samples" / f"transport-gratuit.{language}.md").read_text("utf-8")[:1500])
        page.click("[value=read]")
        page.wait_for_selector("select[name^=source-role-]")
    if name in ("align", "translate"):
        page.wait_for_selector("td:focus")
        person.go(10)
    if name == "translate":
        page.wait_for_selector("#panel .score")


@story(samples)
def accessible(scene):
    """axe-core finds nothing serious on any screen, light and dark, wide and tablet; nothing must be scrolled sideways"""
    axe = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text("utf-8")
    person = scene.window(reduced_motion="reduce")
    page = person.page
    settle_some(person)
    problems = []
    for name, path in screens().items():
        open_screen(person, name, path)
        for theme in ("light", "dark"):
            for size, (width, height) in SIZES.items():
                # Colours and sizes are tried together in two of the four pairs; the others are for the pictures.
                is_tried = (theme, size) in [("light", "wide"), ("dark", "tablet")]
                if not is_tried and not scene.options.screenshots:
                    continue
                where = f"{name}, {theme}, {size}"
                page.emulate_media(color_scheme=theme)
                page.set_viewport_size({"width": width, "height": height})
                person.settle()
                if scene.options.screenshots:
                    os.makedirs(scene.options.screenshots, exist_ok=True)
                    page.screenshot(path=f"{scene.options.screenshots}/{name}-{size}-{theme}.png")
                if page.evaluate("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"):
                    problems.append(f"{where}: it must be scrolled sideways")
                if name in ("align", "translate", "arabic") and page.evaluate("document.scrollingElement.scrollHeight > innerHeight"):
                    problems.append(f"{where}: the whole page scrolls, not the rows under their toolbar")
                if not is_tried:
                    continue
                if not page.evaluate("'axe' in window"):
                    page.evaluate(axe)
                found = page.evaluate("""() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
                    .then((result) => result.violations.map((one) => [one.id, one.impact, one.nodes.length, one.nodes[0].html.slice(0, 160), one.nodes[0].failureSummary]))""")
                for rule, impact, count, html, summary in found:
                    problems.append(f"{where}: {rule} ({impact}, {count} times): {html} {summary}")
    person.errors.clear()
    person.finish()
    expect(not problems, "\n".join(problems))


@story(samples)
def reflow(scene):
    """At 200 % and 400 % zoom nothing must be scrolled sideways; targets have 24 px; motion is not shown to who wants none"""
    person = scene.window(reduced_motion="reduce")
    problems = []
    for name, path in screens().items():
        open_screen(person, name, path)
        for label, width, height in [("200 %", 640, 400), ("400 %", 320, 256), ("tablet", 768, 1024)]:
            person.page.set_viewport_size({"width": width, "height": height})
            wide = person.page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
            if wide > 0:
                problems.append(f"{name} at {label}: {wide} px too wide")
        person.page.set_viewport_size({"width": 1280, "height": 800})
        small = person.page.evaluate("""() => [...document.querySelectorAll("button, .button, select, input:not([type=hidden]), summary, nav a, .number a")]
            .filter((part) => part.checkVisibility() && !part.closest(".row:not(.current)") && !(part.matches("[type=checkbox], [type=radio]") && part.closest("label")))
            .map((part) => [part.outerHTML.slice(0, 80), part.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24).map(([html, box]) => `${html} ${box.width}×${box.height}`)""")
        problems += [f"{name}: {one}" for one in small]
        moving = person.page.evaluate("""() => [...document.querySelectorAll("*")].filter((part) => {
            const style = getComputedStyle(part);
            return style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || style.animationName !== "none";
        }).map((part) => part.outerHTML.slice(0, 60))""")
        problems += [f"{name} moves: {one}" for one in moving[:3]]
    person.errors.clear()
    person.finish()
    expect(not problems, "\n".join(problems))


@story(tram_strike)
def table_semantics(scene):
    """The grid is a table for a screen reader: headers, rows, cells with their language, and one name for each row"""
    person = scene.window(GREVE + "/align")
    session = person.context.new_cdp_session(person.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    roles = {}
    for node in nodes:
        if not node.get("ignored"):
            roles.setdefault(node["role"]["value"], []).append(node.get("name", {}).get("value", ""))
    rows = len(person.rows())
    expect(len(roles.get("grid", [])) == 1, f"one grid, not {roles.get('grid')}")
    expect(roles.get("columnheader") == ["Row", "French", "Relation", "English"], f"{roles.get('columnheader')}")
    expect(len(roles.get("gridcell", [])) == 3 * rows, f"{len(roles.get('gridcell', []))} cells for {rows} rows")
    expect(roles.get("rowheader", [""])[:3] == ["Row 1", "Row 2", "Row 3"], f"{roles.get('rowheader')}")
    person.finish()


@story(samples)
def french(scene):
    """In French every screen is French: no word of the English interface, findings, losses and refusals included"""
    person = scene.window(locale="fr-FR")
    english = {}
    for line in (ROOT / "Sources/CalqueServer/Resources/messages.tsv").read_text("utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) == 3 and cells[1] != cells[2] and "{" not in cells[1] and len(cells[1]) > 3:
            english[cells[1]] = cells[0]
    french_words = {line.split("\t")[2] for line in (ROOT / "Sources/CalqueServer/Resources/messages.tsv").read_text("utf-8").splitlines() if line.count("\t") == 2}
    problems = []
    for name, path in screens().items():
        open_screen(person, name, path)
        person.errors.clear()
        page = person.page
        expect(page.get_attribute("html", "lang") == "fr", "the page is French")
        texts = page.evaluate("""() => {
            const seen = [];
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                const owner = node.parentElement.closest("[lang]");
                if (owner.lang === "fr" && !node.parentElement.closest("template, script, .cell p, textarea, kbd, code, [name=place]")) seen.push(node.data.trim());
            }
            for (const part of document.querySelectorAll("[aria-label], [title], [placeholder]")) seen.push(part.ariaLabel || part.title || part.placeholder);
            return seen.filter(Boolean);
        }""")
        for text in texts:
            if text in english and text not in french_words:
                problems.append(f"{name}: “{text}” ({english[text]})")
            if re.search(r"\b(the|is|are|of|was|not in|left out|times|without|this|that|with)\b", text):
                problems.append(f"{name}: “{text}”")
    expect(not problems, "\n".join(dict.fromkeys(problems)))
    # A refusal of an operation.
    person.visit("/articles/archives-ouvrieres/align")
    person.page.wait_for_selector("td:focus")
    person.go(1)
    person.press("M")
    person.said("il n’y a pas de ligne avant elle")
    person.errors.clear()
    person.finish()


STORIES = [table_semantics, accessible, reflow, french]
