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

  private func isRelative(_ stem: String, of wanted: String) -> Bool {
    if stem == wanted { return true }
    guard language == "en", stem.utf8.count > wanted.utf8.count else { return false }
    if stem.hasPrefix(wanted) {
      let rest = stem.dropFirst(wanted.count)
      return Self.endings.contains { $0 == rest || $0.hasPrefix(rest) && rest.utf8.count >= 3 }
    }
    return stem.hasSuffix(wanted) && Self.beginnings.contains(String(stem.dropLast(wanted.count)))
  }

  /// Whether each meaningful word of the term has a relative in the text, all within a few words.
  func isParaphrased(_ term: String, in text: String) throws(CalqueError) -> Bool {
    if lastText != text {
      lastStems = try tokenizer.tokens(of: text).map { stem($0.folded) }
      lastText = text
    }
    let wanted = try tokenizer.tokens(of: term).map(\.folded).filter {
      !Inflection.isFunctionWord($0, language: language)
    }.map(stem)
    guard !wanted.isEmpty else { return false }
    let places = wanted.map { word in lastStems.indices.filter { isRelative(lastStems[$0], of: word) } }
    guard let first = places.first else { return false }
    return first.contains { anchor in
      places.allSatisfy { $0.contains { abs($0 - anchor) <= Self.window } }
    }
  }
}
