/// What the rules say of a site, without strings: the text of an explanation is made when it is asked for.
struct Decision {
  var isBreak: Bool
  var rule: BreakRule
  /// Index into the abbreviation table's files; negative for the special files below.
  var file = Self.builtIn
  /// The bytes the rule looked at.
  var evidence: Range<Int>?

  static let builtIn = -1
  static let starters = -2
  static let speech = -3

  /// The first of the users' rules; the others follow downwards.
  static let userRules = -1_000

  /// Whether a line break decided, over which no rule has a say.
  var isStructural: Bool { isBreak && (rule == .newline || rule == .blankLine) }

  static func cut(_ rule: BreakRule, file: Int = builtIn, _ evidence: Range<Int>? = nil) -> Decision {
    Decision(isBreak: true, rule: rule, file: file, evidence: evidence)
  }

  static func keep(_ rule: BreakRule, file: Int = builtIn, _ evidence: Range<Int>? = nil) -> Decision {
    Decision(isBreak: false, rule: rule, file: file, evidence: evidence)
  }
}
