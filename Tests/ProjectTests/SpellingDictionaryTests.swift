import Bitext
import Project
import Testing

private func dictionary(_ language: LanguageTag) -> HunspellDictionary? {
  HunspellDictionary(language: language, folders: DictionaryFolders.system)
}

@Suite("The system's hunspell", .enabled(if: dictionary(.english) != nil, "no hunspell dictionary"))
struct HunspellDictionaryTests {
  @Test("unknown words come with proposals, known ones not at all")
  func words() throws {
    let words = try #require(dictionary(.english))
    let found: [String: [String]]
    do throws(CalqueError) {
      found = try words.unknown(among: ["house", "hosue", "don't", "xqzt", "re-elected", "!x"])
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
  func none() throws { #expect(dictionary(try LanguageTag("yo")) == nil) }
}
