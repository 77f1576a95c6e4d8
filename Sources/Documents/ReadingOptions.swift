public import Bitext

/// What the caller knows better than the file.
public struct ReadingOptions: Sendable {
  /// The format; nil to decide by file name and content.
  public var format: DocumentFormat?
  /// The character set, by a name that ICU knows; nil to detect it.
  ///
  /// A byte order mark wins over it.
  public var charset: String?
  /// The language; nil to take what the file says.
  public var language: LanguageTag?
  /// Whether an HTML page is read whole instead of the article in it.
  public var readsWholePage: Bool
  /// Whether titles and descriptions in an HTML page's head, and headers and footers of a Word file, are blocks too.
  public var readsPageMetadata: Bool

  /// What becomes of tracked changes in a Word or OpenDocument file.
  public var trackedChanges: TrackedChanges

  /// How changes that a file keeps track of are read.
  public enum TrackedChanges: String, CaseIterable, Hashable, Sendable {
    /// As the text is with them: insertions are read, deletions are not.
    case accepted
    /// As the text was before them.
    case refused
  }

  /// Creates options.
  public init(
    format: DocumentFormat? = nil, charset: String? = nil, language: LanguageTag? = nil, readsWholePage: Bool = false,
    readsPageMetadata: Bool = false, trackedChanges: TrackedChanges = .accepted
  ) {
    self.format = format
    self.charset = charset
    self.language = language
    self.readsWholePage = readsWholePage
    self.readsPageMetadata = readsPageMetadata
    self.trackedChanges = trackedChanges
  }
}
