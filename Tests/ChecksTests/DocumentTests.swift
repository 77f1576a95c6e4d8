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

  @Test("records that come one by one are compared with each other, document by document")
  func ledger() {
    var ledger = ConsistencyLedger(limit: 2)
    func found(_ id: String, _ source: InlineText, _ target: InlineText, in document: String = "a") -> String? {
      ledger.finding(id: id, document: document, source: source, target: target, profile: .standard)?.message
    }
    #expect(found("1", "La ville paie tout.", "The town pays for it all.") == nil)
    #expect(found("2", "La ville paie tout.", "The Town pays for it all.") == nil)
    #expect(found("3", "La ville paie tout.", "The city foots the bill.", in: "b") == nil)
    #expect(
      found("4", "LA VILLE PAIE TOUT.", "The city foots the bill.")
        == "row 1 translates the same source by “The town pays for it all.”")
    // The limit is reached: what is not remembered is not reported.
    #expect(found("5", "Nul ne se plaint.", "Nobody complains.") == nil)
    #expect(found("6", "Nul ne se plaint.", "No one complains.") == nil)
  }

  @Test("quotation marks meet over a paragraph")
  func paragraph() throws {
    let good = [("Il dit : « Je pars.", "He says: “I am leaving."), ("C’est fini. »", "It is over.”")]
    #expect(try findings(document(good)) == [])
    let open = [("Il dit : « Je pars.", "He says: “I am leaving."), ("C’est fini. »", "It is over.")]
    #expect(try findings(document(open)) == ["r1 quotation-balance"])
  }

  @Test("one row with other apostrophes than the document has is a slip")
  func apostrophes() throws {
    var rows = (1...12).map { ("Il ne l’a pas vu \($0).", "He didn’t see it \($0).") }
    #expect(try findings(document(rows)) == [])
    rows[4].1 = "He didn't see it 5."
    #expect(try findings(document(rows)) == ["r5 apostrophe"])
  }

  @Test("a source that changed under its target is stale")
  func stale() throws {
    let old = document([("La ville paie tout.", "The town pays."), ("Nul ne rit.", "Nobody laughs.")])
    let new = document([("La ville ne paie plus.", "The town pays."), ("Nul ne rit.", "Nobody laughs.")])
    var context = DocumentContext()
    context.earlier = old
    let found = try Checker(source: .french, target: .english).check(new, context: context)
    #expect(found.map(\.check) == ["stale"])
    #expect(found.first?.message == "the source was “La ville paie tout.” when this was translated")
    context.earlier = new
    #expect(try Checker(source: .french, target: .english).check(new, context: context).isEmpty)
  }

  @Test("one concept, several terms: only where the house asks")
  func inconsistentTerm() throws {
    let glossary = Glossary(
      name: "g",
      concepts: [
        Concept(
          id: "union",
          terms: [
            Term(language: .french, text: "syndicat"), Term(language: .english, text: "trade union"),
            Term(language: .english, text: "labour group", status: .admitted),
          ])
      ])
    let rows = document([
      ("Le syndicat appelle.", "The trade union calls."), ("Le syndicat attend.", "The trade union waits."),
      ("Le syndicat cède.", "The labour group yields."),
    ])
    let checker = try Checker(
      source: .french, target: .english, glossaries: [glossary], profile: .only(["inconsistent-term"]))
    #expect(
      try checker.check(rows).map { "\($0.segmentID) \($0.message)" } == [
        "r3 “labour group” where the document has “trade union” 2 times"
      ])
    #expect(try Checker(source: .french, target: .english, glossaries: [glossary]).check(rows).isEmpty)
  }
}
