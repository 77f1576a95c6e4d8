import Bitext

/// Words of the source language that were left in the target.
///
/// A word in small letters that stands in both sides in the same form is reported unless it is a word of both languages
/// (cognates and loans, by list and by ending), short, in quotation marks, or a part of an address or of a placeholder. Only
/// French and English are known; other pairs are judged by function words alone.
enum SourceWord: PairRule {
  static let description = CheckDescription(
    id: "source-word", summary: "a word of the source language was left in the target", defaultSeverity: .warning,
    mqmType: "accuracy/untranslated")

  /// Words shorter than this are shared too often.
  private static let shortest = 5

  static func check(_ pair: inout CheckedPair) {
    guard !pair.isMonolingual else { return }
    let known = SharedVocabulary(pair.source.language, pair.target.language)
    guard let known else { return }
    var inSource: Set<String> = []
    for word in pair.source.words where word.isLetters && !word.isCapitalized { inSource.insert(word.text) }
    let addresses = pair.target.addresses
    let quoted = QuotedPlaces.places(in: pair.target.scalars)
    let placeholders = PlaceholderScanner.places(in: pair.target.scalars)
    for (index, word) in pair.target.words.enumerated()
    where word.isLetters && !word.isCapitalized && inSource.contains(word.text) {
      guard word.scalars.count >= shortest || FunctionWords.isElided(word.lower), !known.contains(word.lower) else {
        continue
      }
      if (addresses + placeholders).contains(where: { $0.overlaps(word.scalars) }) { continue }
      // A quotation or a title in the source language, two words long at least.
      if quoted.contains(where: { $0.contains(word.scalars.lowerBound) }) { continue }
      // Beside a capitalised word it may be part of a name: "Gare routière de X".
      let neighbours = [index - 1, index + 1].filter(pair.target.words.indices.contains)
      if neighbours.contains(where: { isName(pair.target.words[$0], in: pair) && $0 > 0 }) { continue }
      pair.report(description, "“\(word.text)” was left as in the source", target: word.scalars)
    }
  }

  /// Whether a capitalised word stands in the source in the same form, as names do.
  private static func isName(_ word: CheckedText.WordPlace, in pair: CheckedPair) -> Bool {
    word.isCapitalized && word.isLetters && pair.source.words.contains { $0.text == word.text }
      && FunctionWords.isFunctionWord(word.lower, of: pair.target.language) == false
      && pair.target.language.language == "fr"
  }
}

/// Finds what stands in quotation marks.
enum QuotedPlaces {
  /// The places between opening and closing marks, single ones included.
  static func places(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open: (mark: Unicode.Scalar, index: Int)?
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "«", "“", "‘", "„": open = (scalar, index)
      case "»", "”":
        if let start = open { result.append(start.index..<index) }
        open = nil
      case "\u{2019}", "'":
        let isInWord = index + 1 < scalars.count && scalars[index + 1].isLetter
        if let start = open, start.mark == "‘" || start.mark == "'", !isInWord {
          result.append(start.index..<index)
          open = nil
        } else if scalar == "'", open == nil, isInWord, index == 0 || scalars[index - 1].isSpace {
          open = ("'", index)
        }
      case "\"":
        if let start = open, start.mark == "\"" {
          result.append(start.index..<index)
          open = nil
        } else if open == nil {
          open = ("\"", index)
        }
      default: break
      }
    }
    return result
  }
}
