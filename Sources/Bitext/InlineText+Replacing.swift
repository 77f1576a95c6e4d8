extension InlineText {
  /// The text with a stretch of bytes replaced; codes move with it, those inside the stretch go to its end.
  ///
  /// - Parameters:
  ///   - range: the stretch, in UTF-8 bytes, at boundaries of characters.
  ///   - new: what stands there then.
  /// - Returns: the new text.
  /// - Complexity: O(n).
  public func replacing(_ range: Range<Int>, with new: String) -> InlineText {
    let bytes = Array(text.utf8)
    let result =
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + new
      + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    let shift = new.utf8.count - range.count
    let moved = codes.map { code in
      var copy = code
      if code.offset > range.lowerBound { copy.offset = max(code.offset, range.upperBound) + shift }
      return copy
    }
    return InlineText(result, codes: moved)
  }
}
