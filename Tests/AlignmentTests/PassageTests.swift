import Alignment
import Bitext
import Testing

@Suite("Aligner: one text many times as long as the other")
struct PassageTests {
  /// A book, an excerpt of it in French, and the excerpt's own English.
  private func texts(seed: UInt64) -> (long: [String], short: [String], passage: [String]) {
    var generator = SeededGenerator(seed: seed)
    let before = TextGenerator(sentences: 150, using: &generator)
    let passage = TextGenerator(sentences: 30, using: &generator)
    let after = TextGenerator(sentences: 150, using: &generator)
    return (before.english + passage.english + after.english, passage.french, passage.english)
  }

  @Test("an excerpt is found in its book, and the rest stays alone", arguments: 1...5)
  func excerpt(seed: Int) throws {
    let (long, short, passage) = texts(seed: UInt64(seed))
    let aligner = try Aligner.frenchEnglish()
    let result = try aligner.alignArticles(.french(short), .english(long))
    #expect(!result.looksUnrelated)
    _ = try Bitext(name: "excerpt", source: .french(short), target: .english(long), beads: result.beads)
    let alone = try aligner.align(.french(short), .english(passage)).beads.filter(\.isPair)
    let start = long.firstRange(of: passage)?.lowerBound ?? 0
    let found = Set(result.beads.filter(\.isPair).map { [$0.source, $0.target] })
    let right = alone.count { bead in
      found.contains([bead.source, (bead.target.lowerBound + start)..<(bead.target.upperBound + start)])
    }
    #expect(Double(right) >= 0.8 * Double(alone.count), "\(right) of \(alone.count)")
  }

  @Test("exchanging the sides mirrors the result", arguments: 1...2)
  func mirror(seed: Int) throws {
    let (long, short, _) = texts(seed: UInt64(seed))
    let there = try Aligner.frenchEnglish().alignArticles(.french(short), .english(long)).beads
    let back = try Aligner.englishFrench().alignArticles(.english(long), .french(short)).beads
    _ = try Bitext(name: "back", source: .english(long), target: .french(short), beads: back)
    let (first, second) = (there.filter(\.isPair), back.filter(\.isPair))
    #expect(Set(first.map { [$0.source, $0.target] }) == Set(second.map { [$0.target, $0.source] }))
  }

  @Test("a short text of something else is not found in a long one")
  func nothing() throws {
    let (long, _, _) = texts(seed: 9)
    let other = (0..<30).map { "Le cuivre fond à \($0 + 1000) degrés dans un creuset d’argile réfractaire." }
    let result = try Aligner.frenchEnglish().alignArticles(.french(other), .english(long))
    #expect(result.looksUnrelated)
  }
}
