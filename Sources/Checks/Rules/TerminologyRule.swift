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
    checkSwapped(&pair, sourceHits, targetHits)
  }

  /// A term that stands less often than in the source while another concept's term stands there without reason.
  private static func checkSwapped(_ pair: inout CheckedPair, _ sourceHits: [TermHit], _ targetHits: [TermHit]) {
    let concepts = Set(sourceHits.map(ConceptKey.init))
    guard
      let stranger = targetHits.first(where: { hit in
        hit.term.status == .preferred && !concepts.contains(ConceptKey(hit))
          && !hit.concept.terms(in: pair.source.language).isEmpty
          && !targetHits.contains { $0.range.overlaps(hit.range) && concepts.contains(ConceptKey($0)) }
      })
    else { return }
    for key in concepts {
      let wanted = sourceHits.filter { ConceptKey($0) == key }
      let found = targetHits.count { ConceptKey($0) == key && isAllowed($0.term.status) }
      if let hit = wanted.last, found > 0, found < wanted.count {
        pair.reportBytes(
          description,
          "“\(hit.foundAs)” stands \(wanted.count) times in the source and \(found) times in the target, which has "
            + "“\(stranger.foundAs)” instead", source: hit.range, target: stranger.range, severity: .info)
        return
      }
    }
  }

  private static func checkMissing(
    _ pair: inout CheckedPair, _ matcher: TermMatcher, _ sourceHits: [TermHit], _ targetHits: [TermHit],
    _ reported: Set<ConceptKey>
  ) throws(CalqueError) {
    var seen: Set<ConceptKey> = []
    for hit in sourceHits where isAllowed(hit.term.status) && seen.insert(ConceptKey(hit)).inserted {
      if reported.contains(ConceptKey(hit)) { continue }
      // Homographs: one place, several concepts; it is enough that one of them is translated.
      let readings = sourceHits.filter { $0.range == hit.range }
      var isAnswered = false
      for reading in readings where !isAnswered {
        isAnswered = try self.isAnswered(reading, pair, matcher, targetHits)
      }
      if isAnswered { continue }
      if isKeptName(hit, in: pair) { continue }
      if Idioms.isPartOfIdiom(hit.range, in: pair.source) { continue }
      for reading in readings { seen.insert(ConceptKey(reading)) }
      let wanted = hit.concept.terms(in: pair.target.language).filter { $0.status == .preferred }
      let words = hit.concept.isUntranslatable ? hit.foundAs : wanted.map(\.text).joined(separator: "” or “")
      pair.reportBytes(
        description,
        hit.concept.isUntranslatable
          ? "“\(hit.foundAs)” must stay as it is" : "“\(hit.foundAs)” is not translated by “\(words)”",
        source: hit.range, suggestion: hit.concept.isUntranslatable ? hit.foundAs : wanted.first?.text)
    }
  }

  /// Part of a name that the target keeps: capitalised though the term is not, and the same in the target.
  private static func isKeptName(_ hit: TermHit, in pair: CheckedPair) -> Bool {
    guard hit.foundAs.first?.isUppercase == true, hit.term.text.first?.isLowercase == true else { return false }
    return pair.target.words.contains { $0.text == hit.foundAs } || pair.target.text.contains(hit.foundAs + " ")
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

/// Fixed expressions in which a common word does not have the meaning that a glossary gives it.
enum Idioms {
  private static let french: [[String]] = [
    ["tout", "le", "monde"], ["avoir", "lieu"], ["au", "lieu", "de"], ["en", "cours", "de"], ["en", "train", "de"],
    ["bien", "entendu"], ["tout", "à", "fait"], ["tout", "de", "suite"], ["à", "la", "fois"],
    ["de", "la", "part", "de"],
    ["mise", "au", "point"], ["du", "coup"], ["par", "rapport", "à"], ["à", "partir", "de"], ["en", "tout", "cas"],
    ["tout", "au", "moins"], ["sur", "le", "point", "de"], ["au", "point", "de"], ["faire", "partie"],
    ["fait", "partie"],
    ["chef", "d’entreprise"], ["chefs", "d’entreprise"], ["chef", "d'entreprise"], ["chefs", "d'entreprise"],
    ["mettre", "au", "monde"], ["mis", "au", "monde"],
  ]

  private static func isDecade(_ word: CheckedText.WordPlace) -> Bool {
    let tens = [
      "vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingt", "quatre-vingts",
    ]
    return !word.isLetters || tens.contains(word.lower) || tens.contains { word.lower.hasPrefix($0 + "-") }
  }

  /// Whether a byte range of the text lies in a fixed expression.
  static func isPartOfIdiom(_ range: Range<Int>, in text: CheckedText) -> Bool {
    guard text.language.language == "fr" else { return false }
    let words = text.words
    for (index, word) in words.enumerated() where text.bytes(word.scalars).overlaps(range) {
      // "les années 1970", "les années soixante": a decade.
      if word.lower == "années", index + 1 < words.count, isDecade(words[index + 1]) { return true }
      for idiom in french {
        for (offset, part) in idiom.enumerated() where part == word.lower {
          let start = index - offset
          if start >= 0, start + idiom.count <= words.count,
            words[start..<start + idiom.count].map(\.lower) == idiom
          {
            return true
          }
        }
      }
    }
    return false
  }
}
