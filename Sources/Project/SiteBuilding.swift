public import Bitext
import Publishing

/// What making a site did.
public struct SiteReport: Sendable {
  /// How many articles have a page.
  public let articles: Int
  /// How many files were written; those that had the same bytes already were left alone.
  public let written: Int
  /// Whether there is a feed: some article has a date.
  public let hasFeed: Bool
  /// Whether there is a map: the site's address is known.
  public let hasMap: Bool
}

extension Project {
  /// Makes a bilingual site of articles: a page each, a list, a search, a feed and a map.
  ///
  /// Files that have the right bytes already are not written again; other files in the folder are left alone.
  /// - Parameters:
  ///   - names: articles or bilingual files; all articles of the project when empty.
  ///   - folder: where; made when it does not exist.
  ///   - title: the site's name; nil for the configuration's.
  ///   - address: where the site will stand; nil for the configuration's.
  /// - Returns: what was done.
  /// - Throws: `CalqueError`; `.usage` without an article.
  public func buildSite(
    of names: [String], in folder: String, title: String? = nil, address: String? = nil
  ) throws(CalqueError) -> SiteReport {
    let names = names.isEmpty ? try articleFiles() : names
    guard !names.isEmpty else {
      throw CalqueError(.usage, "there is no article yet", hint: "calque align stores them.")
    }
    try FileSystem.makeFolder(folder)
    let language = targetLanguage ?? .english
    var site = BilingualSite(
      SiteOptions(
        title: title ?? configuration.siteTitle ?? siteName, address: address ?? configuration.siteAddress,
        interfaceLanguage: language))
    var taken: Set<String> = ["index"]
    var written = 0
    var articles = 0
    for name in names {
      for document in try bilingualDocuments(name) {
        let file = Self.pageName(document, &taken)
        let page = site.add(
          typeset(document), facts: try facts(of: document), images: try images(of: document), file: file)
        if try Self.write(page, to: folder + "/" + file) { written += 1 }
        articles += 1
      }
      onProgress("\(articles) of \(names.count) pages")
    }
    let files = site.files()
    for file in files {
      if try Self.write(file.text, to: folder + "/" + file.name) { written += 1 }
    }
    return SiteReport(
      articles: articles, written: written, hasFeed: files.contains { $0.name == BilingualSite.feedName },
      hasMap: files.contains { $0.name == BilingualSite.mapName })
  }

  /// The project's name, or its folder's.
  private var siteName: String {
    if !configuration.name.isEmpty { return configuration.name }
    return folder.map { FileSystem.name(of: FileSystem.absolute($0.path)) } ?? "Calque"
  }

  /// A page's file: the article's name, with its languages where that is taken.
  private static func pageName(_ document: BilingualDocument, _ taken: inout Set<String>) -> String {
    let name = ArticleName.safe(document.name)
    if taken.insert(name.lowercased()).inserted { return name + ".html" }
    let pair = "\(name).\(document.sourceLanguage)-\(document.targetLanguage)"
    var candidate = pair
    var number = 1
    while !taken.insert(candidate.lowercased()).inserted {
      number += 1
      candidate = "\(pair)-\(number)"
    }
    return candidate + ".html"
  }

  /// Writes a file unless it has these very bytes; says whether it did.
  private static func write(_ text: String, to path: String) throws(CalqueError) -> Bool {
    let bytes = Array(text.utf8)
    if FileSystem.exists(path), !FileSystem.isDirectory(path), try FileSystem.read(path) == bytes { return false }
    try FileSystem.write(bytes, to: path)
    return true
  }
}
