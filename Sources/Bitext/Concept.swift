/// Whether a term is to be used (TBX `administrativeStatus`, ISO 30042:2019).
public enum TermStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// The one to use.
  case preferred
  /// May be used as well.
  case admitted
  /// Was used once; a warning.
  case deprecated
  /// Must not be used for this concept; an error.
  case forbidden
}

/// How a term is found in text.
public enum TermMatching: String, Hashable, Sendable, Codable, CaseIterable {
  /// Under inflection, elision, hyphen and apostrophe variants, in any case.
  case inflected
  /// This form only, in any case.
  case exact
  /// This form and this case only.
  case caseSensitive = "case"
  /// Words that begin with it.
  case prefix
  /// A regular expression of ICU.
  case pattern
}

/// A term of a concept in one language.
public struct Term: Hashable, Sendable, Codable {
  /// Its language.
  public var language: LanguageTag
  /// The term in its base form.
  public var text: String
  /// Whether it is to be used.
  public var status: TermStatus
  /// How it is found.
  public var matching: TermMatching
  /// Part of speech, such as `noun`.
  public var partOfSpeech: String?
  /// Grammatical gender, such as `f`.
  public var gender: String?
  /// A note on the term.
  public var note: String?

  /// Creates a term.
  public init(
    language: LanguageTag, text: String, status: TermStatus = .preferred, matching: TermMatching = .inflected,
    partOfSpeech: String? = nil, gender: String? = nil, note: String? = nil
  ) {
    self.language = language
    self.text = text
    self.status = status
    self.matching = matching
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.note = note
  }
}

/// A glossary entry: one meaning with its terms in any number of languages (TBX `conceptEntry`).
public struct Concept: Hashable, Sendable, Codable {
  /// The id, unique in its glossary.
  public var id: String
  /// The terms; within a language the preferred one first.
  public var terms: [Term]
  /// Subject field.
  public var domain: String?
  /// What it means.
  public var definition: String?
  /// A note on the concept.
  public var note: String?
  /// Whether its terms stay as they are in every language.
  public var isUntranslatable: Bool
  /// The articles to which it is confined, by name or by the beginning of one with `*`; empty for all.
  public var scope: [String]

  /// Creates a concept.
  public init(
    id: String, terms: [Term], domain: String? = nil, definition: String? = nil, note: String? = nil,
    isUntranslatable: Bool = false, scope: [String] = []
  ) {
    self.id = id
    self.terms = terms
    self.domain = domain
    self.definition = definition
    self.note = note
    self.isUntranslatable = isUntranslatable
    self.scope = scope
  }

  /// The terms in a language, whatever their region.
  public func terms(in language: LanguageTag) -> [Term] { terms.filter { $0.language.matches(language) } }
}

/// A glossary: concepts in order, with a name for messages.
public struct Glossary: Hashable, Sendable, Codable {
  /// The file's name or title.
  public var name: String
  /// The concepts in file order.
  public var concepts: [Concept]
  /// Creates a glossary.
  public init(name: String, concepts: [Concept]) {
    self.name = name
    self.concepts = concepts
  }
}
