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
  /// Whether titles and descriptions in an HTML page's head are blocks too.
  public var readsPageMetadata: Bool

  /// Creates options.
  public init(
    format: DocumentFormat? = nil, charset: String? = nil, language: LanguageTag? = nil, readsWholePage: Bool = false,
    readsPageMetadata: Bool = false
  ) {
    self.format = format
    self.charset = charset
    self.language = language
    self.readsWholePage = readsWholePage
    self.readsPageMetadata = readsPageMetadata
  }
}
