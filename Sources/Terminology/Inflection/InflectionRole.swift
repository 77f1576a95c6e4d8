/// What is known of a word of a term, which decides the forms it may take.
enum InflectionRole: Hashable {
  /// A noun of one gender: singular and plural only.
  case noun
  /// A noun for persons of both genders, or an adjective: singular and plural, masculine and feminine.
  case nounOfBothGenders
  /// An adjective or a participle.
  case adjective
  /// A verb in the infinitive.
  case verb
  /// Nothing is known: a noun whose feminine is formed only where its ending is one of persons.
  case unknown
  /// The word does not change.
  case invariable
}

/// Forms of words.
enum Inflection {
  /// All forms of a word, folded, itself first; for a language without rules of its own only the word itself.
  static func forms(of word: String, role: InflectionRole, language: String) -> [String] {
    var forms: [String]
    if role == .invariable || word.unicodeScalars.count < 2 {
      forms = [word]
    } else {
      switch language {
      case "fr": forms = FrenchInflection.forms(of: word, role: role)
      case "en": forms = EnglishInflection.forms(of: word, role: role)
      default: forms = [word]
      }
    }
    var seen: Set<String> = []
    forms = forms.map { TermTokenizer.folded($0) }.filter { seen.insert($0).inserted }
    return forms
  }

  /// Function words: they never change and never carry the meaning of a term.
  static func isFunctionWord(_ word: String, language: String) -> Bool {
    switch language {
    case "fr": french.contains(word)
    case "en": english.contains(word)
    default: false
    }
  }

  private static let french: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "à", "au", "aux", "en", "et", "ou", "par", "pour",
    "sur", "sous", "dans", "sans", "avec", "entre", "vers", "chez", "ne", "n", "pas", "que", "qu", "qui", "se", "s",
    "ce", "c", "ces", "cet", "cette", "son", "sa", "ses", "leur", "leurs", "il", "elle", "ils", "elles", "on", "nous",
    "vous", "je", "j", "tu", "me", "m", "te", "t", "y", "mais", "donc", "or", "ni", "car", "si", "plus", "moins",
  ]

  private static let english: Set<String> = [
    "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "without", "from", "and", "or", "as", "into",
    "under", "over", "between", "no", "not", "it", "its", "his", "her", "their", "our", "my", "your", "this", "that",
    "these", "those", "he", "she", "they", "we", "you", "i", "is", "are", "was", "were", "be", "been", "but", "if",
    "than", "then", "so", "up", "out", "off",
  ]
}
