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
  func found(in markup: String) throws(CalqueError) -> [Found] {
    let text = Self.withoutTags(markup)
    let tokens = try tokenizer.tokens(of: text)
    let bytes = Array(text.utf8)
    let isFunction = tokens.map { Inflection.isFunctionWord($0.folded, language: language) }
    let isWord = tokens.map { token in
      token.folded.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "'" || $0 == "-" }
    }
    let stems = tokens.map { stemmer?.stem($0.folded) ?? $0.folded }
    var keys: Set<String> = []
    var result: [Found] = []
    for start in tokens.indices where isWord[start] && !isFunction[start] {
      for end in start..<min(tokens.count, start + Self.longest) {
        if end > start, !tokens[end - 1].joinsNext || !isWord[end] { break }
        guard !isFunction[end] else { continue }
        // A word alone needs some letters and must not be one that every text has.
        if start == end, tokens[start].folded.unicodeScalars.count < 4 || CommonWords.contains(tokens[start].folded) {
          continue
        }
        let key = stems[start...end].joined(separator: " ")
        guard keys.insert(key).inserted else { continue }
        let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
        let written = String(decoding: bytes[range], as: UTF8.self)
        result.append(Found(key: key, text: written.lowercased(), length: end - start + 1))
      }
    }
    return result
  }

  /// The text without what stands between `<` and `>`.
  private static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result: [UInt8] = []
    var isInside = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "<") { isInside = true }
      // A mark that no term crosses.
      result.append(isInside ? UInt8(ascii: ";") : byte)
      if byte == UInt8(ascii: ">") { isInside = false }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Words of French and English that every text has: no terms by themselves.
enum CommonWords {
  /// Whether a folded word is one.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    première premier dernière dernier également après avant depuis pendant années année autre autres même mêmes très
    aussi encore ainsi alors toujours jamais déjà selon plusieurs beaucoup chaque certains certaines quelques tout tous
    toute toutes sont était étaient être avoir avait avaient fait faire peut peuvent pouvait cela celui celle ceux dont
    quand comme parce plus moins deux trois quatre cinq nouveau nouvelle grand grande grands petit petite bien mieux
    mois jour jours semaine fois temps chose choses gens leur leurs notre votre sous vers entre contre donc mais sans
    first last also after before since during year years other others same very still thus then always never already
    several many each some few every were been being have having made make makes could would should this that these
    those when while because more less two three four five new great large small well better month months days week
    time times thing things people their your from with into over under between against without only just even about
    will can than there here what which where who whom whose both most much such them they
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
