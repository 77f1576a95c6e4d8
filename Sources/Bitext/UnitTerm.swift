/// A term that stands in a unit, and what it is called in the other language: what a bilingual file tells its translator
/// of the glossary (XLIFF 2, module `gls`).
public struct UnitTerm: Hashable, Sendable, Codable {
  /// The term in its base form, in the language of the source.
  public var term: String
  /// What it is called in the language of the target, the preferred one first.
  public var translations: [String]
  /// What it means.
  public var definition: String?
  /// The glossary that it comes from.
  public var origin: String?

  /// Creates a term.
  public init(term: String, translations: [String] = [], definition: String? = nil, origin: String? = nil) {
    self.term = term
    self.translations = translations
    self.definition = definition
    self.origin = origin
  }
}
