import Bitext
import Documents
import Testing

@Suite("Language guess: enough to notice the wrong file")
struct LanguageGuessTests {
  @Test(
    "samples are recognised",
    arguments: [
      "archives-ouvrieres.fr.html", "culture-commun.fr.spip", "penurie-medecins.fr.txt", "transport-gratuit.fr.md",
      "archives-ouvrieres.en.html", "culture-commun.en.spip", "penurie-medecins.en.txt", "transport-gratuit.en.md",
    ])
  func samples(_ name: String) throws {
    let text = try Repository.read("Samples/\(name)").document.blocks.map(\.content.text).joined(separator: "\n")
    #expect(LanguageGuess.guess(text)?.language.identifier == String(name.split(separator: ".")[1]))
  }

  @Test("a few words are not enough")
  func tooShort() {
    #expect(LanguageGuess.guess("Le chat et la souris.") == nil)
    #expect(LanguageGuess.guess("") == nil)
  }
}
