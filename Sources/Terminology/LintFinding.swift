/// Something in a glossary that a person should look at.
public struct LintFinding: Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is; raw values are stable.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The same term stands twice in one concept.
    case duplicateTerm = "duplicate-term"
    /// Two concepts have the same terms.
    case duplicateConcept = "duplicate-concept"
    /// A term is preferred or admitted and also forbidden or deprecated in the same concept.
    case conflict
    /// The same source term has different preferred targets in two concepts.
    case ambiguous
    /// Forbidden terms that replace each other in a circle.
    case cycle
    /// A term of one letter.
    case oneLetter = "one-letter"
    /// A term that consists of function words only.
    case stopWords = "stop-words"
    /// A concept with terms in one language only.
    case oneLanguage = "one-language"
    /// A forbidden term without a preferred one to put in its place.
    case noReplacement = "no-replacement"
    /// A pattern that does not compile.
    case pattern
    /// A pattern that takes too long on an unlucky text.
    case explodingPattern = "exploding-pattern"
    /// A pattern that matches everywhere, since it matches nothing at all.
    case emptyPattern = "empty-pattern"
    /// A forbidden term that its own replacement contains, or that another concept with the same source prefers.
    case overlap
  }

  /// What kind of trouble it is.
  public var kind: Kind
  /// The trouble in words.
  public var message: String
  /// The ids of the concepts concerned.
  public var concepts: [String]
  /// The glossary's name.
  public var glossary: String

  /// Creates a finding.
  public init(kind: Kind, message: String, concepts: [String], glossary: String) {
    self.kind = kind
    self.message = message
    self.concepts = concepts
    self.glossary = glossary
  }

  /// The glossary, the concepts and the message in one line.
  public var description: String { "\(glossary): \(concepts.joined(separator: ", ")): \(message)" }
}
