import CICU

/// What ICU refused, with the place where it matters.
public enum UnicodeTextError: Error, Equatable, Sendable {
  /// ICU reported a failure in an operation; `name` is ICU's own name for it, such as `U_MEMORY_ALLOCATION_ERROR`.
  case failed(operation: String, name: String)
  /// A regular expression does not compile; `line` counts from 1 and `offset` is the character offset in that line.
  case invalidPattern(pattern: String, line: Int, offset: Int, reason: String)
  /// A regular expression ran into its time or stack limit on this text.
  case limitReached(pattern: String, reason: String)
  /// Bytes that the character set cannot decode; `offset` is the byte offset of the first bad one.
  case undecodable(charset: String, offset: Int)
  /// A character set name that ICU does not know.
  case unknownCharset(String)
}

/// Throws when an ICU status is a failure.
///
/// A success may be negative: only positive values fail.
func checkICU(_ status: Int32, _ operation: String) throws(UnicodeTextError) {
  guard status > 0 else { return }
  throw .failed(operation: operation, name: String(cString: cicu_error_name(status)))
}

/// Calls a C function that fills a buffer and returns the length it needs, growing the buffer until it fits.
func withGrowingBuffer(
  startingAt capacity: Int,
  _ operation: String,
  _ call: (UnsafeMutablePointer<CChar>, Int32, inout Int32) -> Int32
) throws(UnicodeTextError) -> String {
  var room = max(capacity, 64)
  while true {
    var status: Int32 = 0
    var needed: Int32 = 0
    let result = String(unsafeUninitializedCapacity: room) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { bytes in
        guard let base = bytes.baseAddress else { return 0 }
        needed = call(base, Int32(bytes.count), &status)
        return status > 0 || Int(needed) > bytes.count ? 0 : Int(needed)
      }
    }
    if status > 0, Int(needed) <= room { try checkICU(status, operation) }
    if Int(needed) <= room { return result }
    room = Int(needed) + 1
  }
}
