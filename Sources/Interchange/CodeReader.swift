import Bitext
import XMLText

/// Reads texts with codes.
protocol CodeReader {
  /// The text of an element with its codes.
  mutating func text(_ node: XMLNode, side: Side) throws(CalqueError) -> InlineText
}

extension Optional where Wrapped: CodeReader {
  /// The text of an element; one without codes needs no reader.
  mutating func text(_ node: XMLNode, side: Side) throws(CalqueError) -> InlineText {
    if let run = node.onlyRun { return InlineText(run.string) }
    return try self?.text(node, side: side) ?? InlineText(node.text)
  }
}

extension XMLNode {
  /// Whether there is more in it than one run of text.
  var holdsPieces: Bool { onlyRun == nil && !isEmpty }
}
