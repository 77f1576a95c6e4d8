/// Finds web and mail addresses, which are compared as one placeable each.
enum AddressScanner {
  /// The places of addresses in order, in bytes, without the punctuation that follows them.
  ///
  /// - Complexity: O(n).
  static func addresses(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let isMark = bytes[index] == 0x40 || bytes[index] == 0x3A || bytes[index] == 0x2E
      guard isMark, isAddress(bytes, at: index) else {
        index += 1
        continue
      }
      var start = index
      while start > 0, isAddressByte(bytes[start - 1]) { start -= 1 }
      var end = index + 1
      while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
      while end > index + 1, isTrailing(bytes[end - 1]) { end -= 1 }
      if start < end, start >= (result.last?.upperBound ?? 0) { result.append(start..<end) }
      index = end
    }
    return result
  }

  /// Whether the mark belongs to an address: `x@y`, `x://y` or `www.y`.
  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x40:
      guard index > 0, index + 1 < bytes.count, isAlphanumeric(bytes[index - 1]), isAlphanumeric(bytes[index + 1])
      else { return false }
      var end = index + 1
      var hasDot = false
      while end < bytes.count, isAddressByte(bytes[end]) {
        hasDot = hasDot || (bytes[end] == 0x2E && end + 1 < bytes.count && isAlphanumeric(bytes[end + 1]))
        end += 1
      }
      return hasDot
    case 0x3A:
      return index > 1 && index + 3 < bytes.count && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F
        && isAlphanumeric(bytes[index - 1]) && isAddressByte(bytes[index + 3])
    default:
      guard index >= 3, index + 1 < bytes.count, isAlphanumeric(bytes[index + 1]) else { return false }
      let isWorldWideWeb = (1...3).allSatisfy { bytes[index - $0] | 0x20 == 0x77 }
      return isWorldWideWeb && (index == 3 || !isAlphanumeric(bytes[index - 4]))
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// ASCII that may stand in an address; quotation marks and angle brackets end it.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x60 && byte != 0x7B
      && byte != 0x7D && byte != 0x7C && byte != 0x5C && byte != 0x27 && byte != 0x28 && byte != 0x5B
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x21 || byte == 0x3F || byte == 0x29
      || byte == 0x5D
  }
}
