import Bitext
import UnicodeText

/// A user's rules for one language, compiled, and applied over the built-in ones.
///
/// Rules for a break find places; at each of them, and at each place where the built-in rules have an opinion, the rules are
/// tried in order and the first that matches decides. White space around a place does not matter: a rule that breaks before
/// the space and one that breaks behind it speak of the same place.
final class RuleEngine {
  /// The most rules that are accepted for one language.
  static let mostRules = 50_000
  /// How far back a `before` pattern sees, in bytes.
  static let window = 250
  /// How much one question to one rule may cost: about 20,000 state changes, and 1 MiB of stack.
  static let limits = RegularExpression.Limits(time: 20, stack: 1 << 20)
  /// How much the search for the places of one rule in one text may cost.
  static let searchLimits = RegularExpression.Limits(time: 20_000, stack: 1 << 20)

  private struct Compiled {
    let rule: SegmentationRules.Rule
    /// Ends in `\z`; nil for an empty pattern.
    let before: PatternMatcher?
    /// Nil for an empty pattern.
    let after: PatternMatcher?
    /// Finds the places of a rule for a break.
    let search: PatternMatcher?

    var matchers: [PatternMatcher] { [before, after, search].compactMap(\.self) }
  }

  /// What a rule says of a place.
  struct Verdict {
    let offset: Int
    let isBreak: Bool
    /// Index of the rule.
    let rule: Int
  }

  private let file: String
  private let rules: [Compiled]

  /// Compiles the rules for a language.
  init(_ rules: SegmentationRules, language: LanguageTag) throws(CalqueError) {
    file = rules.file
    let chosen = try rules.rules(for: language)
    guard chosen.count <= Self.mostRules else {
      throw CalqueError(
        .limit, "\(chosen.count) rules for one language; at most \(Self.mostRules) are used",
        at: CalqueError.Position(file: rules.file))
    }
    var compiled: [Compiled] = []
    for rule in chosen { compiled.append(try Self.compile(rule, file: rules.file)) }
    self.rules = compiled
  }

  private static func compile(_ rule: SegmentationRules.Rule, file: String) throws(CalqueError) -> Compiled {
    let position = CalqueError.Position(file: file, line: rule.line > 0 ? rule.line : nil)
    for pattern in [rule.before, rule.after] where pattern.utf8.count > RulePattern.longest {
      throw CalqueError(.limit, "a pattern of more than \(RulePattern.longest) bytes", at: position)
    }
    let before = RulePattern.translated(rule.before)
    let after = RulePattern.translated(rule.after)
    let groups = RulePattern.groupCount(rule.before)
    let search =
      "(?=((?:\(RulePattern.translated(rule.before, shiftingGroupsBy: 1))))"
      + "(?:\(RulePattern.translated(rule.after, shiftingGroupsBy: groups + 1))))"
    do throws(UnicodeTextError) {
      return Compiled(
        rule: rule,
        before: before.isEmpty ? nil : try PatternMatcher("(?:\(before))\\z", limits: limits),
        after: after.isEmpty ? nil : try PatternMatcher(after, limits: limits),
        search: rule.isBreak ? try PatternMatcher(search, limits: searchLimits) : nil)
    } catch {
      throw RulePattern.failure(error, "\(rule.before) ‖ \(rule.after)", position)
    }
  }

  /// Where a rule stands, for explanations: the file and the line.
  func place(of rule: Int) -> String {
    let line = rules[rule].rule.line
    let name = file.isEmpty ? "users' rules" : file
    return line > 0 ? "\(name):\(line)" : name
  }

  private func failing<Result>(
    _ index: Int, _ body: () throws(UnicodeTextError) -> Result
  ) throws(CalqueError) -> Result {
    do throws(UnicodeTextError) {
      return try body()
    } catch {
      let rule = rules[index].rule
      throw RulePattern.failure(
        error, "\(rule.before) ‖ \(rule.after)", CalqueError.Position(file: file, line: rule.line > 0 ? rule.line : nil)
      )
    }
  }

  /// Applies the rules to a text over the built-in decisions, which are in order, and calls `body` with the outcome.
  func apply(
    to text: TextBytes, over builtIn: [(offset: Int, decision: Decision)], _ scanner: borrowing Scanner,
    _ body: (Int, Decision) -> Void
  ) throws(CalqueError) {
    for index in rules.indices {
      for matcher in rules[index].matchers {
        try failing(index) { () throws(UnicodeTextError) in try matcher.setText(text.bytes) }
      }
    }
    var places = try breakPlaces().map { (offset: $0, decision: Decision?.none) }
    places += builtIn.map { (offset: $0.offset, decision: $0.decision) }
    places.sort { ($0.offset, $0.decision == nil ? 1 : 0) < ($1.offset, $1.decision == nil ? 1 : 0) }
    var index = 0
    while index < places.count {
      let start = scanner.trimmed(0..<places[index].offset)?.upperBound ?? 0
      let end = scanner.rules.reader.skipSpace(places[index].offset).end
      var decided: (offset: Int, decision: Decision)?
      var next = index
      // All places in one run of white space are one.
      while next < places.count, places[next].offset <= max(end, places[index].offset) {
        if let decision = places[next].decision, decided == nil || decision.isBreak {
          decided = (places[next].offset, decision)
        }
        next += 1
      }
      index = next
      guard end < text.count, start > 0 || end > 0 else { continue }
      if let decided, decided.decision.isStructural {
        body(decided.offset, decided.decision)
      } else if let verdict = try verdict(from: start, to: end, text) {
        body(
          verdict.offset,
          Decision(isBreak: verdict.isBreak, rule: .userRule, file: Decision.userRules - verdict.rule, evidence: nil))
      } else if let decided {
        body(decided.offset, decided.decision)
      }
    }
  }

  /// The places of all rules for a break.
  private func breakPlaces() throws(CalqueError) -> [Int] {
    var result: Set<Int> = []
    for index in rules.indices {
      guard let search = rules[index].search else { continue }
      try failing(index) { () throws(UnicodeTextError) in try search.forEachMatch { result.insert($1) } }
    }
    return result.sorted()
  }

  /// The first rule that matches somewhere in a run of white space.
  private func verdict(from start: Int, to end: Int, _ text: TextBytes) throws(CalqueError) -> Verdict? {
    for index in rules.indices {
      var offset = start
      // Long runs of white space are looked at from their beginning only.
      while offset <= min(end, start + 64) {
        if try matches(index, at: offset, text) {
          return Verdict(offset: offset, isBreak: rules[index].rule.isBreak, rule: index)
        }
        offset = max(offset + 1, text.scalar(at: offset).next)
      }
    }
    return nil
  }

  private func matches(_ index: Int, at offset: Int, _ text: TextBytes) throws(CalqueError) -> Bool {
    let compiled = rules[index]
    return try failing(index) { () throws(UnicodeTextError) in
      if let after = compiled.after, try !after.matches(at: offset) { return false }
      guard let before = compiled.before else { return true }
      var start = max(0, offset - Self.window)
      while start < offset, start > 0, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
      return try before.matches(endingAt: offset, from: start)
    }
  }
}
