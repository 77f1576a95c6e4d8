import Bitext
import Checks
import Testing

@Suite("quotation-balance: marks come in pairs")
struct QuotationBalanceTests {
  @Test(
    "faults are found",
    arguments: [
      ("Elle dit «\u{A0}oui\u{A0}» et part.", "She says “yes and leaves."),
      ("Elle dit «\u{A0}oui\u{A0}» et part.", "She says yes” and leaves."),
      ("Elle dit «\u{A0}oui\u{A0}» et part.", "She says \"yes and leaves."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["quotation-balance"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("«\u{A0}Il faut partir.", "“We must leave."),
      ("Il faut partir.\u{A0}»", "We must leave.”"),
      ("Un écran de 24 pouces est arrivé.", "A 24\" screen has arrived."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }
}
