import Bitext
import Project
import Testing

@Suite("Typography by the project's choice, when texts are written out")
struct TypographyTests {
  private func workspace(_ choice: String, from source: String, to target: String) throws -> ProjectWorkspace {
    let workspace = try ProjectWorkspace()
    try workspace.write(
      "[project]\nsource-language = \"\(source)\"\ntarget-language = \"\(target)\"\n\(choice)", to: "calque.toml")
    return workspace
  }

  private func document(_ source: String, _ target: String, from: String, to: String) throws -> BilingualDocument {
    BilingualDocument(
      name: "essai", sourceLanguage: try LanguageTag(from), targetLanguage: try LanguageTag(to),
      units: [
        .init(
          id: "p1",
          segments: [
            .init(
              id: "r1", sourceParts: [.init(InlineText(source), block: "p1")],
              targetParts: [.init(InlineText(target))])
          ])
      ])
  }

  @Test(
    "French: no-break spaces, guillemets, apostrophes; as written unless asked; plain for SPIP",
    arguments: [
      ("", "md", "\"C'est vrai\" : oui !"),
      (
        "[typography]\nfr = \"typographic\"\n", "md",
        "«\u{A0}C\u{2019}est vrai\u{A0}»\u{A0}: oui\u{202F}!"
      ),
      ("[typography]\nfr = \"typographic\"\n", "spip", "« C\u{2019}est vrai » : oui !"),
      ("[typography]\nen = \"typographic\"\n", "md", "\"C'est vrai\" : oui !"),
    ])
  func merge(_ choice: String, _ suffix: String, _ expected: String) throws {
    let workspace = try workspace(choice, from: "en", to: "fr")
    let source = try workspace.write("It is true: yes!\n", to: "a.\(suffix)")
    let merged = try workspace.project().merge(
      try document("It is true: yes!", "\"C'est vrai\" : oui !", from: "en", to: "fr"), into: source)
    #expect(String(decoding: merged.bytes, as: UTF8.self) == expected + "\n")
  }

  @Test("English: curly marks, no space before punctuation; the other side as its own language says")
  func export() throws {
    let workspace = try workspace(
      "[typography]\nen = \"typographic\"\nfr = \"plain\"\n", from: "fr", to: "en")
    let project = try workspace.project()
    let pair = try document("«\u{A0}Oui\u{202F}!\u{A0}»", "\"Yes\", it's true !", from: "fr", to: "en")
    let markdown = String(decoding: try project.bytes(of: pair, as: .markdown), as: UTF8.self)
    #expect(markdown.hasSuffix("\n\u{201C}Yes\u{201D}, it\u{2019}s true!\n"))
    let source = String(decoding: try project.bytes(of: pair, as: .markdown, side: .source), as: UTF8.self)
    #expect(source.hasSuffix("\n« Oui ! »\n"))
    // Bilingual files for other tools keep what is stored.
    let table = String(decoding: try project.bytes(of: pair, as: ExportFormat(name: "tsv")), as: UTF8.self)
    #expect(table.contains("\"Yes\", it's true !") || table.contains("\"\"Yes\"\", it's true !"))
  }

  @Test("a region's choice comes before its language's; unknown choices and languages are refused")
  func configuration() throws {
    let project = try workspace(
      "[typography]\nfr = \"plain\"\nfr-CA = \"typographic\"\n", from: "en", to: "fr-CA"
    ).project()
    let pair = try document("Yes!", "\"Oui\" !", from: "en", to: "fr-CA")
    let text = String(decoding: try project.bytes(of: pair, as: .markdown), as: UTF8.self)
    #expect(text.hasSuffix("\n«\u{A0}Oui\u{A0}»!\n"))
    for choice in ["fr = \"nice\"", "xx = \"plain\"", "fr = 1"] {
      #expect(throws: CalqueError(.configuration, "")) {
        try workspace("[typography]\n\(choice)\n", from: "en", to: "fr").project()
      }
    }
  }
}
