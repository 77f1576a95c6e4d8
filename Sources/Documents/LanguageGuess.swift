public import Bitext

/// Guesses which of seven languages a text is written in by its commonest words: enough to warn that a file is not in the
/// language that it is said to be in.
public enum LanguageGuess {
  /// A language and how clearly the text speaks for it.
  public struct Guess: Hashable, Sendable {
    /// The language.
    public let language: LanguageTag
    /// The share of its words among all function words found, 0…1.
    public let confidence: Similarity
  }

  /// The likeliest language of a text, or nil when too few of its words are known.
  ///
  /// - Parameter text: some sentences; the first 20,000 bytes are looked at.
  /// - Returns: a language, with at least eight function words found and a clear lead over the next.
  /// - Complexity: O(n).
  public static func guess(_ text: String) -> Guess? {
    let counts = counts(in: text)
    let order = counts.indices.sorted { counts[$0] > counts[$1] }
    let best = counts[order[0]]
    let total = counts.reduce(0, +)
    guard best >= 8, best * 2 >= counts[order[1]] * 3, let language = try? LanguageTag(languages[order[0]].code) else {
      return nil
    }
    return Guess(language: language, confidence: Similarity(Double(best) / Double(total)))
  }

  /// The language that a text is most likely in when nobody says one: by two function words with a clear lead, else by a
  /// script that one language is mostly written in.
  ///
  /// - Parameter text: a title may do; the first 20,000 bytes are looked at.
  /// - Returns: a language, or nil when nothing speaks for one.
  /// - Complexity: O(n).
  public static func likeliest(_ text: String) -> LanguageTag? {
    let counts = counts(in: text)
    let order = counts.indices.sorted { counts[$0] > counts[$1] }
    if counts[order[0]] >= 2, counts[order[0]] * 2 >= counts[order[1]] * 3 {
      return try? LanguageTag(languages[order[0]].code)
    }
    return languageOfScript(in: text)
  }

  /// The language that most of a text's letters speak for, of those with a script to themselves.
  private static func languageOfScript(in text: String) -> LanguageTag? {
    var letters = 0
    var found: [String: Int] = [:]
    for scalar in text.unicodeScalars.prefix(8_000) where scalar.properties.isAlphabetic {
      letters += 1
      guard !scalar.isASCII, let code = scripts.first(where: { $0.range.contains(scalar.value) })?.code else {
        continue
      }
      found[code, default: 0] += 1
    }
    // Japanese stands between Chinese characters; Ukrainian and Persian are known by letters that others lack.
    if let kana = found["ja"], kana * 10 >= letters { return try? LanguageTag("ja") }
    guard let best = found.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 2 > letters else {
      return nil
    }
    let scalars = text.unicodeScalars.prefix(8_000)
    var code = best.key
    if code == "ar", scalars.contains(where: { "پچژگ".unicodeScalars.contains($0) }) { code = "fa" }
    if code == "ru", scalars.contains(where: { "іїєґ".unicodeScalars.contains($0) }) { code = "uk" }
    return try? LanguageTag(code)
  }

  /// Blocks of Unicode and the language that is mostly written in them.
  private static let scripts: [(range: ClosedRange<UInt32>, code: String)] = [
    (0x0370...0x03FF, "el"), (0x0400...0x04FF, "ru"), (0x0590...0x05FF, "he"), (0x0600...0x06FF, "ar"),
    (0x0900...0x097F, "hi"), (0x0E00...0x0E7F, "th"), (0x3040...0x30FF, "ja"), (0x3400...0x9FFF, "zh"),
    (0xAC00...0xD7AF, "ko"),
  ]

  /// How many function words of each language a text has.
  private static func counts(in text: String) -> [Int] {
    var counts = [Int](repeating: 0, count: languages.count)
    var word: [UInt8] = []
    func count() {
      guard !word.isEmpty, word.count <= 12 else { return }
      for index in wordLists[String(decoding: word, as: UTF8.self)] ?? [] { counts[index] += 1 }
    }
    for byte in text.utf8.prefix(20_000) {
      if byte.isASCIILetter || byte >= 0x80 {
        // An apostrophe written U+2019 ends a word as the ASCII one does.
        word.append(byte.asciiLowercased)
        if word.count >= 3, word.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
          word.removeLast(3)
          count()
          word.removeAll(keepingCapacity: true)
        }
      } else {
        count()
        word.removeAll(keepingCapacity: true)
      }
    }
    count()
    return counts
  }

  /// Words that are frequent in one language and rare in the others; some stand in two lists on purpose.
  private static let languages: [(code: String, words: String)] = [
    (
      "fr",
      "le les des du est et dans une qui que pour pas sur avec ce il au aux sont ne se elle nous vous plus mais ou cette été être ont leur c l d n s qu y"
    ),
    (
      "en",
      "the of and to in is that for it was with as on be at by this are from have not but they his her which you or an were we has been had"
    ),
    (
      "de",
      "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um"
    ),
    (
      "es",
      "el los las del que y en un por con no una su para es al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también"
    ),
    (
      "it",
      "il di che la e un per è non in una sono da con del si i le della gli nel alla dei ha più anche come ma al dal delle questo"
    ),
    (
      "pt",
      "o os as do da que e em um para com não uma no na por mais dos das se ao foi são seu como mas pelo pela ou também já muito"
    ),
    (
      "nl",
      "de het een van en in is dat op te zijn met voor niet aan er om ook als door maar bij uit dan naar wordt hij deze zij nog werd"
    ),
  ]

  private static let wordLists: [String: [Int]] = {
    var result: [String: [Int]] = [:]
    for (index, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") { result[String(word), default: []].append(index) }
    }
    return result
  }()
}
