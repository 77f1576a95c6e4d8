import Bitext
import UnicodeText

/// The expressions of a text that may be terms: one to four words, no function word at either end, compared by stems.
///
/// Not to be shared between threads.
final class Expressions {
  /// An expression in a text.
  struct Found: Hashable {
    /// Its stems.
    var key: String
    /// As it stands, in lower case unless it has capitals inside.
    var text: String
    /// How many words it has.
    var length: Int
  }

  private let tokenizer: TermTokenizer
  private let stemmer: Stemmer?
  private let language: String

  /// The longest expression in words.
  static let longest = 4

  init(language: LanguageTag) throws(CalqueError) {
    tokenizer = try TermTokenizer(language: language)
    stemmer = Stemmer(language: language.language)
    self.language = language.language
  }

  /// The expressions of a text, each once.
  func found(in text: String) throws(CalqueError) -> Set<Found> {
    let tokens = try tokenizer.tokens(of: text)
    let bytes = Array(text.utf8)
    let isFunction = tokens.map { Inflection.isFunctionWord($0.folded, language: language) }
    let isWord = tokens.map { token in
      token.folded.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "'" || $0 == "-" }
    }
    let stems = tokens.map { stemmer?.stem($0.folded) ?? $0.folded }
    var result: Set<Found> = []
    for start in tokens.indices where isWord[start] && !isFunction[start] {
      for end in start..<min(tokens.count, start + Self.longest) {
        if end > start, !tokens[end - 1].joinsNext || !isWord[end] { break }
        guard !isFunction[end] else { continue }
        // A word alone needs some letters.
        if start == end, tokens[start].folded.unicodeScalars.count < 4 { continue }
        let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
        let written = String(decoding: bytes[range], as: UTF8.self)
        result.insert(
          Found(key: stems[start...end].joined(separator: " "), text: written.lowercased(), length: end - start + 1))
      }
    }
    return result
  }
}
