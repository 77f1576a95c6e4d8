/// Characters that are invisible, reorder text or are none at all: kept, but said.
struct SuspiciousCharacters {
  let warnings: [String]

  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) {
    var bidirectional = 0
    var unbalanced = 0
    var invisible = 0
    var nonCharacters = 0
    var marks = 0
    var longestMarks = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0xC2 {
        marks = 0
        index += 1
        continue
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = UInt32(lead) & (0x7F >> UInt32(length))
      for offset in 1..<length where index + offset < bytes.count {
        value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
      }
      index += length
      switch value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068:
        bidirectional += 1
        unbalanced += 1
      case 0x202C, 0x2069: unbalanced -= 1
      case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x200C: invisible += 1
      case 0xFDD0...0xFDEF: nonCharacters += 1
      case let value where value & 0xFFFE == 0xFFFE: nonCharacters += 1
      default: break
      }
      if Self.isCombiningMark(value) {
        marks += 1
        longestMarks = max(longestMarks, marks)
      } else {
        marks = 0
      }
    }
    var result: [String] = []
    if bidirectional > 0 {
      let ending = unbalanced == 0 ? "" : ", not all of them closed"
      result.append("\(bidirectional) bidirectional controls that can reorder what is shown\(ending)")
    }
    if invisible > 0 { result.append("\(invisible) invisible characters (zero width or soft hyphens)") }
    if nonCharacters > 0 { result.append("\(nonCharacters) code points that are not characters") }
    if longestMarks > 8 { result.append("\(longestMarks) combining marks on one letter") }
    warnings = result
  }

  /// The blocks of combining marks that scripts share; marks that a script needs for its words are not among them.
  private static func isCombiningMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }
}
