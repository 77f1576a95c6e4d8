import Bitext

/// Capitals in headings: French writes them as sentences (`La grève continue`), English may write them as titles
/// (`The Strike Goes On`).
///
/// French: a heading in which every longer word has a capital, as its English source has (`sentence-case`, on). English: a
/// heading with words in small letters where the house style wants title case (`title-case`, off: switch it on in
/// `calque.toml` with `enable = ["title-case"]`); articles, conjunctions and short prepositions stay small.
enum HeadlineCase: PairRule {
  static let description = CheckDescription(
    id: "sentence-case", summary: "a French heading with capitals as in English", defaultSeverity: .warning,
    mqmType: "locale-conventions/title-case")

  /// English headings in small letters, for houses that want title case.
  static let title = CheckDescription(
    id: "title-case", summary: "an English heading without the capitals of title case", defaultSeverity: .warning,
    isOnByDefault: false, mqmType: "locale-conventions/title-case")

  static var descriptions: [CheckDescription] { [description, title] }

  static func check(_ pair: inout CheckedPair) {
    guard case .heading = pair.kind else { return }
    switch pair.target.language.language {
    case "fr": checkFrench(&pair)
    case "en": checkEnglish(&pair)
    default: break
    }
  }

  private static func long(_ text: CheckedText) -> [CheckedText.WordPlace] {
    text.words.dropFirst().filter { $0.isLetters && $0.scalars.count > 3 }
  }

  private static func checkFrench(_ pair: inout CheckedPair) {
    let words = long(pair.target)
    // Names alone have capitals too; a title-cased source tells the two apart.
    let source = long(pair.source)
    guard words.count >= 3, words.allSatisfy(\.isCapitalized), source.count >= 3, source.allSatisfy(\.isCapitalized),
      !words.allSatisfy({ $0.text == $0.text.uppercased() }),
      words.contains(where: { word in !pair.source.words.contains { $0.text == word.text } }),
      let first = words.first, let last = words.last
    else { return }
    pair.report(
      description, "a French heading is written like a sentence: only its first word and names take capitals",
      target: first.scalars.lowerBound..<last.scalars.upperBound)
  }

  private static func checkEnglish(_ pair: inout CheckedPair) {
    guard pair.profile.isEnabled(title.id) else { return }
    for (index, word) in pair.target.words.enumerated()
    where word.isLetters && !word.isCapitalized && word.scalars.count > 3 {
      // "with", "from", "into" stay small but at the ends; a part after a hyphen may.
      let isEnd = index == 0 || index == pair.target.words.count - 1
      if !isEnd, FunctionWords.english.contains(word.lower) || smallPrepositions.contains(word.lower) { continue }
      if pair.target.scalar(word.scalars.lowerBound - 1) == "-" { continue }
      let capital = pair.target.scalars[word.scalars.lowerBound].properties.titlecaseMapping
      pair.report(
        title, "“\(word.text)” takes a capital in title case", target: word.scalars,
        suggestion: capital + pair.target.string(word.scalars.lowerBound + 1..<word.scalars.upperBound))
    }
  }

  private static let smallPrepositions: Set<String> = ["onto", "upon", "like", "near", "past", "till", "amid", "than"]
}
