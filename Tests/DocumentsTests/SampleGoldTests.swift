import Bitext
import Documents
import Testing

@Suite("Samples: every reader yields exactly the text of the gold alignment, in its order")
struct SampleGoldTests {
  @Test(
    "blocks and gold segments are one text",
    arguments: [
      ("transport-gratuit", "md"), ("archives-ouvrieres", "html"), ("culture-commun", "spip"),
      ("penurie-medecins", "txt"),
    ])
  func sampleTextIsGoldText(_ name: String, _ suffix: String) throws {
    let gold = try GoldAlignment(named: name)
    for (side, language) in [(Side.source, "fr"), (.target, "en")] {
      let read = try Repository.read("Samples/\(name).\(language).\(suffix)")
      let blocks = read.document.blocks.map { Folding.folded($0.content.text) }
      let expected = gold.segments(on: side)
      #expect(blocks.joined(separator: " ") == expected.joined(separator: " "), "\(name).\(language)")
    }
  }
}
