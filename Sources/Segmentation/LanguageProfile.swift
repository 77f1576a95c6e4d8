/// The habits of a language that no word list holds.
struct LanguageProfile: Sendable {
  /// Whether ordinal numbers are written with a stop: `12. Juni`, `5. gade`.
  let writesOrdinalsWithStop: Bool
  /// Whether `»` opens and `«` closes: `»Nein«`.
  let reversesGuillemets: Bool
  /// Whether `“` closes what `„` opened.
  let closesWithLeftQuote: Bool
  /// The colon ends sentences: Armenian texts typed with the Latin colon for the verjaket.
  let colonEnds: Bool
  /// The semicolon is a question mark (Greek).
  let semicolonAsks: Bool

  /// Whether the words of the author stand between dashes inside one pair of quotation marks.
  ///
  /// As in `«Да, – сказал он. – Иду».`
  let interruptsSpeechWithDashes: Bool

  /// Common nouns have capitals: a capital at the beginning of a line tells nothing.
  let capitalisesNouns: Bool

  init(language: String) {
    let languages: (String) -> Bool = { $0.split(separator: " ").contains(Substring(language)) }
    writesOrdinalsWithStop = languages("de da no nb nn fi cs sk pl hu hr sr sl et lv is fo tr")
    reversesGuillemets = languages("da")
    closesWithLeftQuote = languages("de cs sk sl hr bg lt is da et ru uk be ka sr mk")
    colonEnds = languages("hy")
    capitalisesNouns = languages("de lb gsw")
    semicolonAsks = languages("el")
    interruptsSpeechWithDashes = languages("ru uk be bg")
  }
}
