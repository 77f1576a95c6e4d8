import Bitext
import Checks
import Testing

@Suite("placeholder: what a program fills in")
struct PlaceholderTests {
  @Test(
    "faults are found",
    arguments: [
      ("Bonjour {name}, bienvenue.", "Hello, welcome."),
      ("%d pages sur %d lues.", "%d pages read."),
      ("Un mot <b>gras</b> ici.", "A bold</b> word here."),
      ("Un mot <b>gras</b> ici.", "A </b>bold<b> word here."),
      ("De {0} à {1}, rien.", "From {1} to {0}, nothing."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["placeholder"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Bonjour {name}, bienvenue.", "Welcome, {name}."),
      ("Une hausse de 5 % sur un an.", "A 5% rise in a year."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
