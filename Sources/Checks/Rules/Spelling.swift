public import Bitext
import UnicodeText

/// Tells which words a dictionary does not know.
///
/// A door: the system's hunspell stands behind it in the command line, a list of words in tests.
public protocol SpellingDictionary {
  /// The unknown ones among some words, each with proposals, best first.
  ///
  /// - Throws: `CalqueError` when the dictionary cannot be asked.
  func unknown(among words: [String]) throws(CalqueError) -> [String: [String]]
}

/// Words of the target that the system's dictionary does not know.
///
/// Off by default: names and new words are many, and dictionaries differ from machine to machine. Left alone are words in
/// capitals or with digits, capitalised words, words that stand in the source in the same form, terms of the glossary, and
/// addresses, placeholders and code. The dictionary is hunspell's, when the system has it.
enum Spelling {
  static let description = CheckDescription(
    id: "spelling", summary: "a word that the system's dictionary does not know (hunspell)", defaultSeverity: .info,
    isOnByDefault: false, mqmType: "linguistic-conventions/spelling")

  static func check(
    _ texts: [(id: String, source: CheckedText, target: CheckedText)], dictionary: any SpellingDictionary,
    knownTerms: Set<String>, profile: CheckProfile
  ) throws(CalqueError) -> [Finding] {
    var places: [(id: String, word: String, range: Range<Int>)] = []
    for text in texts {
      let inSource = Set(text.source.words.map(\.lower))
      let skipped = text.target.addresses + PlaceholderScanner.places(in: text.target.scalars)
      for word in text.target.words
      where word.isLetters && word.scalars.count > 2 && !word.isCapitalized && !inSource.contains(word.lower)
        && !knownTerms.contains(word.lower) && !skipped.contains(where: { $0.overlaps(word.scalars) })
      {
        places.append((text.id, word.text.replacing("\u{2019}", with: "'"), text.target.bytes(word.scalars)))
      }
    }
    let unknown = try dictionary.unknown(among: Array(Set(places.map(\.word))).sorted())
    return places.compactMap { place in
      guard let proposals = unknown[place.word] else { return nil }
      let words = proposals.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
      return Finding(
        check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
        message: "“\(place.word)” is in no dictionary" + (words.isEmpty ? "" : "; perhaps \(words)"),
        target: place.range, suggestion: proposals.first, segmentID: place.id)
    }
  }
}
