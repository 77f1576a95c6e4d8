public import Bitext

/// How a bilingual page is made.
public struct BilingualPageOptions: Hashable, Sendable {
  /// The title; nil for the article's headline.
  public var title: String?
  /// Whether reasons for doubt are shown.
  public var showsDoubts: Bool
  /// The language of the page's own words: English or French.
  public var interfaceLanguage: LanguageTag

  /// Creates options.
  public init(title: String? = nil, showsDoubts: Bool = true, interfaceLanguage: LanguageTag = .english) {
    self.title = title
    self.showsDoubts = showsDoubts
    self.interfaceLanguage = interfaceLanguage
  }
}
