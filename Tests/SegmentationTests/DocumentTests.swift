import Bitext
import Segmentation
import Testing

@Suite("Documents")
struct DocumentTests {
  @Test("Segments are numbered within their block; code is left out; codes stay with their text")
  func document() throws {
    let bold = [
      InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "**"),
      InlineCode(.closing, id: "1", at: 4, kind: .bold, markup: "**"),
      InlineCode(.opening, id: "2", at: 5, kind: .italic, markup: "*"),
      InlineCode(.closing, id: "2", at: 9, kind: .italic, markup: "*"),
    ]
    let document = Document(
      format: "markdown",
      blocks: [
        Block(id: "h1", kind: .heading(level: 1), content: "Le titre"),
        Block(id: "p1", content: InlineText("Oui. Non.", codes: bold)),
        Block(id: "c1", kind: .code, content: "let a = 1. B"),
        Block(id: "v1", kind: .verse, content: "Sous le pont\ncoule la Seine\r\nEt nos amours"),
        Block(id: "e1", content: "  "),
      ])
    let segmented = try Segmenter(language: .french).segment(document)
    #expect(segmented.segments.map(\.id) == ["h1.1", "p1.1", "p1.2", "v1.1", "v1.2", "v1.3"])
    #expect(
      segmented.segments.map(\.content.markup) == [
        "Le titre", "**Oui.**", "*Non.*", "Sous le pont", "coule la Seine", "Et nos amours",
      ])
    #expect(segmented.segments.map(\.block) == [0, 1, 1, 3, 3, 3])
    #expect(segmented.ruleSet == "calque-fr 2")
    for segment in segmented.segments {
      let bytes = Array(document.blocks[segment.block].content.text.utf8)
      #expect(String(decoding: bytes[segment.range], as: UTF8.self) == segment.text)
    }
  }
}
