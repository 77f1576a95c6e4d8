import Bitext
import Testing
import TranslationMemory

@Suite("Repair: what is certain is put right in the proposal, and said")
struct RepairTests {
  let folder: TemporaryFolder
  let memory: TranslationMemory

  init() throws {
    folder = try TemporaryFolder()
    memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
  }

  private func add(_ units: TranslationUnit...) throws {
    _ = try memory.add(units, batch: ImportBatch(label: "test"))
  }

  private func code(_ markup: String, _ role: InlineCode.Role, at offset: Int) -> InlineCode {
    InlineCode(role, id: "1", at: offset, kind: .bold, markup: markup)
  }

  @Test("codes of the query replace those of the unit, one for one")
  func codes() throws {
    let stored = InlineText("Free men", codes: [code("<b>", .opening, at: 0), code("</b>", .closing, at: 4)])
    let target = InlineText("Hommes libres", codes: [code("<b>", .opening, at: 7), code("</b>", .closing, at: 13)])
    try add(pair(stored, target))
    let asked = InlineText("Free men", codes: [code("<i>", .opening, at: 0), code("</i>", .closing, at: 4)])
    let match = try #require(try memory.lookup(asking(asked)).first)
    #expect(match.target.markup == "Hommes <i>libres</i>")
    #expect(match.score == 98)
    #expect(match.explanation.contains("the inline codes differ and were put right"))
    #expect(try memory.lookup(asking("Free men")).first?.target.markup == "Hommes libres")
  }

  @Test("codes around the whole text go around the whole target; others are not guessed")
  func wrapping() throws {
    try add(pair("Free men", "Hommes libres"))
    let around = InlineText("Free men", codes: [code("<b>", .opening, at: 0), code("</b>", .closing, at: 8)])
    #expect(try memory.lookup(asking(around)).first?.target.markup == "<b>Hommes libres</b>")
    let inside = InlineText("Free men", codes: [code("<b>", .opening, at: 0), code("</b>", .closing, at: 4)])
    let match = try #require(try memory.lookup(asking(inside)).first)
    #expect(match.target.markup == "Hommes libres")
    #expect(match.penalties.map(\.reason) == ["the inline codes differ"])
  }

  @Test("a name that the target writes as the source does is replaced")
  func names() throws {
    try add(
      pair("Yesterday the senator Anna Dupont spoke in Lyon again", "Hier, la sénatrice Anna Dupont a parlé à Lyon"))
    let match = try #require(
      try memory.lookup(asking("Yesterday the senator Anna Martin spoke in Lyon again")).first)
    #expect(match.target.text == "Hier, la sénatrice Anna Martin a parlé à Lyon")
    #expect(match.explanation == "88% of the text is equal; Dupont replaced by Martin")
    let other = try #require(try memory.lookup(asking("Yesterday the senator Anna Dupont spoke in lyon again")).first)
    #expect(other.target.text == "Hier, la sénatrice Anna Dupont a parlé à Lyon")
  }

  @Test("an equal text with the same id is a match in context")
  func identifiers() throws {
    var first = pair("Open", "Ouvrir")
    first.id = "menu.open"
    try add(first, pair("Open", "Ouvert"))
    var query = asking("Open")
    query.identifier = "menu.open"
    let matches = try memory.lookup(query)
    #expect(matches.map(\.target.text) == ["Ouvrir", "Ouvert"])
    #expect(matches.map(\.score) == [102, 100])
    #expect(matches.first?.explanation == "equal text, equal id")
  }

  @Test("what nobody confirmed is worth less when the query asks so")
  func unconfirmed() throws {
    try add(pair("Open", "Ouvrir"), pair("Open", "Ouvert", isConfirmed: true))
    var query = asking("Open")
    query.unconfirmedPenalty = 3
    let matches = try memory.lookup(query)
    #expect(matches.map(\.score) == [100, 97])
    #expect(matches.last?.explanation == "equal text; \u{2212}3: not confirmed")
  }

  @Test("a difference tells word by word what is only stored and what is only asked")
  func difference() throws {
    let difference = try TextDifference(
      from: "The cat sat on the old mat", to: "The dog sat on the mat today", language: "en")
    let operations = difference.operations.map { "\($0.kind.rawValue)|\($0.old)|\($0.new)" }
    #expect(
      operations == [
        "equal|The |The ", "replace|cat|dog", "equal| sat on the | sat on the ", "replace|old mat|mat today",
      ])
    #expect(difference.operations.map(\.old).joined() == "The cat sat on the old mat")
    #expect(
      difference.operations.filter { $0.kind != .deletion }.map(\.new).joined() == "The dog sat on the mat today")
  }

  @Test("kinds of spaces, apostrophes and quotation marks are no difference, yet each text stays as it is written")
  func typography() throws {
    let (old, new) = ("« L'essentiel, qui donc le sait ? »", "«\u{A0}L’essentiel, qui le sait\u{202F}?\u{A0}»")
    let difference = try TextDifference(from: old, to: new, language: "fr")
    #expect(
      difference.operations.map { "\($0.kind.rawValue)|\($0.old)|\($0.new)" } == [
        "equal|« L'essentiel, qui |«\u{A0}L’essentiel, qui ", "delete|donc |",
        "equal|le sait ? »|le sait\u{202F}?\u{A0}»",
      ])
    #expect(difference.operations.map(\.old).joined() == old)
    #expect(difference.operations.map(\.new).joined() == new)
  }

  @Test("the longest runs of words that are shared, each once, with the newest unit")
  func fragments() throws {
    try add(
      pair("The town council met in the old hall", "Le conseil"), pair("In the old hall of the town", "Dans"),
      pair("Nothing in common", "Rien"))
    let found = try memory.sharedFragments(
      of: "Yesterday the Town Council met in the new house of the town", from: .english, to: .french)
    #expect(found.map(\.text) == ["the Town Council met in the", "of the town"])
    #expect(found.map(\.wordCount) == [6, 3])
    #expect(found.map { $0.units.map(\.id.number) } == [[1], [2]])
  }
}
