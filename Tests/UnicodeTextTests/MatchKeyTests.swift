import Testing
import UnicodeText

@Suite("MatchKey: the quick way and the way through ICU agree")
struct MatchKeyTests {
  /// Letters, kinds of space, quotation marks and dashes, and what only ICU can fold.
  private static let alphabet: [Unicode.Scalar] = [
    "a", "B", "z", "1", " ", " ", "\t", "\n", "\u{85}", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2002}", "\u{200B}",
    "\"", "'", "\u{2019}", "\u{2018}", "\u{AB}", "\u{BB}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2032}",
    "!", "?", ";", ":", "%", ".", ",", "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2026}",
    "é", "É", "ß", "ÿ", "×", "÷", "œ", "Œ", "€", "•", "†", "\u{2BC}", "²", "µ", "\u{AD}", "ŀ", "Ā", "ǆ",
    "\u{301}", "\u{FEFF}", "ﬁ", "Ａ", "한", "字", "\u{1F600}", "ſ", "\u{2060}", "\u{2000}", "\u{2126}", "Σ",
  ]

  @Test("on random texts, with and without characters that need tables")
  func agreement() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<20_000 {
      let letters = round % 3 == 0 ? Self.alphabet.count : 49
      var text = ""
      for _ in 0..<next(14) { text.unicodeScalars.append(Self.alphabet[next(letters)]) }
      #expect(MatchKey.typographic(text) == MatchKey.typographicThroughICU(text), "\(Array(text.unicodeScalars))")
      #expect(MatchKey.caseless(text) == MatchKey.caselessThroughICU(text), "\(Array(text.unicodeScalars))")
    }
  }
}
