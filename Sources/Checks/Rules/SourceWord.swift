import Bitext

/// Words of the source language that were left in the target.
///
/// A word in small letters that stands in both sides in the same form is reported unless it is a word of both languages
/// (cognates and loans, by list and by ending), short, in quotation marks or italics, beside another word kept from the source
/// (names and terms left on purpose), or a part of an address or of a placeholder. Only French and English are known; other
/// pairs are left alone.
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
    for word in compounds(of: pair.source) where !word.isCapitalized { inSource.insert(word.text) }
    let addresses = pair.target.addresses
    let quoted = QuotedPlaces.places(in: pair.target.scalars)
    let quotedInSource = Set(
      QuotedPlaces.places(in: pair.source.scalars).map { place in
        trimmed(pair.source.string(place.lowerBound + 1..<place.upperBound))
      })
    let kept = wordsKeptInOrder(pair)
    let placeholders = PlaceholderScanner.places(in: pair.target.scalars)
    for word in compounds(of: pair.target) where !word.isCapitalized && inSource.contains(word.text) {
      guard word.scalars.count >= shortest || FunctionWords.isElided(word.lower), !known.contains(word.lower) else {
        continue
      }
      if (addresses + placeholders).contains(where: { $0.overlaps(word.scalars) }) { continue }
      if FunctionWords.isFunctionWord(word.lower, of: pair.target.language) { continue }
      // What stands in quotation marks as in the source is quoted on purpose.
      if quoted.contains(where: { place in
        place.contains(word.scalars.lowerBound)
          && pair.source.text.contains(trimmed(pair.target.string(place.lowerBound + 1..<place.upperBound)))
      }) {
        continue
      }
      if quotedInSource.contains(word.text) { continue }
      // Two words and more in the order of the source are a name or a term kept on purpose: "Bourse du travail".
      if kept.contains(word.scalars.lowerBound) { continue }
      if isEmphasized(word, in: pair.target) { continue }
      pair.report(description, "“\(word.text)” was left as in the source", target: word.scalars)
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words of a text, those that hyphens join taken as one: `peut-être`, `so-called`.
  private static func compounds(of text: CheckedText) -> [CheckedText.WordPlace] {
    var result: [CheckedText.WordPlace] = []
    for word in text.words where word.isLetters {
      if let last = result.last, last.scalars.upperBound + 1 == word.scalars.lowerBound,
        text.scalars[last.scalars.upperBound] == "-"
      {
        let range = last.scalars.lowerBound..<word.scalars.upperBound
        result[result.count - 1] = CheckedText.WordPlace(
          scalars: range, text: text.string(range), lower: last.lower + "-" + word.lower, isLetters: true,
          isCapitalized: last.isCapitalized || word.isCapitalized)
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// Where words of the target begin that stand beside each other in the source in the same form as well.
  private static func wordsKeptInOrder(_ pair: CheckedPair) -> Set<Int> {
    var neighbours: Set<[String]> = []
    let source = pair.source.words
    for (left, right) in zip(source, source.dropFirst()) { neighbours.insert([left.text, right.text]) }
    var result: Set<Int> = []
    let target = pair.target.words
    var run: [CheckedText.WordPlace] = []
    for (index, word) in target.enumerated() {
      run.append(word)
      let next = target.indices.contains(index + 1) ? target[index + 1] : nil
      if let next, neighbours.contains([word.text, next.text]), areAdjacent(word, next, in: pair.target) { continue }
      // Two words of which one is a function word may meet by chance: "a participé".
      if run.count > 2 || (run.count == 2 && run.allSatisfy { $0.scalars.count > 2 }) {
        for kept in run { result.insert(kept.scalars.lowerBound) }
      }
      run = []
    }
    return result
  }

  private static func areAdjacent(
    _ left: CheckedText.WordPlace, _ right: CheckedText.WordPlace, in text: CheckedText
  ) -> Bool {
    text.scalars[left.scalars.upperBound..<right.scalars.lowerBound].allSatisfy(\.isSpace)
  }

  /// Whether a word stands in italics: foreign words are set so.
  private static func isEmphasized(_ word: CheckedText.WordPlace, in text: CheckedText) -> Bool {
    let place = text.bytes(word.scalars)
    var open: Set<String> = []
    for code in text.inline.codes where code.offset <= place.lowerBound && code.kind == .italic {
      if code.role == .opening { open.insert(code.id) } else { open.remove(code.id) }
    }
    return !open.isEmpty
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
