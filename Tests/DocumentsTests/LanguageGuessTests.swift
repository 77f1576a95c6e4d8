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

  @Test(
    "when nobody says the language a title may say it, or a script",
    arguments: [
      ("Le jardin est dans la cour", "fr"), ("The garden of the yard", "en"), ("Der Garten und die Stadt", "de"),
      ("Η αυλή είναι ανοιχτή", "el"), ("中庭は開いています", "ja"), ("院子开着", "zh"), ("마당이 열려 있다", "ko"),
      ("الحديقة مفتوحة", "ar"), ("پارک باز است", "fa"), ("Двор открыт", "ru"), ("Сад відкритий", "uk"),
      ("החצר פתוחה", "he"),
    ])
  func likeliest(_ text: String, _ language: String) {
    #expect(LanguageGuess.likeliest(text)?.identifier == language)
  }

  @Test("where nothing speaks for a language none is said", arguments: ["", "42", "Oslo", "Ana Ruiz – 2026"])
  func nobodyKnows(_ text: String) {
    #expect(LanguageGuess.likeliest(text) == nil)
  }

  @Test("a few words are not enough")
  func tooShort() {
    #expect(LanguageGuess.guess("Le chat et la souris.") == nil)
    #expect(LanguageGuess.guess("") == nil)
  }
}
