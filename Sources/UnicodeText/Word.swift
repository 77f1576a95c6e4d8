/// A piece of text between two word boundaries.
public struct Word: Equatable, Sendable {
  /// Its place, as UTF-8 byte offsets.
  public let range: Range<Int>
  /// Whether it is letters, digits, ideographs or none of them.
  public let kind: WordKind

  /// Creates a word from its place and kind.
  public init(range: Range<Int>, kind: WordKind) {
    self.range = range
    self.kind = kind
  }
}

/// Cuts texts of one language into words by ICU (UAX #29; dictionaries for Thai, Chinese, Japanese, Khmer, Lao).
///
/// Not to be shared between threads; cheap to keep for many texts.
public struct WordSplitter: ~Copyable {
  private let iterator: BreakIterator

  /// Opens a splitter for a language (BCP 47 or ICU locale identifier).
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU has no word rules at all (a broken installation).
  public init(language: String) throws(UnicodeTextError) {
    iterator = try BreakIterator(.word, locale: language)
  }

  /// The words of a text in order; white space and punctuation are left out unless asked for.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - includingSeparators: whether pieces of kind `.none` are returned as well.
  /// - Returns: the words with their places.
  /// - Throws: `UnicodeTextError.failed` when ICU cannot read the text.
  /// - Complexity: O(n) in the length of the text.
  public func words(in text: String, includingSeparators: Bool = false) throws(UnicodeTextError) -> [Word] {
    var result: [Word] = []
    var start = 0
    try text.withUTF8Bytes { bytes throws(UnicodeTextError) in
      try iterator.forEachBoundary(in: bytes) { end, kind in
        if kind != .none || includingSeparators { result.append(Word(range: start..<end, kind: kind)) }
        start = end
        return true
      }
    }
    return result
  }
}
