import Bitext
import UnicodeText

/// Tells whether a text has words of the same family as those of a term.
///
/// Not to be shared between threads.
final class RelatedWords {
  private let tokenizer: TermTokenizer
  private let stemmer: Stemmer?
  private let language: String
  private var lastText: String?
  private var lastStems: [String] = []
  private var lastWords: [String] = []

  /// How many words apart the words of one term may stand.
  private static let window = 8

  init(language: LanguageTag) throws(CalqueError) {
    tokenizer = try TermTokenizer(language: language)
    stemmer = Stemmer(language: language.language)
    self.language = language.language
  }

  private func stem(_ word: String) -> String {
    guard let stem = stemmer?.stem(word), stem.unicodeScalars.count >= 3 else { return word }
    return stem
  }

  /// Endings and beginnings with which English makes new words of a noun: `wartime`, `worldwide`, `postwar`.
  private static let endings = [
    "time", "wide", "like", "maker", "making", "less", "ship", "hood", "side", "land", "work",
  ]
  private static let beginnings = ["post", "pre", "anti", "non", "inter", "mid", "co", "sub", "trans", "pro"]

  /// Endings with which French makes adjectives and names of persons of a noun, as they follow its stem: `mondial`,
  /// `gouvernemental`, `guerrier`.
  private static let frenchEndings: Set<String> = [
    "al", "ial", "iaux", "aux", "el", "iel", "ien", "ique", "ier", "aire", "eur", "emental", "iste", "isme",
  ]
  /// French nouns that say the same measured and lived.
  private static let doublets: [[String]] = [
    ["an", "ans", "année", "années"], ["jour", "jours", "journée", "journées"], ["soir", "soirs", "soirée", "soirées"],
    ["matin", "matins", "matinée", "matinées"],
  ]

  private func isRelative(_ stem: String, of wanted: String) -> Bool {
    if stem == wanted { return true }
    guard stem.utf8.count > wanted.utf8.count else { return false }
    if language == "fr", wanted.utf8.count >= 4, stem.hasPrefix(wanted) {
      return Self.frenchEndings.contains(String(stem.dropFirst(wanted.count)))
    }
    guard language == "en" else { return false }
    if stem.hasPrefix(wanted) {
      let rest = stem.dropFirst(wanted.count)
      return Self.endings.contains { $0 == rest || $0.hasPrefix(rest) && rest.utf8.count >= 3 }
    }
    return stem.hasSuffix(wanted) && Self.beginnings.contains(String(stem.dropLast(wanted.count)))
  }

  /// Whether each meaningful word of the term has a relative in the text, all within a few words.
  func isParaphrased(_ term: String, in text: String) throws(CalqueError) -> Bool {
    if lastText != text {
      lastWords = try tokenizer.tokens(of: text).map(\.folded)
      lastStems = lastWords.map(stem)
      lastText = text
    }
    let words = try tokenizer.tokens(of: term).map(\.folded).filter {
      !Inflection.isFunctionWord($0, language: language)
    }
    if language == "fr", words.count == 1, let doublet = Self.doublets.first(where: { $0.contains(words[0]) }) {
      return lastWords.contains(where: doublet.contains)
    }
    let wanted = words.map(stem)
    guard !wanted.isEmpty else { return false }
    let places = wanted.map { word in lastStems.indices.filter { isRelative(lastStems[$0], of: word) } }
    guard let first = places.first else { return false }
    return first.contains { anchor in
      places.allSatisfy { $0.contains { abs($0 - anchor) <= Self.window } }
    }
  }

  /// The stem of a term of one word, by which words of its family are looked up; nil for longer terms and short words.
  func key(of term: String) throws(CalqueError) -> String? {
    let words = try tokenizer.tokens(of: term).map(\.folded)
    guard words.count == 1, words[0].unicodeScalars.count >= 3 else { return nil }
    return stem(words[0])
  }

  /// The keys that the words of a text may belong to, with the places of the words.
  ///
  /// - Complexity: O(words × length of a word).
  func keys(in text: String) throws(CalqueError) -> [(key: String, range: Range<Int>)] {
    var result: [(key: String, range: Range<Int>)] = []
    for token in try tokenizer.tokens(of: text) where token.folded.unicodeScalars.count >= 3 {
      let stem = stem(token.folded)
      result.append((stem, token.range))
      // Shorter stems that the word may be made of.
      for length in stride(from: stem.count - 1, through: 3, by: -1) {
        let root = String(stem.prefix(length))
        if isRelative(stem, of: root) { result.append((root, token.range)) }
      }
    }
    return result
  }
}
