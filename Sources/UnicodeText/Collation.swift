import CICU

/// Compares strings as a language's dictionaries order them (Unicode Technical Standard #10, CLDR tailorings).
///
/// Not to be shared between threads.
public struct Collation: ~Copyable {
  private let handle: OpaquePointer

  /// How deep a comparison goes.
  public enum Strength: Int32, Sendable {
    /// Base letters only: `é` equals `E`.
    case primary = 0
    /// Base letters and accents: `é` equals `É`.
    case secondary = 1
    /// Case as well.
    case tertiary = 2
  }

  /// Opens a collation for a language.
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU has no collation data.
  public init(language: String, strength: Strength = .tertiary) throws(UnicodeTextError) {
    var status: Int32 = 0
    let opened = cicu_collator_open(language, strength.rawValue, &status)
    try checkICU(status, "opening a collation")
    guard let opened else { throw .failed(operation: "opening a collation", name: "no collator") }
    handle = opened
  }

  deinit { cicu_collator_close(handle) }

  /// Negative, zero or positive as `left` comes before, with or after `right`.
  public func compare(_ left: String, _ right: String) -> Int {
    var status: Int32 = 0
    let order = left.withUTF8Bytes { first in
      right.withUTF8Bytes { second in
        first.withMemoryRebound(to: CChar.self) { first in
          second.withMemoryRebound(to: CChar.self) { second in
            // An empty buffer may have no address; ICU accepts a null pointer with length 0.
            cicu_collator_compare(
              handle, first.baseAddress, Int32(first.count), second.baseAddress, Int32(second.count), &status)
          }
        }
      }
    }
    return Int(order)
  }
}
