/// A text as valid UTF-8 in place, read scalar by scalar in both directions.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The length in bytes.
  var count: Int { bytes.count }

  /// The byte at an offset; 0 outside the text.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// Whether an ASCII digit stands at an offset.
  @inline(__always)
  func isDigit(_ offset: Int) -> Bool { byte(offset) >= 0x30 && byte(offset) <= 0x39 }

  /// Whether all bytes of a range are Roman digits in capitals.
  func isRoman(_ range: Range<Int>) -> Bool {
    for offset in range {
      switch bytes[offset] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: continue
      default: return false
      }
    }
    return !range.isEmpty
  }

  /// The scalar that starts at an offset, and the offset behind it; (0, count) at the end.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, next: Int) {
    guard offset < bytes.count else { return (0, bytes.count) }
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, offset + 1) }
    if lead < 0xE0 {
      guard offset + 1 < bytes.count else { return (0xFFFD, bytes.count) }
      return ((lead & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F, offset + 2)
    }
    if lead < 0xF0 {
      guard offset + 2 < bytes.count else { return (0xFFFD, bytes.count) }
      let tail = (UInt32(bytes[offset + 1]) & 0x3F) << 6 | UInt32(bytes[offset + 2]) & 0x3F
      return ((lead & 0x0F) << 12 | tail, offset + 3)
    }
    guard offset + 3 < bytes.count else { return (0xFFFD, bytes.count) }
    let tail = (UInt32(bytes[offset + 2]) & 0x3F) << 6 | UInt32(bytes[offset + 3]) & 0x3F
    return ((lead & 0x07) << 18 | (UInt32(bytes[offset + 1]) & 0x3F) << 12 | tail, offset + 4)
  }

  /// The scalar that ends before an offset, and the offset at which it starts; (0, 0) at the beginning.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, start: Int) {
    guard offset > 0 else { return (0, 0) }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(at: start).value, start)
  }

  /// Whether the bytes at an offset are those given.
  func has(_ other: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + other.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<other.utf8CodeUnitCount where other.utf8Start[index] != bytes[offset + index] { return false }
    return true
  }
}
