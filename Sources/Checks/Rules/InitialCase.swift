import Bitext

/// A target that begins with a small letter where the source begins with a capital.
///
/// Names that are written so (`iPhone`), addresses and what stands in the source in the same form are left alone; the reverse
/// is not reported, since titles follow each language's custom.
enum InitialCase: PairRule {
  static let description = CheckDescription(
    id: "initial-case", summary: "the target begins with a small letter, the source with a capital",
    defaultSeverity: .warning, mqmType: "linguistic-conventions/spelling")

  static func check(_ pair: inout CheckedPair) {
    guard let sourceStart = firstLetter(pair.source), pair.source.scalars[sourceStart].properties.isUppercase,
      let start = firstLetter(pair.target), pair.target.scalars[start].properties.isLowercase,
      let word = pair.target.words.first(where: { $0.scalars.contains(start) })
    else { return }
    // "iPhone", "eBay": a capital inside; "e.g.", "www.…": no sentence start.
    let letters = pair.target.scalars[word.scalars].prefix { $0 != "'" && $0 != "\u{2019}" }
    if letters.contains(where: { $0.properties.isUppercase || $0 == "." || $0.isDigit }) { return }
    if pair.source.words.contains(where: { $0.text == word.text }) { return }
    if pair.target.addresses.contains(where: { $0.contains(start) }) { return }
    // A list mark such as "a)" keeps its case.
    if word.scalars.count == 1, pair.target.scalar(start + 1) == ")" || pair.target.scalar(start + 1) == "." { return }
    let capital = pair.target.scalars[start].properties.titlecaseMapping
    pair.report(
      description, "begins with a small letter: “\(word.text)”", target: start..<start + 1, suggestion: capital)
  }

  /// The first letter, when only opening punctuation and spaces stand before it.
  private static func firstLetter(_ text: CheckedText) -> Int? {
    for (index, scalar) in text.scalars.enumerated() {
      if scalar.isLetter { return index }
      switch scalar {
      case "\"", "“", "‘", "'", "«", "(", "[", "¿", "¡", "*": continue
      default: if !scalar.isSpace { return nil }
      }
    }
    return nil
  }
}
