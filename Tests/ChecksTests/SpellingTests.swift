import Bitext
import Checks
import Testing

@Suite("spelling: words that a dictionary does not know")
struct SpellingTests {
  /// A dictionary that knows all words but the listed ones.
  private struct Listed: SpellingDictionary {
    let wrong: [String: [String]]
    func unknown(among words: [String]) throws(CalqueError) -> [String: [String]] {
      wrong.filter { words.contains($0.key) }
    }
  }

  @Test("off by default; names, terms, addresses and words of the source are not asked for")
  func asks() throws {
    let row = BilingualSegment(
      id: "r1", sourceParts: [.init("Le kelvin de Brézanne.")],
      targetParts: [.init("The kelvin and teh Brézanne thwarp at www.teh.org.")])
    let document = BilingualDocument(
      name: "a", sourceLanguage: .french, targetLanguage: .english, units: [.init(id: "u", segments: [row])])
    var context = DocumentContext()
    context.spelling = Listed(wrong: ["teh": ["the"], "kelvin": [], "thwarp": [], "Brézanne": []])
    #expect(try Checker(source: .french, target: .english).check(document, context: context).isEmpty)
    let glossary = Glossary(
      name: "g", concepts: [Concept(id: "t", terms: [Term(language: .english, text: "thwarp")])])
    let checker = try Checker(
      source: .french, target: .english, glossaries: [glossary], profile: .only(["spelling"]))
    let found = try checker.check(document, context: context)
    #expect(found.map(\.message) == ["“teh” is in no dictionary; perhaps “the”"])
    #expect(found.first?.target == 15..<18)
  }
}
