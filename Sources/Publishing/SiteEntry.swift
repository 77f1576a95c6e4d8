public import Bitext

/// What the list of a site says of one article.
public struct SiteEntry: Hashable, Sendable {
  /// The file of the article's page, without a folder.
  public let file: String
  /// The name of the article.
  public let name: String
  /// The language of the original.
  public let sourceLanguage: LanguageTag
  /// The language of the translation.
  public let targetLanguage: LanguageTag
  let sourceTitle: String
  let targetTitle: String
  let subtitle: String
  let lead: String
  /// What is known beside the texts.
  public let facts: ArticleFacts

  /// Takes what the list needs of an article.
  ///
  /// - Complexity: O(n).
  public init(_ document: BilingualDocument, facts: ArticleFacts, file: String) {
    self.file = file
    name = document.name
    sourceLanguage = document.sourceLanguage
    targetLanguage = document.targetLanguage
    (sourceTitle, targetTitle) = PageTitle.of(document)
    self.facts = facts.completed(from: document)
    func text(_ role: ArticleRole) -> String {
      let segments = document.units.filter { $0.role == role }.flatMap(\.segments)
      return segments.compactMap { $0.target?.line }.joined(separator: " ")
    }
    subtitle = text(.subtitle)
    lead = text(.lead)
  }

  /// When the article appeared, the translation first; nil when neither date can be read as ISO 8601.
  var date: PublicationDate? {
    facts.translation.date.flatMap { PublicationDate($0) } ?? facts.original.date.flatMap { PublicationDate($0) }
  }

  /// The newest first, what has no date last, by name.
  static func isBefore(_ left: SiteEntry, _ right: SiteEntry) -> Bool {
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: first > second
    case (_?, nil): true
    case (nil, _?): false
    default: left.file < right.file
    }
  }
}

/// How a site is made.
public struct SiteOptions: Hashable, Sendable {
  /// The site's name.
  public var title: String
  /// Where the site will stand, an `http` or `https` address of a folder; nil when that is not known.
  public var address: String?
  /// The language of the site's own words: English or French.
  public var interfaceLanguage: LanguageTag

  /// Creates options; an address without a final slash gets one.
  public init(title: String, address: String? = nil, interfaceLanguage: LanguageTag = .english) {
    self.title = title
    self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.interfaceLanguage = interfaceLanguage
  }
}
