import Bitext
import Project
import Testing

@Suite("calque.toml: every key known, every mistake named with its line")
struct ConfigurationTests {
  @Test("an empty file is a valid project")
  func empty() throws {
    #expect(try Configuration(parsing: "", file: "calque.toml") == Configuration())
  }

  @Test("all keys are read")
  func full() throws {
    let configuration = try Configuration(
      parsing: """
        [project]
        name = "La Revue"
        source-language = "fr"
        target-language = "en-GB"
        translator = "H. P."
        [memory]
        path = "m.sqlite"
        articles = "articles"
        [glossaries]
        files = ["a.tsv", "b.tbx"]
        [segmentation]
        abbreviations = { fr = "abbreviations.txt" }
        newlines = "paragraph"
        [lookup]
        threshold = 65
        limit = 7
        pretranslation-threshold = 90
        [checks]
        skip = ["length"]
        """, file: "calque.toml")
    #expect(configuration.name == "La Revue")
    #expect(configuration.targetLanguage == (try LanguageTag("en-GB")))
    #expect(configuration.glossaries == ["a.tsv", "b.tbx"])
    #expect(configuration.abbreviations == ["fr": "abbreviations.txt"])
    #expect(configuration.threshold == 65)
    #expect(configuration.pretranslationThreshold == 90)
    #expect(configuration.skippedChecks == ["length"])
  }

  @Test(
    "a mistake names its line",
    arguments: [
      ("[project]\nnam = \"x\"\n", 2, "Did you mean name?"),
      ("[projct]\n", 1, "Did you mean project?"),
      ("[project]\nname = 3\n", 2, ""),
      ("[lookup]\n\nthreshold = 300\n", 3, ""),
      ("[project]\nsource-language = \"klingonish\"\n", 2, "Use BCP 47 tags such as fr, en or pt-BR."),
    ])
  func mistakes(text: String, line: Int, hint: String) {
    let error = #expect(throws: CalqueError.self) { try Configuration(parsing: text, file: "calque.toml") }
    #expect(error?.code == .configuration)
    #expect(error?.position?.line == line)
    #expect(error?.hint == hint)
  }
}
