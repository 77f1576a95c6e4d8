public import Bitext
import Terminology
import UnicodeText

/// Checks translations: pairs one by one, and documents as a whole.
///
/// One checker serves many pairs of one language pair; it must not be shared between threads.
public final class Checker {
  /// The language of the sources.
  public let source: LanguageTag
  /// The language of the targets.
  public let target: LanguageTag
  /// Which checks are on.
  public let profile: CheckProfile
  let matcher: TermMatcher?
  /// How long targets are when nothing is learnt from the document itself.
  let usualLength: LengthModel
  /// Whether that was learnt elsewhere, so that documents need not teach it.
  let knowsLength: Bool
  /// The words of all terms of the target language, for the spelling check.
  let termWords: Set<String>
  private let sourceDecimalIsComma: Bool
  private let targetDecimalIsComma: Bool
  private let sourceSplitter: WordSplitter
  private let targetSplitter: WordSplitter

  /// The checks over single pairs, in the order in which they run.
  private static let pairRules: [any (PairRule & Sendable).Type] = [
    Number.self, Codes.self, Placeholder.self, Address.self, EndPunctuation.self, PunctuationSpacing.self,
    QuotationStyle.self, QuotationBalance.self, Brackets.self, DoubledWord.self, DoubleSpace.self, EdgeSpace.self,
    SourceWord.self, Characters.self, Length.self, InitialCase.self, CalendarCase.self, ApostropheMix.self,
    Currency.self, Percent.self, Unit.self, CourtesyTitle.self, HeadlineCase.self,
  ]

  /// All checks with their ids, in a stable order.
  public static let checks: [CheckDescription] =
    [Untranslated.description, SameAsSource.description, TerminologyRule.description]
    + pairRules.flatMap { $0.descriptions } + [
      Inconsistent.description, SameTarget.description, AlignmentDoubt.description, InconsistentTerm.description,
      Stale.description, Spelling.description, LengthLimitCheck.description, TargetRuleCheck.description,
    ]

  /// Prepares the checks for a language pair.
  ///
  /// - Parameters:
  ///   - source: the language of the sources.
  ///   - target: the language of the targets.
  ///   - glossaries: for the check `terminology`; none switches it off.
  ///   - profile: which checks are on.
  ///   - length: how long targets are, learnt from a memory; nil takes the usual figures, and documents teach theirs.
  /// - Throws: `CalqueError` with code `.rule` when a glossary has a pattern that does not compile.
  public init(
    source: LanguageTag, target: LanguageTag, glossaries: [Glossary] = [], profile: CheckProfile = .standard,
    length: LengthModel? = nil
  ) throws(CalqueError) {
    self.source = source
    self.target = target
    self.profile = profile
    usualLength = length ?? LengthModel(from: source, to: target)
    knowsLength = length != nil
    termWords =
      profile.isEnabled(Spelling.description.id)
      ? Set(
        glossaries.flatMap(\.concepts).flatMap { $0.terms(in: target) }.flatMap { term in
          term.text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }.map(String.init)
        }) : []
    let hasTerms = glossaries.contains { !$0.concepts.isEmpty }
    matcher =
      hasTerms
        && (profile.isEnabled(TerminologyRule.description.id) || profile.isEnabled(InconsistentTerm.description.id))
      ? try TermMatcher(glossaries: glossaries, source: source, target: target) : nil
    do {
      sourceSplitter = try WordSplitter(language: source.identifier)
      targetSplitter = try WordSplitter(language: target.identifier)
      sourceDecimalIsComma = try NumberFormat(.decimal, language: source.identifier).decimalSeparator == ","
      targetDecimalIsComma = try NumberFormat(.decimal, language: target.identifier).decimalSeparator == ","
    } catch {
      throw CalqueError(.defect, "no rules for words and numbers: \(error)")
    }
  }

  /// The findings for one pair, in order of their place in the target.
  ///
  /// - Parameters:
  ///   - source: the source with its codes.
  ///   - target: the target with its codes.
  ///   - segmentID: the row's id, repeated in the findings.
  ///   - kind: what the block is; headings and list items are judged more mildly.
  ///   - role: which part of the article it is.
  /// - Returns: the findings; none when the source is blank.
  /// - Throws: `CalqueError` with code `.limit` when a glossary's pattern takes too long.
  public func check(
    source: InlineText, target: InlineText, segmentID: String = "", kind: BlockKind = .paragraph,
    role: ArticleRole = .body
  ) throws(CalqueError) -> [Finding] {
    let (source, target) = try texts(source, target)
    return try check(
      source: source, target: target, segmentID: segmentID, kind: kind, role: role, length: usualLength)
  }

  /// Both sides, cut for the checks.
  func texts(_ source: InlineText, _ target: InlineText) throws(CalqueError) -> (CheckedText, CheckedText) {
    (
      try CheckedText(source, language: self.source, decimalIsComma: sourceDecimalIsComma, splitter: sourceSplitter),
      try CheckedText(target, language: self.target, decimalIsComma: targetDecimalIsComma, splitter: targetSplitter)
    )
  }

  func check(
    source: CheckedText, target: CheckedText, segmentID: String, kind: BlockKind, role: ArticleRole,
    length: LengthModel
  ) throws(CalqueError) -> [Finding] {
    var pair = CheckedPair(
      source: source, target: target, segmentID: segmentID, kind: kind, role: role, profile: profile, length: length)
    if pair.source.isBlank { return [] }
    if pair.target.isBlank {
      if profile.isEnabled(Untranslated.description.id) { Untranslated.check(&pair) }
      return pair.findings
    }
    if SameAsSource.isUntranslatedCopy(pair) {
      if profile.isEnabled(SameAsSource.description.id) { SameAsSource.check(&pair) }
      // A copy has every other fault of a text in the wrong language: one finding says it all.
      return pair.findings
    }
    for rule in Self.pairRules where rule.descriptions.contains(where: { profile.isEnabled($0.id) }) {
      try rule.check(&pair)
    }
    if let matcher, profile.isEnabled(TerminologyRule.description.id) {
      try TerminologyRule.check(&pair, matcher: matcher)
    }
    return Self.sorted(pair.findings)
  }

  /// Orders findings by their place in the target, keeping the order of checks at one place.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted {
      ($0.element.target?.lowerBound ?? .max, $0.offset) < ($1.element.target?.lowerBound ?? .max, $1.offset)
    }.map(\.element)
  }
}
