import Bitext

/// One field of an article as plain text.
public struct PublicationField: Hashable, Sendable {
  /// The name: a role's raw value.
  public let name: String
  /// The text; paragraphs are parted by an empty line.
  public let text: String
}

extension ArticleEdition {
  /// The fields in the order in which a magazine's system asks for them: kicker, headline, subtitle, lead, byline, date,
  /// body, notes, postscript, translator's credit, address of the original, licence; those that are empty left out.
  public var fields: [PublicationField] {
    let layout = EditionLayout(self)
    func joined(_ blocks: [Block]) -> String { blocks.map(\.content.line).joined(separator: "\n\n") }
    let all: [(String, String)] = [
      ("kicker", layout.line(.kicker)?.line ?? ""), ("headline", layout.line(.headline)?.line ?? headline),
      ("subtitle", layout.line(.subtitle)?.line ?? ""), ("lead", joined(layout.blocks(.lead))),
      ("byline", layout.byline?.line ?? ""), ("date", layout.date ?? ""),
      ("summary", layout.line(.summary)?.line ?? ""),
      ("body", joined(layout.body)), ("note", joined(layout.notes)), ("postscript", joined(layout.blocks(.postscript))),
      ("translator-credit", layout.credit?.line ?? ""), ("source-url", layout.sourceAddress ?? ""),
      ("licence", layout.licence?.line ?? ""),
    ]
    return all.filter { !$0.1.isEmpty }.map { PublicationField(name: $0.0, text: $0.1) }
  }
}
