import Bitext
import UnicodeText

/// How a language writes numbers in digits, enough to carry a number from one language to another.
struct Numerals: Sendable, Hashable {
  let decimal: String
  let grouping: String

  init(_ language: LanguageTag) {
    if let format = try? NumberFormat(.decimal, language: language.identifier) {
      decimal = format.decimalSeparator
      grouping = format.groupingSeparator
    } else {
      decimal = "."
      grouping = ","
    }
  }

  /// A number as it was written, taken apart.
  struct Value: Equatable {
    /// Digits, and a point before the fraction; the text itself when it is no plain number, such as a date or version.
    var canonical: String
    /// Whether digits were grouped.
    var isGrouped: Bool
    /// Whether it is a plain number.
    var isNumber: Bool

    static func == (left: Value, right: Value) -> Bool { left.canonical == right.canonical }
  }

  /// Takes a number apart.
  func value(_ text: String) -> Value {
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return Value(canonical: text, isGrouped: false, isNumber: !text.isEmpty)
    }
    var digits = ""
    var isGrouped = false
    let parts = text.split(omittingEmptySubsequences: false) { !$0.isNumber }
    let separators = text.filter { !$0.isNumber }.map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty }), separators.count == parts.count - 1 else {
      return Value(canonical: text, isGrouped: false, isNumber: false)
    }
    for (index, part) in parts.enumerated() {
      guard index > 0 else {
        digits += part
        continue
      }
      let separator = separators[index - 1]
      let isLast = index == parts.count - 1
      if separator == decimal {
        guard isLast else { return Value(canonical: text, isGrouped: false, isNumber: false) }
        digits += "." + part
      } else if isGroupingSeparator(separator), part.count == 3, (parts.first?.count ?? 0) <= 3 {
        isGrouped = true
        digits += part
      } else {
        return Value(canonical: text, isGrouped: false, isNumber: false)
      }
    }
    return Value(canonical: digits, isGrouped: isGrouped, isNumber: true)
  }

  /// Writes a number in this language.
  func string(_ value: Value) -> String {
    guard value.isNumber else { return value.canonical }
    let halves = value.canonical.split(separator: ".", omittingEmptySubsequences: false)
    var whole = halves.first.map(String.init) ?? ""
    if value.isGrouped {
      var groups: [Substring] = []
      var rest = Substring(whole)
      while rest.count > 3 {
        groups.insert(rest.suffix(3), at: 0)
        rest = rest.dropLast(3)
      }
      whole = ([rest] + groups).joined(separator: grouping)
    }
    return halves.count > 1 ? whole + decimal + halves[1] : whole
  }

  private func isGroupingSeparator(_ text: String) -> Bool {
    text == grouping || ["\u{A0}", "\u{202F}", "\u{2009}", " ", "'", "\u{2019}"].contains(text)
  }
}
