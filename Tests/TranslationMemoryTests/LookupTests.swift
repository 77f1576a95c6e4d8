import Bitext
import Testing
import TranslationMemory

@Suite("Look-up: what the memory answers, and why")
struct LookupTests {
  let folder: TemporaryFolder
  let memory: TranslationMemory

  init() throws {
    folder = try TemporaryFolder()
    memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
  }

  private func add(_ units: TranslationUnit...) throws {
    _ = try memory.add(units, batch: ImportBatch(label: "test"))
  }

  @Test("an equal text is worth 100, in either direction")
  func exact() throws {
    try add(pair("The minister resigned.", "La ministre a démissionné."))
    let match = try #require(try memory.lookup(asking("The minister resigned.")).first)
    #expect(match.score == .exact)
    #expect(match.target.text == "La ministre a démissionné.")
    let back = try memory.lookup(LookupQuery(source: "La ministre a démissionné.", from: .french, to: .english))
    #expect(back.map(\.target.text) == ["The minister resigned."])
  }

  @Test("typography makes no difference to the score, and is told")
  func typography() throws {
    try add(pair("He said \"no\".", "Il a dit «\u{A0}non\u{A0}»."))
    let match = try #require(try memory.lookup(asking("He said “no”.")).first)
    #expect(match.score == .exact)
    #expect(match.penalties.map(\.kind) == [.typography])
    let french = LookupQuery(source: "Il a dit \"non\".", from: .french, to: .english)
    #expect(try memory.lookup(french).first?.score == .exact)
  }

  @Test("each neighbour that agrees is worth one more; edges agree where both are known")
  func context() throws {
    try add(
      pair("Yes.", "Oui.", context: .init(previous: "Is it?", next: nil)),
      pair("Yes.", "Si.", context: .init(previous: "Isn’t it?", next: "Good.")))
    let first = try memory.lookup(asking("Yes.", context: .init(previous: "Is it?", next: nil)))
    #expect(first.map(\.score) == [102, 100])
    #expect(first.map(\.target.text) == ["Oui.", "Si."])
    #expect(first.map(\.kind) == [.inContext, .exact])
    let second = try memory.lookup(asking("Yes.", context: .init(previous: "Isn't it?", next: "Bad.")))
    #expect(second.map(\.score) == [101, 100])
    #expect(second.first?.target.text == "Si.")
    #expect(try memory.lookup(asking("Yes.")).map(\.score) == [100, 100])
  }

  @Test("a similar text is worth the share of words that need no edit")
  func fuzzy() throws {
    try add(pair("The president of the republic spoke on Monday", "Le président de la République a parlé lundi"))
    let match = try #require(try memory.lookup(asking("The president of the republic spoke on Tuesday")).first)
    #expect(match.score == 87)
    #expect(match.kind == .fuzzy)
    #expect(match.explanation == "87% of the text is equal")
    #expect(try memory.lookup(asking("The president of the republic spoke on Tuesday", threshold: 88)).isEmpty)
  }

  @Test("texts of three words or fewer are compared by characters")
  func short() throws {
    try add(pair("Shader Name", "Nom du shader"))
    #expect(try memory.lookup(asking("Shader Names")).map(\.score) == [91])
  }

  @Test("numbers are put right in the target, each language in its own way")
  func numbers() throws {
    try add(
      pair(
        "It cost 1,400 euros in 2019, or 2.5 times more.",
        "Cela a coûté 1\u{202F}400 euros en 2019, soit 2,5 fois plus."))
    let match = try #require(try memory.lookup(asking("It cost 12,750 euros in 2021, or 3.5 times more.")).first)
    #expect(match.target.text == "Cela a coûté 12\u{202F}750 euros en 2021, soit 3,5 fois plus.")
    #expect(match.score == 99)
    #expect(match.penalties.map(\.kind) == [.placeablesReplaced])
    #expect(match.replacements.map(\.new) == ["12\u{202F}750", "2021", "3,5"])
    #expect(match.storedTarget.text == "Cela a coûté 1\u{202F}400 euros en 2019, soit 2,5 fois plus.")
  }

  @Test("a number that the target does not have is not invented")
  func unresolvedNumbers() throws {
    try add(pair("Chapter 12 of the report", "Chapitre douze du rapport"))
    let match = try #require(try memory.lookup(asking("Chapter 13 of the report")).first)
    #expect(match.target.text == "Chapitre douze du rapport")
    #expect(match.penalties.map(\.kind) == [.placeablesDiffer])
    #expect(match.score == 97)
  }

  @Test("letters with digits are words, not numbers")
  func names() throws {
    try add(pair("Open the port v12 of the old server", "a"))
    #expect(try memory.lookup(asking("Open the port w34 of the old server")).map(\.score) == [87])
  }

  @Test("thousands of texts that differ by a number only do not slow a look-up down")
  func manyPages() throws {
    _ = try memory.add(
      (1...3000).map { pair(InlineText("Page \($0)"), "Une page") }, batch: ImportBatch(label: "pages"))
    #expect(try memory.lookup(asking("Page 99999")).map(\.score) == [97, 97, 97, 97, 97])
    #expect(try memory.lookup(asking("Page 17")).first?.score == .exact)
  }

  @Test("web addresses count as equal and are carried over")
  func addresses() throws {
    try add(pair("Read more at https://example.org/a today.", "Lire la suite sur https://example.org/a aujourd’hui."))
    let match = try #require(try memory.lookup(asking("Read more at https://example.net/b?c=1 today.")).first)
    #expect(match.target.text == "Lire la suite sur https://example.net/b?c=1 aujourd’hui.")
  }

  @Test("penalties say why a match is worth less")
  func penalties() throws {
    try add(
      pair("One two three four five.", "aligned", origin: .aligned),
      pair("One two three four five.", "machine", origin: .machine),
      pair("One two three four five.", "confirmed", origin: .aligned, isConfirmed: true),
      pair(
        InlineText(
          "One two three four five.", codes: [.init(.standalone, id: "1", at: 3, kind: .image, markup: "<img>")]),
        "codes"))
    let matches = try memory.lookup(asking("One two three four five."))
    #expect(matches.map(\.target.text) == ["confirmed", "aligned", "codes", "machine"])
    #expect(matches.map(\.score) == [100, 99, 98, 90])
    #expect(matches[1].explanation == "equal text; \u{2212}1: made by alignment, not confirmed")
  }

  @Test("case and punctuation cost one point each")
  func caseAndPunctuation() throws {
    try add(pair("The Senate has voted the law", "Le Sénat a voté la loi"))
    let match = try #require(try memory.lookup(asking("The senate has voted the law!")).first)
    #expect(match.score == 98)
    #expect(match.penalties.map(\.kind) == [.punctuation, .letterCase])
  }

  @Test("another subject field costs a point")
  func domain() throws {
    try add(pair("The bank is closed", "La banque est fermée", domain: "finance"))
    var query = asking("The bank is closed")
    query.domain = "rivers"
    #expect(try memory.lookup(query).map(\.score) == [99])
    query.domain = "finance"
    #expect(try memory.lookup(query).map(\.score) == [100])
  }

  @Test("all targets of one source are shown, the newest first")
  func newestFirst() throws {
    try add(pair("Free", "Libre"), pair("Free", "Gratuit"), pair("Free", "Dégagé"))
    #expect(try memory.lookup(asking("Free")).map(\.target.text) == ["Dégagé", "Gratuit", "Libre"])
    #expect(try memory.lookup(asking("Free", limit: 2)).map(\.target.text) == ["Dégagé", "Gratuit"])
  }

  @Test("exact only, and the best below the threshold on request")
  func modes() throws {
    try add(pair("The cat sat on the mat today", "Le chat"))
    var query = asking("The dog sat on the rug yesterday")
    #expect(try memory.lookup(query).isEmpty)
    query.includesBestBelowThreshold = true
    #expect(try memory.lookup(query).map(\.score) == [57])
    query.exactOnly = true
    #expect(try memory.lookup(query).isEmpty)
    query.source = "The cat sat on the mat today"
    #expect(try memory.lookup(query).map(\.score) == [100])
  }

  @Test("regional variants answer the language without region")
  func regions() throws {
    let british = try LanguageTag("en-GB")
    let canadian = try LanguageTag("fr-CA")
    _ = try memory.add(
      [
        TranslationUnit(
          variants: [
            .init(language: british, content: "The colour of money"),
            .init(language: canadian, content: "La couleur de l’argent"),
          ], provenance: Provenance(origin: .human))
      ], batch: ImportBatch(label: "test"))
    #expect(try memory.lookup(asking("The colour of money")).map(\.score) == [100])
    #expect(try memory.lookup(asking("The colour of honey")).map(\.score) == [75])
    #expect(try memory.lookup(LookupQuery(source: "The colour of money", from: british, to: canadian)).count == 1)
    let german = try LanguageTag("de")
    #expect(try memory.lookup(LookupQuery(source: "The colour of money", from: british, to: german)).isEmpty)
  }

  @Test("a look-up from a language to itself is refused")
  func sameLanguage() {
    #expect(throws: CalqueError(.usage, "")) {
      try memory.lookup(LookupQuery(source: "x", from: .french, to: .french))
    }
  }
}
