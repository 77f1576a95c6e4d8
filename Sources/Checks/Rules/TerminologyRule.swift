import Bitext
import Terminology

/// The glossary: terms of the source whose translation is missing, and terms that are forbidden or deprecated.
///
/// A concept counts as translated when the target has any of its preferred or admitted terms, in any form, or words of the
/// same family. A forbidden term is reported when the source has the concept, or when the concept has no source terms at all;
/// not where it is part of another concept's allowed term. Untranslatable concepts must stand as they are.
enum TerminologyRule {
  static let description = CheckDescription(
    id: "terminology", summary: "a term of the glossary is missing, forbidden or deprecated", defaultSeverity: .warning,
    mqmType: "terminology/wrong-term")

  static func check(_ pair: inout CheckedPair, matcher: TermMatcher) throws(CalqueError) {
    let sourceHits = try matcher.sourceHits(in: pair.source.text)
    let targetHits = try matcher.allTargetHits(in: pair.target.text)
    guard !sourceHits.isEmpty || !targetHits.isEmpty else { return }
    let concepts = Set(sourceHits.map(ConceptKey.init))
    let allowed = targetHits.filter { isAllowed($0.term.status) && concepts.contains(ConceptKey($0)) }
    var reported: Set<ConceptKey> = []
    for hit in targetHits where !isAllowed(hit.term.status) {
      let key = ConceptKey(hit)
      let hasSourceTerms = !hit.concept.terms(in: pair.source.language).isEmpty
      guard concepts.contains(key) || !hasSourceTerms else { continue }
      if targetHits.contains(where: {
        isAllowed($0.term.status) && $0.range.lowerBound <= hit.range.lowerBound
          && $0.range.upperBound >= hit.range.upperBound && (concepts.contains(ConceptKey($0)) || $0.range != hit.range)
      }) {
        continue
      }
      // One word may be right beside the right term: "the demonstration was a manifestation of anger".
      let isOneWord = !hit.term.text.contains(" ")
      let answered = allowed.count { ConceptKey($0) == key }
      if isOneWord, hasSourceTerms, answered >= sourceHits.count(where: { ConceptKey($0) == key }) { continue }
      reported.insert(key)
      let place = sourceHits.first { ConceptKey($0) == key }
      let preferred = hit.concept.terms(in: pair.target.language).first { $0.status == .preferred }
      let isForbidden = hit.term.status == .forbidden
      pair.reportBytes(
        description,
        "“\(hit.foundAs)” is \(hit.term.status.rawValue)" + (preferred.map { "; use “\($0.text)”" } ?? ""),
        source: place?.range, target: hit.range, suggestion: preferred?.text, severity: isForbidden ? .error : .warning)
    }
    try checkMissing(&pair, matcher, sourceHits, targetHits, reported)
  }

  /// A term of the target that nothing in the source asks for: where a wanted term is missing, it probably stands in its
  /// place.
  private static func stranger(
    _ pair: CheckedPair, _ sourceHits: [TermHit], _ targetHits: [TermHit]
  ) -> TermHit? {
    let concepts = Set(sourceHits.map(ConceptKey.init))
    return targetHits.first { hit in
      isAllowed(hit.term.status) && !concepts.contains(ConceptKey(hit))
        && !hit.concept.terms(in: pair.source.language).isEmpty && !isQuotedFromSource(hit, pair)
        && !targetHits.contains { $0.range.overlaps(hit.range) && concepts.contains(ConceptKey($0)) }
    }
  }

  /// A term that stands less often than in the source while another concept's term stands there without reason.
  private static func checkSwapped(
    _ pair: inout CheckedPair, _ sourceHits: [TermHit], _ targetHits: [TermHit], _ stranger: TermHit
  ) {
    for key in Set(sourceHits.map(ConceptKey.init)) {
      let wanted = sourceHits.filter {
        ConceptKey($0) == key && !TermContext.isKeptName($0, in: pair)
          && !Idioms.isPartOfIdiom($0.range, in: pair.source)
      }
      let standing = targetHits.filter { ConceptKey($0) == key && isAllowed($0.term.status) }
      let found = standing.count { !isQuotedFromSource($0, pair) }
      if let hit = wanted.last, found < wanted.count, !standing.isEmpty || wanted.count > 1 {
        pair.reportBytes(
          description,
          "“\(hit.foundAs)” stands \(wanted.count) times in the source and \(found == 0 ? "not" : "\(found) times") in the target, "
            + "which has “\(stranger.foundAs)” instead", source: hit.range, target: stranger.range, severity: .info)
        return
      }
    }
  }

  /// A word of a term's family in the source that nothing in the target answers, while a stranger stands there.
  private static func checkRelatives(
    _ pair: inout CheckedPair, _ matcher: TermMatcher, _ sourceHits: [TermHit], _ targetHits: [TermHit],
    _ stranger: TermHit
  ) throws(CalqueError) {
    let relatives = try matcher.sourceRelatives(in: pair.source.text)
    // The stranger may be what a relative asks for.
    if relatives.contains(where: { ConceptKey($0) == ConceptKey(stranger) }) { return }
    for hit in relatives where !sourceHits.contains(where: { ConceptKey($0) == ConceptKey(hit) }) {
      // "governing" is not about the government; "governmental" is.
      guard hit.foundAs.lowercased().contains(hit.term.text.lowercased()) else {
        continue
      }
      if try isAnswered(hit, pair, matcher, targetHits) { continue }
      pair.reportBytes(
        description,
        "“\(hit.foundAs)” is of the family of “\(hit.term.text)”; the target has “\(stranger.foundAs)” instead",
        source: hit.range, target: stranger.range, severity: .info)
      return
    }
  }

  private static func checkMissing(
    _ pair: inout CheckedPair, _ matcher: TermMatcher, _ sourceHits: [TermHit], _ targetHits: [TermHit],
    _ reported: Set<ConceptKey>
  ) throws(CalqueError) {
    var seen: Set<ConceptKey> = []
    let stranger = stranger(pair, sourceHits, targetHits)
    let before = pair.findings.count
    for hit in sourceHits where isAllowed(hit.term.status) && seen.insert(ConceptKey(hit)).inserted {
      if reported.contains(ConceptKey(hit)) { continue }
      // Homographs: one place, several concepts; it is enough that one of them is translated.
      let readings = sourceHits.filter { $0.range == hit.range }
      var isAnswered = false
      for reading in readings where !isAnswered {
        isAnswered = try self.isAnswered(reading, pair, matcher, targetHits)
      }
      if isAnswered { continue }
      if TermContext.isKeptName(hit, in: pair) { continue }
      if Idioms.isPartOfIdiom(hit.range, in: pair.source) { continue }
      if stranger == nil, !hit.concept.isUntranslatable, TermContext.needsNoTerm(hit, in: pair) { continue }
      for reading in readings { seen.insert(ConceptKey(reading)) }
      let wanted = hit.concept.terms(in: pair.target.language).filter { $0.status == .preferred }
      let words = hit.concept.isUntranslatable ? hit.foundAs : wanted.map(\.text).joined(separator: "” or “")
      pair.reportBytes(
        description,
        hit.concept.isUntranslatable
          ? "“\(hit.foundAs)” must stay as it is" : "“\(hit.foundAs)” is not translated by “\(words)”",
        source: hit.range, suggestion: hit.concept.isUntranslatable ? hit.foundAs : wanted.first?.text)
    }
    guard let stranger, pair.findings.count == before else { return }
    checkSwapped(&pair, sourceHits, targetHits, stranger)
    if pair.findings.count == before { try checkRelatives(&pair, matcher, sourceHits, targetHits, stranger) }
  }

  /// Whether a find in the target is part of a name that the source has in the target's language already.
  private static func isQuotedFromSource(_ hit: TermHit, _ pair: CheckedPair) -> Bool {
    hit.foundAs.first?.isUppercase == true && hit.term.text.first?.isLowercase == true
      && pair.source.words.contains { $0.text == hit.foundAs }
  }

  private static func isAnswered(
    _ hit: TermHit, _ pair: CheckedPair, _ matcher: TermMatcher, _ targetHits: [TermHit]
  ) throws(CalqueError) -> Bool {
    if hit.concept.isUntranslatable, pair.target.text.contains(hit.foundAs) || pair.target.text.contains(hit.term.text)
    {
      return true
    }
    let key = ConceptKey(hit)
    if targetHits.contains(where: { isAllowed($0.term.status) && ConceptKey($0) == key }) { return true }
    let terms = hit.concept.terms(in: pair.target.language).filter { isAllowed($0.status) }
    if terms.isEmpty { return !hit.concept.isUntranslatable }
    for term in terms where try matcher.isParaphrased(term, in: pair.target.text) { return true }
    return false
  }

  private static func isAllowed(_ status: TermStatus) -> Bool { status == .preferred || status == .admitted }

  /// A concept of one of several glossaries.
  private struct ConceptKey: Hashable {
    let glossary: String
    let id: String
    init(_ hit: TermHit) {
      glossary = hit.glossary
      id = hit.concept.id
    }
  }
}
