/// How much a finding matters.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The translation is wrong or cannot be published so.
  case error
  /// Probably wrong.
  case warning
  /// Worth a look.
  case info

  /// The weight of a finding in MQM's scoring: minor 1, major 5, none for information.
  public var penalty: Int {
    switch self {
    case .error: 5
    case .warning: 1
    case .info: 0
    }
  }

  /// Information comes before warnings, warnings before errors.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
