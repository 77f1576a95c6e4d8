public import Bitext

/// How a house sets its spaces and marks.
public struct TypographyPolicy: Hashable, Sendable {
  /// The space before `;`, `!` and `?` in French: U+202F, U+00A0, or none as in Canada.
  public var narrowSpace: String
  /// The space before `:` and inside guillemets in French.
  public var wideSpace: String
  /// Whether straight quotation marks and apostrophes become typographic ones.
  public var curlsQuotes: Bool

  /// The custom of a language: France's Imprimerie nationale sets a narrow no-break space before `;`, `!` and `?` and a full one
  /// before `:` and inside guillemets; Québec's Office de la langue française sets none before `;`, `!` and `?`.
  ///
  /// - Parameters:
  ///   - language: the language of the text.
  ///   - hasTypographicMarks: whether the document has typographic marks already; English text is only curled where it has.
  public init(for language: LanguageTag, hasTypographicMarks: Bool = true) {
    wideSpace = "\u{A0}"
    narrowSpace = language.identifier.hasSuffix("-CA") ? "" : "\u{202F}"
    curlsQuotes = language.language == "fr" || hasTypographicMarks
  }
}
