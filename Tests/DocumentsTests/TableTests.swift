import Bitext
import Documents
import Testing

@Suite("Tables and images: each cell knows its place, each image its words")
struct TableTests {
  private static func lines(_ text: String, _ format: DocumentFormat) throws -> [String] {
    try lines(DocumentReader.read(Array(text.utf8), fileName: nil, options: .init(format: format)).document)
  }

  private static func lines(_ document: Document) -> [String] {
    document.blocks.map { "\($0.content.text): \($0.layout.fileText)" }
  }

  @Test("Markdown: the first row is the head, empty cells count, a second table is another one")
  func markdown() throws {
    let text = """
      | Plant | Price |
      |---|---|
      | Rose | 3 |
      | | 4 |

      Between.

      | A |
      |---|
      | B |

      """
    #expect(
      try Self.lines(text, .markdown) == [
        "Plant: cell=1,1,1,header", "Price: cell=1,1,2,header", "Rose: cell=1,2,1", "3: cell=1,2,2", "4: cell=1,3,2",
        "Between.: ", "A: cell=2,1,1,header", "B: cell=2,2,1",
      ])
  }

  @Test("HTML: cells reach over rows and columns, a caption is row 0, raw HTML in Markdown counts on")
  func html() throws {
    let table = """
      <table><caption>Prices</caption><tr><th>A</th><td colspan="2">B</td></tr>\
      <tr><td rowspan="2">C</td><td>D</td><td>E</td></tr><tr><td>F</td><td>G</td></tr></table>
      """
    let expected = [
      "Prices: cell=1,0,1", "A: cell=1,1,1,header", "B: cell=1,1,2,2x1", "C: cell=1,2,1,1x2", "D: cell=1,2,2",
      "E: cell=1,2,3", "F: cell=1,3,2", "G: cell=1,3,3",
    ]
    #expect(try Self.lines(table, .html) == expected)
    let both = try Self.lines("| Z |\n|---|\n\n" + table + "\n", .markdown)
    #expect(
      both == ["Z: cell=1,1,1,header"] + expected.map { $0.replacing("cell=1,", with: "cell=2,") })
  }

  @Test("SPIP: a bold first row is the head, signs that join cells are none")
  func spip() throws {
    let text = "||Prices|in euros||\n|{{Plant}}|{{Price}}|\n|Rose|<|\n|^|[a|b->c]|\n"
    #expect(
      try Self.lines(text, .spip) == [
        "Prices: cell=1,0,1", "Plant: cell=1,1,1,header", "Price: cell=1,1,2,header", "Rose: cell=1,2,1,2x1",
        "a: cell=1,3,2",
      ])
  }

  @Test("Word and OpenDocument: rows, spans and heads are the file's own")
  func containers() throws {
    let word = ContainerFixture.word(
      """
      <w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Third</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>After.</w:t></w:r></w:p>
      """)
    #expect(
      Self.lines(try word.read().document) == [
        "Head: cell=1,1,1,2x1,header", "Third: cell=1,1,3,header", "B: cell=1,2,2", "After.: ",
      ])
    let open = ContainerFixture.openDocument(
      """
      <table:table xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Head</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Third</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>C</text:p></table:table-cell></table:table-row></table:table><text:p>After.</text:p>
      """)
    #expect(
      Self.lines(try open.read().document) == [
        "Head: cell=1,1,1,2x1,header", "Third: cell=1,1,3,header", "C: cell=1,2,3", "After.: ",
      ])
  }

  @Test("images: words for them, captions without words, and those with neither")
  func images() throws {
    #expect(
      try Self.lines(
        "![A *gate*](gate.jpg)\n\nText ![small](s.png) here.\n\n![](bare.jpg)\n\nEnd.\n\n![](last.jpg)\n", .markdown)
        == [
          "A gate: alternative=gate.jpg", "Text here.: ", "small: ", "End.: before=bare.jpg after=last.jpg",
        ])
    #expect(
      try Self.lines(
        """
        <figure><img src="data:image/gif;base64,AA" data-src="gate 1.jpg" alt=""><figcaption>The gate.</figcaption></figure>
        <figure><amp-img src="b.jpg" alt="A yard" width="600" height="400"></amp-img><figcaption>The yard.</figcaption></figure>
        <p><img src="pixel.gif" width="1" height="1" alt=""></p><p>End.</p>
        """, .html)
        == [
          "The gate.: caption=gate%201.jpg", "A yard: alternative=b.jpg", "The yard.: ", "End.: ",
        ])
  }

  @Test("what is said of a place comes back from its line; nonsense says nothing")
  func lines() {
    let layout = BlockLayout(
      cell: TableCell(table: 2, row: 3, column: 4, columnSpan: 2, isHeader: true),
      images: [BlockImage("a b.jpg", .before), BlockImage("https://e.org/c?d=e", .alternative)])
    #expect(BlockLayout(fileText: layout.fileText) == layout)
    #expect(BlockLayout(fileText: "cell=1,0 cell=a,b,c other=1 = x cell=1,1,0 cell=1,1,1000000").isEmpty)
  }
}

@Suite("HTML: words in attributes, and markup that holds no words")
struct HTMLAttributeTests {
  private static let page = """
    <p>See <a href="/a" title="The other page">the other page</a>, <abbr title="Hypertext">HTML</abbr>.</p>
    <input placeholder="Your name"><details><summary>More</summary><p>Hidden words.</p></details>
    <p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です。</p>
    <video><track src="film.en.vtt" label="English"></video>
    """

  private static func read(_ text: String, readsMetadata: Bool) throws -> ReadDocument {
    var options = ReadingOptions(format: .html)
    options.readsPageMetadata = readsMetadata
    return try DocumentReader.read(Array(text.utf8), fileName: nil, options: options)
  }

  @Test("tooltips are read when margins are asked for, and are written inside the markup of their sentence")
  func attributes() throws {
    let plain = try Self.read(Self.page, readsMetadata: false)
    #expect(
      plain.document.blocks.map(\.content.text) == ["See the other page, HTML.", "More", "Hidden words.", "漢字です。"])
    let read = try Self.read(Self.page, readsMetadata: true)
    let titles = read.document.blocks.filter { $0.kind == .field }
    #expect(titles.map(\.content.text) == ["The other page", "Hypertext"])
    #expect(titles.allSatisfy { $0.role == .summary })
    let sentence = try #require(read.document.blocks.first { $0.content.text.hasPrefix("See") })
    let shouted = InlineText(
      pieces: sentence.content.pieces.map { piece in
        if case .text(let text) = piece { .text(text.uppercased()) } else { piece }
      })
    let written = try read.replacing([titles[0].id: "L’autre \"page\"", titles[1].id: "H", sentence.id: shouted])
    #expect(
      String(decoding: written, as: UTF8.self).hasPrefix(
        "<p>SEE <a href=\"/a\" title=\"L’autre &quot;page&quot;\">THE OTHER PAGE</a>, <abbr title=\"H\">HTML</abbr>.</p>"
      ))
  }

  @Test("readings beside characters are markup, films are named with their captions")
  func losses() throws {
    let read = try Self.read(Self.page, readsMetadata: false)
    #expect(
      read.losses == [
        "1 films, sounds or embedded pages left as they are",
        "the captions of a film are files of their own: film.en.vtt",
        "1 readings of characters (ruby) left as they are",
      ])
    #expect(try read.replacing([:]) == Array(Self.page.utf8))
  }
}
