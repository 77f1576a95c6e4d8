import Bitext
import Documents
import FoundationEssentials
import Publishing
import Testing

@Suite("Tables and images are published as tables and images")
struct FigureTests {
  private static let source = """
    ---
    title: Le jardin
    lang: fr
    ---

    ![Le jardin vu du toit](images/toit.jpg)

    *Le toit en mars.*

    | Plante | Prix |
    |---|---|
    | Rose \\| rouge | 3 |
    | | **4** |

    Fin.

    <figure><img src="https://example.org/x.jpg" alt=""><figcaption>Une vue.</figcaption></figure>

    """

  /// The words of the translation.
  private static let words: [String: String] = [
    "Le jardin": "The garden", "Le jardin vu du toit": "The garden from the roof",
    "Le toit en mars.": "The roof in March.",
    "Plante": "Plant", "Prix": "Price", "Rose | rouge": "Rose | red", "3": "3", "4": "4", "Fin.": "End.",
    "Une vue.": "A view.",
  ]

  private static func document() throws -> BilingualDocument {
    let read = try DocumentReader.read(Array(source.utf8), fileName: "a.md").document
    let units = try read.blocks.map { block in
      let target = InlineText(
        try #require(words[block.content.text], "\(block.content.text)"), codes: block.content.codes)
      return BilingualDocument.Unit(
        id: block.id, kind: block.kind, role: block.role, layout: block.layout,
        segments: [
          BilingualSegment(
            id: block.id, sourceParts: [.init(block.content, block: block.id)],
            targetParts: [.init(target, block: block.id)])
        ])
    }
    return BilingualDocument(
      name: "jardin", sourceLanguage: .french, targetLanguage: .english, format: "markdown", units: units)
  }

  /// A picture of one point.
  private static let dot: [UInt8] =
    [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x2C, 0, 0, 0, 0, 1, 0, 1]
    + [0, 0, 2, 2, 0x44, 1, 0, 0x3B]

  @Test("a page of one language has a table with its head, and figures with translated words")
  func page() throws {
    let page = ArticlePage.html(ArticleEdition(of: try Self.document(), side: .target))
    #expect(page.losses.isEmpty)
    #expect(
      page.text.contains(
        "<thead>\n<tr><th scope=\"col\">Plant</th><th scope=\"col\">Price</th></tr>\n</thead>\n<tbody>\n<tr><td>Rose | red</td><td>3</td></tr>\n<tr><td></td><td><strong>4</strong></td></tr>\n</tbody>"
      ))
    #expect(page.text.contains("<img src=\"images/toit.jpg\" alt=\"The garden from the roof\" loading=\"lazy\">"))
    #expect(
      page.text.contains(
        "<figure>\n<img src=\"https://example.org/x.jpg\" alt=\"\" loading=\"lazy\">\n<figcaption>A view.</figcaption>\n</figure>"
      ))
  }

  @Test("what is written in Markdown is read back as the same table and the same images")
  func markdown() throws {
    let edition = ArticleEdition(of: try Self.document(), side: .target)
    let article = MarkdownArticle.write(edition)
    #expect(article.losses.isEmpty)
    #expect(article.text.contains("\n| Plant | Price |\n| --- | --- |\n| Rose \\| red | 3 |\n|  | **4** |\n"))
    #expect(article.text.contains("\n![The garden from the roof](images/toit.jpg)\n"))
    let read = try DocumentReader.read(Array(article.text.utf8), fileName: "a.md").document
    let cells = { (blocks: [Block]) in
      blocks.filter { $0.kind == .tableCell }.map { "\($0.content.text) \(BlockLayout(cell: $0.layout.cell).fileText)" }
    }
    #expect(cells(read.blocks) == cells(edition.blocks))
    #expect(read.blocks.flatMap(\.layout.images).map(\.address) == ["images/toit.jpg", "https://example.org/x.jpg"])
  }

  @Test(
    "a sheet for SPIP has SPIP's table; an image of the web is an element, one of the source's own site is said to be lost"
  )
  func spip() throws {
    let sheet = SPIPSheet.write(ArticleEdition(of: try Self.document(), side: .target))
    #expect(sheet.text.contains("\n| {{Plant}} | {{Price}} |\n| Rose &#124; red | 3 |\n| | {{4}} |\n"))
    #expect(sheet.text.contains("\n<img src=\"https://example.org/x.jpg\" alt=\"\" />\n\nA view."))
    #expect(sheet.losses == ["1 images left out: SPIP keeps them as documents of its own"])
    let read = try DocumentReader.read(Array(sheet.text.utf8), fileName: "a.spip", options: .init(format: .spip))
    #expect(
      read.document.blocks.filter { $0.kind == .tableCell }.map(\.layout.fileText) == [
        "cell=1,1,1,header", "cell=1,1,2,header", "cell=1,2,1", "cell=1,2,2", "cell=1,3,2",
      ])
  }

  @Test("the bilingual page has a table whose cells hold both languages, and carries images of its own only")
  func bilingualPage() throws {
    let image = try #require(EmbeddedImage(Self.dot))
    let document = try Self.document()
    #expect(document.imageAddresses == ["images/toit.jpg", "https://example.org/x.jpg"])
    let page = BilingualPage.html(document, options: .init(images: ["images/toit.jpg": image]))
    #expect(
      page.contains(
        "<figure><img src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=\" alt=\"\"></figure>"
      ))
    #expect(page.components(separatedBy: "<tr>").count == 4)
    #expect(
      page.contains(
        "<p class=\"image\"><a href=\"https://example.org/x.jpg\" rel=\"noopener noreferrer nofollow\">Image</a></p>"))
    #expect(!page.contains("<img src=\"http"))
    #expect(page.components(separatedBy: "class=\"row").count == document.segments.count + 1)
  }

  @Test("a book carries each image once, and its tables")
  func book() throws {
    let image = try #require(EmbeddedImage(Self.dot))
    let document = try Self.document()
    let images = ["images/toit.jpg": image]
    let book = try BilingualBook.epub([document, document], options: .init(images: [images, images]))
    let read = try DocumentReader.read(book, fileName: "a.epub")
    #expect(read.document.blocks.count { $0.layout.cell?.isHeader == true } == 8)
    #expect(
      read.document.blocks.flatMap(\.layout.images).map(\.address)
        == ["archive:EPUB/images/1.gif", "archive:EPUB/images/1.gif"])
    #expect(book == (try BilingualBook.epub([document, document], options: .init(images: [images, images]))))
  }

  @Test("what is no image is not carried", arguments: ["<svg/>", "", "GIF", "RIFF0000WAVE"])
  func otherFiles(_ text: String) {
    #expect(EmbeddedImage(Array(text.utf8)) == nil)
  }

  @Test(
    "addresses that run something never become an image",
    arguments: ["javascript:alert(1)", "//evil.example/x.png", "data:image/svg+xml,x"])
  func unsafeAddresses(_ address: String) throws {
    let unit = BilingualDocument.Unit(
      id: "p", kind: .caption, role: .caption, layout: .init(images: [.init(address, .alternative)]),
      segments: [.init(id: "p", sourceParts: [.init("Une vue")], targetParts: [.init("A view")])])
    let document = BilingualDocument(name: "a", sourceLanguage: .french, targetLanguage: .english, units: [unit])
    let page = ArticlePage.html(ArticleEdition(of: document, side: .target))
    #expect(!page.text.contains("<img"))
    #expect(page.losses == ["1 images left out: their addresses lead nowhere from a page"])
    #expect(page.text.contains("<p class=\"caption\">A view</p>"))
    #expect(!BilingualPage.html(document).contains(address))
  }
}
