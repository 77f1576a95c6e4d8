/// Roman numerals of reigns, centuries and chapters, read by value: `Louis XIV`, `XXe siècle`.
enum RomanNumerals {
  /// Writes the numerals of a text as digits.
  ///
  /// Capital I, V and X alone (no word of a European language is made of them),
  /// two letters or more, or one with a French ordinal's ending. Endings are dropped.
  ///
  /// - Complexity: O(bytes); a text without such letters is returned as it is.
  static func replaced(in text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while index < bytes.count {
      guard digit(bytes[index]) != nil, index == 0 || !joins(bytes[index - 1]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, digit(bytes[end]) != nil { end += 1 }
      let ending = ending(bytes[end...])
      if end - index + (ending > 0 ? 1 : 0) >= 2, end + ending == bytes.count || !joins(bytes[end + ending]),
        let value = value(bytes[index..<end])
      {
        result += bytes[copied..<index]
        result += Array(String(value).utf8)
        end += ending
        copied = end
      }
      index = end
    }
    return copied == 0 ? text : String(decoding: result + bytes[copied...], as: UTF8.self)
  }

  /// Whether a byte makes one word with the numeral beside it: a letter, a digit, a part of a longer character, an
  /// apostrophe.
  private static func joins(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x27 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    default: nil
    }
  }

  /// The length of a French ordinal's ending, 0 when there is none.
  private static func ending(_ rest: ArraySlice<UInt8>) -> Int {
    for ending in ["ème", "ère", "er", "re", "e"] where rest.starts(with: Array(ending.utf8)) {
      return ending.utf8.count
    }
    return 0
  }

  /// The value of letters in the usual order; nil when nobody writes a number so.
  private static func value(_ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count <= 8 else { return nil }
    let digits = letters.compactMap(digit)
    var sum = 0
    for (place, digit) in digits.enumerated() {
      sum += place + 1 < digits.count && digits[place + 1] > digit ? -digit : digit
    }
    guard (1...39).contains(sum), written(sum) == Array(letters) else { return nil }
    return sum
  }

  private static func written(_ value: Int) -> [UInt8] {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return Array((String(repeating: "X", count: value / 10) + units[value % 10]).utf8)
  }
}
