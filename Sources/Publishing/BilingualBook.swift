public import Bitext
import Documents
import Mustache

/// A bilingual book in EPUB 3: each article a chapter, each sentence with its translation below it.
///
/// The format is EPUB 3.3; the same articles give the same bytes. Texts are escaped, codes become elements by their
/// kinds, and no script and no address outside the book is in it but links with `http`, `https` and `mailto`.
public enum BilingualBook {
  /// How a book is made.
  public struct Options: Hashable, Sendable {
    /// The title; nil for the first article's headline.
    public var title: String?
    /// Who wrote it, as shown in a library.
    public var author: String?
    /// When it was last changed, which the format demands; nil for 1 January 1980.
    public var date: Timestamp?
    /// The images of each article in order, by the addresses that its source has for them; fewer where there are none.
    public var images: [[String: EmbeddedImage]]

    /// Creates options.
    public init(
      title: String? = nil, author: String? = nil, date: Timestamp? = nil, images: [[String: EmbeddedImage]] = []
    ) {
      self.images = images
      self.title = title
      self.author = author
      self.date = date
    }
  }

  /// The file.
  ///
  /// - Parameters:
  ///   - documents: the articles in order, at least one.
  ///   - options: title, author, date.
  /// - Returns: the bytes of the EPUB file.
  /// - Throws: `CalqueError` with code `.usage` without an article.
  /// - Complexity: O(n).
  public static func epub(_ documents: [BilingualDocument], options: Options = .init()) throws(CalqueError) -> [UInt8] {
    guard let first = documents.first else { throw CalqueError(.usage, "a book needs at least one article") }
    let titles = documents.map { PageTitle.of($0) }
    let title = options.title ?? titles[0].target
    let images = BookImages(options.images)
    var entries: [ArchiveFile.Entry] = [
      .init("mimetype", "application/epub+zip", isCompressed: false),
      .init(
        "META-INF/container.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """),
      .init("EPUB/book.opf", package(documents, title: title, options, images)),
      .init("EPUB/nav.xhtml", navigation(titles, language: first.targetLanguage, title: title)),
      .init("EPUB/book.css", PageAssets.bookStyle),
    ]
    for (index, document) in documents.enumerated() {
      entries.append(
        .init(
          "EPUB/\(chapterName(index))",
          chapter(document, title: titles[index].target, images: images.names(ofArticle: index))))
    }
    for image in images.files {
      entries.append(.init("EPUB/\(image.name)", image.content.bytes, isCompressed: false))
    }
    return try ArchiveFile.bytes(of: entries)
  }

  private static func chapterName(_ index: Int) -> String { "chapter-\(index + 1).xhtml" }

  private static func package(
    _ documents: [BilingualDocument], title: String, _ options: Options, _ images: BookImages
  ) -> String {
    var languages: [LanguageTag] = []
    for language in documents.flatMap({ [$0.targetLanguage, $0.sourceLanguage] }) where !languages.contains(language) {
      languages.append(language)
    }
    let date = options.date?.description ?? "1980-01-01T00:00:00Z"
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">",
      "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">",
      "<dc:identifier id=\"id\">\(identifier(documents))</dc:identifier>",
      "<dc:title>\(HTMLText(escaping: title).html)</dc:title>",
    ]
    lines += languages.map { "<dc:language>\(HTMLText(escaping: $0.identifier).html)</dc:language>" }
    if let author = options.author { lines.append("<dc:creator>\(HTMLText(escaping: author).html)</dc:creator>") }
    lines += contributors(documents)
    lines += [
      "<meta property=\"dcterms:modified\">\(date)</meta>", "</metadata>", "<manifest>",
      "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>",
      "<item id=\"style\" href=\"book.css\" media-type=\"text/css\"/>",
    ]
    let chapters = documents.indices.map { (id: "c\($0 + 1)", name: chapterName($0)) }
    lines += chapters.map { "<item id=\"\($0.id)\" href=\"\($0.name)\" media-type=\"application/xhtml+xml\"/>" }
    lines += images.files.enumerated().map { number, image in
      "<item id=\"i\(number + 1)\" href=\"\(image.name)\" media-type=\"\(image.content.kind.mediaType)\"/>"
    }
    lines += ["</manifest>", "<spine>"]
    lines += chapters.map { "<itemref idref=\"\($0.id)\"/>" }
    lines += ["</spine>", "</package>", ""]
    return lines.joined(separator: "\n")
  }

  /// The translators, by their credits, and the licences.
  private static func contributors(_ documents: [BilingualDocument]) -> [String] {
    var translators: [String] = []
    var licences: [String] = []
    for facts in documents.map({ ArticleFacts().completed(from: $0) }) {
      if let name = facts.translator, !translators.contains(name) { translators.append(name) }
      if let licence = facts.translation.licence, !licences.contains(licence) { licences.append(licence) }
    }
    var lines: [String] = []
    for (index, name) in translators.enumerated() {
      lines.append("<dc:contributor id=\"t\(index + 1)\">\(HTMLText(escaping: name).html)</dc:contributor>")
      lines.append("<meta refines=\"#t\(index + 1)\" property=\"role\" scheme=\"marc:relators\">trl</meta>")
    }
    return lines + licences.map { "<dc:rights>\(HTMLText(escaping: $0).html)</dc:rights>" }
  }

  /// A name that depends on nothing but the articles: FNV-1a, 64 bits, over their names and texts.
  private static func identifier(_ documents: [BilingualDocument]) -> String {
    var checksum = Checksum()
    for document in documents {
      for text in [document.name] + document.segments.flatMap({ [$0.source.text, $0.target?.text ?? ""] }) {
        checksum.add(text)
        checksum.add(0)
      }
    }
    return "urn:calque:" + checksum.hexadecimal
  }

  private static func navigation(
    _ titles: [(source: String, target: String)], language: LanguageTag, title: String
  ) -> String {
    let tag = HTMLText(escaping: language.identifier).html
    let items = titles.enumerated().map { index, pair in
      "<li><a href=\"\(chapterName(index))\">\(HTMLText(escaping: pair.target).html)</a></li>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="\(tag)" lang="\(tag)">
      <head>
      <meta charset="utf-8"/>
      <title>\(HTMLText(escaping: title).html)</title>
      </head>
      <body>
      <nav epub:type="toc">
      <ol>
      \(items.joined(separator: "\n"))
      </ol>
      </nav>
      </body>
      </html>

      """
  }

  private static func chapter(_ document: BilingualDocument, title: String, images: [String: String]) -> String {
    let hasHeadline = document.units.contains { $0.role == .headline && !$0.segments.isEmpty }
    return PageAssets.chapterTemplate.render([
      "title": HTMLText(escaping: title), "showsTitle": !hasHeadline,
      "targetTag": HTMLText(escaping: document.targetLanguage.identifier),
      "rows": BookRows.xhtml(document, images: images),
    ])
  }
}

/// The headline of an article in both languages; its name where it has none.
enum PageTitle {
  static func of(_ document: BilingualDocument) -> (source: String, target: String) {
    let segments = document.units.first { $0.role == .headline && !$0.segments.isEmpty }?.segments ?? []
    let source = segments.filter { !$0.sourceParts.isEmpty }.map(\.source.line).joined(separator: " ")
    let target = segments.compactMap { $0.target?.line }.joined(separator: " ")
    let known = source.isEmpty ? document.name : source
    return (known, target.isEmpty ? known : target)
  }
}
