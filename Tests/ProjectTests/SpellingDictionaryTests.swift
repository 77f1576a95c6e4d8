import Bitext
import Project
import Testing

@Suite("The system's hunspell", .enabled(if: HunspellDictionary(language: .english) != nil, "no hunspell dictionary"))
struct HunspellDictionaryTests {
  @Test("unknown words come with proposals, known ones not at all")
  func words() throws {
    let dictionary = try #require(HunspellDictionary(language: .english))
    let found: [String: [String]]
    do throws(CalqueError) {
      found = try dictionary.unknown(among: ["house", "hosue", "don't", "xqzt", "re-elected", "!x"])
    } catch {
      // The dictionary is there and the program is not.
      #expect(error.code == .unsupported)
      return
    }
    #expect(found["hosue"]?.contains("house") == true)
    #expect(found["xqzt"] != nil)
    #expect(found["house"] == nil && found["don't"] == nil && found["re-elected"] == nil)
  }

  @Test("a language without a dictionary has none")
  func none() throws { #expect(HunspellDictionary(language: try LanguageTag("yo")) == nil) }
}
