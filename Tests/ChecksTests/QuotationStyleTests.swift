import Bitext
import Checks
import Testing

@Suite("quotation-style: the marks of the target’s language")
struct QuotationStyleTests {
  @Test(
    "faults are found",
    arguments: [
      ("Elle dit «\u{A0}oui\u{A0}».", "She says «\u{A0}yes\u{A0}».")
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["quotation-style"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Elle dit «\u{A0}oui\u{A0}».", "She says “yes”."),
      ("Elle dit «\u{A0}oui\u{A0}».", "She says \"yes\"."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }

  @Test("straight marks in French")
  func french() throws {
    #expect(
      try findings("She says “yes” to it.", "Elle dit \"oui\" à cela.", from: .english, to: .french)
        == ["quotation-style"])
  }
}
