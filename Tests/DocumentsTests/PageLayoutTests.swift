import Bitext
import Documents
import Testing

@Suite("Saved pages: the article is found in the layouts of the usual systems")
struct PageLayoutTests {
  @Test("only the article, in order, with its roles", arguments: ["spip", "wordpress", "ghost", "substack"])
  func articleOfPage(_ name: String) throws {
    let read = try Repository.read("Tests/DocumentsTests/Pages/\(name).html")
    let actual = read.document.blocks.flatMap { block in
      // The text of verse keeps its lines; a fixture has one line for each.
      block.content.text.split(separator: "\n").map { "\(block.role.rawValue)|\(Self.visible(String($0)))" }
    }
    let expected = String(decoding: try Repository.bytes("Tests/DocumentsTests/Pages/\(name).txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    #expect(actual == expected)
    #expect(try read.replacing([:]) == Repository.bytes("Tests/DocumentsTests/Pages/\(name).html"))
  }

  /// No-break spaces as fixtures show them.
  private static func visible(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? "⍽" : $0 }) }
}
