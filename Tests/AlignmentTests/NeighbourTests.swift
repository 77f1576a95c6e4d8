import Alignment
import Bitext
import Testing

@Suite("Aligner: words that find their counterparts next door")
struct NeighbourTests {
  private let french = [
    "Le médecin a vu la forêt et la rivière.", "Le cheval dormait sous la neige.", "La reine a acheté du pain.",
  ]
  private let english = [
    "The doctor saw the forest and the river.", "The horse slept under the snow.", "The queen bought bread.",
  ]

  /// The value of a term in the explanation of each bead of two texts.
  private func values(_ name: String, _ beads: [Bead], _ aligner: Aligner, _ texts: [SegmentedDocument]) throws
    -> [Double]
  {
    try aligner.explain(beads, texts[0], texts[1]).map { explanation in
      explanation.terms.first { $0.name == name }?.value ?? 0
    }
  }

  private func outside(_ beads: [Bead]) throws -> [Double] {
    try values("outside-gain", beads, .frenchEnglish(), [.french(french), .english(english)])
  }

  @Test("right beads leave little to their neighbours, a shifted pair much")
  func shifted() throws {
    let right = try outside((0..<3).map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1)) })
    let wrong = try outside([
      Bead(source: 0..<1, target: 0..<0), Bead(source: 1..<2, target: 0..<1), Bead(source: 2..<3, target: 1..<3),
    ])
    #expect(right.allSatisfy { $0 + 1 < wrong[1] }, "\(right), \(wrong)")
  }

  @Test("exchanging the sides changes nothing")
  func symmetry() throws {
    let bead = Bead(source: 1..<2, target: 0..<1)
    let forward = try values("outside-gain", [bead], .frenchEnglish(), [.french(french), .english(english)])
    let mirrored = Bead(source: bead.target, target: bead.source)
    let backward = try values("outside-gain", [mirrored], .englishFrench(), [.english(english), .french(french)])
    #expect(abs(forward[0] - backward[0]) < 0.001)
  }

  @Test("words that cross between two beads make both less sure")
  func crossing() throws {
    func probabilities(_ second: [String]) throws -> [Double] {
      try Aligner.frenchEnglish().align(.french(french), .english(second)).beads.map(\.probability.value)
    }
    let moved = [
      "The doctor saw the forest.", "The horse and the river slept under the snow.", "The queen bought bread.",
    ]
    let clean = try probabilities(english)
    let doubtful = try probabilities(moved)
    #expect(clean[0] > doubtful[0])
  }
}
