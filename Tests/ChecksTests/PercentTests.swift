import Testing

@Suite("percent: shares stay shares")
struct PercentTests {
  @Test(
    "a sign or a word says it",
    arguments: [
      ("La hausse atteint 12\u{A0}%.", "The rise is 12%."),
      ("Il perd 3 points de pourcentage.", "It loses 3 percentage points."),
      ("Entre 3 et 5\u{A0}% des voix.", "Between 3 and 5 per cent of the vote."),
      ("Pas moins de 40 pour cent.", "No less than 40%."),
    ])
  func same(source: String, target: String) throws { #expect(try findings(source, target) == []) }

  @Test(
    "a lost sign is found",
    arguments: [
      ("La hausse atteint 12\u{A0}%.", "The rise is 12."), ("Il a 30\u{A0}% des voix.", "He has 30 votes."),
    ])
  func lost(source: String, target: String) throws { #expect(try findings(source, target) == ["percent"]) }
}
