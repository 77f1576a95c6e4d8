import Bitext
import Documents
import Testing

@Suite("Saved pages and pastes: the article is found in the layouts of the usual systems")
struct PageLayoutTests {
  @Test(
    "only the article, in order, with its roles",
    arguments: [
      "spip.html", "wordpress.html", "wordpress-classic.html", "ghost.html", "substack.html", "drupal.html",
      "medium.html", "newspaper.html", "word-web.html", "div-soup.html", "table-layout.html", "amp.html", "wix.html",
      "paywall.html", "blogger.html", "magazine.html", "infinite.html", "openedition.html", "joomla.html",
      "elementor.html", "ghost-cards.html", "gutenberg.html", "wiki.html",
      "ghost-source.html", "substack-translation.html", "wordpress-eleven.html", "wordpress-blocks.html", "spip-z.html",
      "medium-publication.html", "drupal-olivero.html", "blogger-soho.html",
      "mail.text", "facebook.text", "scraped.text",
    ])
  func articleOfPage(_ name: String) throws {
    let path = "Tests/DocumentsTests/Pages/\(name)"
    let options = ReadingOptions(format: name.hasSuffix(".html") ? nil : .plainText)
    let read = try Repository.read(path, options: options)
    let actual = read.document.blocks.flatMap { block in
      // The text of verse keeps its lines; a fixture has one line for each.
      block.content.text.split(separator: "\n").map { "\(block.role.rawValue)|\(Self.visible(String($0)))" }
    }
    let short = name.split(separator: ".").first.map(String.init) ?? name
    let expected = String(decoding: try Repository.bytes("Tests/DocumentsTests/Pages/\(short).txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    #expect(actual == expected)
    #expect(try read.replacing([:]) == Repository.bytes(path))
  }

  /// No-break spaces as fixtures show them.
  private static func visible(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? "⍽" : $0 }) }
}
