import Bitext
import Checks
import Testing

@Suite("punctuation-spacing: by the target’s typography")
struct PunctuationSpacingTests {
  @Test(
    "faults are found",
    arguments: [
      ("Il part, enfin.", "He leaves , at last."),
      ("Il part.", "He leaves ."),
      ("Pourquoi\u{202F}?", "Why\u{A0}?"),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["punctuation-spacing"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Il part...", "He leaves ..."),
      ("Le réseau .NET est lent.", "The .NET network is slow."),
      ("Pourquoi\u{202F}?", "Why?"),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }

  @Test(
    "French wants its no-break spaces",
    arguments: [
      ("Why?", "Pourquoi?", 1), ("Why?", "Pourquoi\u{202F}?", 0), ("Why?", "Pourquoi ?", 0),
      ("He said: “Yes”.", "Il a dit\u{A0}: «oui\u{A0}».", 1), ("See you at 14:30.", "Rendez-vous à 14:30.", 0),
      ("See https://example.org/a?b=c now.", "Voir https://example.org/a?b=c maintenant.", 0),
      ("He said: “Why?”", "Il a dit\u{A0}: «\u{A0}Pourquoi ?\u{A0}»", 1),
    ])
  func french(source: String, target: String, count: Int) throws {
    let found = try findings(source, target, from: .english, to: .french)
    #expect(found == [String](repeating: "punctuation-spacing", count: count))
  }
}
