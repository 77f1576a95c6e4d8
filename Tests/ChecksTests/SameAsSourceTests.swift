import Bitext
import Checks
import Testing

@Suite("same-as-source: a copy is no translation")
struct SameAsSourceTests {
  @Test(
    "faults are found",
    arguments: [
      ("Les usines ferment une à une.", "Les usines ferment une à une."),
      ("Elle partit ensuite à Brézanne.", "Elle partit ensuite à Brézanne."),
      ("On ne sait pas encore qui.", "On ne sait pas  encore qui."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["same-as-source"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Brézanne", "Brézanne"),
      ("Port-Mérac, Brézanne, Saint-Aubrac", "Port-Mérac, Brézanne, Saint-Aubrac"),
      ("R. Delvigne, L’Atelier et la Trace, 2011, p. 87.", "R. Delvigne, L’Atelier et la Trace, 2011, p. 87."),
      ("Le Ticket et la Ville", "Le Ticket et la Ville"),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
