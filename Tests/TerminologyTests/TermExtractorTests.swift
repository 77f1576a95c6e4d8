import Bitext
import Terminology
import Testing

@Suite("TermExtractor: terms proposed from translated pairs")
struct TermExtractorTests {
  private let pairs: [(source: String, target: String)] = [
    ("Le projet de loi passe.", "The bill passes."),
    ("Un projet de loi attend ses amis.", "A bill awaits its friends."),
    ("Les projets de loi divisent la rue.", "The bills split the street."),
    ("Ce projet de loi dort.", "That bill sleeps."),
    ("La rue gronde encore.", "The street is growling again."), ("La rue se tait.", "The street falls silent."),
    ("Le syndicat appelle.", "The trade union calls."), ("Les syndicats attendent.", "The trade unions wait."),
    ("Un syndicat renonce.", "A trade union gives up."), ("Nul ne renonce.", "Nobody gives up."),
    ("Il pleut sur le port.", "It rains on the harbour."), ("Le soir tombe.", "Evening falls."),
  ]

  @Test("pairs that meet more often than by chance, the longer expression in place of its parts")
  func proposals() throws {
    let terms = try TermExtractor(source: .french, target: .english).terms(from: pairs)
    let found = terms.map { "\($0.source) = \($0.target)" }
    #expect(found.contains("projet de loi = bill"))
    #expect(found.contains("syndicat = trade union"))
    #expect(!found.contains { $0.hasPrefix("projet =") || $0.hasPrefix("loi =") || $0.hasSuffix("= union") })
    let bill = try #require(terms.first { $0.target == "bill" })
    #expect(bill.jointCount == 4 && bill.sourceCount == 4 && bill.targetCount == 4)
    #expect(bill.dice == 1)
    #expect(bill.example.source == "Le projet de loi passe.")
  }

  @Test("what a glossary has is not proposed again")
  func known() throws {
    let glossary = Glossary(
      name: "g",
      concepts: [
        Concept(
          id: "bill",
          terms: [Term(language: .french, text: "projet de loi"), Term(language: .english, text: "bill")])
      ])
    let terms = try TermExtractor(source: .french, target: .english).terms(from: pairs, known: [glossary])
    #expect(!terms.contains { $0.source == "projet de loi" })
  }

  @Test("no pairs, no proposals")
  func empty() throws {
    #expect(try TermExtractor(source: .french, target: .english).terms(from: []).isEmpty)
  }
}
