import Bitext
import Documents

/// Writes an inline text in SPIP's markup, whatever format it came from.
struct SPIPInlineMarkup {
  /// The text of a note by its number, as SPIP has it inside the text that calls it.
  let note: (InlineCode) -> String?
  private let isCell: Bool
  private var pieces: [InlineText.Piece] = []
  private var number = 0

  static func text(
    _ content: InlineText, isCell: Bool = false, note: @escaping (InlineCode) -> String? = { _ in nil }
  ) -> String {
    var writer = SPIPInlineMarkup(note: note, isCell: isCell)
    writer.append(InlineTree(FrenchSpaces.removed(from: content)).nodes, isEmphasised: false)
    return BlockMarkup.spip(InlineText(pieces: writer.pieces), isCell: isCell)
  }

  private init(note: @escaping (InlineCode) -> String?, isCell: Bool) {
    self.note = note
    self.isCell = isCell
  }

  private mutating func append(_ nodes: [InlineTree.Node], isEmphasised: Bool) {
    for node in nodes {
      switch node {
      case .text(let text): pieces.append(.text(text))
      case .code(let code): append(code)
      case .span(let span, let inner):
        guard let marks = Self.marks(span, isEmphasised: isEmphasised) else {
          append(inner, isEmphasised: isEmphasised)
          continue
        }
        number += 1
        let id = "\(number)"
        pieces.append(.code(InlineCode(.opening, id: id, at: 0, kind: span.kind, markup: marks.0)))
        append(inner, isEmphasised: isEmphasised || span.kind == .bold || span.kind == .italic)
        pieces.append(.code(InlineCode(.closing, id: id, at: 0, kind: span.kind, markup: marks.1)))
      }
    }
  }

  private mutating func append(_ code: InlineCode) {
    let markup: String
    switch code.kind {
    case .lineBreak: markup = isCell ? "<br />" : "\n_ "
    case .footnote:
      guard let note = note(code) else { return }
      markup = "[[\(note)]]"
    case .image where Self.isDocument(code.markup): markup = code.markup
    case .image:
      guard let element = SPIPFigures.element(of: code) else { return }
      markup = element
    default: return
    }
    number += 1
    pieces.append(.code(InlineCode(.standalone, id: "\(number)", at: 0, kind: code.kind, markup: markup)))
  }

  /// `<img12|center>`: a document that SPIP keeps.
  static func isDocument(_ markup: String) -> Bool {
    guard markup.hasPrefix("<"), markup.hasSuffix(">") else { return false }
    let name = markup.dropFirst().dropLast().prefix { $0 != "|" }
    let rest = markup.dropFirst(1 + name.count).dropLast()
    return ["img", "doc", "emb"].contains(String(name.prefix(3))) && name.count > 3
      && name.dropFirst(3).allSatisfy(\.isNumber) && rest.allSatisfy { $0.isLetter || $0 == "|" }
  }

  /// Italics that touch bold would make an intertitle of the braces: the inner one is HTML.
  private static func marks(_ span: InlineTree.Span, isEmphasised: Bool) -> (String, String)? {
    switch span.kind {
    case .bold: isEmphasised ? ("<strong>", "</strong>") : ("{{", "}}")
    case .italic: isEmphasised ? ("<i>", "</i>") : ("{", "}")
    case .superscript: ("<sup>", "</sup>")
    case .subscript: ("<sub>", "</sub>")
    case .strikethrough: ("<del>", "</del>")
    case .underline: ("<u>", "</u>")
    case .code: ("<code>", "</code>")
    case .link:
      span.link.map { link in
        let language = link.language.map { "{\($0.language)}" } ?? ""
        return ("[", "\(language)->\(link.encoding("[]{}<>|"))]")
      }
    default: nil
    }
  }
}
