import Bitext
import Checks
import Testing

@Suite("brackets: they come in pairs")
struct BracketsTests {
  @Test(
    "faults are found",
    arguments: [
      ("Elle (la mairie) paie.", "She (the town hall pays."),
      ("Elle (en 2011) paie.", "She 2011) pays."),
      ("Le texte [coupé] suit.", "The text cut] follows."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["brackets"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("a) le bus ; b) le tram", "a) the bus; b) the tram"),
      ("1°) Objet", "1) Purpose"),
      ("Elle (la mairie", "She (the town hall"),
      ("Bravo :)", "Well done :)"),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
