public import Bitext

/// Guesses in which language a text is written, from its most frequent small words: enough to notice that a text is not
/// in the language that it is said to be in, or that both sides are in one language.
///
/// It knows Dutch, English, French, German, Italian, Portuguese and Spanish; of anything else, and of texts of fewer than
/// 20 words, it says nothing.
public enum LanguageGuess {
  /// Words so frequent that a text of a hundred words has some, told apart as far as can be from other languages' words.
  private static let smallWords: [(language: String, words: Set<String>)] = [
    (
      "de",
      [
        "der", "die", "und", "das", "ist", "nicht", "den", "von", "mit", "ein", "eine", "zu", "auf", "sich", "dem",
        "für", "als", "auch", "wird", "im",
      ]
    ),
    (
      "en",
      [
        "the", "of", "and", "to", "is", "was", "that", "it", "for", "with", "as", "his", "are", "this", "by", "not",
        "be", "from", "have", "which",
      ]
    ),
    (
      "es",
      [
        "el", "los", "las", "y", "que", "del", "una", "por", "con", "para", "su", "como", "pero", "más", "fue",
        "lo", "es", "al", "se", "está",
      ]
    ),
    (
      "fr",
      [
        "le", "les", "et", "des", "est", "une", "que", "dans", "qui", "pas", "pour", "sur", "il", "au", "ce", "par",
        "du", "avec", "sont", "nous",
      ]
    ),
    (
      "it",
      [
        "il", "di", "che", "è", "della", "per", "una", "non", "sono", "gli", "con", "del", "nel", "anche", "come",
        "più", "dei", "alla", "si", "ha",
      ]
    ),
    (
      "nl",
      [
        "de", "het", "een", "van", "en", "niet", "dat", "zijn", "op", "te", "voor", "met", "aan", "ook", "worden",
        "bij", "naar", "maar", "werd", "uit",
      ]
    ),
    (
      "pt",
      [
        "o", "os", "as", "e", "que", "não", "uma", "do", "da", "em", "para", "com", "por", "mais", "dos", "como",
        "foi", "ao", "são", "também",
      ]
    ),
  ]

  /// Fewer words say nothing; of more than this, so many are looked at.
  private static let fewestWords = 20
  private static let mostWords = 5_000
  /// The part of the words that must be small ones of a language, and how much more than of the next language.
  private static let leastShare = 0.12
  private static let leastLead = 1.5

  /// The language that a text seems to be in; nil when that cannot be told.
  ///
  /// - Complexity: O(1) beyond the first 5,000 words.
  public static func language(of document: SegmentedDocument) -> LanguageTag? {
    var counts = [Int](repeating: 0, count: smallWords.count)
    var total = 0
    for segment in document.segments where total < mostWords {
      for word in segment.text.prefix(2000).lowercased().split(whereSeparator: { !$0.isLetter }) {
        total += 1
        for (place, language) in smallWords.enumerated() where language.words.contains(String(word)) {
          counts[place] += 1
        }
      }
    }
    guard total >= fewestWords, let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }) else {
      return nil
    }
    let next = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    guard Double(counts[best]) >= leastShare * Double(total), Double(counts[best]) >= leastLead * Double(next) else {
      return nil
    }
    return try? LanguageTag(smallWords[best].language)
  }

  /// What is wrong with the languages of two texts, in words.
  ///
  /// Both the same text, both in one language, or one not in
  /// the language that it is said to be in. Nil when nothing seems wrong.
  public static func complaint(_ source: SegmentedDocument, _ target: SegmentedDocument) -> String? {
    if !source.segments.isEmpty, source.segments.map(\.text) == target.segments.map(\.text),
      !source.language.sharesLanguage(with: target.language)
    {
      return "both sides are the same text"
    }
    let guesses = (language(of: source), language(of: target))
    if let first = guesses.0, let second = guesses.1, first == second,
      !source.language.sharesLanguage(with: target.language)
    {
      return "both sides look like \(first.englishName)"
    }
    for (guess, document, side) in [(guesses.0, source, "source"), (guesses.1, target, "target")] {
      if let guess, knows(document.language), !guess.sharesLanguage(with: document.language) {
        return "the \(side) looks like \(guess.englishName), not \(document.language.englishName)"
      }
    }
    return nil
  }

  private static func knows(_ language: LanguageTag) -> Bool {
    smallWords.contains { $0.language == language.language }
  }
}
