public import Bitext

/// A search for words inside the memory.
public struct ConcordanceQuery: Hashable, Sendable {
  /// How the pattern is read.
  public enum Syntax: Hashable, Sendable {
    /// As it stands; kinds of white space, apostrophes and quotation marks do not matter.
    case literal
    /// As an ICU regular expression.
    case regularExpression
  }

  /// What to look for.
  public var pattern: String
  /// How the pattern is read.
  public var syntax: Syntax
  /// Whether only whole words are found.
  public var wholeWords: Bool
  /// Whether capital and small letters are told apart.
  public var matchesCase: Bool
  /// Whether accents and other marks are told apart.
  public var matchesDiacritics: Bool
  /// The language to look in; nil is all.
  public var language: LanguageTag?
  /// A language in which the unit must have a variant as well; nil is any.
  public var other: LanguageTag?
  /// The most units to return.
  public var limit: Int

  /// Creates a search.
  public init(
    pattern: String, syntax: Syntax = .literal, wholeWords: Bool = false, matchesCase: Bool = false,
    matchesDiacritics: Bool = true, language: LanguageTag? = nil, other: LanguageTag? = nil, limit: Int = 100
  ) {
    self.pattern = pattern
    self.syntax = syntax
    self.wholeWords = wholeWords
    self.matchesCase = matchesCase
    self.matchesDiacritics = matchesDiacritics
    self.language = language
    self.other = other
    self.limit = limit
  }
}

/// A unit in which a pattern was found.
public struct ConcordanceHit: Hashable, Sendable {
  /// The unit.
  public var unit: StoredUnit
  /// The index of the variant in which it was found.
  public var variantIndex: Int
  /// The places in the variant's plain text, in UTF-8 bytes; never empty, in order.
  public var ranges: [Range<Int>]
  /// The variant in which it was found.
  public var variant: TranslationUnit.Variant { unit.unit.variants[variantIndex] }
  /// The other variants of the unit, in order.
  public var others: [TranslationUnit.Variant] {
    unit.unit.variants.indices.filter { $0 != variantIndex }.map { unit.unit.variants[$0] }
  }
}
