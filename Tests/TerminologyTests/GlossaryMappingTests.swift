import Bitext
import Terminology
import Testing

@Suite("Glossary tables of others")
struct GlossaryMappingTests {
  private func read(_ text: String, _ columns: String, hasHeader: Bool = false) throws -> GlossaryReading {
    let mapping = try GlossaryMapping(try ColumnMapping(columns, hasHeader: hasHeader), from: .french, to: .english)
    return try GlossaryTable.read(text, name: "g.csv", mapping: mapping)
  }

  @Test("columns by name: the first row is a header, other columns are left out")
  func byName() throws {
    let reading = try read(
      "Nr;Terme;Contexte;Traduction;Faux;Remarques\n7;syndicat;presse;\"trade union ; union\";syndicate;a \"b\"\n",
      "term=terme,translation=Traduction,en:forbidden=Faux,note=Remarques,id=1")
    let concept = try #require(reading.glossary.concepts.first)
    #expect(reading.problems.isEmpty && reading.glossary.concepts.count == 1)
    #expect(concept.id == "7" && concept.note == "a \"b\"" && concept.domain == nil)
    #expect(concept.terms.map(\.text) == ["syndicat", "trade union", "union", "syndicate"])
    #expect(concept.terms.map(\.language) == [.french, .english, .english, .english])
    #expect(concept.terms.map(\.status) == [.preferred, .preferred, .preferred, .forbidden])
  }

  @Test("columns by number: every row counts, unless the first is said to be a header", arguments: [false, true])
  func byNumber(hasHeader: Bool) throws {
    let reading = try read("loi\tx\tlaw\nbail\ty\tlease\n", "fr=1,target=3", hasHeader: hasHeader)
    #expect(
      reading.glossary.concepts.map { $0.terms.map(\.text) }
        == [["loi", "law"], ["bail", "lease"]].suffix(hasHeader ? 1 : 2))
  }

  @Test("a row unlike the first one is left out and named")
  func ragged() throws {
    let reading = try read("loi\tx\tlaw\nbail\ty\n", "source=1,target=3")
    #expect(
      reading.problems.map { $0.description.split(separator: "\n")[0] } == [
        "g.csv:2: the row has 2 cells, the first row 3"
      ])
  }

  @Test("a column that is not there: file, line, and those that are there")
  func missing() throws {
    let error = #expect(throws: CalqueError.self) { try read("\nfr\ten\nloi\tlaw\n", "source=1,target=Anglais") }
    #expect(error?.description == "g.csv:2: no column is called “Anglais”\nThe first row has: 1 fr, 2 en.")
  }

  @Test(
    "fields that no glossary has, or that say one thing twice",
    arguments: [
      ("trm=1,en=2", "Did you mean term?"), ("term=1,colour=2", "and languages such as fr or en:forbidden"),
      ("term=1,en:forbiden=2", "Known are"), ("note=1", "Name term and translation"),
      ("source=1,fr=2", "one column of each"),
    ])
  func unknown(columns: String, hint: String) {
    let error = #expect(throws: CalqueError.self) { try read("a\tb\n", columns) }
    #expect(error?.code == .usage)
    #expect(error?.hint.contains(hint) == true, "\(String(describing: error))")
  }

  @Test("the two sides need their languages, languages do not")
  func languages() throws {
    #expect(throws: CalqueError(.language, "")) {
      try GlossaryMapping(try ColumnMapping("term=1,translation=2"), from: nil, to: nil)
    }
    _ = try GlossaryMapping(try ColumnMapping("de=1,it=2"), from: nil, to: nil)
  }
}
