public import Bitext
import Terminology

extension Project {
  /// A document with the terms of the glossaries that stand in each of its units, for formats that carry them (XLIFF 2).
  ///
  /// Only what may be used is proposed: no deprecated and no forbidden terms.
  /// - Throws: `CalqueError` as the glossaries do, or `.rule` for a pattern that does not compile.
  /// - Complexity: O(text + terms).
  public func addingTerms(to document: BilingualDocument) throws(CalqueError) -> BilingualDocument {
    let domains = overrides.domains.isEmpty ? configuration.domains : overrides.domains
    let confined = try glossaries().map { $0.confined(to: document.name, domains: domains) }
    guard confined.contains(where: { !$0.concepts.isEmpty }) else { return document }
    let matcher = try TermMatcher(
      glossaries: confined, source: document.sourceLanguage, target: document.targetLanguage)
    var result = document
    for index in result.units.indices {
      var terms: [UnitTerm] = []
      for row in result.units[index].segments {
        for hit in try matcher.sourceHits(in: row.source.text) {
          let term = UnitTerm(
            term: hit.term.text, translations: translations(of: hit, in: document.targetLanguage),
            definition: hit.concept.definition, origin: hit.glossary)
          if !term.translations.isEmpty || term.definition != nil, !terms.contains(term) { terms.append(term) }
        }
      }
      result.units[index].terms = terms
    }
    return result
  }

  private func translations(of hit: TermHit, in language: LanguageTag) -> [String] {
    let allowed = hit.concept.terms(in: language).filter { $0.status == .preferred || $0.status == .admitted }
    if allowed.isEmpty, hit.concept.isUntranslatable { return [hit.term.text] }
    return allowed.filter { $0.matching != .pattern }.map(\.text)
  }
}
