import Bitext
import Checks
import Testing

@Suite("end-punctuation: kinds of endings")
struct EndPunctuationTests {
  @Test(
    "faults are found",
    arguments: [
      ("Qui paiera ?", "Who will pay."),
      ("Nul ne sait qui paiera.", "Nobody knows who will pay?"),
      ("Il hésite, puis il part…", "He hesitates, then he leaves."),
      ("Voici les trois raisons :", "Here are the three reasons."),
      ("Nul ne sait qui paiera.", "Nobody knows who will pay"),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["end-punctuation"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Il hésite, puis il part...", "He hesitates, then he leaves…"),
      ("Elle dit : « Non. »", "She says: “No.”"),
      ("Elle dit : « Non ».", "She says: “No.”"),
      ("Quelle journée !", "What a day."),
      ("Nul ne sait", "Nobody knows."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }

  @Test("headings are free, in list items only questions count")
  func kinds() throws {
    let checker = try Checker(source: .french, target: .english)
    let heading = try checker.check(
      source: "Le théâtre de tous", target: "Whose stage is it?", kind: .heading(level: 1))
    #expect(heading.isEmpty)
    #expect(try checker.check(source: "le bus et le tram ;", target: "buses and trams", kind: .listItem).isEmpty)
    #expect(
      try checker.check(source: "qui paie le bus ?", target: "who pays for the bus", kind: .listItem).map(\.check)
        == ["end-punctuation"])
  }
}
