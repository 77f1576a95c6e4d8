import Bitext
import UnicodeText

/// A user's rules for one language, compiled, and applied over the built-in ones.
///
/// At a place, the rules are tried in order and the first that matches decides, as SRX demands. The user's rules have the
/// last word: a place where one of them breaks is a break; a break of the built-in rules is taken back where one of them
/// says no anywhere in the same run of white space, and none says yes.
final class RuleEngine {
  /// The most rules that are accepted for one language.
  static let mostRules = 50_000
  /// How far back a `before` pattern without a greatest length sees, in bytes.
  static let window = 250
  /// How much one question to one rule may cost: about 20,000 state changes, and 1 MiB of stack.
  static let limits = RegularExpression.Limits(time: 20, stack: 1 << 20)

  private struct Compiled {
    let rule: SegmentationRules.Rule
    /// Ends in `\z`; nil for an empty pattern.
    let before: PatternMatcher?
    /// Nil for an empty pattern.
    let after: PatternMatcher?
    /// How far `before` reaches back, in characters; nil when that has no end.
    let reach: Int?
    /// The texts that were set last, by their number.
    var beforeText = 0
    var afterText = 0
  }

  /// What a rule says of a place.
  private struct Verdict {
    let offset: Int
    let isBreak: Bool
    /// Index of the rule.
    let rule: Int
  }

  private let file: String
  private var rules: [Compiled] = []
  private var index = RuleIndex()
  private var textNumber = 0
  private var candidates: [Int32] = []

  /// Compiles the rules for a language.
  init(_ rules: SegmentationRules, language: LanguageTag) throws(CalqueError) {
    file = rules.file
    let chosen = try rules.rules(for: language)
    guard chosen.count <= Self.mostRules else {
      throw CalqueError(
        .limit, "\(chosen.count) rules for one language; at most \(Self.mostRules) are used",
        at: CalqueError.Position(file: rules.file))
    }
    self.rules.reserveCapacity(chosen.count)
    for rule in chosen {
      let (compiled, entry) = try Self.compile(rule, file: rules.file)
      self.rules.append(compiled)
      index.add(entry, isBreak: rule.isBreak)
    }
  }

  private static func compile(
    _ rule: SegmentationRules.Rule, file: String
  ) throws(CalqueError) -> (Compiled, RuleIndex.Entry) {
    let position = CalqueError.Position(file: file, line: rule.line > 0 ? rule.line : nil)
    let prefix = rule.name.isEmpty ? "" : "\(rule.name): "
    for pattern in [rule.before, rule.after] where pattern.utf8.count > RulePattern.longest {
      throw CalqueError(.limit, "\(prefix)a pattern of more than \(RulePattern.longest) bytes", at: position)
    }
    guard let beforeNode = PatternParser.parse(rule.before), let afterNode = PatternParser.parse(rule.after) else {
      throw CalqueError(
        .limit, "\(prefix)groups nest deeper than \(PatternParser.deepest)", at: position,
        hint: "Write the pattern with fewer brackets.")
    }
    let before = RulePattern.translated(rule.before, isBefore: true)
    let after = RulePattern.translated(rule.after)
    do throws(UnicodeTextError) {
      let compiled = Compiled(
        rule: rule, before: before.isEmpty ? nil : try PatternMatcher("(?:\(before))\\z", limits: limits),
        after: after.isEmpty ? nil : try PatternMatcher(after, limits: limits), reach: beforeNode.longest)
      return (compiled, RuleIndex.Entry(before: beforeNode, after: afterNode))
    } catch {
      throw RulePattern.failure(error, shown(rule), position, name: rule.name)
    }
  }

  /// Why a rule cannot be used; nil when it can.
  static func fault(in rule: SegmentationRules.Rule, file: String) -> CalqueError? {
    do throws(CalqueError) {
      _ = try compile(rule, file: file)
      return nil
    } catch { return error }
  }

  /// The rules that can be used, and what is wrong with the others.
  ///
  /// - Returns: the rules without the wrong ones, what is wrong with those that were for the language, and how many are
  ///   left for it.
  static func usableRules(
    of rules: SegmentationRules, for language: LanguageTag
  ) throws(CalqueError) -> (rules: SegmentationRules, faults: [CalqueError], count: Int) {
    let faults = try rules.rules(for: language).compactMap { fault(in: $0, file: rules.file) }
    var usable = rules
    for index in usable.groups.indices {
      usable.groups[index].rules.removeAll { fault(in: $0, file: rules.file) != nil }
    }
    return (usable, faults, try usable.rules(for: language).count)
  }

  private static func shown(_ rule: SegmentationRules.Rule) -> String {
    rule.after.isEmpty ? rule.before : rule.before.isEmpty ? "‖ \(rule.after)" : "\(rule.before) ‖ \(rule.after)"
  }

  /// Where a rule stands, for explanations: the file and the line.
  func place(of rule: Int) -> (file: String, line: Int, name: String) {
    (file.isEmpty ? "users' rules" : file, rules[rule].rule.line, rules[rule].rule.name)
  }

  /// Applies the rules to a text over the built-in decisions, which are in order, and calls `body` with the outcome.
  ///
  /// When explaining, `body` hears of places, too, that one rule would break and an earlier one keeps.
  func apply(
    to text: TextBytes, over builtIn: [(offset: Int, decision: Decision)], _ scanner: borrowing Scanner,
    explaining: Bool, _ body: (Int, Decision) -> Void
  ) throws(CalqueError) {
    textNumber += 1
    var places: [(offset: Int, decision: Decision?)] = []
    var next = 0
    index.forEachCandidate(in: text) { offset in
      while next < builtIn.count, builtIn[next].offset <= offset {
        places.append((builtIn[next].offset, builtIn[next].decision))
        next += 1
      }
      places.append((offset, nil))
    }
    for rest in builtIn[next...] { places.append((rest.offset, rest.decision)) }
    var index = 0
    while index < places.count {
      let offset = places[index].offset
      let start = Self.spaceStart(before: offset, in: text)
      let end = scanner.rules.reader.skipSpace(offset).end
      var decided: (offset: Int, decision: Decision)?
      // All places in one run of white space are one.
      while index < places.count, places[index].offset <= max(end, offset) {
        if let decision = places[index].decision, decided == nil || decision.isBreak {
          decided = (places[index].offset, decision)
        }
        index += 1
      }
      guard end < text.count, start > 0 || end > 0 else { continue }
      if let decided, decided.decision.isStructural {
        body(decided.offset, decided.decision)
      } else if let verdict = try verdict(from: start, to: end, text, explaining: explaining && decided == nil),
        verdict.isBreak || decided != nil || explaining
      {
        body(
          verdict.offset,
          Decision(isBreak: verdict.isBreak, rule: .userRule, file: Decision.userRules - verdict.rule, evidence: nil))
      } else if let decided {
        body(decided.offset, decided.decision)
      }
    }
  }

  /// Where the white space begins that ends at an offset, or 64 characters of it.
  private static func spaceStart(before offset: Int, in text: TextBytes) -> Int {
    var position = offset
    for _ in 0..<64 where position > 0 {
      let (scalar, start) = text.scalar(before: position)
      guard PatternEndings.isSpace(scalar) || scalar == 0xFEFF || scalar == 0x200B else { break }
      position = start
    }
    return position
  }

  /// What the rules say of a run of white space: a break if they break at one of its places, else the first no.
  ///
  /// When explaining, a no counts only where another rule would break.
  private func verdict(
    from start: Int, to end: Int, _ text: TextBytes, explaining: Bool
  ) throws(CalqueError) -> Verdict? {
    var refusal: Verdict?
    var offset = max(start, 1)
    // Long runs of white space are looked at from their beginning only.
    while offset <= min(end, start + 64) {
      index.candidates(at: offset, in: text, into: &candidates)
      for (position, number) in candidates.enumerated() where try matches(Int(number), at: offset, text) {
        let isBreak = rules[Int(number)].rule.isBreak
        if isBreak { return Verdict(offset: offset, isBreak: true, rule: Int(number)) }
        if refusal == nil {
          var counts = !explaining
          for other in candidates[(position + 1)...] where !counts && rules[Int(other)].rule.isBreak {
            counts = try matches(Int(other), at: offset, text)
          }
          if counts { refusal = Verdict(offset: offset, isBreak: false, rule: Int(number)) }
        }
        break
      }
      offset = max(offset + 1, text.scalar(at: offset).next)
    }
    return refusal
  }

  private func matches(_ number: Int, at offset: Int, _ text: TextBytes) throws(CalqueError) -> Bool {
    do throws(UnicodeTextError) {
      if let after = rules[number].after {
        if rules[number].afterText != textNumber {
          try after.setText(text.bytes)
          rules[number].afterText = textNumber
        }
        if try !after.matches(at: offset) { return false }
      }
      guard let before = rules[number].before else { return true }
      if rules[number].beforeText != textNumber {
        try before.setText(text.bytes)
        rules[number].beforeText = textNumber
      }
      return try before.matches(endingAt: offset, from: windowStart(of: rules[number].reach, before: offset, text))
    } catch {
      let rule = rules[number].rule
      throw RulePattern.failure(
        error, Self.shown(rule), CalqueError.Position(file: file, line: rule.line > 0 ? rule.line : nil),
        name: rule.name)
    }
  }

  /// Where the text begins that a pattern of this reach may take.
  private func windowStart(of reach: Int?, before offset: Int, _ text: TextBytes) -> Int {
    if let reach, reach < Self.window / 2 {
      var position = offset
      for _ in 0..<reach where position > 0 { position = text.scalar(before: position).start }
      return position
    }
    var start = max(0, offset - Self.window)
    while start < offset, start > 0, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }
}
