public import Bitext

/// A term found in a text.
public struct TermHit: Hashable, Sendable {
  /// The concept that the term belongs to.
  public var concept: Concept
  /// The term as the glossary has it.
  public var term: Term
  /// Its place, in UTF-8 bytes.
  public var range: Range<Int>
  /// The text as it stands there.
  public var foundAs: String
  /// The glossary's name.
  public var glossary: String

  /// Creates a hit.
  public init(concept: Concept, term: Term, range: Range<Int>, foundAs: String, glossary: String) {
    self.concept = concept
    self.term = term
    self.range = range
    self.foundAs = foundAs
    self.glossary = glossary
  }

  /// Why it was found, in words, such as `contrat-cadre, found as: contrats-cadres`.
  public var explanation: String {
    switch term.matching {
    case .pattern: "pattern \(term.text), found as: \(foundAs)"
    case .prefix: "words that begin with \(term.text), found as: \(foundAs)"
    case .inflected, .exact, .caseSensitive: foundAs == term.text ? term.text : "\(term.text), found as: \(foundAs)"
    }
  }
}
