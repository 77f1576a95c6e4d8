import Bitext
import Checks
import Testing

@Suite("doubled-word: the same word twice")
struct DoubledWordTests {
  @Test(
    "faults are found",
    arguments: [
      ("La ville paie.", "The town town pays."),
      ("La ville paie.", "The the town pays."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["doubled-word"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Elle sait que cela suffit.", "She knows that that is enough."),
      ("Elle avait eu tort.", "She had had it wrong."),
      ("Duran Duran joue.", "Duran Duran plays."),
      ("Non, non et non.", "No, no, and no."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
