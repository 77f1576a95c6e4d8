public import Bitext

/// Which checks are on, and how severe their findings are.
public struct CheckProfile: Hashable, Sendable {
  private var enabled: Set<String>
  private var severities: [String: Severity] = [:]

  /// The checks that are precise enough to leave switched on.
  public static let standard = CheckProfile(
    enabled: Set(Checker.checks.filter(\.isOnByDefault).map(\.id)))
  /// All checks.
  public static let everything = CheckProfile(enabled: Set(Checker.checks.map(\.id)))
  /// No check; switch on what is wanted.
  public static let none = CheckProfile(enabled: [])

  private init(enabled: Set<String>) { self.enabled = enabled }

  /// Whether a check is on.
  public func isEnabled(_ check: String) -> Bool { enabled.contains(check) }

  /// The severity of a check's findings.
  public func severity(of check: String) -> Severity? { severities[check] }

  /// Switches a check on or off.
  ///
  /// - Throws: `CalqueError` with code `.configuration` when there is no such check.
  public mutating func set(_ check: String, enabled isEnabled: Bool) throws(CalqueError) {
    try Self.requireKnown(check)
    if isEnabled { enabled.insert(check) } else { enabled.remove(check) }
  }

  /// Gives all findings of a check one severity.
  ///
  /// - Throws: `CalqueError` with code `.configuration` when there is no such check.
  public mutating func set(_ check: String, severity: Severity) throws(CalqueError) {
    try Self.requireKnown(check)
    severities[check] = severity
  }

  /// A profile with the given checks only.
  ///
  /// - Throws: `CalqueError` with code `.configuration` when there is no such check.
  public static func only(_ checks: [String]) throws(CalqueError) -> CheckProfile {
    for check in checks { try requireKnown(check) }
    return CheckProfile(enabled: Set(checks))
  }

  private static func requireKnown(_ check: String) throws(CalqueError) {
    let ids = Checker.checks.map(\.id)
    guard !ids.contains(check) else { return }
    let near = ids.first { $0.hasPrefix(check) || check.hasPrefix($0) || Set($0).symmetricDifference(check).count <= 1 }
    throw CalqueError(
      .configuration, "there is no check called \(String(check.prefix(60)))",
      hint: near.map { "Did you mean “\($0)”?" } ?? "Known are \(ids.joined(separator: ", ")).")
  }
}
