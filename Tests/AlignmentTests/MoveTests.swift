import Alignment
import Bitext
import Testing

@Suite("Moves: paragraphs that stand elsewhere in the translation")
struct MoveTests {
  private let french = [
    "Le maire a fermé le centre aux voitures en 2019.", "Les commerçants ont protesté pendant des mois.",
    "La rivière traverse la ville du nord au sud.", "Elle a débordé trois fois en dix ans.",
    "Personne ne veut plus habiter près du pont.", "Les écoles ont ouvert des cantines gratuites.",
    "Les parents apprécient cette mesure.", "L’hôpital manque de médecins depuis la fermeture de la maternité.",
    "On attend des heures aux urgences.",
  ]
  private let english = [
    "The mayor closed the centre to cars in 2019.", "Shopkeepers protested for months.",
    "The schools have opened free canteens.", "Parents appreciate this measure.",
    "The hospital has been short of doctors since the maternity ward closed.",
    "People wait for hours in the emergency room.", "The river crosses the town from north to south.",
    "It has burst its banks three times in ten years, and nobody wants to live near the bridge any more.",
  ]
  private var texts: (SegmentedDocument, SegmentedDocument) {
    (
      .init(lines: french, paragraphs: [0, 0, 1, 1, 1, 2, 2, 3, 3], language: .french),
      .init(lines: english, paragraphs: [0, 0, 1, 1, 2, 2, 3, 3], language: .english)
    )
  }

  @Test("a moved paragraph is reported as one passage, its sentences left alone")
  func reported() throws {
    let (source, target) = texts
    let result = try Aligner.frenchEnglish().align(source, target)
    #expect(result.moves == [MovedPassage(source: 2..<5, target: 6..<8, isPaired: false)])
    #expect(try Bitext(name: "m", source: source, target: target, beads: result.beads).isMonotone)
  }

  @Test("when moves are allowed its sentences are paired, merged ones too")
  func paired() throws {
    var options = AlignmentOptions()
    options.allowsMoves = true
    let (source, target) = texts
    let result = try Aligner.frenchEnglish(options).align(source, target)
    #expect(result.moves == [MovedPassage(source: 2..<5, target: 6..<8, isPaired: true)])
    let crossing = result.beads.filter { $0.doubts.contains(.crossing) }
    #expect(crossing.map { [$0.source, $0.target] } == [[2..<3, 6..<7], [3..<5, 7..<8]])
    _ = try Bitext(name: "m", source: source, target: target, beads: result.beads)
  }

  @Test("exchanging the sides mirrors the passages")
  func mirrored() throws {
    let (source, target) = texts
    let back = try Aligner.englishFrench().align(target, source)
    #expect(back.moves == [MovedPassage(source: 6..<8, target: 2..<5, isPaired: false)])
  }

  @Test("texts in one order have no moves", arguments: 1...4)
  func none(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = TextGenerator(sentences: 60, using: &generator)
    #expect(try Aligner.frenchEnglish().align(.french(texts.french), .english(texts.english)).moves.count <= 1)
  }

  @Test("progress goes from nothing to nearly all, and never back")
  func progress() throws {
    var generator = SeededGenerator(seed: 1)
    let texts = TextGenerator(sentences: 300, using: &generator)
    var seen: [Double] = []
    _ = try Aligner.frenchEnglish().align(
      .french(texts.french), .english(texts.english), onProgress: { seen.append($0) })
    #expect(seen.first == 0)
    #expect(seen == seen.sorted())
    #expect(seen.allSatisfy { (0...1).contains($0) })
  }
}
