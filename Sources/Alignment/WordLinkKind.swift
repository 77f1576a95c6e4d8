/// How two words are known to go together.
public enum WordLinkKind: String, Sendable, Hashable, CaseIterable {
  /// Both are numbers of one value, or one is the other's word.
  case number
  /// A dictionary, the glossary or the memory knows them.
  case lexicon
  /// They are written alike, in their own script or transliterated: names, and words of one root.
  case cognate
  /// The texts themselves taught them.
  case text

  /// Two words share so many letters at their beginning to look like one root.
  private static let sharedLetters = 3

  init(isNumber: Bool, source: String, target: String, lexicon: BilingualLexicon) {
    if isNumber {
      self = .number
    } else if lexicon.knows(source, target) {
      self = .lexicon
    } else if source == target || Self.isAlike(source, target) {
      self = .cognate
    } else {
      self = .text
    }
  }

  private static func isAlike(_ source: String, _ target: String) -> Bool {
    let shared = zip(source.unicodeScalars, target.unicodeScalars).prefix { $0 == $1 }.count
    return shared >= sharedLetters && 2 * shared >= min(source.unicodeScalars.count, target.unicodeScalars.count)
  }
}

extension BilingualLexicon {
  /// Whether the lexicon links two stems.
  func knows(_ sourceStem: String, _ targetStem: String) -> Bool {
    guard let from = sourceIndex.numbers[sourceStem], let to = targetIndex.numbers[targetStem],
      links.indices.contains(Int(from))
    else { return false }
    return links[Int(from)].contains { $0.target == to }
  }
}
