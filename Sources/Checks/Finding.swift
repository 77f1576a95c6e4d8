/// What a check says of a pair.
public struct Finding: Hashable, Sendable, Codable {
  /// The id of the check, such as `number`.
  public var check: String
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, in one line for a person.
  public var message: String
  /// The place in the plain source text, in UTF-8 bytes; nil when the finding concerns the whole or the other side.
  public var source: Range<Int>?
  /// The place in the plain target text, in UTF-8 bytes; empty where something is missing.
  public var target: Range<Int>?
  /// What to put in the place in the target, when the check knows.
  public var suggestion: String?
  /// The id of the row; empty for a pair without one.
  public var segmentID: String

  /// Creates a finding.
  public init(
    check: String, severity: Severity, message: String, source: Range<Int>? = nil, target: Range<Int>? = nil,
    suggestion: String? = nil, segmentID: String = ""
  ) {
    self.check = check
    self.severity = severity
    self.message = message
    self.source = source
    self.target = target
    self.suggestion = suggestion
    self.segmentID = segmentID
  }
}
