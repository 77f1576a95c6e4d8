import Bitext

/// The same word twice in a row.
///
/// Kept quiet where doubling is grammar (`nous nous`, `that that`, `had had`), where the source doubles a word too at a like
/// place (names such as Duran Duran), between numbers, and where punctuation stands between the two.
enum DoubledWord: PairRule {
  static let description = CheckDescription(
    id: "doubled-word", summary: "the same word twice in a row", defaultSeverity: .warning,
    mqmType: "linguistic-conventions/grammar")

  private static let legitimate: [String: Set<String>] = [
    "fr": ["nous", "vous", "si", "bon", "non", "oui", "très"], "en": ["that", "had", "very", "no", "yes", "bye", "so"],
  ]

  /// The indices of second words that repeat the first.
  private static func doubled(in text: CheckedText) -> [Int] {
    text.words.indices.dropFirst().filter { index in
      let word = text.words[index]
      let before = text.words[index - 1]
      guard word.isLetters, word.lower == before.lower else { return false }
      return text.scalars[before.scalars.upperBound..<word.scalars.lowerBound].allSatisfy(\.isSpace)
    }
  }

  static func check(_ pair: inout CheckedPair) {
    let found = doubled(in: pair.target)
    guard !found.isEmpty else { return }
    let inSource = doubled(in: pair.source)
    let namesInSource = Set(inSource.map { pair.source.words[$0].lower })
    for index in found {
      let word = pair.target.words[index]
      let before = pair.target.words[index - 1]
      if legitimate[pair.target.language.language]?.contains(word.lower) == true { continue }
      if namesInSource.contains(word.lower) { continue }
      // One letter twice is a label ("A A") or an onomatopoeia; a name in capitals doubled in both is a name.
      if word.scalars.count == 1, word.isCapitalized { continue }
      pair.report(
        description, "“\(word.text)” stands twice", target: before.scalars.upperBound..<word.scalars.upperBound,
        suggestion: "")
    }
  }
}
