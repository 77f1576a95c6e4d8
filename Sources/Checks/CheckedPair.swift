import Bitext
import Terminology

/// A pair on its way through the checks: both sides, what is known of them, and the findings so far.
struct CheckedPair {
  let source: CheckedText
  let target: CheckedText
  let segmentID: String
  let kind: BlockKind
  let role: ArticleRole
  let profile: CheckProfile
  /// How long a target is expected to be.
  let length: LengthModel
  private(set) var findings: [Finding] = []

  init(
    source: CheckedText, target: CheckedText, segmentID: String, kind: BlockKind, role: ArticleRole,
    profile: CheckProfile, length: LengthModel
  ) {
    self.source = source
    self.target = target
    self.segmentID = segmentID
    self.kind = kind
    self.role = role
    self.profile = profile
    self.length = length
  }

  /// Whether both sides are of the same language: then there is nothing to translate.
  var isMonolingual: Bool { source.language.sharesLanguage(with: target.language) }

  /// Records a finding; places are ranges of scalars.
  mutating func report(
    _ check: CheckDescription, _ message: String, source sourcePlace: Range<Int>? = nil,
    target targetPlace: Range<Int>? = nil, suggestion: String? = nil, severity: Severity? = nil
  ) {
    reportBytes(
      check, message, source: sourcePlace.map(source.bytes), target: targetPlace.map(target.bytes),
      suggestion: suggestion, severity: severity)
  }

  /// Records a finding; places are ranges of UTF-8 bytes.
  mutating func reportBytes(
    _ check: CheckDescription, _ message: String, source: Range<Int>? = nil, target: Range<Int>? = nil,
    suggestion: String? = nil, severity: Severity? = nil
  ) {
    guard profile.isEnabled(check.id) else { return }
    findings.append(
      Finding(
        check: check.id, severity: profile.severity(of: check.id) ?? severity ?? check.defaultSeverity,
        message: message, source: source, target: target, suggestion: suggestion, segmentID: segmentID))
  }
}

/// A check over one pair.
protocol PairRule: Sendable {
  /// What it looks for.
  static var description: CheckDescription { get }
  /// All that it may report; `description` alone for most.
  static var descriptions: [CheckDescription] { get }
  /// Looks at a pair and reports what it finds; called only when the check is on and both sides have text.
  static func check(_ pair: inout CheckedPair) throws(CalqueError)
}

extension PairRule {
  static var descriptions: [CheckDescription] { [description] }
}
