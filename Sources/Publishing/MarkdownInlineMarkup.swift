import Bitext
import Documents

/// Writes an inline text in Markdown, whatever format it came from.
struct MarkdownInlineMarkup {
  private let numbers: NoteNumbers
  private let bytes: [UInt8]
  private let staysOnOneLine: Bool
  /// Where emphasis begins and ends: two marks of emphasis must not touch.
  private var edges: [Int: Int] = [:]
  private var pieces: [InlineText.Piece] = []
  private var number = 0
  private var escapesBrackets = false

  static func text(
    _ content: InlineText, numbers: NoteNumbers, continuation: String = "", staysOnOneLine: Bool = false,
    isCell: Bool = false
  ) -> String {
    var writer = MarkdownInlineMarkup(content, numbers, staysOnOneLine || isCell)
    let tree = InlineTree(content)
    writer.measure(tree.nodes)
    writer.append(tree.nodes)
    return BlockMarkup.markdown(
      InlineText(pieces: writer.pieces), continuation: continuation, staysOnOneLine: staysOnOneLine, isCell: isCell,
      escapesBrackets: writer.escapesBrackets)
  }

  private init(_ content: InlineText, _ numbers: NoteNumbers, _ staysOnOneLine: Bool) {
    self.numbers = numbers
    self.staysOnOneLine = staysOnOneLine
    bytes = content.codes.isEmpty ? [] : Array(content.text.utf8)
  }

  private mutating func measure(_ nodes: [InlineTree.Node]) {
    for case .span(let span, let inner) in nodes {
      if span.kind == .bold || span.kind == .italic {
        edges[span.range.lowerBound, default: 0] += 1
        edges[span.range.upperBound, default: 0] += 1
      }
      if span.kind == .link, bytes[span.range].contains(where: { $0 == 0x5B || $0 == 0x5D }) { escapesBrackets = true }
      measure(inner)
    }
  }

  private mutating func append(_ nodes: [InlineTree.Node]) {
    for node in nodes {
      switch node {
      case .text(let text): pieces.append(.text(text))
      case .code(let code): append(code)
      case .span(let span, let inner):
        guard let marks = marks(span) else {
          append(inner)
          continue
        }
        number += 1
        let id = "\(number)"
        pieces.append(.code(InlineCode(.opening, id: id, at: 0, kind: span.kind, markup: marks.0)))
        append(inner)
        pieces.append(.code(InlineCode(.closing, id: id, at: 0, kind: span.kind, markup: marks.1)))
      }
    }
  }

  private mutating func append(_ code: InlineCode) {
    let markup: String
    switch code.kind {
    case .lineBreak: markup = staysOnOneLine ? "<br>" : "\\"
    case .footnote:
      guard let note = numbers[code] else { return }
      markup = "[^\(note)]"
    case .image:
      guard let image = ImageReference(code) else { return }
      let alternative = BlockMarkup.markdown(
        InlineText(image.alternative), staysOnOneLine: true, escapesBrackets: true)
      let address = LinkTarget(safe: image.address).encoding("()<>[]\\")
      markup = "![\(alternative)](\(address))"
    default: return
    }
    number += 1
    pieces.append(.code(InlineCode(.standalone, id: "\(number)", at: 0, kind: code.kind, markup: markup)))
  }

  private func marks(_ span: InlineTree.Span) -> (String, String)? {
    switch span.kind {
    case .bold: canFlank(span) ? ("**", "**") : ("<strong>", "</strong>")
    case .italic: canFlank(span) ? ("*", "*") : ("<em>", "</em>")
    case .strikethrough: ("<del>", "</del>")
    case .underline: ("<u>", "</u>")
    case .superscript: ("<sup>", "</sup>")
    case .subscript: ("<sub>", "</sub>")
    case .code: fence(span)
    case .link: span.link.map { ("[", "](\($0.encoding("()<>[]\\")))") }
    default: nil
    }
  }

  /// Whether asterisks around a span are read as emphasis (CommonMark 0.30, 6.2): no space inside, and no punctuation
  /// inside unless space or punctuation stands outside.
  private func canFlank(_ span: InlineTree.Span) -> Bool {
    let range = span.range
    guard !range.isEmpty, edges[range.lowerBound] == 1, edges[range.upperBound] == 1 else { return false }
    let first = scalar(from: range.lowerBound)
    let last = scalar(before: range.upperBound)
    let before = scalar(before: range.lowerBound)
    let after = scalar(from: range.upperBound)
    return Self.flanks(inside: first, outside: before) && Self.flanks(inside: last, outside: after)
  }

  private static func flanks(inside: Unicode.Scalar?, outside: Unicode.Scalar?) -> Bool {
    guard let inside, !inside.properties.isWhitespace else { return false }
    guard let outside, !outside.properties.isWhitespace else { return true }
    // A letter inside always holds; a mark of punctuation only beside another one.
    return !isPunctuation(inside) || isPunctuation(outside)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  private func scalar(from offset: Int) -> Unicode.Scalar? {
    String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
  }

  private func scalar(before offset: Int) -> Unicode.Scalar? {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalar(from: start)
  }

  /// Backquotes longer than any inside.
  private func fence(_ span: InlineTree.Span) -> (String, String)? {
    var longest = 0
    var run = 0
    for byte in bytes[span.range] {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    guard !span.range.isEmpty else { return nil }
    let marks = String(repeating: "`", count: longest + 1)
    let ends = [bytes[span.range.lowerBound], bytes[span.range.upperBound - 1]]
    let space = ends.contains(UInt8(ascii: "`")) || ends.allSatisfy { $0 == 0x20 } ? " " : ""
    return (marks + space, space + marks)
  }
}
