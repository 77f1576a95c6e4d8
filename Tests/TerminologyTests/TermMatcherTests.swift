import Bitext
import Terminology
import Testing

@Suite("TermMatcher: terms under inflection")
struct TermMatcherTests {
  private func matcher(_ rows: String) throws -> TermMatcher {
    let glossary = try GlossaryTable.read(rows, name: "g").glossary
    return try TermMatcher(glossaries: [glossary], source: .french, target: .english)
  }

  private func found(_ term: String, in text: String, columns: String = "fr\ten") throws -> [String] {
    try matcher("\(columns)\n\(term)\n").sourceHits(in: text).map(\.foundAs)
  }

  @Test("a hit explains itself and names its place in bytes")
  func explanation() throws {
    let hits = try matcher("fr\ten\ncontrat-cadre\tframework agreement\n").sourceHits(in: "Deux contrats-cadres.")
    #expect(hits.map(\.explanation) == ["contrat-cadre, found as: contrats-cadres"])
    #expect(hits.first?.range == 5..<20)
  }

  @Test("elision, apostrophes, hyphens, spaces and capitals do not hide a term")
  func variants() throws {
    for text in ["L’état d’urgence", "l'état d'urgence", "L’ÉTAT D’URGENCE", "qu’état\u{A0}d’urgence"] {
      #expect(try found("état d’urgence\tstate of emergency", in: text).count == 1, "\(text)")
    }
    #expect(try found("État-providence\twelfare state", in: "L’Etat providence.") == ["Etat providence"])
  }

  @Test("the longest term wins; what overlaps it is left out")
  func longest() throws {
    let hits = try matcher("fr\ten\nloi\tlaw\nprojet de loi\tbill\nprojet\tproject\n")
      .sourceHits(in: "Ce projet de loi est une loi.")
    #expect(hits.map(\.foundAs) == ["projet de loi", "loi"])
  }

  @Test("words may be inserted where the entry has three dots")
  func gaps() throws {
    #expect(try found("mettre ... en cause\tchallenge", in: "Il faut mettre tout cela en cause.").count == 1)
    #expect(try found("mettre en cause\tchallenge", in: "Il faut mettre tout cela en cause.").isEmpty)
    #expect(try found("mettre ... en cause\tchallenge", in: "mettre un deux trois quatre en cause").isEmpty)
  }

  @Test("a full stop or a comma between the words separates them")
  func punctuation() throws {
    #expect(try found("garde à vue\tcustody", in: "Il monte la garde, à vue.").isEmpty)
  }

  @Test("each entry may say how it is matched")
  func matching() throws {
    let columns = "fr\ten\tmatch"
    #expect(try found("loi\tlaw\texact", in: "Une Loi, des lois.", columns: columns) == ["Loi"])
    #expect(try found("État\tstate\tcase", in: "L’État et l’état.", columns: columns) == ["État"])
    #expect(try found("démocrati|\tdemocra|\tprefix", in: "La vie démocratique.", columns: columns) == ["démocratique"])
    #expect(try found("art\\. ?\\d+\tarticle\tpattern", in: "Voir art. 12.", columns: columns) == ["art. 12"])
  }

  @Test("a pattern that explodes is given up, with its name")
  func explodingPattern() throws {
    let matcher = try matcher("fr\ten\tmatch\n(a+)+$\tx\tpattern\n")
    let error = #expect(throws: CalqueError.self) {
      try matcher.sourceHits(in: String(repeating: "a", count: 60) + "!")
    }
    #expect(error?.code == .limit)
    #expect(error?.message.contains("(a+)+$") == true)
    #expect(throws: CalqueError(.rule, "")) { try self.matcher("fr\ten\tmatch\n(a\tx\tpattern\n") }
  }

  @Test("English plurals, possessives and irregular forms")
  func english() throws {
    let glossary = try GlossaryTable.read(
      "part of speech\ten\tfr\nnoun\tspokesman\tporte-parole\nnoun\tprivate member’s bill\tproposition de loi\n"
        + "verb\twithdraw\tretirer\n", name: "g"
    ).glossary
    let matcher = try TermMatcher(glossaries: [glossary], source: .english, target: .french)
    let hits = try matcher.sourceHits(in: "The spokesmen’s view: two private members’ bills were withdrawn.")
    #expect(hits.map(\.foundAs) == ["spokesmen", "private members’ bills", "withdrawn"])
  }

  @Test("ten thousand concepts are found as well as one")
  func many() throws {
    let letters = Array("abcdefghij")
    func word(_ number: Int) -> String {
      "mot" + String(String(number).map { letters[$0.wholeNumberValue ?? 0] })
    }
    let rows = (0..<10_000).map { "\(word($0)) \(word($0 + 7))\tterm \($0)" }.joined(separator: "\n")
    let matcher = try matcher("fr\ten\n\(rows)\n")
    #expect(
      try matcher.sourceHits(in: "Les \(word(1234))s \(word(1241))s.").map(\.term.text) == [
        "\(word(1234)) \(word(1241))"
      ])
    #expect(try matcher.sourceHits(in: "Les \(word(1234)) \(word(1242)).").isEmpty)
  }
}
