import Bitext
import Documents
import FoundationEssentials
import Publishing
import Testing

@Suite("Bilingual page: one self-contained file that is safe and readable")
struct BilingualPageTests {
  private func document(_ source: InlineText?, _ target: InlineText?, doubts: [Doubt] = []) throws -> BilingualDocument
  {
    let row = BilingualSegment(
      id: "r1", sourceParts: source.map { [.init($0, block: "p1")] } ?? [],
      targetParts: target.map { [.init($0)] } ?? [], doubts: doubts)
    return BilingualDocument(
      name: "essai", sourceLanguage: try LanguageTag("ar"), targetLanguage: .french,
      units: [.init(id: "p1", segments: [row])])
  }

  private func link(_ opening: String, _ closing: String) -> InlineText {
    InlineText(pieces: [
      .code(InlineCode(.opening, id: "1", at: 0, kind: .link, markup: opening)), .text("lien"),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .link, markup: closing)),
    ])
  }

  @Test("a sample article becomes a page with headings, languages and doubts in words")
  func samplePage() throws {
    let bilingual = try SampleBitext(named: "transport-gratuit", suffix: "md").bilingual
    let page = BilingualPage.html(bilingual)
    #expect(page.contains("<h1><bdi>Le bus pour tous, ou le prix du gratuit</bdi></h1>"))
    #expect(page.contains("lang=\"fr\" dir=\"ltr\""))
    #expect(page.contains("<li><bdi>few words in common</bdi></li>"))
    #expect(page.contains("added in the translation"))
    #expect(page.contains("<strong>Par «\u{A0}gratuité\u{A0}»</strong>"))
    #expect(page == BilingualPage.html(bilingual))
    if let path = ProcessInfo.processInfo.environment["CALQUE_PAGE_OUT"] {
      try Data(page.utf8).write(to: URL(filePath: path))
    }
  }

  @Test("texts are escaped, even where a combining mark follows the dangerous character")
  func escaping() throws {
    let nasty = InlineText("<script>alert(1)</script> \"\u{301} onmouseover=alert(1) <\u{301}img src=x> </bdi></title>")
    var bilingual = try document(nasty, nasty, doubts: [.other("<img src=x onerror=alert(1)>")])
    bilingual.name = "</title><script>alert(1)</script>"
    bilingual.units[0].role = .headline
    let page = BilingualPage.html(bilingual, options: .init(title: nasty.text))
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img"))
    #expect(page.unicodeScalars.count { $0 == "<" } == page.unicodeScalars.count { $0 == ">" } - arrows(in: page))
  }

  /// `>` outside tags: in the style sheet and the script of the page itself.
  private func arrows(in page: String) -> Int {
    let plain = BilingualPage.html(
      BilingualDocument(name: "", sourceLanguage: .french, targetLanguage: .english, units: []))
    return plain.unicodeScalars.count { $0 == ">" } - plain.unicodeScalars.count { $0 == "<" }
  }

  @Test(
    "only web and mail addresses become links",
    arguments: [
      ("<a href=\"https://example.org/?a=1&amp;b=2\">", "</a>", "https://example.org/?a=1&amp;b=2"),
      ("[", "](https://example.org/x \"titre\")", "https://example.org/x"),
      ("[", "->https://example.org/y]", "https://example.org/y"),
      ("<a href=\"javascript:alert(1)\">", "</a>", nil), ("[", "](JaVaScRiPt:alert(1))", nil),
      ("[", "->data:text/html,x]", nil),
      ("<a href=\"java&#10;script:alert(1)\">", "</a>", nil), ("<a href=\"//example.org\">", "</a>", nil),
      ("[", "][ref]", nil),
      ("<a href=\"https://example.org/&quot; onclick=&quot;x\">", "</a>", nil),
    ] as [(String, String, String?)])
  func links(_ opening: String, _ closing: String, _ address: String?) throws {
    let page = BilingualPage.html(try document(link(opening, closing), nil))
    if let address {
      #expect(page.contains("<a href=\"\(address)\" rel=\"noopener noreferrer nofollow\">lien</a>"))
    } else {
      #expect(page.contains("<bdi>lien</bdi>"))
    }
  }

  @Test("spans that overlap or are never closed still make well-formed elements")
  func overlappingSpans() throws {
    let text = InlineText(pieces: [
      .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "**")), .text("a"),
      .code(InlineCode(.opening, id: "2", at: 0, kind: .italic, markup: "*")), .text("b"),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .bold, markup: "**")), .text("c"),
    ])
    let page = BilingualPage.html(try document(text, nil))
    #expect(page.contains("<strong>a<em>b</em></strong><em>c</em>"))
  }

  @Test("one-sided rows are visible, right-to-left text says so, nothing is requested")
  func oneSided() throws {
    let page = BilingualPage.html(try document("نص", nil), options: .init(interfaceLanguage: .french))
    #expect(page.contains("class=\"row one-sided\""))
    #expect(page.contains("pas de traduction"))
    #expect(page.contains("lang=\"ar\" dir=\"rtl\""))
    for request in ["src=", "url(", "@import", "<link", "fetch("] { #expect(!page.contains(request)) }
  }

  /// One page of each kind: bilingual, of one language, a site's list.
  private static func pages() throws -> [String] {
    var site = BilingualSite(SiteOptions(title: "a"))
    let page = site.add(EditionFixtures.garden(), facts: EditionFixtures.facts, file: "a.html")
    let article = ArticlePage.html(
      ArticleEdition(of: EditionFixtures.garden(), side: .target, facts: EditionFixtures.facts))
    return [page, article.text, try #require(site.files().first?.text)]
  }

  @Test("no style has colours of its own beside the palette, whose contrast is tested, and what paper needs")
  func palette() throws {
    for page in try Self.pages() {
      let style = try #require(page.firstMatch(of: /<style>((?:.|\n)*?)<\/style>/)?.1)
      for rule in style.split(separator: "}") where rule.contains("#") && !rule.contains(":root") {
        #expect(!rule.contains(/#[0-9a-fA-F]{3,8}\b/), "\(rule)")
      }
      #expect(!style.contains("rgb(") && !style.contains("outline: none") && !style.contains("outline: 0"))
    }
  }

  @Test("everything that can be used can be reached by keyboard and shows where the focus is")
  func keyboard() throws {
    for page in try Self.pages() {
      #expect(page.contains(":focus-visible { outline: 2px solid"))
      #expect(!page.contains("tabindex=\"-1\"") && !page.contains("onclick"))
      for match in page.matches(of: /<a ([^>]*)>/) { #expect(match.1.contains("href="), "\(match.0)") }
      for match in page.matches(of: /<input [^>]*id="([^"]+)"/) {
        #expect(page.contains("<label for=\"\(match.1)\">"), "\(match.1) has no label")
      }
    }
  }

  @Test("every id is there once, every link inside a page leads somewhere, paper has its own style")
  func anchors() throws {
    for page in try Self.pages() {
      let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for match in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(match.1)), "\(match.1)") }
      #expect(page.contains("@media print"))
    }
  }

  @Test(
    "colours keep the contrast of WCAG 2 AA, 4.5 to 1, in light and dark, on every kind of page", arguments: 0..<3)
  func contrast(_ kind: Int) throws {
    let page = try Self.pages()[kind]
    let schemes = page.split(separator: ":root {").dropFirst().prefix(2).map {
      Palette(String($0.prefix { $0 != "}" }))
    }
    #expect(schemes.count == 2)
    for scheme in schemes {
      for (ink, paper) in [
        ("ink", "paper"), ("muted", "paper"), ("link", "paper"), ("ink", "mark"), ("muted", "mark"), ("link", "mark"),
        ("doubt-ink", "doubt-paper"), ("ink", "doubt-paper"), ("muted", "doubt-paper"), ("muted", "gap-paper"),
      ] {
        #expect(try scheme.contrast(ink, paper) >= 4.5, "\(ink) on \(paper)")
      }
    }
  }
}

/// The colours of a style sheet and their contrast (WCAG 2.2, relative luminance).
struct Palette {
  private var colours: [String: [Double]] = [:]

  init(_ rules: String) {
    for rule in rules.split(separator: ";") {
      let parts = rule.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
      guard parts.count == 2, parts[0].hasPrefix("--"), let value = UInt32(parts[1].dropFirst(), radix: 16) else {
        continue
      }
      colours[String(parts[0].dropFirst(2))] = [16, 8, 0].map { Double(value >> $0 & 0xFF) / 255 }
    }
  }

  func contrast(_ first: String, _ second: String) throws -> Double {
    let lights = try [first, second].map { name in
      let linear = try #require(colours[name]).map { $0 <= 0.04045 ? $0 / 12.92 : Self.power(($0 + 0.055) / 1.055) }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// The 2.4th power, by Newton's steps for the fifth root: x^2.4 = x² · (x²)^(1/5).
  private static func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }
}
