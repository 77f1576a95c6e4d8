import Testing

@Suite("unit: a number counts the same on both sides")
struct UnitTests {
  @Test(
    "the same unit in other words is left alone",
    arguments: [
      ("À 5 km d’ici.", "5 kilometres from here."), ("Il reste 3 mois.", "There are 3 months left."),
      ("Un champ de 2 hectares.", "A 2-hectare field."), ("Rouler à 50 km/h.", "To drive at 50 kph."),
      ("Il a 43 ans.", "He is 43."), ("Il fait 5\u{A0}°C.", "It is 5°C."),
    ])
  func same(source: String, target: String) throws { #expect(try findings(source, target) == []) }

  @Test(
    "another unit is found",
    arguments: [
      ("À 5 km d’ici.", "5 miles from here."), ("Il reste 3 mois.", "There are 3 years left."),
      ("Un champ de 2 hectares.", "A 2-acre field."), ("Une attente de 20 minutes.", "A wait of 20 hours."),
    ])
  func changed(source: String, target: String) throws { #expect(try findings(source, target) == ["unit"]) }
}
