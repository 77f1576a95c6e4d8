/// Cuts texts that consist of plain Latin letters, digits and common punctuation into words as ICU does, without asking it.
///
/// It knows the rules of UAX #29 that concern such texts (WB5–WB13) and gives up at everything else: scripts beyond
/// Latin, combining and invisible characters, underscores, @, words that mix letters and digits, and colons between letters,
/// which languages treat differently. Then ICU cuts the whole text. Tests compare the two ways.
enum PlainTextCutter {
  /// The words and numbers of a text without addresses, or nil when it is not plain.
  ///
  /// - Complexity: O(n).
  static func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> [Token]? {
    var result: [Token] = []
    result.reserveCapacity(bytes.count / 5 + 2)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        guard let end = endOfNumber(bytes, index) else { return nil }
        appendNumber(index..<end, bytes, &result)
        index = end
        continue
      }
      let width = letter(bytes, index)
      if width > 0 {
        guard let end = endOfWord(bytes, index + width) else { return nil }
        result.append(
          Token(word: WordFolding.hash(UnsafeBufferPointer(rebasing: bytes[index..<end])), range: index..<end))
        index = end
        continue
      }
      let separator = separator(bytes, index)
      guard separator > 0 else { return nil }
      index += separator
    }
    return result
  }

  /// Where a word ends of which a letter ends at `index`; nil when ICU has to be asked.
  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      let width = letter(bytes, index)
      if width > 0 {
        index += width
        continue
      }
      if isDigit(byte) || byte == 0x5F { return nil }
      switch joiner(bytes, index) {
      case 0: return index
      case let joiner:
        let next = letter(bytes, index + joiner)
        if next == 0 { return index }
        // A colon joins letters in some languages only, and U+2018 is rare.
        guard byte == 0x27 || byte == 0x2E || (joiner == 3 && bytes[index + 2] == 0x99) else { return nil }
        index += joiner + next
      }
    }
    return index
  }

  /// Where a number ends that begins at `start`; nil when ICU has to be asked.
  private static func endOfNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        index += 1
        continue
      }
      if letter(bytes, index) > 0 || byte == 0x5F { return nil }
      let joiner = byte == 0x2C || byte == 0x3B ? 1 : joiner(bytes, index)
      guard joiner > 0, index + joiner < bytes.count, isDigit(bytes[index + joiner]) else { return index }
      // Apostrophes and semicolons make a number that is not plain.
      guard byte == 0x2C || byte == 0x2E else { return byte == 0x3A ? index : nil }
      index += 2
    }
    return index
  }

  /// Adds a number, or joins it to the one before when only a space of grouped digits stands between them.
  private static func appendNumber(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout [Token]
  ) {
    if let last = result.last, last.placeable == .number,
      Tokenizer.isGroupSpace(bytes, last.range.upperBound..<range.lowerBound), Tokenizer.isGroup(bytes, range)
    {
      result[result.count - 1] = Token(.number, range: last.range.lowerBound..<range.upperBound)
    } else {
      result.append(Token(.number, range: range))
    }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// How many bytes a Latin letter has that begins at a place (ASCII, U+00C0…U+017F); 0 when there is none.
  @inline(__always)
  private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if (byte | 0x20) &- 0x61 < 26 { return 1 }
    guard byte >= 0xC3, byte <= 0xC5, index + 1 < bytes.count else { return 0 }
    return byte == 0xC3 && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7) ? 0 : 2
  }

  /// How many bytes a character has that can join letters when it stands between them (MidLetter, MidNumLet); 0 when
  /// there is none.
  @inline(__always)
  private static func joiner(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch bytes[index] {
    case 0x27, 0x2E, 0x3A: 1
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] | 1 == 0x99: 3
    default: 0
    }
  }

  /// How many bytes a character has that is no part of any word; 0 when ICU has to be asked.
  @inline(__always)
  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch bytes[index] {
    // ICU counts @ among the letters.
    case 0x40, 0x5F: return 0
    case 0..<0x80: return 1
    case 0xC2:
      // Not ª, soft hyphen, µ, · and º, nor controls.
      guard index + 1 < bytes.count else { return 0 }
      let byte = bytes[index + 1]
      return byte >= 0xA0 && byte != 0xAA && byte != 0xAD && byte != 0xB5 && byte != 0xB7 && byte != 0xBA ? 2 : 0
    case 0xC3: return 2
    case 0xE2:
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index + 1], bytes[index + 2]) {
      // Thin space, hyphens, dashes, quotation marks, bullet, dots, guillemets for one, euro.
      case (0x80, 0x89), (0x80, 0x90...0x95), (0x80, 0x98...0x9E), (0x80, 0xA2), (0x80, 0xA6), (0x80, 0xB9...0xBA),
        (0x82, 0xAC):
        return 3
      default: return 0
      }
    default: return 0
    }
  }
}
