public import Bitext
import UnicodeText

/// Finds faults in rules (SRX).
public enum RuleLint {
  /// Looks at every rule and map.
  ///
  /// Whether an earlier rule takes every place of a later one is judged by the patterns' structure: what is reported is
  /// certain, and not all that is so is found. Costly patterns are found by a look at nested repetitions.
  ///
  /// - Parameter rules: what a reader of SRX files gave.
  /// - Returns: what was found, in the order of the lines.
  /// - Complexity: O(rules of a group × breaks and exceptions that share an ending), quadratic at the worst; comparisons
  ///   stop at two million a group.
  public static func findings(in rules: SegmentationRules) -> [RuleFinding] {
    var result: [RuleFinding] = []
    for group in rules.groups { findings(in: group, rules.file, &result) }
    maps(of: rules, &result)
    return result.sorted { ($0.line, $0.message) < ($1.line, $1.message) }
  }

  private struct Read {
    let rule: SegmentationRules.Rule
    let before: PatternNode
    let after: PatternNode
  }

  private static func findings(
    in group: SegmentationRules.Group, _ file: String, _ result: inout [RuleFinding]
  ) {
    var read: [Read] = []
    for rule in group.namedRules {
      func report(_ severity: RuleFinding.Severity, _ kind: RuleFinding.Kind, _ message: String) {
        result.append(
          .init(file: file, line: rule.line, severity: severity, kind: kind, message: "\(rule.name): \(message)"))
      }
      if let error = RuleEngine.fault(in: rule, file: file) {
        result.append(.init(file: file, line: rule.line, severity: .error, kind: .syntax, message: error.message))
        continue
      }
      guard let before = PatternParser.parse(rule.before), let after = PatternParser.parse(rule.after) else { continue }
      if rule.before.isEmpty, rule.after.isEmpty {
        report(.warning, .pointless, "it matches at every place")
      }
      for (node, name) in [(before, "beforebreak"), (after, "afterbreak")] where node.hasAmbiguousRepetition {
        report(
          .warning, .costly,
          "\(name) repeats what is repeated already, and can take too long: \(name == "beforebreak" ? rule.before : rule.after)"
        )
      }
      read.append(Read(rule: rule, before: before, after: after))
    }
    shadows(among: read, file, &result)
  }

  private static func shadows(among rules: [Read], _ file: String, _ result: inout [RuleFinding]) {
    var seen: [String: Int] = [:]
    // Only general rules can cover others: those whose patterns are short.
    var general: [Int] = []
    var comparisons = 0
    for (index, read) in rules.enumerated() {
      let key = "\(read.rule.before)\u{0}\(read.rule.after)"
      if let earlier = seen[key] {
        let first = rules[earlier].rule
        let isSame = first.isBreak == read.rule.isBreak
        result.append(
          .init(
            file: file, line: read.rule.line, severity: .warning, kind: isSame ? .duplicate : .contradiction,
            message: "\(read.rule.name): \(first.name) (line \(first.line)) is the same"
              + (isSame ? "" : " and says the opposite; it comes first and decides")))
        continue
      }
      seen[key] = index
      let shadow = general.first { number in
        comparisons += 1
        return comparisons < 2_000_000 && covers(rules[number], read)
      }
      if let shadow {
        let first = rules[shadow].rule
        result.append(
          .init(
            file: file, line: read.rule.line, severity: .warning, kind: .shadowed,
            message: "\(read.rule.name) can never decide: \(first.name) (line \(first.line)) matches wherever it does"))
      }
      if !read.before.hasConditions, !read.after.hasConditions { general.append(index) }
    }
  }

  private static func covers(_ general: Read, _ special: Read) -> Bool {
    general.before.coversEndings(of: special.before) && general.after.coversBeginnings(of: special.after)
  }

  private static func maps(of rules: SegmentationRules, _ result: inout [RuleFinding]) {
    let names = Set(rules.groups.map(\.name))
    for map in rules.maps {
      func report(_ severity: RuleFinding.Severity, _ kind: RuleFinding.Kind, _ message: String) {
        result.append(.init(file: rules.file, line: map.line, severity: severity, kind: kind, message: message))
      }
      if !names.contains(map.groupName) { report(.error, .missing, "no rules are named “\(map.groupName)”") }
      do throws(CalqueError) {
        _ = try RulePattern.matches(map.languagePattern, whole: "fr", file: rules.file, line: map.line)
      } catch {
        report(.error, .syntax, error.message)
      }
    }
    let used = Set(rules.maps.map(\.groupName))
    for group in rules.groups where !used.contains(group.name) {
      result.append(
        .init(
          file: rules.file, line: group.rules.first?.line ?? 0, severity: .warning, kind: .unused,
          message: "no language uses the rules “\(group.name)”"))
    }
  }
}
