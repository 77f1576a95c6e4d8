import Alignment
import Bitext
import Testing

@Suite("Aligner: what a translator left out of a paragraph")
struct OmittedPassageTests {
  private let french = [
    "Le barrage a cédé dans la nuit du 12 mars.", "Personne n’avait vérifié les vannes depuis trois ans.",
    "Le gardien dormait chez sa sœur.", "L’eau a emporté le moulin et quatre maisons.",
    "Les habitants se sont réfugiés dans l’église.", "Le maire promet une enquête.",
  ]
  private let english = [
    "The dam gave way in the night of 12 March.", "The water carried off the mill and four houses.",
    "The residents took refuge in the church.", "The mayor promises an inquiry.",
  ]

  private func shapes(_ left: SegmentedDocument, _ right: SegmentedDocument, confirmed: [Bead] = []) throws -> [String]
  {
    try Aligner.frenchEnglish().align(left, right, confirmed: confirmed).beads.map(\.shape)
  }

  @Test("sentences left out of the middle of a paragraph are one bead, doubtful as its least sure sentence")
  func passage() throws {
    let source = SegmentedDocument(lines: french, paragraphs: [1, 1, 1, 1, 2, 2], language: .french)
    let target = SegmentedDocument(lines: english, paragraphs: [1, 1, 2, 2], language: .english)
    #expect(try shapes(source, target) == ["1:1", "2:0", "1:1", "1:1", "1:1"])
    let mirrored = try Aligner(source: .english, target: .french, lexicon: .seed(source: .english, target: .french))
      .align(target, source)
    #expect(mirrored.beads.map(\.shape) == ["1:1", "0:2", "1:1", "1:1", "1:1"])
  }

  @Test("a paragraph that stands on one side only stays sentence by sentence")
  func wholeParagraph() throws {
    let source = SegmentedDocument(lines: french, paragraphs: [1, 2, 2, 3, 3, 3], language: .french)
    let target = SegmentedDocument(lines: english, paragraphs: [1, 3, 3, 3], language: .english)
    #expect(try shapes(source, target) == ["1:1", "1:0", "1:0", "1:1", "1:1", "1:1"])
  }

  @Test("sentences without paragraphs stay as they are")
  func noParagraphs() throws {
    #expect(try shapes(.french(french), .english(english)) == ["1:1", "1:0", "1:0", "1:1", "1:1", "1:1"])
  }

  @Test("a confirmed omission is not joined with its neighbour")
  func confirmed() throws {
    let source = SegmentedDocument(lines: french, paragraphs: [1, 1, 1, 1, 2, 2], language: .french)
    let target = SegmentedDocument(lines: english, paragraphs: [1, 1, 2, 2], language: .english)
    let alone = Bead(source: 1..<2, target: 1..<1)
    #expect(
      try shapes(source, target, confirmed: [alone]) == ["1:1", "1:0", "1:0", "1:1", "1:1", "1:1"])
  }
}
