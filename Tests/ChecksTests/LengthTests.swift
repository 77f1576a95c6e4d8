import Bitext
import Checks
import Testing

@Suite("length: something was left out or added")
struct LengthTests {
  @Test(
    "faults are found",
    arguments: [
      ("Les conseillers municipaux ont débattu toute la nuit du prix de l’eau et du pain.", "Councillors argued."),
      (
        "La ville paie le bus et le train.",
        "The town pays for the bus and the train. Nobody knows how long that will last, least of all its mayor."
      ),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target).contains("length"))
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Oui.", "Yes, that is quite right."),
      (
        "La ville paie le bus et le train, et nul ne s’en plaint.",
        "The town pays for the bus and the train. Nobody complains."
      ),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
