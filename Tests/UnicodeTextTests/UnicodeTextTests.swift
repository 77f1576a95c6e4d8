import Testing
import UnicodeText

@Suite("UnicodeText: ICU as Swift values")
struct UnicodeTextTests {
  @Test("sentence boundaries are byte offsets")
  func sentences() throws {
    let iterator = try BreakIterator(.sentence, locale: "fr")
    #expect(try iterator.boundaries(in: "Été. Hiver.") == [7, 13])
    #expect(try iterator.boundaries(in: "") == [])
  }

  @Test("words, Thai by dictionary")
  func words() throws {
    let french = try WordSplitter(language: "fr")
    #expect(try french.words(in: "Il a 12 ans.").map(\.kind) == [.letter, .letter, .number, .letter])
    let thai = try WordSplitter(language: "th")
    #expect(try thai.words(in: "สวัสดีครับ").count == 2)
  }

  @Test("typographic key: spaces, quotes and apostrophes fold, letters do not")
  func matchKey() {
    #expect(
      MatchKey.typographic("«\u{A0}L\u{2019}été\u{202F}!\u{A0}»") == MatchKey.typographic("\u{201C}L'été!\u{201D}"))
    #expect(MatchKey.typographic("ete") != MatchKey.typographic("été"))
    #expect(MatchKey.caseless("ÉTÉ") == MatchKey.caseless("e\u{301}té"))
  }

  @Test("a regular expression reports byte offsets, errors and limits")
  func regularExpressions() throws {
    let year = try RegularExpression(#"(\d{2})(\d{2})"#)
    let match = try #require(try year.matches(in: "été 1917").first)
    #expect(match.range == 6..<10)
    #expect(match.groups == [6..<8, 8..<10])
    #expect(throws: UnicodeTextError.self) { try RegularExpression("(a") }
    let explosive = try RegularExpression("(a+)+$", limits: .init(time: 20))
    #expect(throws: UnicodeTextError.self) {
      try explosive.matches(in: String(repeating: "a", count: 40) + "b")
    }
  }

  @Test("numbers in a language's own format, and in words")
  func numbers() throws {
    let french = try NumberFormat(.decimal, language: "fr")
    #expect(french.parse("1,4 million")?.value == 1.4)
    #expect(french.decimalSeparator == ",")
    #expect(french.groupingSeparator == "\u{202F}")
    #expect(try NumberFormat(.spellOut, language: "en").parse("twelve thousand")?.value == 12_000)
  }

  @Test("stems, case, transliteration and locale data")
  func others() throws {
    guard let stemmer = Stemmer(language: "fr") else {
      Issue.record("Snowball knows French")
      return
    }
    #expect(stemmer.stem("syndicales") == stemmer.stem("syndical"))
    #expect("ISTANBUL".mapped(to: .lower, language: "tr") == "\u{131}stanbul")
    #expect(try Transliteration("Any-Latin; Latin-ASCII; Lower").apply(to: "Москва") == "moskva")
    #expect(LocaleData.canonicalTag("EN-gb") == "en-GB")
    #expect(LocaleData.canonicalTag("not a tag") == nil)
    #expect(LocaleData.quotationMarks(of: "fr").open == "«")
    #expect(LocaleData.isRightToLeft("ar"))
  }
}
