import Bitext
import Checks
import Testing

@Suite("untranslated: an empty target")
struct UntranslatedTests {
  @Test(
    "faults are found",
    arguments: [
      ("Les usines ferment.", ""),
      ("Les usines ferment.", " "),
      ("1917", ""),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["untranslated"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("***", ""),
      ("", ""),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
