import Bitext
import Checks
import Testing

@Suite("A document as a whole")
struct DocumentTests {
  private func document(_ pairs: [(String, String)], doubts: [Doubt] = []) -> BilingualDocument {
    let rows = pairs.enumerated().map { index, pair in
      BilingualSegment(
        id: "r\(index + 1)", sourceParts: [.init(InlineText(pair.0))],
        targetParts: pair.1.isEmpty ? [] : [.init(InlineText(pair.1))], doubts: doubts)
    }
    return BilingualDocument(
      name: "sample", sourceLanguage: .french, targetLanguage: .english, units: [.init(id: "u1", segments: rows)])
  }

  private func findings(_ document: BilingualDocument) throws -> [String] {
    try Checker(source: .french, target: .english).check(document).map { "\($0.segmentID) \($0.check)" }
  }

  @Test("one source with two targets is reported at the second")
  func inconsistent() throws {
    let found = try findings(
      document([
        ("La ville paie tout.", "The town pays for it all."), ("Nul ne se plaint.", "Nobody complains."),
        ("La ville paie tout.", "The city foots the bill."), ("La ville paie tout.", "The town pays for it all."),
      ]))
    #expect(found == ["r3 inconsistent"])
  }

  @Test("two sources with one target are worth a look")
  func sameTarget() throws {
    let found = try findings(
      document([
        ("La ville paie le bus.", "The town pays for the bus."),
        ("La région paie le train.", "The town pays for the bus."),
      ]))
    #expect(found == ["r2 same-target"])
  }

  @Test("rows without target are untranslated, doubtful ones are named")
  func rows() throws {
    #expect(try findings(document([("La ville paie.", "")])) == ["r1 untranslated"])
    #expect(
      try findings(document([("La ville paie.", "The town pays.")], doubts: [.fewSharedWords])) == [
        "r1 alignment-doubt"
      ])
  }
}
