import Bitext
import Testing

@Suite("Bitext: a partition of two segmentations")
struct BitextTests {
  /// Three French sentences, two English ones; the last two French ones answer the second English one.
  private func sample() throws -> Bitext {
    try Bitext(
      name: "sample",
      source: SegmentedDocument(lines: ["Il pleut.", "Il vente.", "Il neige."], language: .french),
      target: SegmentedDocument(lines: ["It rains.", "It blows and snows."], language: .english),
      beads: [Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<3, target: 1..<2)])
  }

  @Test("a bead that leaves a segment out is refused")
  func refusesHoles() {
    #expect(throws: CalqueError(.defect, "")) {
      try Bitext(
        name: "hole", source: SegmentedDocument(lines: ["a", "b"], language: .french),
        target: SegmentedDocument(lines: ["c"], language: .english), beads: [Bead(source: 0..<1, target: 0..<1)])
    }
  }

  @Test("merging and splitting beads are inverse")
  func mergeThenSplit() throws {
    var bitext = try sample()
    let before = bitext
    try bitext.mergeBeads(at: 0)
    #expect(bitext.beads.map(\.shape) == ["3:2"])
    try bitext.splitBead(at: 0, keepingSource: 1, keepingTarget: 1)
    #expect(bitext == before)
  }

  @Test("moving a segment keeps the partition whole")
  func moveSegment() throws {
    var bitext = try sample()
    try bitext.moveSegment(ofBeadAt: 1, on: .source, backward: true)
    #expect(bitext.beads.map(\.shape) == ["2:1", "1:1"])
    try bitext.checkInvariants()
  }

  @Test("realignment may not lose a confirmed bead")
  func confirmedSurvives() throws {
    var bitext = try sample()
    try bitext.confirm(beadAt: 0)
    #expect(throws: CalqueError(.defect, "")) {
      try bitext.replaceBeads([Bead(source: 0..<3, target: 0..<2)])
    }
    #expect(bitext.beads.count == 2)
  }

  @Test("units carry provenance and neighbours; one-sided beads give none")
  func units() throws {
    let units = try sample().units(author: "M. K.")
    #expect(units.count == 2)
    #expect(units[1].variants.map(\.content.text) == ["Il vente. Il neige.", "It blows and snows."])
    #expect(units[1].context == .init(previous: "Il pleut.", next: nil))
    #expect(units[1].provenance.place == "b2.1 b3.1")
  }
}
