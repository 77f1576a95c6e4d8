import CICU

/// The kinds of text boundaries that ICU finds (Unicode Standard Annexes #14 and #29).
public enum BoundaryKind: Int32, Sendable {
  /// Between user-perceived characters.
  case character = 0
  /// Between words, numbers and what separates them; dictionary based for Thai, Chinese, Japanese, Khmer and Lao.
  case word = 1
  /// Where a line may be wrapped.
  case line = 2
  /// Between sentences, by UAX #29 without language exceptions.
  case sentence = 3
}

/// What a piece between two word boundaries consists of, as ICU's rule status tells it.
public enum WordKind: Sendable, Equatable {
  /// White space, punctuation, symbols.
  case none
  /// Digits.
  case number
  /// Letters, hangul included.
  case letter
  /// Kana or ideographs.
  case ideograph

  /// Reads ICU's `UWordBreak` ranges.
  init(status: Int32) {
    switch status {
    case ..<100: self = .none
    case ..<200: self = .number
    case ..<300: self = .letter
    default: self = .ideograph
    }
  }
}

/// An ICU break iterator over UTF-8 in place; boundaries are byte offsets.
///
/// Opening one costs about 2 µs: keep it for many texts of one language. It must not be shared between threads.
public struct BreakIterator: ~Copyable {
  private let handle: OpaquePointer

  /// Opens an iterator for a kind of boundary and a language.
  ///
  /// - Parameters:
  ///   - kind: which boundaries to find.
  ///   - locale: an ICU locale identifier or a simple BCP 47 tag, such as `fr` or `th`.
  /// - Throws: `UnicodeTextError.failed` when ICU has no data for the kind.
  public init(_ kind: BoundaryKind, locale: String) throws(UnicodeTextError) {
    var status: Int32 = 0
    let opened = cicu_break_open(kind.rawValue, locale, &status)
    try checkICU(status, "opening a break iterator")
    guard let opened else { throw .failed(operation: "opening a break iterator", name: "no iterator") }
    handle = opened
  }

  deinit { cicu_break_close(handle) }

  /// Calls `body` with each boundary after 0, in order, and the rule status of the piece that ends there.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8; alive during the call.
  ///   - body: gets the byte offset; returns false to stop early.
  /// - Throws: `UnicodeTextError.failed` when ICU cannot read the text.
  /// - Complexity: O(n) in the length of the text.
  public func forEachBoundary(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, WordKind) -> Bool
  ) throws(UnicodeTextError) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    var status: Int32 = 0
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      cicu_break_set_text(handle, $0, Int64(bytes.count), &status)
    }
    try checkICU(status, "setting the text of a break iterator")
    while true {
      let boundary = cicu_break_next(handle)
      guard boundary >= 0 else { return }
      if !body(Int(boundary), WordKind(status: cicu_break_status(handle))) { return }
    }
  }

  /// All boundaries after 0, the text's end included; empty for an empty text.
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU cannot read the text.
  /// - Complexity: O(n) in the length of the text.
  public func boundaries(in text: String) throws(UnicodeTextError) -> [Int] {
    var result: [Int] = []
    try text.withUTF8Bytes { bytes throws(UnicodeTextError) in
      try forEachBoundary(in: bytes) { offset, _ in
        result.append(offset)
        return true
      }
    }
    return result
  }
}

extension String {
  /// Calls `body` with the string's contiguous UTF-8, copying only when the storage is foreign.
  @inlinable
  public func withUTF8Bytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var copy = self
    var outcome: Swift.Result<Result, Failure>?
    copy.withUTF8 { bytes in
      do throws(Failure) { outcome = .success(try body(bytes)) } catch { outcome = .failure(error) }
    }
    guard let outcome else { preconditionFailure("withUTF8 calls its body exactly once") }
    return try outcome.get()
  }
}
