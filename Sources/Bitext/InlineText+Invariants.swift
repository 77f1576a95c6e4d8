extension InlineText {
  /// Checks what must hold of every inline text: codes in order, offsets inside the text and between characters, and each
  /// code that is not isolated has its partner on the right side.
  ///
  /// - Throws: `CalqueError` with code `.defect` that says which code breaks which rule.
  /// - Complexity: O(n + codes).
  public func checkInvariants() throws(CalqueError) {
    let bytes = Array(text.utf8)
    var previous = 0
    var open: Set<String> = []
    for code in codes {
      guard code.offset >= previous, code.offset <= bytes.count else {
        throw CalqueError(.defect, "code \(code.id) is out of order or outside the text")
      }
      guard code.offset == bytes.count || bytes[code.offset] & 0xC0 != 0x80 else {
        throw CalqueError(.defect, "code \(code.id) stands inside a character")
      }
      previous = code.offset
      guard !code.isIsolated else { continue }
      switch code.role {
      case .opening: open.insert(code.id)
      case .closing:
        guard open.remove(code.id) != nil else {
          throw CalqueError(.defect, "closing code \(code.id) has no opening code before it")
        }
      case .standalone: break
      }
    }
    guard open.isEmpty else {
      throw CalqueError(.defect, "opening code \(open.sorted().joined(separator: ", ")) is never closed")
    }
  }
}
