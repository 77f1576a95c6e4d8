import Bitext
import Documents
import Foundation
import Publishing
import Testing

@Suite("Images stay in their lines, cells that reach over rows keep the lines of their table")
struct LayoutTests {
  /// A document whose two sides say the same.
  private static func document(_ html: String) throws -> BilingualDocument {
    let read = try DocumentReader.read(Array(html.utf8), fileName: nil, options: ReadingOptions(format: .html)).document
    let units = read.blocks.map { block in
      BilingualDocument.Unit(
        id: block.id, kind: block.kind, role: block.role, layout: block.layout,
        segments: [
          BilingualSegment(
            id: block.id, sourceParts: [.init(block.content, block: block.id)],
            targetParts: [.init(block.content, block: block.id)])
        ])
    }
    return BilingualDocument(
      name: "page", sourceLanguage: .french, targetLanguage: .english, format: "html", units: units)
  }

  private static func page(_ html: String) throws -> String {
    ArticlePage.html(ArticleEdition(of: try document(html), side: .target)).text
  }

  /// The declarations of the rules of a page's style sheets with exactly this selector.
  private static func declarations(_ selector: String, in page: String) -> String {
    page.split(separator: "\n").filter { $0.hasPrefix(selector + " {") }.joined(separator: " ")
  }

  @Test("a small image in a sentence stands in the line, one of its own in the middle")
  func images() throws {
    let html =
      "<h1>Le gué</h1><p>Le signe <img src=\"https://example.org/a.png\" alt=\"un gué\"> est bleu.</p>"
      + "<p><img src=\"https://example.org/b.jpg\" alt=\"La rivière\"></p><p>Fin.</p>"
    let page = try Self.page(html)
    #expect(
      page.contains(
        "<p>Le signe <img src=\"https://example.org/a.png\" alt=\"un gué\" loading=\"lazy\"> est bleu.</p>"))
    #expect(page.contains("<figure>\n<img src=\"https://example.org/b.jpg\" alt=\"La rivière\" loading=\"lazy\">"))
    let inline = Self.declarations("img", in: page)
    #expect(!inline.isEmpty)
    #expect(!inline.contains("display") && !inline.contains("margin"))
    #expect(Self.declarations("figure img", in: page).contains("display: block; margin: 0 auto"))
    let bilingual = BilingualPage.html(try Self.document(html))
    #expect(!Self.declarations(".cell img", in: bilingual).contains("display"))
    #expect(Self.declarations("figure img", in: bilingual).contains("display: block; margin-inline: auto"))
  }

  private static func rows(_ page: String) -> [String] {
    let table = page.components(separatedBy: "<table>").last?.components(separatedBy: "</table>").first ?? ""
    return table.split(separator: "\n").map(String.init)
  }

  @Test("a cell over two rows: the row below has its other cells, and empty ones where it has none")
  func rowSpans() throws {
    let page = try Self.page(
      "<table><tr><td rowspan=\"3\">Mars</td><td>semis</td><td rowspan=\"2\">serre</td></tr>"
        + "<tr><td></td></tr><tr><td></td><td>abri</td></tr><tr><td>Avril</td><td></td><td></td></tr></table>")
    #expect(
      Self.rows(page) == [
        "<tbody>", "<tr><td rowspan=\"3\">Mars</td><td>semis</td><td rowspan=\"2\">serre</td></tr>",
        "<tr><td></td></tr>", "<tr><td></td><td>abri</td></tr>", "<tr><td>Avril</td><td colspan=\"2\"></td></tr>",
        "</tbody>",
      ])
  }

  @Test("a row that cells above cover whole stays a row")
  func coveredRow() throws {
    let html =
      "<table><tr><td rowspan=\"2\">Mars</td><td rowspan=\"2\">semis</td></tr><tr></tr>"
      + "<tr><td>Avril</td><td>plants</td></tr></table>"
    #expect(
      Self.rows(try Self.page(html)) == [
        "<tbody>", "<tr><td rowspan=\"2\">Mars</td><td rowspan=\"2\">semis</td></tr>", "<tr></tr>",
        "<tr><td>Avril</td><td>plants</td></tr>", "</tbody>",
      ])
    let bilingual = BilingualPage.html(try Self.document(html))
    #expect(bilingual.components(separatedBy: "<tr>").count == 4)
    #expect(bilingual.contains("<tr></tr>\n"))
  }

  @Test("empty places on both sides of a cell from above are cells of their own")
  func parted() throws {
    let page = try Self.page(
      "<table><tr><td>un</td><td rowspan=\"2\">deux</td><td>trois</td><td>quatre</td></tr>"
        + "<tr><td></td><td></td><td>cinq</td></tr></table>")
    #expect(Self.rows(page).contains("<tr><td></td><td></td><td>cinq</td></tr>"))
  }

  @Test("a header that reaches into the rows below is in one part of the table with them")
  func heads() throws {
    let closed =
      "<table><tr><th rowspan=\"2\">Mois</th><th colspan=\"2\">Prix</th></tr><tr><th>gros</th><th>détail</th></tr>"
      + "<tr><td>mars</td><td>3</td><td>4</td></tr></table>"
    #expect(
      Self.rows(try Self.page(closed)).prefix(4) == [
        "<thead>",
        "<tr><th scope=\"col\" rowspan=\"2\">Mois</th><th scope=\"col\" colspan=\"2\">Prix</th></tr>",
        "<tr><th scope=\"col\">gros</th><th scope=\"col\">détail</th></tr>", "</thead>",
      ])
    let open =
      "<table><tr><th rowspan=\"2\">Mois</th><th>Prix</th></tr><tr><td>3</td></tr></table>"
    #expect(
      Self.rows(try Self.page(open)) == [
        "<tbody>", "<tr><th scope=\"row\" rowspan=\"2\">Mois</th><th scope=\"row\">Prix</th></tr>",
        "<tr><td>3</td></tr>", "</tbody>",
      ])
  }

  @Test("only a table without such cells has no blank before its first column")
  func padding() throws {
    for page in [try Self.page("<h1>a</h1><p>b</p>"), BilingualPage.html(try Self.document("<p>b</p>"))] {
      #expect(!page.contains("\ntd:first-child") && !page.contains("\nth:first-child"))
      #expect(page.contains("table:not(:has([rowspan])) :is(th, td):first-child { padding-inline-start: 0; }"))
    }
  }
}
