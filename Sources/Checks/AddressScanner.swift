/// Finds web addresses and e-mail addresses in text.
enum AddressScanner {
  /// The places of addresses as ranges of scalars, in order; full stops and closing punctuation at their end left out.
  ///
  /// - Complexity: O(n).
  static func addresses(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    // Most texts have no address at all.
    let hasSign = scalars.indices.contains { index in
      switch scalars[index] {
      case "@": true
      case ":": index + 1 < scalars.count && (scalars[index + 1] == "/" || scalars[index + 1].isLetter)
      case "w": index + 3 < scalars.count && scalars[index + 1] == "w" && scalars[index + 3] == "."
      default: false
      }
    }
    guard hasSign else { return [] }
    var result: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      while start < scalars.count, isOutside(scalars[start]) { start += 1 }
      var end = start
      while end < scalars.count, !isOutside(scalars[end]) { end += 1 }
      if let range = address(in: scalars, start..<end) { result.append(range) }
      start = max(end, start + 1)
    }
    return result
  }

  private static func isOutside(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "«", "»", "“", "”", "(", ")", "[", "]", "{", "}": true
    default: scalar.isSpace
    }
  }

  private static func address(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, [".", ",", ";", ":", "!", "?", "'", "’", "…"].contains(scalars[end - 1]) { end -= 1 }
    guard end - range.lowerBound >= 5 else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.lowerBound..<end])
    let string = String(text)
    if let scheme = ["https://", "http://", "ftp://", "mailto:", "www."].compactMap({ string.range(ofPart: $0) }).first
    {
      let skipped = string.unicodeScalars.distance(from: string.startIndex, to: scheme)
      return range.lowerBound + skipped..<end
    }
    // An e-mail address: something, one at sign, a domain with a dot.
    let parts = string.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].utf8.count >= 4,
      parts[1].utf8.allSatisfy({ $0 == 0x2E || $0 == 0x2D || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 < 0x3A })
    {
      return range.lowerBound..<end
    }
    return nil
  }
}

extension String {
  /// Where a part begins, or nil.
  fileprivate func range(ofPart part: String) -> String.Index? { firstRange(of: part)?.lowerBound }
}
