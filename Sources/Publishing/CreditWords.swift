import Bitext

/// The words around names: "By", "Translated by", "Source", by language.
enum CreditWords {
  /// A translator's credit in a language; the name alone where its words are not known.
  static func translatedBy(_ name: String, in language: LanguageTag) -> String {
    guard let words = credits[language.language] else { return name }
    return "\(words) \(name)"
  }

  /// A credit as a sentence: a name alone gets its words.
  static func sentence(_ credit: String, in language: LanguageTag) -> String {
    name(in: credit) == credit ? translatedBy(credit, in: language) : credit
  }

  /// What introduces the address of the original.
  static func source(in language: LanguageTag) -> String {
    switch language.language {
    case "fr": "Texte original\u{A0}:"
    case "de": "Original:"
    case "es": "Texto original:"
    case "it": "Testo originale:"
    case "pt": "Texto original:"
    default: "Original:"
    }
  }

  /// The heading of the notes.
  static func notes(in language: LanguageTag) -> String {
    switch language.language {
    case "de": "Anmerkungen"
    case "es": "Notas"
    case "it": "Note"
    case "pt": "Notas"
    default: "Notes"
    }
  }

  private static let credits = [
    "en": "Translated by", "fr": "Traduit par", "de": "Übersetzt von", "es": "Traducido por", "it": "Tradotto da",
    "pt": "Traduzido por", "nl": "Vertaald door",
  ]

  private static let introductions = [
    "translated by ", "translated from ", "translation: ", "translation by ", "traduit par ", "traduction : ",
    "traduction\u{A0}: ", "traduction\u{202F}: ", "traduction: ", "traduction de ", "übersetzt von ", "traducido por ",
    "tradotto da ", "traduzido por ", "vertaald door ", "par ", "by ", "von ", "por ", "di ", "door ",
  ]

  /// `Par Lucie Ardouin` gives `Lucie Ardouin`.
  static func name(in text: String) -> String {
    let lower = text.lowercased()
    guard let start = introductions.first(where: lower.hasPrefix), lower.utf8.count == text.utf8.count else {
      return text
    }
    let name = String(text.dropFirst(start.count))
    return name.isEmpty ? text : name
  }
}
