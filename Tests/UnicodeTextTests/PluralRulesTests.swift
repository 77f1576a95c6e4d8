import Testing
import UnicodeText

@Suite("Plural rules")
struct PluralRulesTests {
  @Test("zero is plural in English and singular in French")
  func zero() throws {
    let english = try PluralRules(language: "en")
    let french = try PluralRules(language: "fr")
    #expect([0, 1, 2].map { english.category(of: $0) } == [.other, .one, .other])
    #expect([0, 1, 2].map { french.category(of: $0) } == [.one, .one, .other])
    #expect(french.category(of: 1_000_000) == .many)
  }

  @Test("languages with more forms")
  func moreForms() throws {
    let russian = try PluralRules(language: "ru")
    #expect([1, 3, 5, 21].map { russian.category(of: $0) } == [.one, .few, .many, .one])
    let arabic = try PluralRules(language: "ar")
    #expect([0, 1, 2, 3, 11, 100].map { arabic.category(of: $0) } == [.zero, .one, .two, .few, .many, .other])
  }
}
