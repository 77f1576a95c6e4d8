public import Bitext
import UnicodeText

/// Finds the terms of glossaries in texts of a language pair, under inflection.
///
/// One matcher serves many texts; it must not be shared between threads. Matching a text costs time by its length, not by
/// the size of the glossaries.
public final class TermMatcher {
  /// The glossaries in order.
  public let glossaries: [Glossary]
  private let source: TermIndex
  private let target: TermIndex
  private let relatives: RelatedWords
  private let sourceRelatives: RelatedWords
  private var entriesOfKey: [String: [Int]]?

  /// Builds the index of both languages.
  ///
  /// - Parameters:
  ///   - glossaries: the glossaries; where two have the same term, both are found.
  ///   - source: the language of the sources; terms of the same language with another region count as well.
  ///   - target: the language of the targets.
  /// - Throws: `CalqueError` with code `.rule` when a pattern does not compile.
  /// - Complexity: O(terms).
  public init(glossaries: [Glossary], source: LanguageTag, target: LanguageTag) throws(CalqueError) {
    self.glossaries = glossaries
    self.source = try TermIndex(glossaries: glossaries, language: source)
    self.target = try TermIndex(glossaries: glossaries, language: target)
    relatives = try RelatedWords(language: target)
    sourceRelatives = try RelatedWords(language: source)
  }

  /// The terms in a source text, the longest first where they overlap, in text order.
  ///
  /// A term is not found inside a longer hyphenated word: `pays` does not stand in `Pays-Bas`.
  /// - Throws: `CalqueError` with code `.limit` when a pattern takes too long.
  public func sourceHits(in text: String) throws(CalqueError) -> [TermHit] {
    try hits(TermIndex.longest(source.found(in: text, leavingCompounds: true)), of: source, in: text)
  }

  /// The terms in a target text, forbidden ones included, the longest first where they overlap, in text order.
  ///
  /// - Throws: `CalqueError` with code `.limit` when a pattern takes too long.
  public func targetHits(in text: String) throws(CalqueError) -> [TermHit] {
    try hits(TermIndex.longest(target.found(in: text)), of: target, in: text)
  }

  /// All terms in a target text, also those inside longer ones, in text order.
  ///
  /// - Throws: `CalqueError` with code `.limit` when a pattern takes too long.
  public func allTargetHits(in text: String) throws(CalqueError) -> [TermHit] {
    try hits(target.found(in: text), of: target, in: text)
  }

  private func hits(_ found: [TermIndex.Found], of index: TermIndex, in text: String) -> [TermHit] {
    guard !found.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    return found.map { place in
      let entry = index.entries[place.entry]
      let concept = index.concept(of: entry)
      return TermHit(
        concept: concept, term: concept.terms[Int(entry.term)], range: place.range,
        foundAs: String(decoding: bytes[place.range], as: UTF8.self), glossary: glossaries[Int(entry.glossary)].name)
    }
  }

  /// Whether a target text says a term in other words of the same family, such as "resigned" for "resignation".
  ///
  /// Each word of the term that carries meaning must have a relative (the same Snowball stem) near the others. Use it to
  /// keep quiet, never to accuse.
  /// - Throws: `CalqueError` with code `.defect` when ICU cannot read the text.
  public func isParaphrased(_ term: Term, in text: String) throws(CalqueError) -> Bool {
    guard term.matching != .pattern else { return false }
    return try relatives.isParaphrased(term.text, in: text)
  }

  /// Words of the source that are of the family of a term of one word, or stand with it in a hyphenated compound:
  /// `worldwide` for `world`, `gouvernemental` for `gouvernement`, `war-weary` for `war`.
  ///
  /// They are no uses of the term; use them where something else points at it.
  /// - Throws: `CalqueError` with code `.defect` when ICU cannot read the text.
  /// - Complexity: O(n) in the length of the text, after O(terms) for the first call.
  public func sourceRelatives(in text: String) throws(CalqueError) -> [TermHit] {
    let known: [String: [Int]]
    if let entriesOfKey {
      known = entriesOfKey
    } else {
      var index: [String: [Int]] = [:]
      for (number, entry) in source.entries.enumerated() {
        let term = source.term(of: entry)
        guard term.matching == .inflected else { continue }
        if let key = try sourceRelatives.key(of: term.text) { index[key, default: []].append(number) }
      }
      entriesOfKey = index
      known = index
    }
    var found: [TermIndex.Found] = []
    for word in try sourceRelatives.keys(in: text) {
      for entry in known[word.key] ?? [] { found.append(.init(entry: entry, range: word.range)) }
    }
    return hits(found, of: source, in: text)
  }
}
