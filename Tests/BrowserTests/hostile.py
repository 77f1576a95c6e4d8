"""Texts that would do something, were they ever taken for more than text."""

from desk import expect
from scene import GREVE, story, tram_strike

# Each would set a flag or ask for something from outside, were it executed.
STRINGS = [
    "<script>window.PWNED=1</script>",
    "</script><script>window.PWNED=1</script>",
    "</title></textarea></style><script>window.PWNED=1</script>",
    "<img src=x onerror=window.PWNED=1>",
    "\"><svg onload=window.PWNED=1>",
    "' autofocus onfocus=window.PWNED=1 x='",
    "\" autofocus onfocus=window.PWNED=1 x=\"",
    "<\u0301img src=x onerror=window.PWNED=1>",
    "\"\u0301><img src=x onerror=window.PWNED=1>",
    "--><script>window.PWNED=1</script><!--",
    "{{{title}}}{{#rows}}<script>window.PWNED=1</script>{{/rows}}",
    "&lt;script&gt;window.PWNED=1&lt;/script&gt;",
    "<iframe srcdoc=\"<script>parent.PWNED=1</script>\"></iframe>",
    "<a href=\"javascript:window.PWNED=1\">x</a>",
    "<style>@import 'http://example.org/x'</style><base href=//example.org>",
    "</p></td></tr></table><form action=//example.org><button>",
    "<template><script>window.PWNED=1</script></template>",
    "\u202egnp.exe\u2066<b>\u2069",
    "${window.PWNED=1}`);window.PWNED=1;//",
]
FRENCH = "\n\n".join(f"Une phrase avec {text} au milieu et 12 mots." for text in STRINGS)
ENGLISH = "\n\n".join(f"A sentence with {text} in the middle and 12 words." for text in STRINGS)
WATCH = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective + " " + event.sample));
"""


def harmless(person, place):
    """Nothing ran, nothing was asked for elsewhere, and no element stands in the page that the editor did not put there."""
    found = person.page.evaluate("""() => ({
        pwned: window.PWNED, violations: window.violations,
        strange: [...document.querySelectorAll("script, img, svg, iframe, base, style, object, embed, b, form")]
            .filter((part) => !(part.matches("script[src^='/assets/'], svg#doubt-bar, iframe.reader")
                || part.matches("form") && (part.getAttribute("action") || "/").startsWith("/")))
            .map((part) => part.outerHTML.slice(0, 100)),
        handlers: [...document.querySelectorAll("*")].filter((part) => [...part.attributes].some((one) => /^on/i.test(one.name)
            || /^\\s*javascript:/i.test(one.value) && one.name === "href")).map((part) => part.outerHTML.slice(0, 100)) })""")
    expect(not found["pwned"], f"{place}: a text was executed")
    expect(not found["violations"], f"{place}: {found['violations']}")
    expect(not found["strange"] and not found["handlers"], f"{place}: {found['strange']} {found['handlers']}")


def hostile_texts(desk):
    """Hostile strings in a text, in markup and in a glossary."""
    desk.align("hostile", FRENCH, ENGLISH, suffix="txt")
    markup = "".join(f"<h2>{text}</h2><p>{text}</p><p title=\"{text}\">Deux mots {text}</p>" for text in STRINGS)
    desk.align("page", markup, markup, suffix="html")
    table = "fr\ten\tnote\n" + "".join(f"{text}\t{text}\t{text}\n" for text in STRINGS if "\t" not in text)
    desk.write("Glossaries/glossary.tsv", table)


@story(hostile_texts)
def injection(scene):
    """Hostile texts in articles, glossary, notes, names and queries, through every screen: nothing executes"""
    article = "/articles/hostile"
    desk = scene.start()
    outside = []
    person = scene.window()
    person.context.add_init_script(WATCH)
    person.context.on("request", lambda request: None if request.url.startswith((desk.base, "data:")) else outside.append(request.url))
    person.page.on("dialog", lambda dialog: (outside.append("dialog"), dialog.dismiss()))
    for base in [article, "/articles/page"]:
        for screen in ["align", "translate", "checks", "export", "read"]:
            person.visit(f"{base}/{screen}")
            harmless(person, f"{base}/{screen}")
    for path in ["/", "/glossary", "/concordance?q=12", "/new"]:
        person.visit(path)
        harmless(person, path)
    page = person.page
    # What the script puts in: operations, conflicts, the panel, an edited text, a search.
    person.visit(article + "/translate")
    page.wait_for_selector("td:focus")
    for number, text in enumerate(STRINGS, 1):
        person.go(number, "target")
        person.press("e")
        page.wait_for_selector("td textarea")
        page.fill("td textarea", f"Typed {text}")
        person.press("Control+Enter")
        person.said(f"row {number}.")
    person.go(2, "target")
    person.press("m")
    person.said("Merged")
    harmless(person, "translate, typed")
    page.reload()
    harmless(person, "translate, reloaded")
    for text in STRINGS[::3]:
        page.goto(desk.base + "/concordance?" + page.evaluate("(q) => String(new URLSearchParams({ q }))", text))
        harmless(person, f"concordance {text}")
        page.goto(desk.base + "/glossary?" + page.evaluate("(q) => String(new URLSearchParams({ source: q, target: q }))", text))
        harmless(person, f"glossary {text}")
        page.goto(desk.base + "/articles/" + page.evaluate("encodeURIComponent", text) + "/align", wait_until="commit")
    person.visit("/new")
    page.fill("[name=source-text]", FRENCH)
    page.fill("[name=target-text]", ENGLISH)
    page.fill("[name=name]", STRINGS[3])
    page.click("[value=read]")
    harmless(person, "new, read")
    expect(not outside, f"something was asked for elsewhere: {outside}")
    person.errors.clear()
    person.finish()


@story(tram_strike)
def foreign_pages(scene):
    """A page of somebody else can neither read nor write: forms, fetches, frames and rebound names are refused"""
    article = GREVE
    desk = scene.start()
    person = scene.window()
    page = person.page
    version = page.request.get(desk.base + article + "/align").status
    expect(version == 200, "the person's own browser is let in")
    stranger = f"""<form id=f method=post action="{desk.base}/settings"><input name=theme value=dark></form>
        <iframe id=frame src="{desk.base}{article}/align"></iframe>"""
    page.route("http://stranger.test/**", lambda route: route.fulfill(body=stranger, content_type="text/html"))
    page.goto("http://stranger.test/")
    read = page.evaluate(f"""async () => {{
        const seen = [];
        for (const options of [{{}}, {{ credentials: "include" }}, {{ method: "POST", body: "theme=dark", credentials: "include" }}]) {{
            try {{ seen.push((await fetch("{desk.base}/", options)).status); }} catch (error) {{ seen.push(String(error)); }}
        }}
        return seen;
    }}""")
    expect(all("TypeError" in str(one) for one in read), f"a stranger's fetch: {read}")
    with page.expect_navigation() as answer:
        page.evaluate("document.getElementById('f').submit()")
    expect(answer.value.status == 403, f"a stranger's form: {answer.value.status}")
    expect(not any(cookie["name"] == "calque-theme" for cookie in person.context.cookies()), "and it changed nothing")
    # The cookie is not for scripts, and the address works once.
    person.visit("/")
    expect(page.evaluate("document.cookie") == "", "a script sees no cookie")
    stranger = scene.browser.new_context()
    second = stranger.new_page().goto(desk.address)
    expect(second.status == 403, "the address works once")
    stranger.close()
    person.errors.clear()
    person.finish()


@story()
def hostile_files(scene):
    """Files that are no texts, or would do something: the screen for new articles says so, and nothing executes"""
    person = scene.window("/new")
    person.page.on("dialog", lambda dialog: dialog.dismiss())
    page = person.page
    markup = "".join(f"<p>{text}</p>" for text in STRINGS)
    files = [("page.html", markup.encode(), True), (STRINGS[3] + ".md", "\n\n".join(STRINGS).encode(), True),
             ("nul.txt", b"a\0b", False), ("half.docx", b"PK\x03\x04\x14\0", False), ("wrong.txt", b"\x80\x81\xff", False),
             ("deep.html", b"<div>" * 9_000 + b"Un texte.", None)]
    for name, content, is_readable in files:
        person.visit("/new")
        page.set_input_files("[data-file=source]", {"name": name, "mimeType": "application/octet-stream", "buffer": content})
        page.wait_for_function("() => document.querySelector('[name=source-data]').value")
        page.fill("[name=source-language]", "fr")
        page.click("[value=read]")
        page.wait_for_selector("[role=alert], select[name^=source-role-]")
        refused = page.locator("[role=alert]").count() > 0
        expect(is_readable is None or refused != is_readable, f"{name}: {'refused' if refused else 'read'}")
        expect(not refused or len(page.text_content("[role=alert] h2")) > 10, f"{name}: it is said what is wrong")
        expect(not page.evaluate("window.PWNED"), f"{name} was executed")
        strange = page.locator("main img, main svg, main iframe, main script, main object, main base").count()
        expect(strange == 0, f"{name}: {strange} elements that are not the editor's")
    person.errors.clear()
    person.finish()


STORIES = [injection, foreign_pages, hostile_files]
