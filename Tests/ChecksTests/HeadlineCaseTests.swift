import Bitext
import Checks
import Testing

@Suite("sentence-case and title-case: capitals in headings")
struct HeadlineCaseTests {
  private func found(
    _ source: String, _ target: String, to: LanguageTag, enabling: [String] = []
  ) throws -> [String] {
    var profile = CheckProfile.standard
    for check in enabling { try profile.set(check, enabled: true) }
    let from: LanguageTag = to == .french ? .english : .french
    return try Checker(source: from, target: to, profile: profile).check(
      source: InlineText(source), target: InlineText(target), kind: .heading(level: 1)
    ).map(\.check)
  }

  @Test("French headings are sentences")
  func french() throws {
    #expect(
      try found("The Long March Through The Archives", "La Longue Marche Dans Les Archives", to: .french) == [
        "sentence-case"
      ])
    #expect(try found("The Long March Through the Archives", "La longue marche dans les archives", to: .french) == [])
    #expect(
      try found("Angela Merkel Meets Emmanuel Macron", "Angela Merkel rencontre Emmanuel Macron", to: .french) == [])
  }

  @Test("English title case is a house's choice")
  func english() throws {
    #expect(try found("La grève continue", "The strike goes on", to: .english) == [])
    #expect(
      try found("La grève continue", "The strike goes on", to: .english, enabling: ["title-case"])
        == ["title-case", "title-case"])
    #expect(try found("La vie avec eux", "The Life with Them", to: .english, enabling: ["title-case"]) == [])
  }
}
