import Testing

@Suite("currency: what amounts are in")
struct CurrencyTests {
  @Test(
    "the same amount in the same currency is left alone",
    arguments: [
      ("Cela coûte 12\u{A0}€.", "It costs €12."), ("Un prêt de 1,5 million d’euros.", "A €1.5 million loan."),
      ("De 3 à 5 euros.", "From €3 to 5."), ("Il doit 40 livres sterling.", "He owes £40."),
      ("Un sac de 40 livres.", "A bag of 40 pounds."), ("Le 12 mars, 30 personnes.", "On 12 March, 30 people."),
      ("Ils ont touché 20 dollars.", "They got $20."), ("Pour 20\u{A0}$.", "For US$20."),
    ])
  func same(source: String, target: String) throws { #expect(try findings(source, target) == []) }

  @Test(
    "another currency, or none, is found",
    arguments: [
      ("Cela coûte 12\u{A0}€.", "It costs $12."), ("Un prêt de 1,5 million d’euros.", "A £1.5 million loan."),
      ("Il doit 40 dollars.", "He owes 40 euros."), ("Cela coûte 12\u{A0}€.", "It costs 12."),
    ])
  func changed(source: String, target: String) throws { #expect(try findings(source, target) == ["currency"]) }
}
