import Bitext
import Publishing

/// A small article with every field, as a bilingual document.
enum EditionFixtures {
  static func unit(
    _ id: String, _ kind: BlockKind, _ role: ArticleRole, _ rows: [(InlineText?, InlineText?)]
  ) -> BilingualDocument.Unit {
    .init(
      id: id, kind: kind, role: role,
      segments: rows.enumerated().map { index, row in
        BilingualSegment(
          id: "\(id)-\(index + 1)", sourceParts: row.0.map { [.init($0, block: id)] } ?? [],
          targetParts: row.1.map { [.init($0, block: id)] } ?? [])
      })
  }

  /// A text in which `{…}` is italic and `[1]` calls note 1.
  static func text(_ marked: String) -> InlineText {
    var pieces: [InlineText.Piece] = []
    var plain = ""
    var number = 0
    func flush() {
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
    }
    var rest = Substring(marked)
    while let character = rest.popFirst() {
      switch character {
      case "{":
        flush()
        number += 1
        pieces.append(.code(.init(.opening, id: "\(number)", at: 0, kind: .italic, markup: "<i>")))
      case "}":
        flush()
        pieces.append(.code(.init(.closing, id: "\(number)", at: 0, kind: .italic, markup: "</i>")))
      case "[":
        flush()
        let mark = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(mark.count + 1)
        pieces.append(
          .code(.init(.standalone, id: "n\(mark)", at: 0, kind: .footnote, markup: "x", equivalent: "[\(mark)]")))
      default: plain.append(character)
      }
    }
    flush()
    return InlineText(pieces: pieces)
  }

  static func garden() -> BilingualDocument {
    BilingualDocument(
      name: "jardin", sourceLanguage: .french, targetLanguage: .english, format: "markdown",
      units: [
        unit("titre", .heading(level: 1), .headline, [("Le jardin", "The garden")]),
        unit("surtitre", .field, .kicker, [("Reportage", "Report")]),
        unit("chapo", .paragraph, .lead, [("Un potager. Vingt familles.", "One plot. Twenty families.")]),
        unit("auteur", .field, .byline, [("Par Ana Ruiz", "By Ana Ruiz")]),
        unit(
          "p1", .paragraph, .body,
          [
            (text("Il est ouvert[1] : « oui »."), text("It is open,[1] yes: “yes”.")),
            (text("C’est {beau} !"), text("It is {fine}!")),
          ]),
        unit("h1", .heading(level: 2), .body, [("Qui paie ?", "Who pays?")]),
        unit("item1", .listItem, .body, [("la ville ;", "the town;")]),
        unit("item2", .listItem, .body, [("nous.", "us.")]),
        unit("quote1", .quotation, .body, [("Tout pousse.", "Everything grows.")]),
        unit("h2", .heading(level: 2), .body, [("Notes", "Notes")]),
        unit("note1", .note, .note, [(text("Voir {Le Potager}."), text("See {Le Potager}."))]),
        unit("ps", .paragraph, .postscript, [("La cour est au 2.", "The yard is at no. 2.")]),
      ])
  }

  static let facts = ArticleFacts(
    original: .init(date: "2026-03-14", address: "https://example.org/fr/jardin", licence: "CC BY-SA 4.0"),
    translation: .init(date: "2026-04-01", address: "https://example.org/en/garden"), translator: "Jo Marsh")
}
