import Bitext
import Checks
import Testing

@Suite("edge-space: none at the edges")
struct EdgeSpaceTests {
  @Test(
    "faults are found",
    arguments: [
      ("La ville paie.", " The town pays."),
      ("La ville paie.", "The town pays. "),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["edge-space"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("La ville paie. ", "The town pays. ")
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
