import Bitext
import Documents
import Publishing
import Testing

@Suite("Target article: the translation in the source's own format")
struct TargetArticleTests {
  @Test(
    "a sample is written in its own format and read back as the translation",
    arguments: [
      ("transport-gratuit", "md"), ("archives-ouvrieres", "html"), ("culture-commun", "spip"),
      ("penurie-medecins", "txt"),
    ])
  func samples(_ name: String, _ suffix: String) throws {
    let sample = try SampleBitext(named: name, suffix: suffix)
    let article = try TargetArticle(of: sample.bilingual, in: sample.source, untranslated: .empty)
    let read = try DocumentReader.read(article.bytes, fileName: "a.\(suffix)")
    let written = read.document.blocks.map(\.content.text)
    // Every sentence of the translation stands in the file, in order, but for those that are said to have no place.
    var missing = 0
    var block = 0
    for target in sample.bilingual.segments.flatMap(\.targetParts) {
      if let place = written[block...].firstIndex(where: { $0.contains(target.content.text) }) {
        block = place
      } else {
        missing += 1
      }
    }
    #expect(missing == article.losses.count { $0.hasPrefix("no place") })
    #expect(missing <= 2)
    // No more blocks of a kind than the source has, numbered through, but for the credit in the front matter.
    #expect(Set(Self.numbered(read)).subtracting(["translator1"]).isSubset(of: Self.numbered(sample.source)))
    #expect(LanguageGuess.guess(written.joined(separator: " "))?.language == .english)
  }

  /// The kinds of a document's blocks, each numbered through; fields by their names.
  private static func numbered(_ read: ReadDocument) -> [String] {
    var counts: [String: Int] = [:]
    return read.document.blocks.map { block in
      let kind = String(block.id.prefix { $0 != "-" })
      counts[kind, default: 0] += 1
      return "\(kind)\(counts[kind, default: 0])"
    }
  }

  private func markdown(_ text: String) throws -> ReadDocument {
    try DocumentReader.read(Array(text.utf8), fileName: "a.md")
  }

  private func bilingual(_ source: ReadDocument, _ targets: [InlineText?]) -> BilingualDocument {
    let units = zip(source.document.blocks, targets).map { block, target in
      BilingualDocument.Unit(
        id: block.id,
        segments: [
          BilingualSegment(
            id: block.id, sourceParts: [.init(block.content, block: block.id)],
            targetParts: target.map { [.init($0)] } ?? [])
        ])
    }
    return BilingualDocument(name: "a", sourceLanguage: .french, targetLanguage: .english, units: units)
  }

  @Test("codes of another format are written in the source's own; calls of notes are never lost")
  func codesOfOtherFormats() throws {
    let source = try markdown("Un **mot** et [un lien](https://example.org/fr)[^1].\n\n*Tout*\n\n[^1]: Note.\n")
    let target = InlineText(pieces: [
      .text("A "), .code(InlineCode(.opening, id: "7", at: 0, kind: .bold, markup: "<b>")), .text("word"),
      .code(InlineCode(.closing, id: "7", at: 0, kind: .bold, markup: "</b>")), .text(" and "),
      .code(InlineCode(.opening, id: "8", at: 0, kind: .link, markup: "<a href=\"https://example.org/en\">")),
      .text("a link"),
      .code(InlineCode(.closing, id: "8", at: 0, kind: .link, markup: "</a>")), .text("."),
    ])
    let article = try TargetArticle(of: bilingual(source, [target, "All", nil]), in: source)
    #expect(
      String(decoding: article.bytes, as: UTF8.self)
        == "A <b>word</b> and [a link](https://example.org/fr).[^1]\n\n*All*\n\n[^1]: Note.\n")
  }

  @Test("untranslated segments stay, go or are marked, as the option says")
  func untranslated() throws {
    let source = try markdown("Un.\n\nDeux.\n")
    for (option, expected) in [
      (TargetArticle.Untranslated.source, "One.\n\nDeux.\n"), (.empty, "One.\n\n\n"), (.marked, "One.\n\n⟦Deux.⟧\n"),
    ] {
      let article = try TargetArticle(of: bilingual(source, ["One.", nil]), in: source, untranslated: option)
      #expect(String(decoding: article.bytes, as: UTF8.self) == expected)
    }
  }

  /// A document with a last row that only the translation has.
  private func credited(_ source: ReadDocument, _ targets: [InlineText?], _ credit: InlineText) -> BilingualDocument {
    var document = bilingual(source, targets)
    document.units.append(
      .init(
        id: "target-p9", role: .translatorCredit,
        segments: [BilingualSegment(id: "x", sourceParts: [], targetParts: [.init(credit)])]))
    return document
  }

  @Test(
    "a translator's credit that the source lacks becomes a field of its front matter",
    arguments: [
      (
        "---\ntitle: La pluie\nauthor: Zoé\n---\n",
        "---\ntitle: Rain\nauthor: Zoé\ntranslator: \"Ann \\\"A\\\" Ames\"\n---\n"
      ),
      ("---\r\ntitre: La pluie\r\n---\r\n", "---\r\ntitre: Rain\r\ntraducteur: \"Ann \\\"A\\\" Ames\"\r\n---\r\n"),
      (
        "+++\ntitle = 'La pluie'\n[menu]\nweight = 3\n+++\n",
        "+++\ntitle = 'Rain'\ntranslator = \"Ann \\\"A\\\" Ames\"\n[menu]\nweight = 3\n+++\n"
      ),
      ("---\ntitle: La pluie\ntranslator: Bo\n---\n", "---\ntitle: Rain\ntranslator: Bo\n---\n"),
    ])
  func creditInFrontMatter(source: String, expected: String) throws {
    let read = try markdown(source + "\nIl pleut.\n".replacing("\n", with: source.contains("\r\n") ? "\r\n" : "\n"))
    let targets = read.document.blocks.map { $0.content.text == "La pluie" ? InlineText("Rain") : $0.content }
    let article = try TargetArticle(of: credited(read, targets, "Ann \"A\" Ames"), in: read)
    #expect(
      String(decoding: article.bytes, as: UTF8.self).hasPrefix(expected + (source.contains("\r\n") ? "\r\n" : "\n")))
    #expect(article.losses.isEmpty == !source.contains("Bo"))
  }

  @Test(
    "in a text without such fields the credit joins the byline; a name alone gets its words",
    arguments: [("Translated by Ann Ames", nil), ("Ann Ames", nil), (nil, "Ann Ames")] as [(String?, String?)])
  func creditInByline(row: String?, known: String?) throws {
    let page =
      "<html><body><article><h1>La pluie</h1><p class=\"byline\">Par <b>Zoé</b></p><p>Il pleut.</p></article></body></html>"
    let read = try DocumentReader.read(Array(page.utf8), fileName: "a.html")
    #expect(read.document.blocks.map(\.role) == [.headline, .byline, .body])
    let byline = InlineText(pieces: [
      .text("By "), .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "<b>")), .text("Zoé"),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .bold, markup: "</b>")),
    ])
    let targets: [InlineText?] = ["Rain", byline, "It is raining."]
    let document = row.map { credited(read, targets, InlineText($0)) } ?? bilingual(read, targets)
    let article = try TargetArticle(of: document, in: read, translator: known)
    #expect(article.losses.isEmpty)
    #expect(
      String(decoding: article.bytes, as: UTF8.self).contains(
        "<p class=\"byline\">By <b>Zoé</b>. Translated by Ann Ames</p><p>It is raining.</p>"))
  }

  @Test("what has no place in the source is said")
  func losses() throws {
    let source = try markdown("Un.\n")
    var document = bilingual(source, ["One."])
    document.units.append(
      .init(
        id: "target-p9",
        segments: [BilingualSegment(id: "x", sourceParts: [], targetParts: [.init("Translated by me")])]))
    let article = try TargetArticle(of: document, in: source)
    #expect(article.losses == ["no place in the source for: Translated by me"])
  }
}
