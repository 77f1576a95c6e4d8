import Bitext
import Checks
import Testing

@Suite("apostrophe: one kind in one text")
struct ApostropheMixTests {
  @Test(
    "faults are found",
    arguments: [
      ("La ville n’a pas payé, elle n’a rien dit.", "The town hasn’t paid, it didn't say a word.")
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["apostrophe"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("La ville n’a pas payé.", "The town hasn't paid.")
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
