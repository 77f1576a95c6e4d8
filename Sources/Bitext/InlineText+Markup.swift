extension InlineText {
  /// Creates text from one in which codes stand as their markup, as `markup` writes it: each code is found where its
  /// markup stands, codes of the same markup in their order; one that does not stand there is left out.
  ///
  /// - Parameters:
  ///   - text: text with markup.
  ///   - known: the codes that may stand in it.
  /// - Complexity: O(length × codes).
  public init(markup text: String, codes known: [InlineCode]) {
    var waiting = known.filter { !$0.markup.isEmpty }
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    func flush() {
      if !plain.isEmpty { pieces.append(.text(String(decoding: plain, as: UTF8.self))) }
      plain = []
    }
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if let found = waiting.firstIndex(where: { rest.starts(with: $0.markup.utf8) }) {
        flush()
        let code = waiting.remove(at: found)
        rest = rest.dropFirst(code.markup.utf8.count)
        pieces.append(.code(code))
      } else {
        plain.append(byte)
        rest = rest.dropFirst()
      }
    }
    flush()
    self.init(pieces: pieces)
  }
}
