import XMLText

extension XLIFF12 {
  /// The text of a comment of Trados Studio (`sdl:cmt-def`) or memoQ (`mq:comment`) without its empty lines.
  ///
  /// - Returns: nil for a comment that is empty, or that memoQ keeps though a person deleted it.
  static func text(ofComment node: XMLNode, in stream: XMLStream) -> String? {
    if node.isNamed(Word.memoQComment), stream.element(of: node)["deleted"]?.lowercased() == "true" { return nil }
    let text = node.text.split(whereSeparator: \.isNewline).map(String.init).joined(separator: "\n")
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}

extension Tally {
  /// Notes that a comment says more than its text: attributes of its own, or of the elements inside it.
  mutating func addCommentFacts(of node: XMLNode, at place: @autoclosure () -> String) {
    func saysMore(_ node: XMLNode) -> Bool { node.hasUnknownAttribute || node.elements.contains(where: saysMore) }
    if saysMore(node) { add("who wrote a comment, and when, has no place", at: place()) }
  }
}
