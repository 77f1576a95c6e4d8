import Bitext
import Documents
import Publishing
import Testing

@Suite("Editions: one language's text for a magazine's system")
struct EditionTests {
  private let translation = ArticleEdition(
    of: EditionFixtures.garden(), side: .target, facts: EditionFixtures.facts)

  @Test("a sheet of SPIP's fields: order, notes in place, plain spaces, credit and source")
  func spipSheet() {
    let sheet = SPIPSheet.write(translation)
    #expect(sheet.losses.isEmpty)
    #expect(
      sheet.text == """
        surtitre : Report
        titre : The garden
        chapo : One plot. Twenty families.
        auteur : By Ana Ruiz
        date : 2026-04-01
        lang : en
        texte:
        It is open,[[See {Le Potager}.]] yes: “yes”. It is {fine}!

        {{{Who pays?}}}

        -* the town;
        -* us.

        <quote>Everything grows.</quote>
        ps:
        The yard is at no. 2.
        traducteur : Translated by Jo Marsh
        nom_site : Le jardin
        url_site : https://example.org/fr/jardin
        licence : CC BY-SA 4.0

        """)
  }

  @Test("French no-break spaces before punctuation become plain ones in SPIP, others stay")
  func plainSpaces() {
    let text = InlineText("«\u{A0}Où\u{202F}?\u{A0}» À 10\u{202F}000 pas\u{A0}: 5\u{A0}%\u{202F}!")
    #expect(SPIPSheet.withPlainSpaces(text).text == "« Où ? » À 10\u{202F}000 pas : 5 % !")
  }

  @Test("the original's text alone: no translator, no other address")
  func originalSide() {
    let sheet = SPIPSheet.write(
      ArticleEdition(of: EditionFixtures.garden(), side: .source, facts: EditionFixtures.facts))
    #expect(sheet.text.contains("\nIl est ouvert[[Voir {Le Potager}.]] : « oui ». C’est {beau} !\n"))
    #expect(sheet.text.contains("\ndate : 2026-03-14\nlang : fr\n"))
    #expect(!sheet.text.contains("traducteur"))
    #expect(!sheet.text.contains("url_site"))
  }

  @Test("Markdown: front matter in YAML, notes as footnotes")
  func markdown() {
    let article = MarkdownArticle.write(translation)
    #expect(
      article.text == """
        ---
        kicker: Report
        title: The garden
        lead: One plot. Twenty families.
        author: By Ana Ruiz
        date: "2026-04-01"
        lang: en
        postscript: The yard is at no. 2.
        translator: Translated by Jo Marsh
        original_lang: fr
        original_title: Le jardin
        source: https://example.org/fr/jardin
        licence: CC BY-SA 4.0
        ---

        It is open,[^1] yes: “yes”. It is *fine*!

        ## Who pays?

        - the town;
        - us.

        > Everything grows.

        [^1]: See *Le Potager*.

        """)
  }

  @Test("a page of its own: calls and notes lead to each other, machines learn of both works")
  func page() {
    let page = ArticlePage.html(translation).text
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<p class=\"kicker\">Report</p>\n<h1 class=\"headline\">The garden</h1>"))
    #expect(
      page.contains(
        "open,<sup class=\"call\"><a href=\"#note-en-1\" id=\"call-en-1\" role=\"doc-noteref\">1</a></sup> yes"))
    #expect(page.contains("<li id=\"note-en-1\" role=\"doc-footnote\">See <em>Le Potager</em>. <a class=\"back\""))
    #expect(page.contains("<ul>\n<li>the town;</li>\n<li>us.</li>\n</ul>"))
    #expect(page.contains("<time datetime=\"2026-04-01\">1 April 2026</time>"))
    #expect(page.contains("<link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/fr/jardin\">"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/en/garden\">"))
    for part in [
      "\"inLanguage\":\"en\",\"author\":{\"@type\":\"Person\",\"name\":\"Ana Ruiz\"},\"datePublished\":\"2026-04-01\"",
      "\"license\":\"CC BY-SA 4.0\",\"translator\":{\"@type\":\"Person\",\"name\":\"Jo Marsh\"}",
      "\"isBasedOn\":\"https://example.org/fr/jardin\",\"translationOfWork\":{\"@type\":\"Article\",\"headline\":\"Le jardin\"",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("<script>"))
  }

  @Test("the bilingual page links notes in each language and names both versions")
  func bilingualNotes() {
    let page = BilingualPage.html(EditionFixtures.garden(), options: .init(facts: EditionFixtures.facts))
    for tag in ["fr", "en"] {
      #expect(page.contains("<a href=\"#note-\(tag)-1\" id=\"call-\(tag)-1\""))
      #expect(page.contains("id=\"note-\(tag)-1\" role=\"doc-footnote\""))
      #expect(page.contains("href=\"#call-\(tag)-1\" role=\"doc-backlink\""))
      #expect(page.contains("<link rel=\"alternate\" hreflang=\"\(tag)\""))
    }
    // The kicker stands above the headline, wherever the file has it.
    let kicker = page.firstRange(of: "role-kicker\">")?.lowerBound
    let headline = page.firstRange(of: "role-headline\">")?.lowerBound
    #expect(kicker ?? page.endIndex < headline ?? page.startIndex)
    #expect(page.contains("Translated by Jo Marsh"))
  }

  @Test(
    "what is written as a sheet or in Markdown is read back with the same blocks",
    arguments: ["transport-gratuit.md", "archives-ouvrieres.html", "culture-commun.spip", "penurie-medecins.txt"])
  func roundTrip(_ sample: String) throws {
    let parts = sample.split(separator: ".").map(String.init)
    let document = try SampleBitext(named: parts[0], suffix: parts[1]).bilingual
    for side in Side.allCases {
      let edition = ArticleEdition(of: document, side: side)
      let expected = edition.blocks.filter { $0.role == .body && $0.kind != .note }
        .map { "\($0.kind.name): \(Self.compact($0.content.text))" }
      for (text, name) in [
        (SPIPSheet.write(edition).text, "a.spip"), (MarkdownArticle.write(edition).text, "a.md"),
      ] {
        let read = try DocumentReader.read(Array(text.utf8), fileName: name).document
        let found = Set(read.blocks.map { "\($0.kind.name): \(Self.compact($0.content.text))" })
        let missing = expected.filter { !found.contains($0) && $0 != "heading: Notes" }
        #expect(missing.isEmpty, "\(name) \(side): \(missing)")
        let notes = edition.blocks.count { $0.kind == .note }
        #expect(read.blocks.count { $0.kind == .note } == notes, "\(name) \(side)")
      }
    }
  }

  /// A text without white space: SPIP's sheet has plain spaces where French has others.
  private static func compact(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(
    "texts that look like markup come back as the same text",
    arguments: [
      "texte: un mot", "notes : voir", "- tiret", "1. un", "# dièse", "{accolade} [crochet](x) [lien->y] <b>gras</b>",
      "[[note]] {{{inter}}}", "*étoiles* _traits_ `code` ~~barré~~", "> citation", "a | b | c", "&amp; &lt;", "---",
      "+++", "[^1]: note", "![x](y)", "<!-- c -->", "~ tilde", "a\\b \\* c", "||x||", "<script>alert(1)</script>",
    ])
  func likeMarkup(_ text: String) throws {
    let document = BilingualDocument(
      name: "a", sourceLanguage: .french, targetLanguage: .english,
      units: [
        EditionFixtures.unit("h", .heading(level: 1), .headline, [(InlineText("Titre"), InlineText("Title"))]),
        EditionFixtures.unit("p", .paragraph, .body, [(InlineText(text), InlineText(text))]),
        EditionFixtures.unit("i", .listItem, .body, [(InlineText(text), InlineText(text))]),
      ])
    let edition = ArticleEdition(of: document, side: .target)
    for (written, name) in [
      (SPIPSheet.write(edition).text, "a.spip"), (MarkdownArticle.write(edition).text, "a.md"),
    ] {
      let read = try DocumentReader.read(Array(written.utf8), fileName: name).document
      #expect(read.blocks.map(\.content.text) == ["Title", text, text], "\(name)\n\(written)")
    }
  }

  @Test("emphasis that Markdown would not see as such is written in HTML; brackets in links are escaped")
  func markdownEdges() throws {
    func span(
      _ kind: InlineCode.Kind, _ id: String, _ inner: [InlineText.Piece], _ open: String = "<x>",
      _ close: String = "</x>"
    )
      -> [InlineText.Piece]
    {
      [.code(.init(.opening, id: id, at: 0, kind: kind, markup: open))] + inner
        + [.code(.init(.closing, id: id, at: 0, kind: kind, markup: close))]
    }
    let text = InlineText(
      pieces: [.text("anti")] + span(.italic, "1", [.text("« x »")]) + [.text("dote ")]
        + span(.bold, "2", span(.italic, "3", [.text("deux")])) + [.text(" et ")]
        + span(.link, "4", [.text("a [b] c")], "<a href=\"https://example.org/(1)\">", "</a>") + [.text(".")])
    let document = BilingualDocument(
      name: "a", sourceLanguage: .french, targetLanguage: .english,
      units: [EditionFixtures.unit("p", .paragraph, .body, [(text, text)])])
    let written = MarkdownArticle.write(ArticleEdition(of: document, side: .target)).text
    #expect(
      written.hasSuffix(
        "\nanti<em>« x »</em>dote <strong><em>deux</em></strong> et [a \\[b\\] c](https://example.org/%281%29).\n"))
    let spip = SPIPSheet.write(ArticleEdition(of: document, side: .target)).text
    #expect(spip.contains("anti{« x »}dote {{<i>deux</i>}} et [a "))
  }

  @Test("a translator named above and credited below the text is named once")
  func creditedOnce() {
    let name = InlineText("Ann Wood")
    let document = BilingualDocument(
      name: "a", sourceLanguage: .french, targetLanguage: .english,
      units: [
        EditionFixtures.unit("c1", .paragraph, .translatorCredit, [(name, name)]),
        EditionFixtures.unit("p", .paragraph, .body, [(InlineText("Un mot."), InlineText("A word."))]),
        EditionFixtures.unit(
          "c2", .paragraph, .translatorCredit,
          [(InlineText("Traduit par Ann Wood"), InlineText("Translated by Ann Wood"))]),
        EditionFixtures.unit("c3", .paragraph, .translatorCredit, [(name, name)]),
      ])
    let sheet = SPIPSheet.write(ArticleEdition(of: document, side: .target)).text
    #expect(sheet.contains("traducteur : Translated by Ann Wood\n"), "\(sheet)")
  }

  @Test("what is not translated stays, goes or is marked; its paragraph stays whole")
  func untranslated() {
    var document = EditionFixtures.garden()
    document.units[4].segments[1].targetParts = []
    for (policy, expected) in [
      (TargetArticle.Untranslated.source, "yes: “yes”. C’est {beau} !\n"), (.empty, "yes: “yes”.\n"),
      (.marked, "yes: “yes”. ⟦C’est {beau} !⟧\n"),
    ] {
      let sheet = SPIPSheet.write(ArticleEdition(of: document, side: .target, untranslated: policy))
      #expect(sheet.text.contains(expected), "\(policy)")
    }
  }

  @Test("the translation's own paragraphs count, in its own order")
  func ownParagraphs() {
    func row(_ id: String, _ source: String, _ target: String, block: String, at place: Int? = nil) -> BilingualSegment
    {
      var row = BilingualSegment(
        id: id, sourceParts: [.init(InlineText(source), block: "p1")],
        targetParts: [.init(InlineText(target), block: block)])
      row.targetPosition = place
      return row
    }
    let document = BilingualDocument(
      name: "a", sourceLanguage: .french, targetLanguage: .english,
      units: [
        .init(
          id: "p1",
          segments: [
            row("1", "Un.", "One.", block: "t1"), row("2", "Deux.", "Two.", block: "t2", at: 2),
            row("3", "Trois.", "Three.", block: "t2", at: 1),
          ])
      ])
    #expect(
      ArticleEdition(of: document, side: .target).blocks.map(\.content.text) == ["One.", "Three. Two."])
  }

  @Test("addresses that are no web, mail or site addresses are left out")
  func unsafeLinks() {
    for address in ["javascript:alert(1)", "JaVaScRiPt:x", "//evil.example", "data:text/html,x", "java&#10;script:x"] {
      let text = InlineText(pieces: [
        .code(.init(.opening, id: "1", at: 0, kind: .link, markup: "<a href=\"\(address)\">")), .text("lien"),
        .code(.init(.closing, id: "1", at: 0, kind: .link, markup: "</a>")),
      ])
      let document = BilingualDocument(
        name: "a", sourceLanguage: .french, targetLanguage: .english,
        units: [EditionFixtures.unit("p", .paragraph, .body, [(text, text)])])
      let edition = ArticleEdition(of: document, side: .target)
      #expect(MarkdownArticle.write(edition).text.hasSuffix("\nlien\n"))
      #expect(SPIPSheet.write(edition).text.hasSuffix("texte:\nlien\n"))
      #expect(ArticlePage.html(edition).text.contains("<p>lien</p>"))
    }
  }
}
