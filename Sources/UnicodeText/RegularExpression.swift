import CICU

/// A compiled ICU regular expression with time and stack limits, so that no pattern can hang the program.
///
/// Safe to share between threads: each call matches on a clone of the compiled pattern.
public final class RegularExpression: Sendable {
  /// The pattern as it was written.
  public let pattern: String
  private let limits: Limits
  private let box: Box

  /// ICU's flags that Calque uses.
  public struct Options: OptionSet, Sendable {
    /// ICU's flag bits.
    public let rawValue: UInt32
    /// Creates options from ICU's flag bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Letters match in any case.
    public static let caseInsensitive = Options(rawValue: 2)
    /// `^` and `$` match at line ends too.
    public static let multiline = Options(rawValue: 8)
    /// `\b` finds Unicode word boundaries (UAX #29).
    public static let unicodeWordBoundaries = Options(rawValue: 256)
    /// The pattern is plain text.
    public static let literal = Options(rawValue: 16)
  }

  /// How much work a match may cost before it is given up.
  public struct Limits: Sendable {
    /// ICU's time steps, each some thousand state changes; 0 is unlimited.
    public var time: Int32
    /// Backtracking stack in bytes; 0 is unlimited.
    public var stack: Int32
    /// Creates limits.
    public init(time: Int32 = 200, stack: Int32 = 8 << 20) {
      self.time = time
      self.stack = stack
    }
  }

  /// Owns the compiled pattern.
  ///
  /// Unchecked: after compilation the handle is only ever cloned, which ICU documents as safe from several threads
  /// (`uregex_clone`, "sharing of compiled patterns"); no text is ever set on it.
  private final class Box: @unchecked Sendable {
    let handle: OpaquePointer
    init(_ handle: OpaquePointer) { self.handle = handle }
    deinit { cicu_regex_close(handle) }
  }

  /// Compiles a pattern.
  ///
  /// - Throws: `UnicodeTextError.invalidPattern` with line and offset when it does not compile.
  public init(
    _ pattern: String, options: Options = [], limits: Limits = Limits()
  ) throws(UnicodeTextError) {
    var line: Int32 = 0
    var offset: Int32 = 0
    var status: Int32 = 0
    let opened = pattern.withUTF8Bytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cicu_regex_open($0.baseAddress, Int64($0.count), options.rawValue, &line, &offset, &status)
      }
    }
    guard status <= 0, let opened else {
      throw .invalidPattern(
        pattern: pattern, line: max(1, Int(line)), offset: Int(offset),
        reason: String(cString: cicu_error_name(status)))
    }
    self.pattern = pattern
    self.limits = limits
    box = Box(opened)
  }

  /// A place where the pattern matched: byte offsets of the whole match and of its groups (nil: group not used).
  public struct Match: Equatable, Sendable {
    /// The whole match.
    public let range: Range<Int>
    /// Groups 1… in order.
    public let groups: [Range<Int>?]
  }

  /// All matches in a text, from left to right, not overlapping.
  ///
  /// - Parameters:
  ///   - text: where to search.
  ///   - limit: stop after so many matches.
  /// - Returns: the places of the matches.
  /// - Throws: `UnicodeTextError.limitReached` when the pattern runs into its limits.
  public func matches(in text: String, limit: Int = .max) throws(UnicodeTextError) -> [Match] {
    var status: Int32 = 0
    guard let clone = cicu_regex_clone(box.handle, &status) else {
      throw .failed(operation: "cloning a regular expression", name: String(cString: cicu_error_name(status)))
    }
    defer { cicu_regex_close(clone) }
    // A clone shares the compiled pattern, not the limits.
    cicu_regex_set_limits(clone, limits.time, limits.stack, &status)
    return try text.withUTF8Bytes { bytes throws(UnicodeTextError) in
      try Self.collect(clone, bytes, pattern: pattern, limit: limit)
    }
  }

  private static func collect(
    _ handle: OpaquePointer, _ bytes: UnsafeBufferPointer<UInt8>, pattern: String, limit: Int
  ) throws(UnicodeTextError) -> [Match] {
    var status: Int32 = 0
    var result: [Match] = []
    bytes.withMemoryRebound(to: CChar.self) { cicu_regex_set_text(handle, $0.baseAddress, Int64($0.count), &status) }
    let groupCount = cicu_regex_group_count(handle, &status)
    while result.count < limit, cicu_regex_find_next(handle, &status) {
      let start = cicu_regex_start(handle, 0, &status)
      let end = cicu_regex_end(handle, 0, &status)
      var groups: [Range<Int>?] = []
      for group in 0..<groupCount {
        let from = cicu_regex_start(handle, group + 1, &status)
        let to = cicu_regex_end(handle, group + 1, &status)
        groups.append(from < 0 ? nil : Int(from)..<Int(to))
      }
      result.append(Match(range: Int(start)..<Int(end), groups: groups))
    }
    guard status <= 0 else {
      throw .limitReached(pattern: pattern, reason: String(cString: cicu_error_name(status)))
    }
    return result
  }

  /// Whether the pattern matches anywhere in the text.
  ///
  /// - Throws: `UnicodeTextError.limitReached` when the pattern runs into its limits.
  public func matches(anywhereIn text: String) throws(UnicodeTextError) -> Bool {
    try !matches(in: text, limit: 1).isEmpty
  }
}
