public import Bitext
import Terminology
public import TranslationMemory
import UnicodeText

extension Project {
  /// Looks a text up in the memory, and puts single terms of the glossaries right in fuzzy matches.
  ///
  /// When all that differs between the query and a stored source is one term of the glossary in place of another, and the
  /// stored target has the other's translation once, in its basic form, the new term's translation is put there. The
  /// match says so; its score stays.
  /// - Throws: `CalqueError` of the memory or the glossaries.
  public func lookup(_ query: LookupQuery, in memory: TranslationMemory) throws(CalqueError) -> [MemoryMatch] {
    var matches = try memory.lookup(query)
    guard matches.contains(where: { $0.kind == .fuzzy }) else { return matches }
    guard let matcher = try termMatcher(from: query.from, to: query.to) else { return matches }
    for index in matches.indices where matches[index].kind == .fuzzy {
      try Self.repairTerm(&matches[index], query, matcher)
    }
    return matches
  }

  private static func repairTerm(
    _ match: inout MemoryMatch, _ query: LookupQuery, _ matcher: TermMatcher
  ) throws(CalqueError) {
    let stored = try matcher.sourceHits(in: match.source.text)
    let asked = try matcher.sourceHits(in: query.source.text)
    let gone = stored.filter { hit in !asked.contains { $0.concept.id == hit.concept.id } }
    let come = asked.filter { hit in !stored.contains { $0.concept.id == hit.concept.id } }
    guard gone.count == 1, come.count == 1, try isAll(match.source.text, gone[0], query, come[0]) else { return }
    let places = try matcher.targetHits(in: match.target.text).filter { $0.concept.id == gone[0].concept.id }
    guard places.count == 1, places[0].foundAs.lowercased() == places[0].term.text.lowercased(),
      let term = come[0].concept.terms(in: query.to).first(where: { $0.status == .preferred })
        ?? come[0].concept.terms(in: query.to).first(where: { $0.status == .admitted }),
      term.matching != .pattern
    else { return }
    var new = term.text
    let isCapital = places[0].foundAs.first?.isUppercase == true && places[0].term.text.first?.isLowercase == true
    if isCapital { new = new.prefix(1).uppercased() + String(new.dropFirst()) }
    match.target = match.target.replacing(places[0].range, with: new)
    match.replacements.append(.init(old: places[0].foundAs, new: new))
  }

  /// Whether the two texts are equal but for these terms.
  private static func isAll(
    _ stored: String, _ gone: TermHit, _ query: LookupQuery, _ come: TermHit
  ) throws(CalqueError) -> Bool {
    func rest(_ text: String, _ range: Range<Int>) -> [String] {
      let bytes = Array(text.utf8)
      let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
      let after = String(decoding: bytes[range.upperBound...], as: UTF8.self)
      return [MatchKey.caseless(before), MatchKey.caseless(after)]
    }
    return rest(stored, gone.range) == rest(query.source.text, come.range)
  }
}
