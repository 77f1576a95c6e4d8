import Alignment
import Bitext
import Testing

@Suite("Aligner: two texts into beads")
struct AlignerTests {
  @Test("a merged sentence and a dropped one are found")
  func mergedAndDropped() throws {
    let source = SegmentedDocument(
      lines: [
        "Le syndicat a appelé à la grève.", "Elle a duré trois semaines.", "Les ouvriers ont gagné.",
        "Personne ne s’y attendait en 1917.", "La ville est redevenue calme.",
      ], language: .french)
    let target = SegmentedDocument(
      lines: [
        "The union called a strike, and it lasted three weeks.", "The workers won.", "The town was quiet again.",
      ], language: .english)
    let aligner = try Aligner(
      source: .french, target: .english, lexicon: .seed(source: .french, target: .english))
    let beads = try aligner.align(source, target).beads
    #expect(beads.map(\.shape) == ["2:1", "1:1", "1:0", "1:1"])
  }
}
