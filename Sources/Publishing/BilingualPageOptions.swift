public import Bitext

/// How a bilingual page is made.
public struct BilingualPageOptions: Hashable, Sendable {
  /// The title; nil for the article's headline.
  public var title: String?
  /// Whether reasons for doubt are shown.
  public var showsDoubts: Bool
  /// The language of the page's own words: English or French.
  public var interfaceLanguage: LanguageTag
  /// What is known beside the texts; what the texts say themselves is added.
  public var facts: ArticleFacts
  /// Where the page itself will stand; nil when that is not known.
  public var address: String?
  /// The images that the page carries itself, by the addresses that the source has for them.
  public var images: [String: EmbeddedImage]
  /// The page that lists all articles, with its name; nil for a page alone.
  public var home: Home?

  /// The page to go back to.
  public struct Home: Hashable, Sendable {
    /// Its address, relative to the page.
    public var address: String
    /// Its name.
    public var title: String
    /// The address of a feed, relative to the page; nil when there is none.
    public var feed: String?

    /// Creates a way home.
    public init(address: String, title: String, feed: String? = nil) {
      self.address = address
      self.title = title
      self.feed = feed
    }
  }

  /// Creates options.
  public init(
    title: String? = nil, showsDoubts: Bool = true, interfaceLanguage: LanguageTag = .english,
    facts: ArticleFacts = .init(), address: String? = nil, images: [String: EmbeddedImage] = [:], home: Home? = nil
  ) {
    self.title = title
    self.showsDoubts = showsDoubts
    self.interfaceLanguage = interfaceLanguage
    self.facts = facts
    self.address = address
    self.images = images
    self.home = home
  }
}
