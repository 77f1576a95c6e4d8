import CSnowball

/// Reduces inflected words to their stem by Snowball's algorithms.
///
/// Martin Porter, https://snowballstem.org.
///
/// Not to be shared between threads.
public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// Opens the stemmer of a language (ISO 639-1 code), or nil when Snowball has none for it.
  public init?(language: String) {
    guard let opened = csnowball_open(language) else { return nil }
    handle = opened
  }

  deinit { csnowball_close(handle) }

  /// The stem of a word, which must be in lower case already.
  ///
  /// - Complexity: O(n) in the length of the word.
  public func stem(_ word: String) -> String {
    word.withUTF8Bytes { bytes in
      var length: Int32 = 0
      guard let base = bytes.baseAddress, let stem = csnowball_stem(handle, base, Int32(bytes.count), &length) else {
        return word
      }
      return String(decoding: UnsafeBufferPointer(start: stem, count: Int(length)), as: UTF8.self)
    }
  }
}
