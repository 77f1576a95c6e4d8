/// What a message with variants is chosen by: a kind of choice and the variable that it looks at (XLIFF 2.2, part 2,
/// 4.9.5.1 `switch`).
public struct VariantSwitch: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The kinds of choice; there are no others.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// By a number of things: a number, or a plural category of CLDR.
    case plural
    /// By a place in a row: a number, or an ordinal category of CLDR.
    case ordinal
    /// By the gender of somebody or something.
    case gender
    /// By any value.
    case select
  }

  /// The kind.
  public var kind: Kind
  /// The name of the variable; not empty, without white space.
  public var variable: String

  /// Creates a switch.
  public init(_ kind: Kind, variable: String) {
    self.kind = kind
    self.variable = variable
  }

  /// Reads `plural:count`; nil when it is no switch.
  public init?(_ text: some StringProtocol) {
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else { return nil }
    let variable = String(text[text.index(after: colon)...])
    guard !variable.isEmpty, !variable.contains(where: \.isWhitespace) else { return nil }
    self.init(kind, variable: variable)
  }

  /// `plural:count`.
  public var description: String { "\(kind.rawValue):\(variable)" }

  /// Whether a value can be a case of this switch (XLIFF 2.2, part 2, 4.9.5.2 `case`).
  public func accepts(_ value: some StringProtocol) -> Bool {
    guard !value.isEmpty, !value.contains(where: \.isWhitespace) else { return false }
    guard kind == .plural || kind == .ordinal else { return true }
    if Self.pluralCategories.contains(String(value)) { return true }
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The plural categories of CLDR.
  public static let pluralCategories: Set<String> = ["zero", "one", "two", "few", "many", "other"]
}
