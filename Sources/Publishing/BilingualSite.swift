public import Bitext
import Documents
import Mustache

/// A folder of bilingual pages with a list, a feed, a map for search engines and a search that needs no server.
///
/// Articles are given one after the other; only what the list and the search need of them is kept. Every page can be opened
/// as a file, nothing is asked of any other host, and the list can be read without JavaScript.
public struct BilingualSite: Sendable {
  private let options: SiteOptions
  private var entries: [SiteEntry] = []
  private var search = SearchIndex()

  /// The names of the files beside the articles' pages.
  public static let indexName = "index.html"
  /// The feed's file.
  public static let feedName = "feed.atom"
  /// The map's file.
  public static let mapName = "sitemap.xml"
  /// The search's words.
  public static let searchName = "search-words.js"

  /// Begins a site.
  public init(_ options: SiteOptions) { self.options = options }

  /// Adds an article and gives its page.
  ///
  /// - Parameters:
  ///   - document: the article.
  ///   - facts: what is known beside its texts.
  ///   - images: the images that its page carries itself.
  ///   - file: the name of its page.
  /// - Returns: the page.
  /// - Complexity: O(n).
  public mutating func add(
    _ document: BilingualDocument, facts: ArticleFacts, images: [String: EmbeddedImage] = [:], file: String
  ) -> String {
    search.add(document, number: entries.count)
    let entry = SiteEntry(document, facts: facts, file: file)
    entries.append(entry)
    return BilingualPage.html(
      document,
      options: .init(
        showsDoubts: false, interfaceLanguage: options.interfaceLanguage, facts: facts,
        address: options.address.map { $0 + Self.encoded(file) }, images: images,
        home: .init(address: Self.indexName, title: options.title, feed: entry.date == nil ? nil : Self.feedName)))
  }

  /// The files beside the articles' pages, by name.
  ///
  /// - Returns: the list and the search always; the feed when an article has a date; the map when the site's address is
  ///   known, which its format demands.
  /// - Complexity: O(n log n).
  public func files() -> [(name: String, text: String)] {
    let order = entries.indices.sorted { SiteEntry.isBefore(entries[$0], entries[$1]) }
    let sorted = order.map { entries[$0] }
    var places = [Int](repeating: 0, count: entries.count)
    for (place, index) in order.enumerated() { places[index] = place }
    var files = [(Self.indexName, index(sorted)), (Self.searchName, search.script(places: places))]
    if let feed = AtomFeed.write(sorted, options) { files.append((Self.feedName, feed)) }
    if let map = SiteMap.write(sorted, options) { files.append((Self.mapName, map)) }
    return files
  }

  private func index(_ entries: [SiteEntry]) -> String {
    let words = PageWords(options.interfaceLanguage)
    let hasFeed = entries.contains { $0.date != nil }
    var head = ""
    if let address = options.address, LinkAddress.isSafe(address) {
      head += "<link rel=\"canonical\" href=\"\(HTMLText(escaping: address).html)\">\n"
    }
    if hasFeed {
      head +=
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(HTMLText(escaping: options.title).html)\" href=\"\(Self.feedName)\">\n"
    }
    return PageAssets.siteTemplate.render([
      "interface": HTMLText(trusted: words.isFrench ? "fr" : "en"), "title": HTMLText(escaping: options.title),
      "colours": PageAssets.colours, "style": PageAssets.siteStyle, "script": PageAssets.siteScript,
      "scriptHash": HTMLText(trusted: PageAssets.siteScriptHash), "head": HTMLText(trusted: head),
      "searchWord": HTMLText(escaping: words.search), "searchName": HTMLText(trusted: Self.searchName),
      "feed": HTMLText(trusted: hasFeed ? "<a href=\"\(Self.feedName)\">\(words.feed)</a>" : ""),
      "count": HTMLText(escaping: words.articles(entries.count)),
      "entries": HTMLText(trusted: entries.enumerated().map { Self.item($1, $0, options.interfaceLanguage) }.joined()),
    ])
  }

  private static func item(_ entry: SiteEntry, _ number: Int, _ interface: LanguageTag) -> String {
    func text(_ string: String) -> String { HTMLText(escaping: string).html }
    func spaced(_ string: String, _ language: LanguageTag) -> String {
      text(FrenchSpaces.applied(to: InlineText(string), language: language).text)
    }
    let source = text(entry.sourceLanguage.identifier)
    let target = text(entry.targetLanguage.identifier)
    var result = "<li id=\"a\(number)\"><article>\n"
    let title = spaced(entry.targetTitle, entry.targetLanguage)
    result += "<h2><a href=\"\(text(encoded(entry.file)))\" lang=\"\(target)\">\(title)</a></h2>\n"
    if entry.sourceTitle != entry.targetTitle {
      result += "<p class=\"original\" lang=\"\(source)\">\(spaced(entry.sourceTitle, entry.sourceLanguage))</p>\n"
    }
    let teaser = entry.lead.isEmpty ? entry.subtitle : entry.lead
    if !teaser.isEmpty {
      result += "<p class=\"teaser\" lang=\"\(target)\">\(spaced(shortened(teaser), entry.targetLanguage))</p>\n"
    }
    let date = entry.date.map { "<time datetime=\"\($0.text)\">\($0.words(in: interface))</time>" }
    let author = (entry.facts.translation.author ?? entry.facts.original.author).map(text)
    let languages = "<span class=\"pair\">\(source)\u{2009}–\u{2009}\(target)</span>"
    result += "<p class=\"about\">\([author, date, languages].compactMap { $0 }.joined(separator: " · "))</p>\n"
    return result + "</article></li>\n"
  }

  /// The first words of a text.
  private static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > 280 else { return text }
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(280)))
    let whole = start.lastIndex(of: " ").map { start[..<$0] } ?? start[...]
    return whole + "…"
  }

  /// A file's name in an address (RFC 3986).
  static func encoded(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      let isPlain =
        byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
        || "-_.~".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
