import CICU

/// Rewrites text from one script or form into another by ICU's transforms (CLDR, UTS #35 part 2).
///
/// Not to be shared between threads.
public struct Transliteration: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a transform by its identifier, such as `Any-Latin; Latin-ASCII; Lower`.
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU does not know it.
  public init(_ identifier: String) throws(UnicodeTextError) {
    var status: Int32 = 0
    let opened = cicu_transliterator_open(identifier, &status)
    try checkICU(status, "opening the transliteration \(identifier)")
    guard let opened else { throw .failed(operation: "opening a transliteration", name: "no transform") }
    handle = opened
  }

  deinit { cicu_transliterator_close(handle) }

  /// The rewritten text; a text that ICU cannot rewrite comes back unchanged.
  ///
  /// - Complexity: O(n).
  public func apply(to text: String) -> String {
    if text.isEmpty { return text }
    let result = text.withUTF8Bytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { source in
        guard let base = source.baseAddress else { return String?.none }
        return try? withGrowingBuffer(startingAt: source.count * 2, "transliterating") {
          destination, capacity, status in
          cicu_transliterate(handle, base, Int32(source.count), destination, capacity, &status)
        }
      }
    }
    return result ?? text
  }
}
