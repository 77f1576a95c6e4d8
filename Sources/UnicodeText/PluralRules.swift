import CICU

/// Which plural form a number takes in a language (CLDR plural rules, cardinal numbers).
///
/// Not to be shared between threads.
public struct PluralRules: ~Copyable {
  private let handle: OpaquePointer

  /// The forms that languages distinguish; English has `one` and `other`, French also `many` for millions.
  public enum Category: String, Sendable, CaseIterable {
    /// Such as 0 in Arabic.
    case zero
    /// Such as 1 in English, 0 and 1 in French.
    case one
    /// Such as 2 in Arabic.
    case two
    /// Such as 2 to 4 in Russian.
    case few
    /// Such as 5 to 20 in Russian, a million in French.
    case many
    /// All other numbers.
    case other
  }

  /// Opens the rules of a language.
  ///
  /// - Throws: `UnicodeTextError.failed` when ICU has no rules at all.
  public init(language: String) throws(UnicodeTextError) {
    var status: Int32 = 0
    let opened = cicu_plural_open(language, &status)
    try checkICU(status, "opening plural rules")
    guard let opened else { throw .failed(operation: "opening plural rules", name: "no rules") }
    handle = opened
  }

  deinit { cicu_plural_close(handle) }

  /// The form for a whole number.
  public func category(of number: Int) -> Category {
    let name = try? withGrowingBuffer(startingAt: 64, "choosing a plural") { destination, capacity, status in
      cicu_plural_select(handle, Double(number), destination, capacity, &status)
    }
    return name.flatMap(Category.init) ?? .other
  }
}
