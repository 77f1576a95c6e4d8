import CICU

/// Reads and writes numbers in a language's own format (CLDR).
///
/// Not to be shared between threads.
public struct NumberFormat: ~Copyable {
  private let handle: OpaquePointer

  /// Which way of writing numbers.
  public enum Style: Int32, Sendable {
    /// Digits with the language's separators.
    case decimal = 0
    /// Words: "twelve thousand".
    case spellOut = 1
    /// Ordinals: "12th", "12e".
    case ordinal = 2
  }

  /// Opens a format.
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU has no such format for the language.
  public init(_ style: Style, language: String) throws(UnicodeTextError) {
    var status: Int32 = 0
    let opened = cicu_number_open(style.rawValue, language, &status)
    try checkICU(status, "opening a number format")
    guard let opened else { throw .failed(operation: "opening a number format", name: "no format") }
    handle = opened
  }

  deinit { cicu_number_close(handle) }

  /// The number at the start of the text and how many UTF-16 units it takes, or nil; texts over 500 units are refused.
  public func parse(_ text: String) -> (value: Double, utf16Length: Int)? {
    var consumed: Int32 = 0
    var status: Int32 = 0
    let value = text.withUTF8Bytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cicu_number_parse(handle, $0.baseAddress, Int32($0.count), &consumed, &status)
      }
    }
    return status > 0 || consumed == 0 ? nil : (value, Int(consumed))
  }

  /// The number in the language's format.
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU cannot write it.
  public func string(_ value: Double) throws(UnicodeTextError) -> String {
    try withGrowingBuffer(startingAt: 64, "formatting a number") { destination, capacity, status in
      cicu_number_format(handle, value, destination, capacity, &status)
    }
  }

  /// The decimal separator of the language.
  public var decimalSeparator: String { symbol(0) }
  /// The separator between thousands of the language.
  public var groupingSeparator: String { symbol(1) }

  private func symbol(_ which: Int32) -> String {
    let text = try? withGrowingBuffer(startingAt: 16, "reading a number symbol") { destination, capacity, status in
      cicu_number_symbol(handle, which, destination, capacity, &status)
    }
    return text ?? ""
  }
}
