import Bitext
import UnicodeText

/// Targets that break a rule which the file makes for them (XLIFF 2, module `val`).
///
/// A rule asks that a text occur in each target, as often as it says, or not occur, or stand at its beginning or end; with
/// `existsInSource` the source must do the same, and as often. Texts are compared composed unless the rule says otherwise.
/// Rules of the file count in its groups and units, unless these ask the same in another way or switch it off. Rules of
/// other tools are left alone.
enum TargetRuleCheck {
  static let description = CheckDescription(
    id: "target-rule", summary: "a rule that the file makes for its targets is broken", defaultSeverity: .error,
    mqmType: "design")

  /// The findings for the translated rows of a unit.
  static func check(
    _ rows: [BilingualSegment], rules: [TargetRule], profile: CheckProfile
  ) -> [Finding] {
    let prepared = rules.compactMap(PreparedRule.init)
    if prepared.isEmpty { return [] }
    var findings: [Finding] = []
    for row in rows where !row.sourceParts.isEmpty {
      guard let target = row.target, !target.text.allSatisfy(\.isWhitespace) else { continue }
      for rule in prepared {
        guard let broken = rule.broken(source: row.source.text, target: target.text) else { continue }
        findings.append(
          Finding(
            check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
            message: broken.message, target: broken.target, segmentID: row.id))
      }
    }
    return findings
  }
}

/// A rule that is in force, with its text in the form in which it is compared.
private struct PreparedRule {
  private let rule: TargetRule
  /// The text as the file has it.
  private let text: String
  private let pattern: BytePattern

  init?(_ rule: TargetRule) {
    guard rule.isDisabled != true else { return nil }
    switch rule.condition {
    case .isPresent(let text), .isNotPresent(let text), .startsWith(let text), .endsWith(let text): self.text = text
    case .other: return nil
    }
    // Every text holds the empty one.
    guard !text.isEmpty else { return nil }
    self.rule = rule
    pattern = BytePattern(Self.form(text, rule))
  }

  private static func form(_ text: String, _ rule: TargetRule) -> [UInt8] {
    let normalization = rule.normalization ?? .nfc
    let text = normalization.applied(to: text)
    if rule.isCaseSensitive ?? true { return Array(text.utf8) }
    return Array(normalization.applied(to: text.mapped(to: .fold)).utf8)
  }

  /// What is wrong with a pair, and where in the target; nil when the rule is kept.
  func broken(source: String, target: String) -> (message: String, target: Range<Int>)? {
    let bytes = Self.form(target, rule)
    let whole = 0..<target.utf8.count
    // Places can be told where comparing changed nothing.
    let isPlain = bytes.elementsEqual(target.utf8)
    let word = text.prefix(60)
    let needsSource = rule.existsInSource == true
    switch rule.condition {
    case .isPresent:
      let count = pattern.places(in: bytes).count
      if let wanted = rule.occurrences, count != wanted {
        return ("the file asks for “\(word)” \(wanted) times, and it stands \(count) times in the target", whole)
      }
      if count == 0, !needsSource { return ("the file asks for “\(word)”, and the target lacks it", whole) }
      guard needsSource else { return nil }
      let given = pattern.places(in: Self.form(source, rule)).count
      if count == given, count > 0 { return nil }
      return (
        "the file asks for “\(word)” as often in both texts: \(given) times in the source, \(count) in the target",
        whole
      )
    case .isNotPresent:
      guard let first = pattern.places(in: bytes).first else { return nil }
      return ("the file forbids “\(word)” in the target", isPlain ? first..<first + pattern.count : whole)
    case .startsWith:
      if !bytes.starts(with: pattern.bytes) { return ("the file asks that the target begin with “\(word)”", 0..<0) }
      if needsSource, !Self.form(source, rule).starts(with: pattern.bytes) {
        return ("the file asks that both texts begin with “\(word)”, and the source does not", whole)
      }
      return nil
    case .endsWith:
      if !bytes.reversed().starts(with: pattern.bytes.reversed()) {
        return ("the file asks that the target end with “\(word)”", whole.upperBound..<whole.upperBound)
      }
      if needsSource, !Self.form(source, rule).reversed().starts(with: pattern.bytes.reversed()) {
        return ("the file asks that both texts end with “\(word)”, and the source does not", whole)
      }
      return nil
    case .other: return nil
    }
  }
}

/// Bytes that are looked for, in linear time whatever they are (Knuth, Morris and Pratt).
private struct BytePattern {
  let bytes: [UInt8]
  /// For each place how much of the beginning stands before it.
  private let fallback: [Int]
  var count: Int { bytes.count }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var table = [0]
    var length = 0
    for index in bytes.indices.dropFirst() {
      while length > 0, bytes[index] != bytes[length] { length = table[length - 1] }
      if bytes[index] == bytes[length] { length += 1 }
      table.append(length)
    }
    fallback = table
  }

  /// Where they stand, each after the end of the one before.
  func places(in text: [UInt8]) -> [Int] {
    var places: [Int] = []
    var length = 0
    for (index, byte) in text.enumerated() {
      while length > 0, byte != bytes[length] { length = fallback[length - 1] }
      if byte == bytes[length] { length += 1 }
      if length == bytes.count {
        places.append(index + 1 - length)
        length = 0
      }
    }
    return places
  }
}
