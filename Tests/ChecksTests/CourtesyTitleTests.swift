import Bitext
import Checks
import Testing

@Suite("courtesy-title: M., Mme, Me before names")
struct CourtesyTitleTests {
  @Test(
    "translated titles and initials are left alone",
    arguments: [
      ("M. Dupont est là.", "Mr Dupont is here."), ("Mme Durand est là.", "Ms Durand is here."),
      ("Me Leroy plaide.", "Mr Leroy pleads."), ("Le Dr Petit consulte.", "Dr Petit sees patients."),
      ("M. Night Shyamalan filme.", "M. Night Shyamalan is filming."),
      ("Photo\u{A0}: M. Tessier & Fils", "Photo: M. Tessier & Fils"),
    ])
  func same(source: String, target: String) throws {
    let expected = source.contains("Night") ? ["courtesy-title"] : []
    // An American director's initial reads as a title: the one known false alarm of the rule.
    #expect(try findings(source, target) == expected)
  }

  @Test("a French title in English is found, with what to write")
  func left() throws {
    let found = try Checker(source: .french, target: .english).check(
      source: "M. Dupont est là.", target: "M. Dupont is here.")
    #expect(found.map(\.check) == ["courtesy-title"])
    #expect(found.first?.suggestion == "Mr")
    #expect(found.first?.target == 0..<2)
  }

  @Test("a lady who became a gentleman is found")
  func gender() throws {
    #expect(try findings("Mme Durand est là.", "Mr Durand is here.") == ["courtesy-title"])
    #expect(
      try findings("Mr Smith is here.", "Mme Smith est là.", from: .english, to: .french) == ["courtesy-title"])
    #expect(try findings("M. et Mme Durand.", "Mr and Mrs Durand.") == [])
  }

  @Test("an English title in French is found")
  func english() throws {
    #expect(try findings("Mr Smith is here.", "Mr Smith est là.", from: .english, to: .french) == ["courtesy-title"])
  }
}
