import Bitext
import Testing
import TranslationMemory

@Suite("Concordance: words found inside the memory")
struct ConcordanceTests {
  let folder: TemporaryFolder
  let memory: TranslationMemory

  init() throws {
    folder = try TemporaryFolder()
    memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
    _ = try memory.add(
      [
        pair("The state and the States", "L’État et les États"), pair("A statement", "Une déclaration"),
        pair("He said: (a+b)", "Il a dit : (a+b)"),
      ], batch: ImportBatch(label: "test"))
  }

  /// The found pieces of text.
  private func find(_ query: ConcordanceQuery) throws -> [String] {
    try memory.concordance(query).flatMap { hit in
      let bytes = Array(hit.variant.content.text.utf8)
      return hit.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test("literal, any case, newest first; each place is told")
  func literal() throws {
    #expect(try find(ConcordanceQuery(pattern: "state")) == ["state", "state", "State"])
    #expect(try find(ConcordanceQuery(pattern: "(a+b)", language: .english)) == ["(a+b)"])
    let hit = try #require(
      try memory.concordance(ConcordanceQuery(pattern: "declaration", matchesDiacritics: false)).first)
    #expect(hit.ranges == [4..<16])
    #expect(hit.others.map(\.content.text) == ["A statement"])
  }

  @Test("whole words, case, diacritics")
  func options() throws {
    #expect(try find(ConcordanceQuery(pattern: "state", wholeWords: true)) == ["state"])
    #expect(try find(ConcordanceQuery(pattern: "State", matchesCase: true)) == ["State"])
    #expect(try find(ConcordanceQuery(pattern: "etat")) == [])
    #expect(try find(ConcordanceQuery(pattern: "etat", matchesDiacritics: false)) == ["État", "État"])
  }

  @Test("apostrophes of every kind are one, places stay those of the stored text")
  func apostrophes() throws {
    #expect(try find(ConcordanceQuery(pattern: "l'état")) == ["L’État"])
  }

  @Test("regular expressions, and an honest refusal of a broken one")
  func regularExpressions() throws {
    #expect(
      try find(ConcordanceQuery(pattern: "state(s|ment)", syntax: .regularExpression)) == ["statement", "States"])
    let error = try #require(throws: CalqueError.self) {
      try memory.concordance(ConcordanceQuery(pattern: "a(b", syntax: .regularExpression))
    }
    #expect(error.code == .rule)
    #expect(throws: CalqueError(.rule, "")) { try memory.concordance(ConcordanceQuery(pattern: "")) }
  }

  @Test("by language, with another language, up to a limit")
  func restrictions() throws {
    #expect(try memory.concordance(ConcordanceQuery(pattern: "a", language: .french)).count == 3)
    #expect(try memory.concordance(ConcordanceQuery(pattern: "a", limit: 2)).count == 2)
    let german = try LanguageTag("de")
    #expect(try memory.concordance(ConcordanceQuery(pattern: "a", other: german)).isEmpty)
  }
}
