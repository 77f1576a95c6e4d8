import Bitext
import Checks
import Testing

/// In expectations `⍽` marks U+00A0 and `⎵` U+202F.
@Suite("The fixer: typography put right")
struct TypographyFixerTests {
  private func fixed(_ text: String, _ language: String) throws -> String {
    let fixer = TypographyFixer(language: try LanguageTag(language))
    return fixer.fixed(InlineText(text)).text.replacing("\u{A0}", with: "⍽").replacing("\u{202F}", with: "⎵")
  }

  @Test(
    "French",
    arguments: [
      ("Pourquoi ? Parce que !", "Pourquoi⎵? Parce que⎵!"),
      ("Pourquoi? Il dit: «oui».", "Pourquoi⎵? Il dit⍽: «⍽oui⍽»."),
      ("Il dit \"oui\" et part.", "Il dit «⍽oui⍽» et part."), ("L'arbre qu'il a vu...", "L’arbre qu’il a vu…"),
      ("Il y a 12 000 élèves, 50 % d'entre eux à 3 €.", "Il y a 12⎵000 élèves, 50⍽% d’entre eux à 3⍽€."),
      ("Deux  espaces ;  trois.", "Deux espaces⎵; trois."), ("Quoi ?!", "Quoi⎵?!"),
      ("À 14:30, voir https://exemple.fr/?a=b;c!", "À 14:30, voir https://exemple.fr/?a=b;c!"),
      ("Appelez le 01 23 45 67 89.", "Appelez le 01 23 45 67 89."), ("Bonjour {name} : %s !", "Bonjour {name}⍽: %s⎵!"),
      ("Tapez `a ? b : c` ici !", "Tapez `a ? b : c` ici⎵!"),
      ("Un écran de 15\" et un de 17\".", "Un écran de 15\" et un de 17\"."),
      ("(!)", "(!)"), ("Rapport 3:1", "Rapport 3:1"),
    ])
  func french(text: String, expected: String) throws { #expect(try fixed(text, "fr") == expected) }

  @Test(
    "Canadian French has no space before high marks",
    arguments: [
      ("Pourquoi ? Oui !", "Pourquoi? Oui!"), ("Il dit: «oui» ; non.", "Il dit⍽: «⍽oui⍽»; non."),
    ])
  func canadian(text: String, expected: String) throws { #expect(try fixed(text, "fr-CA") == expected) }

  @Test(
    "English",
    arguments: [
      ("Why ? He left , didn't he .", "Why? He left, didn’t he."),
      ("He said \"yes\" and left.", "He said “yes” and left."),
      ("Two  spaces.", "Two spaces."), ("The .NET way, :) and 5\" pipes.", "The .NET way, :) and 5\" pipes."),
      ("See http://example.org/a?b : now", "See http://example.org/a?b : now"),
    ])
  func english(text: String, expected: String) throws {
    #expect(try fixed(text, "en") == expected)
  }

  @Test("other languages are left alone")
  func others() throws { #expect(try fixed("Warum ?  So.", "de") == "Warum ?  So.") }

  @Test("text in code elements is not touched, and codes keep their places")
  func codes() throws {
    let text = InlineText(
      "Tapez a ? b ici ?",
      codes: [
        InlineCode(.opening, id: "1", at: 6, kind: .code, markup: "`"),
        InlineCode(.closing, id: "1", at: 11, kind: .code, markup: "`"),
        InlineCode(.standalone, id: "2", at: 17, kind: .footnote, markup: "[1]"),
      ])
    let fixed = TypographyFixer(language: .french).fixed(text)
    #expect(fixed.text == "Tapez a ? b ici\u{202F}?")
    #expect(fixed.codes.map(\.offset) == [6, 11, 19])
  }

  @Test("applied twice it gives the same as once, on 4,000 random texts", arguments: ["fr", "fr-CA", "en"])
  func idempotent(language: String) throws {
    let fixer = TypographyFixer(language: try LanguageTag(language))
    var random = Generator(state: 20_261_125)
    let pieces = [
      "mot", "a", "12", " ", " ", " ", "  ", "\u{A0}", "\u{202F}", "?", "!", ":", ";", ".", ",", "...", "«", "»", "\"",
      "'", "\u{2019}", "(", ")", "%", "€", "3", "000", "…", "“", "”", "{x}", "%s", "https://e.fr/?a", "`", "\n", "É",
      "-",
    ]
    for _ in 0..<4_000 {
      let text = (0..<random.next(14)).map { _ in pieces[random.next(pieces.count)] }.joined()
      let once = SafeFixes.fixed(InlineText(text), findings: [], fixer: fixer)
      let twice = SafeFixes.fixed(once, findings: [], fixer: fixer)
      #expect(once == twice, "\(text.debugDescription)")
    }
  }

  @Test("letters, digits, addresses and placeholders come through unchanged, on 2,000 random texts")
  func substance() throws {
    let fixer = TypographyFixer(language: .french)
    var random = Generator(state: 7)
    let pieces = ["mot", "été", "12", " ", " : ", "?", "{x}", "%1$s", "www.e.fr/?a=1;b", "a@b.fr", " \"", "\" ", "'"]
    for _ in 0..<2_000 {
      let text = (0..<random.next(12)).map { _ in pieces[random.next(pieces.count)] }.joined()
      let fixed = fixer.fixed(InlineText(text)).text
      #expect(fixed.filter { $0.isLetter || $0.isNumber } == text.filter { $0.isLetter || $0.isNumber })
      for kept in ["{x}", "%1$s"] where !text.contains("@") && !text.contains("www") {
        #expect(fixed.split(separator: kept).count == text.split(separator: kept).count, "\(text.debugDescription)")
      }
    }
  }
}

/// Numbers that are the same each time (Knuth's MMIX generator).
struct Generator {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
