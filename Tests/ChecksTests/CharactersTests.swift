import Bitext
import Checks
import Testing

@Suite("characters: corrupted and invisible ones")
struct CharactersTests {
  @Test(
    "faults are found",
    arguments: [
      ("Le café est froid.", "The cafÃ© is cold."),
      ("C’est lui.", "Itâ€™s him."),
      ("La ville paie.", "The to\u{FFFD}wn pays."),
      ("La ville paie.", "The to\u{200B}wn pays."),
      ("La ville paie.", "The town\u{7F} pays."),
      ("La ville paie.", "The town p\u{430}ys."),
      ("La ville paie.", "The \u{202E}town pays."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["characters"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Le café est froid.", "The café is cold."),
      ("Œuvre d’art", "A work of art: “œuvre”"),
      ("São Paulo paie.", "São Paulo pays."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
