import Bitext
import Documents

/// The newest articles for feed readers (RFC 4287).
enum AtomFeed {
  private static let limit = 100

  /// The feed of the articles that have a date, the newest first; nil when there is none: the format wants dates, and
  /// none is made up.
  static func write(_ entries: [SiteEntry], _ options: SiteOptions) -> String? {
    let dated = entries.filter { $0.date != nil }.prefix(limit)
    guard let newest = dated.first?.date else { return nil }
    let base = options.address ?? ""
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
      <title>\(text(options.title))</title>
      <id>\(text(identifier(of: options.title, options)))</id>
      <updated>\(newest.moment)</updated>
      <link rel="self" type="application/atom+xml" href="\(text(base + BilingualSite.feedName))"/>
      <link rel="alternate" type="text/html" href="\(text(base + BilingualSite.indexName))"/>
      <author><name>\(text(options.title))</name></author>

      """
    for entry in dated {
      guard let date = entry.date else { continue }
      let page = BilingualSite.encoded(entry.file)
      xml += """
        <entry xml:lang="\(text(entry.targetLanguage.identifier))">
        <title>\(text(entry.targetTitle))</title>
        <id>\(text(options.address.map { $0 + page } ?? identifier(of: entry.file, options)))</id>
        <updated>\(date.moment)</updated>
        <published>\(date.moment)</published>
        <link rel="alternate" type="text/html" href="\(text(base + page))"/>

        """
      if let author = entry.facts.translation.author ?? entry.facts.original.author {
        xml += "<author><name>\(text(author))</name></author>\n"
      }
      if let translator = entry.facts.translator {
        xml += "<contributor><name>\(text(translator))</name></contributor>\n"
      }
      let summary = entry.lead.isEmpty ? entry.subtitle : entry.lead
      if !summary.isEmpty { xml += "<summary>\(text(summary))</summary>\n" }
      if let licence = entry.facts.translation.licence { xml += "<rights>\(text(licence))</rights>\n" }
      xml += "</entry>\n"
    }
    return xml + "</feed>\n"
  }

  private static func text(_ string: String) -> String { HTMLText(escaping: string).html }

  /// A name that does not depend on where the site stands.
  private static func identifier(of name: String, _ options: SiteOptions) -> String {
    if let address = options.address, name == options.title { return address }
    var checksum = Checksum()
    checksum.add(options.title)
    checksum.add(0)
    checksum.add(name)
    return "urn:calque:" + checksum.hexadecimal
  }
}

/// Where the pages stand, for search engines (https://www.sitemaps.org/protocol.html), with the versions in each language.
enum SiteMap {
  /// The map; nil when the site's address is not known.
  static func write(_ entries: [SiteEntry], _ options: SiteOptions) -> String? {
    guard let base = options.address, LinkAddress.isSafe(base) else { return nil }
    func text(_ string: String) -> String { HTMLText(escaping: string).html }
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><loc>\(text(base))</loc></url>

      """
    for entry in entries {
      let page = base + BilingualSite.encoded(entry.file)
      xml += "<url><loc>\(text(page))</loc>"
      if let date = entry.date { xml += "<lastmod>\(date.text)</lastmod>" }
      var alternates: [(String, String)] = []
      for (language, version) in [
        (entry.sourceLanguage, entry.facts.original), (entry.targetLanguage, entry.facts.translation),
      ] {
        if let address = version.address, LinkAddress.isSafe(address) {
          alternates.append((language.identifier, address))
        }
      }
      if !alternates.isEmpty { alternates.append(("x-default", page)) }
      for (language, address) in alternates {
        xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(text(language))\" href=\"\(text(address))\"/>"
      }
      xml += "</url>\n"
    }
    return xml + "</urlset>\n"
  }
}
