import CICU

/// A compiled ICU regular expression held over one text, for many questions at chosen offsets.
///
/// `RegularExpression` is for finding matches from left to right and is safe to share; this one asks whether a pattern
/// matches at, or ends at, a given place, without preparing the text anew. It must not be shared between threads.
public final class PatternMatcher {
  private let handle: OpaquePointer
  /// The pattern as it was given.
  public let pattern: String

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - pattern: an ICU regular expression.
  ///   - limits: how much one question may cost.
  /// - Throws: `UnicodeTextError.invalidPattern` when it does not compile.
  public init(
    _ pattern: String, limits: RegularExpression.Limits = RegularExpression.Limits()
  ) throws(UnicodeTextError) {
    var line: Int32 = 0
    var offset: Int32 = 0
    var status: Int32 = 0
    let opened = pattern.withUTF8Bytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cicu_regex_open($0.baseAddress, Int64($0.count), 0, &line, &offset, &status)
      }
    }
    guard status <= 0, let opened else {
      throw .invalidPattern(
        pattern: pattern, line: max(1, Int(line)), offset: Int(offset),
        reason: String(cString: cicu_error_name(status)))
    }
    cicu_regex_set_limits(opened, limits.time, limits.stack, &status)
    handle = opened
    self.pattern = pattern
  }

  deinit { cicu_regex_close(handle) }

  /// Sets the text; the bytes must be valid UTF-8 and stay alive and unchanged until the next call or the end.
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU cannot read the text.
  public func setText(_ bytes: UnsafeBufferPointer<UInt8>) throws(UnicodeTextError) {
    var status: Int32 = 0
    bytes.withMemoryRebound(to: CChar.self) { cicu_regex_set_text(handle, $0.baseAddress, Int64($0.count), &status) }
    try checkICU(status, "setting the text of a regular expression")
  }

  private func check(_ status: Int32) throws(UnicodeTextError) {
    guard status > 0 else { return }
    throw .limitReached(pattern: pattern, reason: String(cString: cicu_error_name(status)))
  }

  /// Whether the pattern matches at an offset.
  ///
  /// - Throws: `UnicodeTextError.limitReached` when the pattern runs into its limits.
  public func matches(at offset: Int) throws(UnicodeTextError) -> Bool {
    var status: Int32 = 0
    let result = cicu_regex_looking_at(handle, Int64(offset), &status)
    try check(status)
    return result
  }

  /// Whether the pattern, which must end in `\z`, matches some text between two offsets that ends at the second.
  ///
  /// `^` matches at `start` too; look-ahead sees what stands behind `end`.
  ///
  /// - Throws: `UnicodeTextError.limitReached` when the pattern runs into its limits.
  public func matches(endingAt end: Int, from start: Int) throws(UnicodeTextError) -> Bool {
    var status: Int32 = 0
    cicu_regex_set_window(handle, Int64(start), Int64(end), &status)
    try check(status)
    let result = cicu_regex_find_next(handle, &status)
    try check(status)
    return result
  }

  /// Calls `body` with the start of each match and the end of its first group, from left to right.
  ///
  /// - Throws: `UnicodeTextError.limitReached` when the pattern runs into its limits.
  public func forEachMatch(_ body: (Int, Int) -> Void) throws(UnicodeTextError) {
    var status: Int32 = 0
    var found = cicu_regex_find_from(handle, 0, &status)
    while found {
      let start = cicu_regex_start(handle, 0, &status)
      let end = cicu_regex_end(handle, 1, &status)
      try check(status)
      if end >= 0 { body(Int(start), Int(end)) }
      found = cicu_regex_find_next(handle, &status)
    }
    try check(status)
  }
}
