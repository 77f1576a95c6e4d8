import UnicodeText

/// Cuts texts into the words that look-up compares: ICU's (UAX #29), folded as `MatchKey.caseless` folds.
///
/// Web and mail addresses are one token; digits that are grouped by no-break or thin spaces are one number. A text of one
/// language is always cut the same way. Not to be shared between threads.
struct Tokenizer: ~Copyable {
  private let iterator: BreakIterator
  /// Whether the language cuts plain texts as most do: the POSIX locale has rules of its own for full stops.
  private let hasPlainRules: Bool

  /// Opens a tokenizer for a language.
  ///
  /// - Throws: `UnicodeTextError` when ICU has no word rules.
  init(language: String) throws(UnicodeTextError) {
    iterator = try BreakIterator(.word, locale: language)
    hasPlainRules = !language.lowercased().contains("posix")
  }

  /// The words and placeables of a text in order; white space and punctuation are left out.
  ///
  /// - Complexity: O(n).
  func tokens(in text: String) throws(UnicodeTextError) -> [Token] {
    try text.withUTF8Bytes { bytes throws(UnicodeTextError) in try tokens(in: bytes) }
  }

  /// The words and placeables of valid UTF-8.
  func tokens(in bytes: UnsafeBufferPointer<UInt8>) throws(UnicodeTextError) -> [Token] {
    let addresses = AddressScanner.addresses(in: bytes)
    if hasPlainRules, addresses.isEmpty, let tokens = PlainTextCutter.tokens(in: bytes) { return tokens }
    return try tokensThroughICU(in: bytes, addresses)
  }

  /// The words and placeables of valid UTF-8 whose addresses are known, by way of ICU for any text.
  func tokensThroughICU(
    in bytes: UnsafeBufferPointer<UInt8>, _ addresses: [Range<Int>]
  ) throws(UnicodeTextError) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(bytes.count / 5 + 2)
    var start = 0
    var address = 0
    try iterator.forEachBoundary(in: bytes) { end, kind in
      defer { start = end }
      while address < addresses.count, addresses[address].upperBound <= start { address += 1 }
      if address < addresses.count, addresses[address].overlaps(start..<end) {
        if result.last?.range != addresses[address] { result.append(Token(.address, range: addresses[address])) }
        return true
      }
      switch kind {
      case .none: break
      case .number where Self.isNumber(bytes, start..<end):
        if let last = result.last, last.placeable == .number,
          Self.isGroupSpace(bytes, last.range.upperBound..<start), Self.isGroup(bytes, start..<end)
        {
          result[result.count - 1] = Token(.number, range: last.range.lowerBound..<end)
        } else {
          result.append(Token(.number, range: start..<end))
        }
      case .number, .letter, .ideograph:
        result.append(
          Token(word: WordFolding.hash(UnsafeBufferPointer(rebasing: bytes[start..<end])), range: start..<end))
      }
      return true
    }
    return result
  }

  /// Whether a piece that ICU counts as a number has no letters: `2,5` but not `v2`, whose letters must agree.
  private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if bytes[range].allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2C || $0 == 0x2E }) { return true }
    return !String(decoding: bytes[range], as: UTF8.self).unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// U+00A0, U+2009 or U+202F, alone.
  static func isGroupSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    switch range.count {
    case 2: bytes[range.lowerBound] == 0xC2 && bytes[range.lowerBound + 1] == 0xA0
    case 3:
      bytes[range.lowerBound] == 0xE2 && bytes[range.lowerBound + 1] == 0x80
        && (bytes[range.lowerBound + 2] == 0x89 || bytes[range.lowerBound + 2] == 0xAF)
    default: false
    }
  }

  /// Three digits, and perhaps a fraction.
  static func isGroup(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let digits = bytes[range].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    return digits == 3
  }
}
