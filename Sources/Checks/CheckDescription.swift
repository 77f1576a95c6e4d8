/// What a check looks for.
public struct CheckDescription: Hashable, Sendable {
  /// The stable id, such as `number`.
  public var id: String
  /// What it looks for, in one line.
  public var summary: String
  /// The severity of its findings unless a profile says otherwise.
  public var defaultSeverity: Severity
  /// Whether the standard profile has it on.
  public var isOnByDefault: Bool
  /// The MQM error type (Multidimensional Quality Metrics, ASTM F3564) that its findings belong to.
  public var mqmType: String

  /// Creates a description.
  public init(
    id: String, summary: String, defaultSeverity: Severity, isOnByDefault: Bool = true, mqmType: String
  ) {
    self.id = id
    self.summary = summary
    self.defaultSeverity = defaultSeverity
    self.isOnByDefault = isOnByDefault
    self.mqmType = mqmType
  }
}
