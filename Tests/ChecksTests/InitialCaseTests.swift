import Bitext
import Checks
import Testing

@Suite("initial-case: sentences begin with a capital")
struct InitialCaseTests {
  @Test(
    "faults are found",
    arguments: [
      ("La ville paie.", "the town pays."),
      ("«\u{A0}La ville paie.\u{A0}»", "“the town pays.”"),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["initial-case"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("La ville paie.", "The town pays."),
      ("L’iPhone est cher.", "iPhones are dear."),
      ("la ville paie", "the town pays"),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
