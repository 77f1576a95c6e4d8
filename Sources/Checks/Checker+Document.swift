public import Bitext
import UnicodeText

/// A row with both sides, as document checks see it.
struct DocumentRow {
  var id: String
  var source: InlineText
  var target: InlineText
  var sourceKey: String
  var wordCount: Int
  var isConfirmed: Bool
  var doubts: [Doubt]
}

/// What is known beside the document itself.
public struct DocumentContext {
  /// An earlier state of the document, for the check `stale`.
  public var earlier: BilingualDocument?
  /// A dictionary of the target language, for the check `spelling`.
  public var spelling: (any SpellingDictionary)?
  /// How long targets are, as learnt elsewhere; nil learns it from the document.
  public var length: LengthModel?
  /// Nothing known.
  public init() {}
}

extension Checker {
  /// The findings for a document: pair checks on each row, then document checks, in row order.
  ///
  /// A row without target is reported as untranslated; a row without source is left alone (a translator's note, a credit).
  /// - Parameters:
  ///   - document: the document.
  ///   - context: what is known beside it.
  /// - Returns: the findings, those of a row together.
  /// - Throws: `CalqueError` with code `.limit` when a glossary's pattern takes too long.
  /// - Complexity: O(n) in the length of the text.
  public func check(
    _ document: BilingualDocument, context: DocumentContext = DocumentContext()
  ) throws(CalqueError) -> [Finding] {
    typealias Texts = (id: String, source: CheckedText, target: CheckedText)
    var rows: [DocumentRow] = []
    var byRow: [String: [Finding]] = [:]
    var order: [String] = []
    var wide: [Finding] = []
    var all: [Texts] = []
    let length = context.length ?? (knowsLength ? usualLength : learntLength(document))
    for unit in document.units {
      var paragraph: [Texts] = []
      for segment in unit.segments where !segment.sourceParts.isEmpty {
        let source = segment.source
        let target = segment.target ?? InlineText("")
        order.append(segment.id)
        rows.append(
          DocumentRow(
            id: segment.id, source: source, target: target, sourceKey: MatchKey.caseless(source.text),
            wordCount: source.text.split(whereSeparator: \.isWhitespace).count, isConfirmed: segment.isConfirmed,
            doubts: segment.doubts))
        let texts = try texts(source, target)
        byRow[segment.id, default: []] += try check(
          source: texts.0, target: texts.1, segmentID: segment.id, kind: unit.kind, role: unit.role, length: length)
        if !texts.1.isBlank { paragraph.append((segment.id, texts.0, texts.1)) }
      }
      if profile.isEnabled(QuotationBalance.description.id),
        !paragraph.contains(where: { row in
          byRow[row.id]?.contains { $0.check == QuotationBalance.description.id } == true
        })
      {
        wide += QuotationBalance.checkParagraph(paragraph, profile: profile)
      }
      all += paragraph
    }
    let translated = rows.filter { !$0.target.text.isEmpty }
    if profile.isEnabled(ApostropheMix.description.id) {
      if let mix = ApostropheMix.freeMix(all, profile: profile) {
        for id in byRow.keys { byRow[id]?.removeAll { $0.check == ApostropheMix.description.id } }
        wide.append(mix)
      } else {
        wide += ApostropheMix.checkDocument(all, profile: profile)
      }
    }
    if profile.isEnabled(Inconsistent.description.id) { wide += Inconsistent.check(translated, profile: profile) }
    if profile.isEnabled(SameTarget.description.id) { wide += SameTarget.check(translated, profile: profile) }
    if profile.isEnabled(AlignmentDoubt.description.id) { wide += AlignmentDoubt.check(translated, profile: profile) }
    if let matcher, profile.isEnabled(InconsistentTerm.description.id) {
      wide += try InconsistentTerm.check(translated, matcher: matcher, profile: profile)
    }
    if let earlier = context.earlier, profile.isEnabled(Stale.description.id) {
      wide += Stale.check(translated, earlier: earlier, profile: profile)
    }
    if let spelling = context.spelling, profile.isEnabled(Spelling.description.id) {
      wide += try Spelling.check(all, dictionary: spelling, knownTerms: termWords, profile: profile)
    }
    if profile.isEnabled(LengthLimitCheck.description.id) {
      wide += LengthLimitCheck.check(document, profile: profile)
    }
    for unit in document.units { wide += check(unit, rules: document.rules(for: unit)) }
    for finding in wide { byRow[finding.segmentID, default: []].append(finding) }
    var seen: Set<String> = []
    return order.filter { seen.insert($0).inserted }.flatMap { byRow[$0] ?? [] }
  }

  /// What a unit itself asks of its targets: findings for limits of length, and for rules of the file.
  ///
  /// - Parameters:
  ///   - unit: the unit.
  ///   - rules: the rules that hold for it, those of the parts around it included.
  /// - Returns: the findings, row by row.
  /// - Complexity: O(length · rules).
  public func check(_ unit: BilingualDocument.Unit, rules: [TargetRule]) -> [Finding] {
    var findings: [Finding] = []
    if profile.isEnabled(LengthLimitCheck.description.id) {
      findings += LengthLimitCheck.check(unit, profile: profile)
    }
    if !rules.isEmpty, profile.isEnabled(TargetRuleCheck.description.id) {
      findings += TargetRuleCheck.check(unit.segments, rules: rules, profile: profile)
    }
    return findings
  }

  /// How long targets are in this document.
  private func learntLength(_ document: BilingualDocument) -> LengthModel {
    LengthModel(
      learningFrom: document.segments.lazy.map { ($0.source.text, $0.target?.text ?? "") }, from: source, to: target)
  }
}
