/// What a target must hold, or must not (XLIFF 2.1, 5.8, module `val`).
///
/// Attributes that the file does not have stay nil, so that the rule is written as it was read.
public struct TargetRule: Hashable, Sendable, Codable {
  /// What is asked.
  public enum Condition: Hashable, Sendable, Codable {
    /// A text occurs.
    case isPresent(String)
    /// A text does not occur.
    case isNotPresent(String)
    /// It begins with a text.
    case startsWith(String)
    /// It ends with a text.
    case endsWith(String)
    /// A rule of another tool, which its attributes make.
    case other
  }

  /// What is asked.
  public var condition: Condition
  /// How often the text occurs, exactly; nil for at least once.
  public var occurrences: Int?
  /// Whether the same holds of the source; nil is no.
  public var existsInSource: Bool?
  /// Whether case counts; nil is yes.
  public var isCaseSensitive: Bool?
  /// The form in which texts are compared; nil is composed.
  public var normalization: TextNormalization?
  /// Whether the rule is switched off here; nil is no.
  public var isDisabled: Bool?
  /// Attributes beside these.
  public var attributes: [ForeignAttribute]

  /// Creates a rule.
  public init(
    _ condition: Condition, occurrences: Int? = nil, existsInSource: Bool? = nil, isCaseSensitive: Bool? = nil,
    normalization: TextNormalization? = nil, isDisabled: Bool? = nil, attributes: [ForeignAttribute] = []
  ) {
    self.condition = condition
    self.occurrences = occurrences
    self.existsInSource = existsInSource
    self.isCaseSensitive = isCaseSensitive
    self.normalization = normalization
    self.isDisabled = isDisabled
    self.attributes = attributes
  }

  /// The rules of an outer part as an inner one has them: those that ask the same are replaced by the inner ones.
  ///
  /// - Complexity: O(n).
  public static func inherited(_ outer: [TargetRule], by inner: [TargetRule]) -> [TargetRule] {
    if inner.isEmpty || outer.isEmpty { return outer + inner }
    let asked = Set(inner.lazy.map(\.condition))
    return outer.filter { $0.condition == .other || !asked.contains($0.condition) } + inner
  }
}
