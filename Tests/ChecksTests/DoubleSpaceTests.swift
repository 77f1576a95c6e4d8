import Bitext
import Checks
import Testing

@Suite("double-space: one is enough")
struct DoubleSpaceTests {
  @Test(
    "faults are found",
    arguments: [
      ("La ville paie.", "The town  pays."),
      ("La ville paie.", "The town \u{A0}pays."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["double-space"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("La ville paie.", "The town pays.")
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
