import Bitext

/// Small words that mark a language.
enum FunctionWords {
  /// Whether a word in lower case is a function word of the language; false for languages without a list.
  static func isFunctionWord(_ word: String, of language: LanguageTag) -> Bool {
    switch language.language {
    case "fr": french.contains(word) || isElided(word)
    case "en": english.contains(word)
    default: false
    }
  }

  /// Whether a word begins with an elided French article or pronoun.
  static func isElided(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars.prefix(8))
    guard let mark = scalars.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }), mark + 1 < scalars.count else {
      return false
    }
    var head = String.UnicodeScalarView()
    head.append(contentsOf: scalars[..<mark])
    return ["l", "d", "qu", "j", "m", "t", "s", "n", "c", "jusqu", "lorsqu", "puisqu", "quoiqu"].contains(String(head))
  }

  static let french: Set<String> = [
    "le", "la", "les", "un", "une", "des", "du", "de", "à", "au", "aux", "en", "et", "ou", "où", "par", "pour", "sur",
    "sous", "dans", "sans", "avec", "entre", "vers", "chez", "ne", "pas", "que", "qui", "quoi", "dont", "se", "ce",
    "ces", "cet", "cette", "son", "sa", "ses", "leur", "leurs", "il", "elle", "ils", "elles", "nous", "vous", "je",
    "tu",
    "mais", "donc", "ni", "car", "si", "plus", "moins", "très", "est", "sont", "était", "être", "avoir", "fait", "été",
    "ont", "avait", "aussi", "comme", "tout", "tous", "toute", "toutes", "mon", "ma", "mes", "notre", "nos", "votre",
    "vos", "lui", "y", "quand", "depuis", "pendant", "après", "avant", "chaque", "même", "alors", "encore", "sera",
  ]

  static let english: Set<String> = [
    "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "without", "from", "and", "or", "as", "into",
    "under", "over", "between", "no", "not", "it", "its", "his", "her", "their", "our", "my", "your", "this", "that",
    "these", "those", "he", "she", "they", "we", "you", "is", "are", "was", "were", "be", "been", "but", "if", "than",
    "then", "so", "up", "out", "off", "has", "have", "had", "will", "would", "can", "could", "do", "does", "did", "who",
    "which", "what", "when", "where", "how", "all", "there", "about", "after", "before", "more", "most", "some", "any",
  ]
}
