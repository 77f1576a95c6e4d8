import Bitext

/// Titles before names: `M.` is `Mr`, `Mme` is `Mrs` or `Ms`, `Me` and `Mgr` are put in words.
///
/// Reported are titles of the source language that were left before the same name, and a gentleman who became a lady or
/// the reverse. `M.` as an initial is left alone: only a name that follows a title in the source counts.
enum CourtesyTitle: PairRule {
  static let description = CheckDescription(
    id: "courtesy-title", summary: "a title before a name was left in the source language, or changed its gender",
    defaultSeverity: .warning, mqmType: "accuracy/mistranslation")

  private enum Gender {
    case man
    case woman
    case any
  }

  private struct Title {
    var text: String
    var gender: Gender
    var name: String
    var range: Range<Int>
  }

  private static let french: [String: Gender] = [
    "M": .man, "MM": .man, "Mme": .woman, "Mmes": .woman, "Mlle": .woman, "Mlles": .woman, "Me": .any, "Mgr": .man,
    "Pr": .any, "Dr": .any, "Monsieur": .man, "Madame": .woman, "Mademoiselle": .woman,
  ]
  private static let english: [String: Gender] = [
    "Mr": .man, "Mrs": .woman, "Ms": .woman, "Miss": .woman, "Messrs": .man, "Dr": .any, "Prof": .any, "Sir": .man,
    "Dame": .woman, "Lady": .woman, "Lord": .man,
  ]
  /// Words in full are names of their own in the other language: Madame Tussauds, Monsieur Hulot.
  private static let isWord: Set<String> = [
    "Monsieur", "Madame", "Mademoiselle", "Sir", "Dame", "Lady", "Lord", "Miss",
  ]
  /// What to write for a title.
  private static let translations: [String: [String: String]] = [
    "en": ["M": "Mr", "MM": "Messrs", "Mme": "Mrs", "Mmes": "Mrs", "Mlle": "Miss", "Mgr": "Bishop", "Pr": "Professor"],
    "fr": ["Mr": "M.", "Mrs": "Mme", "Ms": "Mme", "Messrs": "MM.", "Prof": "Pr"],
  ]

  static func check(_ pair: inout CheckedPair) {
    let source = pair.source.language.language
    let target = pair.target.language.language
    guard Set([source, target]) == ["fr", "en"] else { return }
    let wanted = titles(in: pair.source, source == "fr" ? french : english)
    guard !wanted.isEmpty else { return }
    let left = titles(in: pair.target, source == "fr" ? french : english)
    let found = titles(in: pair.target, target == "fr" ? french : english)
    for title in wanted {
      if !isWord.contains(title.text), let same = left.first(where: { $0.text == title.text && $0.name == title.name }),
        !(target == "fr" ? french : english).keys.contains(title.text)
      {
        pair.report(
          description, "“\(pair.target.string(same.range))” is no title in \(pair.target.language.englishName)",
          source: title.range,
          target: same.range, suggestion: translations[target]?[title.text])
      } else if title.gender != .any,
        let other = found.first(where: { $0.name == title.name && $0.gender != .any }),
        !found.contains(where: { $0.name == title.name && $0.gender == title.gender }), other.gender != title.gender,
        !wanted.contains(where: { $0.name == title.name && $0.gender == other.gender })
      {
        pair.report(
          description, "“\(title.text) \(title.name)” in the source, “\(other.text) \(other.name)” in the target",
          source: title.range, target: other.range)
      }
    }
  }

  /// `M. Tessier & Fils`: a firm keeps its name.
  private static func isFirm(after end: Int, in text: CheckedText) -> Bool {
    text.scalar(text.scalar(end)?.isSpace == true ? end + 1 : end) == "&"
  }

  /// Titles that stand before a capitalised word.
  private static func titles(in text: CheckedText, _ known: [String: Gender]) -> [Title] {
    zip(text.words, text.words.dropFirst()).compactMap { word, next in
      guard let gender = known[word.text], next.isCapitalized, next.scalars.count > 1 else { return nil }
      let gap = text.string(word.scalars.upperBound..<next.scalars.lowerBound)
      guard gap.unicodeScalars.allSatisfy({ $0 == "." || $0.isSpace }), gap.contains(where: \.isWhitespace),
        // "M Dupont" has no stop and is no title.
        word.text != "M" || gap.hasPrefix("."), !isFirm(after: next.scalars.upperBound, in: text)
      else { return nil }
      let stop = gap.hasPrefix(".") ? 1 : 0
      return Title(
        text: word.text, gender: gender, name: CheckedText.withoutPossessive(next.text),
        range: word.scalars.lowerBound..<word.scalars.upperBound + stop)
    }
  }
}
