public import Bitext

/// What is asked of the memory.
public struct LookupQuery: Hashable, Sendable {
  /// How texts are compared when they are not equal.
  public enum Metric: Hashable, Sendable {
    /// Edit distance over words; by characters where both texts have three words or fewer.
    case words
    /// Edit distance over characters, whatever the length.
    case characters
  }

  /// How the texts that are like enough are found; the answers are the same.
  public enum Search: Hashable, Sendable {
    /// By the index, which spares comparisons whose outcome is known.
    case index
    /// By comparing every text of a length that can be like enough, each only as far as it can be among the best.
    case boundedScan
    /// By computing the whole distance to every text: what the index is measured against.
    case plainScan
  }

  /// The text to be translated.
  public var source: InlineText
  /// Its language.
  public var from: LanguageTag
  /// The language that is wanted.
  public var to: LanguageTag
  /// Its neighbours, for in-context matches.
  public var context: TranslationUnit.Context
  /// The least score of a match.
  public var threshold: MatchScore
  /// The most matches to return.
  public var limit: Int
  /// Whether only exact matches are wanted; then no index is needed.
  public var exactOnly: Bool
  /// Whether the best match is wanted when it is below the threshold.
  public var includesBestBelowThreshold: Bool
  /// The subject field of the text; units of another one are worth a little less.
  public var domain: String?
  /// How texts are compared.
  public var metric: Metric
  /// The id of the text in its file, such as a message key: an equal text with this id is a match in context (102).
  public var identifier: String?
  /// What a unit that nobody confirmed is worth less, in points; what alignment or a machine made loses its own points
  /// in any case.
  public var unconfirmedPenalty = 0
  /// How the texts that are like enough are found: scans are slow, and check that the index loses nothing.
  public var search = Search.index

  /// Creates a query.
  public init(
    source: InlineText, from: LanguageTag, to: LanguageTag, context: TranslationUnit.Context = .unknown,
    threshold: MatchScore = 70, limit: Int = 5, exactOnly: Bool = false, includesBestBelowThreshold: Bool = false,
    domain: String? = nil, metric: Metric = .words
  ) {
    self.source = source
    self.from = from
    self.to = to
    self.context = context
    self.threshold = threshold
    self.limit = limit
    self.exactOnly = exactOnly
    self.includesBestBelowThreshold = includesBestBelowThreshold
    self.domain = domain
    self.metric = metric
  }
}
