import Bitext
import UnicodeText

/// A target that is the source over again.
///
/// Names, numbers, codes and titles stay as they are in a translation; so the copy is reported only when it reads like
/// running text of the source language: at least three words, one of them a function word of the source language that
/// the target language does not have, or at least three of them in lower case.
enum SameAsSource {
  static let description = CheckDescription(
    id: "same-as-source", summary: "the target is the source unchanged", defaultSeverity: .error,
    mqmType: "accuracy/untranslated")

  static func isUntranslatedCopy(_ pair: CheckedPair) -> Bool {
    guard !pair.isMonolingual, pair.kind != .code,
      MatchKey.typographic(pair.source.text) == MatchKey.typographic(pair.target.text)
    else { return false }
    let words = pair.source.words.filter { $0.isLetters && $0.scalars.count > 1 }
    guard words.count >= 3 else { return false }
    let lowerCase = words.filter { !$0.isCapitalized }
    let functionWords = pair.source.words.count {
      !$0.isCapitalized && FunctionWords.isFunctionWord($0.lower, of: pair.source.language)
        && !FunctionWords.isFunctionWord($0.lower, of: pair.target.language)
    }
    // Names, titles and references have their content words in capitals: "Le Ticket et la Ville, p. 34".
    let contentWords = lowerCase.count { !FunctionWords.isFunctionWord($0.lower, of: pair.source.language) }
    guard contentWords > 0 else { return false }
    // A title such as "La Vie en rose" has one small word in it; running text has more.
    return lowerCase.count >= 3 || (functionWords >= 1 && lowerCase.count >= 2) || words.count >= 12
  }

  static func check(_ pair: inout CheckedPair) {
    pair.report(
      description, "not translated: the target equals the source", source: 0..<pair.source.scalars.count,
      target: 0..<pair.target.scalars.count)
  }
}
