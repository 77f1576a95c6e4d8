import Alignment
import Bitext
import Testing

@Suite("Lexicon: the German words that are part of the program")
struct GermanSeedTests {
  @Test("they are there towards French and English, in both directions", arguments: ["fr", "en"])
  func directions(other: String) throws {
    let (german, other) = (try LanguageTag("de"), try LanguageTag(other))
    let forward = try BilingualLexicon.seed(source: german, target: other)
    let backward = try BilingualLexicon.seed(source: other, target: german)
    #expect(forward.pairCount > 10_000)
    #expect(backward.pairCount == forward.pairCount)
    #expect(backward.source == other && backward.target == german)
  }

  @Test("the sentence that a translation left out is found by what the others say")
  func leftOut() throws {
    let german = try LanguageTag("de")
    let lexicon = try BilingualLexicon.seed(source: .french, target: german)
    let beads = try Aligner(source: .french, target: german, lexicon: lexicon).align(
      .french([
        "La femme au guichet connaissait tout le monde.", "Elle lisait les lettres aux vieilles personnes.",
        "Le boulanger lui apportait du pain chaque matin.", "Le maire a écrit trois fois.",
      ]),
      SegmentedDocument(
        lines: [
          "Die Frau am Schalter kannte alle Leute.", "Sie las alten Menschen die Briefe vor.",
          "Der Bürgermeister hat dreimal geschrieben.",
        ], language: german)
    ).beads
    #expect(beads.map(\.shape) == ["1:1", "1:1", "1:0", "1:1"])
  }
}
