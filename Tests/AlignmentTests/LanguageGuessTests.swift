import Alignment
import Bitext
import Testing

@Suite("Language guess: what a text's small words tell")
struct LanguageGuessTests {
  private let french = [
    "Le gouvernement est tombé dans la nuit, et les syndicats sont dans la rue.",
    "Une partie des ouvriers ne veut pas reprendre le travail pour ce prix, qui est celui de la faim.",
  ]
  private let english = [
    "The government fell in the night, and the unions are in the streets.",
    "Some of the workers do not want to go back to work for this price, which is that of hunger.",
  ]
  private let german = [
    "Die Regierung ist in der Nacht gestürzt, und die Gewerkschaften sind auf der Straße.",
    "Ein Teil der Arbeiter will nicht zu dem Preis arbeiten, der für sie auch der des Hungers ist.",
  ]

  @Test("three languages are told apart")
  func languages() throws {
    #expect(LanguageGuess.language(of: .french(french)) == .french)
    #expect(LanguageGuess.language(of: .french(english)) == .english)
    #expect(LanguageGuess.language(of: .french(german)) == (try LanguageTag("de")))
  }

  @Test("a few words, other scripts and nothing are not judged")
  func silence() {
    #expect(LanguageGuess.language(of: .french(["Le pain et la paix."])) == nil)
    #expect(LanguageGuess.language(of: .french(Array(repeating: "Правительство ушло в отставку", count: 20))) == nil)
    #expect(LanguageGuess.language(of: .french([])) == nil)
  }

  @Test("complaints name the languages")
  func complaints() {
    #expect(LanguageGuess.complaint(.french(french), .english(english)) == nil)
    #expect(LanguageGuess.complaint(.french(french), .english(french)) == "both sides are the same text")
    #expect(
      LanguageGuess.complaint(.french(french), .english(french.reversed())) == "both sides look like French")
    #expect(
      LanguageGuess.complaint(.french(french), .english(german)) == "the target looks like German, not English")
  }
}
