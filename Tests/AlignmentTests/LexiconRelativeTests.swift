import Alignment
import Bitext
import Testing

@Suite("Lexicon: words that it does not list")
struct LexiconRelativeTests {
  /// The words that are linked between a sentence of a language and an English one.
  private func links(
    _ language: String, _ entries: [(source: String, target: String)], _ sentence: String, _ english: String
  ) throws -> Set<String> {
    let source = try LanguageTag(language)
    var lexicon = BilingualLexicon(source: source, target: .english)
    lexicon.add(pairs: entries, weight: 1)
    let aligner = try Aligner(source: source, target: .english, lexicon: lexicon)
    let explanation = try aligner.explain(
      [Bead(source: 0..<1, target: 0..<1)], SegmentedDocument(lines: [sentence], language: source), .english([english])
    ).first
    return Set(try #require(explanation).words.map { "\($0.source) \($0.target)" })
  }

  @Test(
    "German verb forms go to their infinitives",
    arguments: [
      ("erreichen", "reach", "Wir haben es erreicht.", "erreicht reach"),
      ("aufgeben", "abandon", "Das wurde aufgegeben.", "aufgegeb abandon"),
      ("vorlegen", "submit", "Das ist noch vorzulegen.", "vorzuleg submit"),
      ("kommen", "come", "Sie ist gekommen.", "gekomm come"),
    ])
  func verbs(entry: String, english: String, sentence: String, link: String) throws {
    #expect(try links("de", [(entry, english)], sentence, "It is \(english) now.").contains(link))
  }

  @Test("a German compound is the sum of its parts, with and without a joint")
  func compounds() throws {
    let entries = [("Gipfel", "summit"), ("Sieg", "victory"), ("Arbeit", "labour"), ("Markt", "market")]
    let found = try links("de", entries, "Gipfelsieg, Arbeitsmarkt", "Summit victory, labour market")
    #expect(found.isSuperset(of: ["gipfelsieg summit", "arbeitsmarkt market"]))
    #expect(found.contains { $0.hasPrefix("gipfelsieg victor") })
    #expect(found.contains { $0.hasPrefix("arbeitsmarkt labo") })
  }

  @Test("a listed word goes by its own entry only")
  func listed() throws {
    let found = try links(
      "de", [("Handschuh", "glove"), ("Hand", "hand"), ("Schuh", "shoe")], "Handschuh", "Glove, hand, shoe")
    #expect(found.contains { $0.hasPrefix("handschuh glove") })
    #expect(!found.contains("handschuh shoe"))
  }

  @Test("languages that do not compound are left alone")
  func french() throws {
    let found = try links("fr", [("porte", "door"), ("manteau", "coat")], "Un portemanteau", "A door, a coat")
    #expect(!found.contains { $0.hasPrefix("portemanteau") })
  }
}
