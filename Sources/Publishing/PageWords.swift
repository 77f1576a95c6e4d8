import Bitext
import UnicodeText

/// The page's own words, in English or French.
struct PageWords {
  let isFrench: Bool

  init(_ language: LanguageTag) { isFrench = language.language == "fr" }

  var view: String { isFrench ? "Affichage" : "View" }
  var both: String { isFrench ? "Les deux" : "Both" }
  var interleaved: String { isFrench ? "Intercalé" : "Interleaved" }
  var untranslated: String { isFrench ? "pas de traduction" : "no translation" }
  var unsourced: String { isFrench ? "ajouté par la traduction" : "added in the translation" }

  var backToText: String { isFrench ? "Retour au texte" : "Back to the text" }
  var skip: String { isFrench ? "Aller au texte" : "Skip to the text" }
  var image: String { "Image" }
  var search: String { isFrench ? "Chercher" : "Search" }
  var feed: String { isFrench ? "Flux Atom" : "Atom feed" }
  var undated: String { isFrench ? "Sans date" : "Undated" }

  /// How many articles are listed.
  func articles(_ count: Int) -> String { "\(count) article\(count == 1 ? "" : "s")" }

  func row(_ number: Int) -> String { isFrench ? "Phrase \(number)" : "Sentence pair \(number)" }

  func name(of language: LanguageTag) -> String {
    isFrench ? LocaleData.displayName(of: language.identifier, in: "fr") : language.englishName
  }

  func summary(rows: Int, doubtful: Int, oneSided: Int) -> String {
    if isFrench {
      return "\(rows) lignes, dont \(doubtful) à vérifier et \(oneSided) sans vis-à-vis."
    }
    return "\(rows) rows, \(doubtful) of them to be checked, \(oneSided) without a counterpart."
  }

  func doubt(_ doubt: Doubt) -> String {
    switch doubt {
    case .length(let ratio):
      let shown = tenths(ratio)
      return isFrench
        ? "longueur inhabituelle (×\(shown.split(separator: ".").joined(separator: ",")))"
        : "unusual length (×\(shown))"
    case .number(let number, let side):
      if isFrench { return "le nombre \(number) manque \(side == .source ? "à gauche" : "à droite")" }
      return "the number \(number) is missing on the \(side == .source ? "left" : "right")"
    case .fewSharedWords: return isFrench ? "peu de mots en commun" : "few words in common"
    case .onlyDeletionFits: return isFrench ? "rien ne semble y répondre" : "nothing seems to answer it"
    case .closeAlternative:
      return isFrench ? "un autre découpage est presque aussi probable" : "another cut is almost as likely"
    case .crossing: return isFrench ? "le texte a été déplacé" : "the text was moved"
    case .endPunctuation: return isFrench ? "la ponctuation finale diffère" : "the final punctuation differs"
    case .structure: return isFrench ? "blocs de nature différente" : "blocks of different kinds"
    case .sourceChanged:
      return isFrench ? "la source a changé depuis la traduction" : "the source has changed since"
    case .other(let text): return text
    }
  }

  private func tenths(_ value: Double) -> String {
    let rounded = Int((min(max(value.isFinite ? value : 0, 0), 9999) * 10).rounded())
    return "\(rounded / 10).\(rounded % 10)"
  }
}
