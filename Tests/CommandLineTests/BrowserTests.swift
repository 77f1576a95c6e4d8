import Foundation
import Testing

/// Programs of the system that some tests ask for their opinion.
enum SystemTool {
  static let chromium = path(of: ["chromium", "chromium-browser", "google-chrome"])
  static let epubcheck = path(of: ["epubcheck"])
  static let office = path(of: ["soffice"])
  static let xmllint = path(of: ["xmllint"])

  private static func path(of names: [String]) -> String? {
    names.map { "/usr/bin/\($0)" }.first { FileManager.default.isExecutableFile(atPath: $0) || isArchive($0) }
  }

  /// Debian's epubcheck is a Java archive.
  private static func isArchive(_ path: String) -> Bool {
    path.hasSuffix("epubcheck") && FileManager.default.fileExists(atPath: path)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/java")
  }

  /// A page as a browser has it after its scripts ran.
  static func dump(_ page: String, in folder: TemporaryFolder, flags: String = "") throws -> String {
    let command = """
      timeout 60 \(chromium ?? "chromium") --headless=new --no-sandbox --disable-gpu --virtual-time-budget=2000 \
      --user-data-dir=browser \(flags) --dump-dom '\(page)' 2>/dev/null
      """
    return try Shell.run(command, in: folder.path).output
  }
}

@Suite(
  "In a browser: nothing of a text is executed, the search works from a file",
  .enabled(if: SystemTool.chromium != nil, "no chromium in /usr/bin"), .serialized)
struct BrowserTests {
  /// Each would change the page's title, were it executed.
  private static let hostile = [
    "<script>document.title='PWNED'</script>",
    "</script><script>document.title='PWNED'</script>",
    "</title></style><script>document.title='PWNED'</script>",
    "<img src=x onerror=document.title='PWNED'>",
    "\"><svg onload=document.title='PWNED'>",
    "' autofocus onfocus=document.title='PWNED' x='",
    "<\u{301}img src=x onerror=document.title='PWNED'>",
    "--><script>document.title='PWNED'</script><!--",
    "]]><script xmlns='http://www.w3.org/1999/xhtml'>document.title='PWNED'</script>",
    "{{{script}}}{{#rows}}<script>document.title='PWNED'</script>{{/rows}}",
    "\u{2028}\u{2029}\\u003cscript\\u003edocument.title='PWNED'",
    "&lt;script&gt;document.title='PWNED'&lt;/script&gt;",
    "<iframe srcdoc=\"<script>parent.document.title='PWNED'</script>\"></iframe>",
    "<a href=\"javascript:document.title='PWNED'\">x</a>",
    "<style>@import 'http://example.org/x'</style><base href=//example.org>",
  ]

  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    func article(_ language: String) -> String {
      let fields =
        "title: \(quoted(Self.hostile[1]))\nsubtitle: \(quoted(Self.hostile[2]))\nauthor: \(quoted(Self.hostile[3]))\n"
      let paragraphs = Self.hostile.map { "\(language == "fr" ? "Un" : "One"). \($0)\n" }
      return "---\n\(fields)date: 2026-03-14\n---\n\n" + paragraphs.joined(separator: "\n")
    }
    try folder.write(article("fr"), to: "a.fr.md")
    try folder.write(article("en"), to: "a.en.md")
    let table = Self.hostile.map { $0.filter { $0 != "\t" } }.map { "\($0)\t\($0)\n" }.joined()
    try folder.write("source\ttarget\n" + table, to: "b.tsv")
    try folder.write(
      """
      [en]
      file = "a.en.md"
      translator = "</script><script>document.title='PWNED'</script>"
      url = "https://example.org/\\"><script>document.title='PWNED'</script>"
      [fr]
      file = "a.fr.md"
      licence = "</script><script>document.title='PWNED'</script>"
      """, to: "facts.toml")
    let made = try Shell.run(
      """
      set -e; calque init . --from fr --to en -q >/dev/null; calque align a.fr.md a.en.md --force -q
      calque export b.tsv --to xliff2.1 --languages fr-en -o b.xlf -q
      cat facts.toml > Memory/articles/a.toml
      """, in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    return folder
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A title that only a script could have set, and elements that only an attack could have made.
  private func expectHarmless(_ dom: String, _ page: String) {
    #expect(!dom.isEmpty, "\(page) was not loaded")
    #expect(!dom.contains(/<title[^>]*>PWNED</), "\(page)")
    for element in ["<img", "<svg", "<iframe", "<base", "<object", "<embed", "<form"] {
      #expect(!dom.contains(element), "\(page): \(element)")
    }
    #expect(!dom.contains(/<a [^>]*href="javascript/), "\(page)")
    // The page's own script, and its description for machines, which is no script.
    for script in dom.matches(of: /<script(?: type="application\/ld\+json")?>((?:.|\n)*?)<\/script>/) {
      #expect(script.1.hasPrefix("\"use strict\"") || script.1.hasPrefix("{\"@context\""), "\(page): \(script.1)")
    }
    #expect(!dom.contains(/<script [^t]/), "\(page)")
  }

  @Test("the canary works: a script in a page of its own does change the title")
  func control() throws {
    let folder = try TemporaryFolder()
    try folder.write("<title>a</title><p>x<script>document.title='PWNED'</script>", to: "a.html")
    #expect(try SystemTool.dump("file://\(folder.path)/a.html", in: folder).contains("<title>PWNED</title>"))
  }

  @Test("bilingual pages, pages of one language, sites and books execute nothing of a text")
  func injection() throws {
    let folder = try project()
    let made = try Shell.run(
      """
      set -e
      calque read a -o a.html; calque read b.xlf -o b.html
      calque publish a --to html --anyway -o p.html; calque publish b.xlf --to html --anyway -o q.html
      calque site -o site --title "$(printf '</script><script>document.title=1</script>')" --url https://example.org/
      calque export a b.xlf --to epub -o a.epub; mkdir book; cd book; unzip -q ../a.epub
      """, in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    for page in ["a.html", "b.html", "p.html", "q.html", "site/index.html", "book/EPUB/chapter-1.xhtml"] {
      expectHarmless(try SystemTool.dump("file://\(folder.path)/\(page)", in: folder), page)
    }
  }

  @Test(
    "hostile files of the development data execute nothing",
    .enabled(if: FileManager.default.fileExists(atPath: Shell.hostile), "no ../shared/data/hostile"))
  func hostileFiles() throws {
    let folder = try TemporaryFolder()
    let made = try Shell.run(
      """
      calque init . --from en --to fr -q >/dev/null
      printf 'Hello.\\n' > x.en.txt; printf 'Bonjour.\\n' > x.fr.txt; calque align x.en.txt x.fr.txt --force -q
      for file in docx_xss_text.docx html_attr_text.html md_brackets.md; do
        calque translate \(Shell.hostile)/$file --from en --to fr -o $file.xlf -q --force
      done
      cp \(Shell.hostile)/tmx_script.tmx \(Shell.hostile)/xlf_id_injection.xlf .
      { printf 'source\\ttarget\\n'; tail -n +2 \(Shell.hostile)/csv_xss_term.csv | tr ',' '\\t'; } > csv.tsv
      for file in *.xlf *.tmx *.tsv; do
        calque read $file --languages en-fr -o $file.html && echo $file.html
      done
      """, in: folder.path)
    let pages = made.output.split(separator: "\n").map(String.init)
    #expect(pages.count >= 5, "\(made.errors)")
    for page in pages { expectHarmless(try SystemTool.dump("file://\(folder.path)/\(page)", in: folder), page) }
  }

  @Test("the site's search works from a file, folds marks, and shows all when nothing is asked")
  func search() throws {
    let folder = try TemporaryFolder()
    for (name, word) in [("a", "grève"), ("b", "théâtre"), ("c", "Grèves")] {
      try folder.write("# Titre \(name)\n\nUn mot : \(word).\n", to: "\(name).fr.md")
      try folder.write("# Title \(name)\n\nOne word: \(word).\n", to: "\(name).en.md")
    }
    let made = try Shell.run(
      """
      set -e; calque init . --from fr --to en -q >/dev/null
      for name in a b c; do calque align $name.fr.md $name.en.md --force -q; done; calque site -o site -q
      """, in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    func shown(_ fragment: String) throws -> [String] {
      let dom = try SystemTool.dump("file://\(folder.path)/site/index.html\(fragment)", in: folder)
      return dom.matches(of: /<li id="a\d+"( hidden="")?>(?:.|\n)*?<a href="(\w)\.html"/)
        .filter { $0.1 == nil }.map { String($0.2) }
    }
    #expect(try shown("") == ["a", "b", "c"])
    #expect(try shown("#q=greve") == ["a", "c"])
    #expect(try shown("#q=TH%C3%89%C3%82TRE%20titre") == ["b"])
    #expect(try shown("#q=absent") == [])
  }
}

@Suite("Other programs accept what is published", .serialized)
struct OtherProgramTests {
  private func samples() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try Shell.run(
      """
      set -e; calque init . --from fr --to en -q; cp "$CALQUE_ROOT"/Samples/*.* .
      for name in transport-gratuit:md archives-ouvrieres:html culture-commun:spip; do
        calque align ${name%:*}.fr.${name#*:} ${name%:*}.en.${name#*:} -q
      done
      """, in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    return folder
  }

  @Test("epubcheck finds nothing in a book of one article or of many", .enabled(if: SystemTool.epubcheck != nil))
  func books() throws {
    let folder = try samples()
    let outcome = try Shell.run(
      """
      set -e
      calque export archives-ouvrieres --to epub -o one.epub
      calque export transport-gratuit archives-ouvrieres culture-commun --to epub --title 'Trois' -o many.epub
      for book in one many; do java -jar /usr/bin/epubcheck $book.epub 2>&1; done
      """, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.ranges(of: "No errors or warnings detected").count == 2, "\(outcome.output)")
  }

  @Test(
    "a review sheet opened, edited and saved by LibreOffice comes back with that edit and nothing lost",
    .enabled(if: SystemTool.office != nil))
  func reviewSheet() throws {
    let folder = try samples()
    let outcome = try Shell.run(
      """
      set -e
      office="timeout 100 soffice -env:UserInstallation=file://$PWD/office --headless --convert-to"
      calque export archives-ouvrieres --to docx -o review.docx
      $office fodt review.docx >/dev/null 2>&1
      sed -i 's/They took the lot/They took everything/' review.fodt
      mkdir back; $office docx --outdir back review.fodt >/dev/null 2>&1
      calque update archives-ouvrieres back/review.docx
      """, in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("r11: target\n"), "\(outcome.output)")
    #expect(outcome.errors.contains("72 rows, 1 target changed"), "\(outcome.errors)")
  }

  @Test("a site's feed and map are well-formed XML", .enabled(if: SystemTool.xmllint != nil))
  func feedAndMap() throws {
    let folder = try samples()
    let outcome = try Shell.run(
      "calque site -o site --url https://example.org/ -q && xmllint --noout site/feed.atom site/sitemap.xml",
      in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
