import Bitext

/// Fixed expressions in which a common word does not have the meaning that a glossary gives it.
enum Idioms {
  private static let french: [[String]] = [
    ["tout", "le", "monde"], ["avoir", "lieu"], ["au", "lieu", "de"], ["en", "cours", "de"], ["en", "train", "de"],
    ["bien", "entendu"], ["tout", "à", "fait"], ["tout", "de", "suite"], ["à", "la", "fois"],
    ["de", "la", "part", "de"],
    ["mise", "au", "point"], ["du", "coup"], ["par", "rapport", "à"], ["à", "partir", "de"], ["en", "tout", "cas"],
    ["tout", "au", "moins"], ["sur", "le", "point", "de"], ["au", "point", "de"], ["faire", "partie"],
    ["fait", "partie"],
    ["chef", "d’entreprise"], ["chefs", "d’entreprise"], ["chef", "d'entreprise"], ["chefs", "d'entreprise"],
    ["mettre", "au", "monde"], ["mis", "au", "monde"], ["dizaines", "d’années"], ["dizaines", "d'années"],
    ["dizaine", "d’années"], ["dizaine", "d'années"], ["monde", "du", "travail"], ["monde", "de", "l’entreprise"],
    ["monde", "de", "l'entreprise"], ["mise", "en", "œuvre"], ["point", "de", "vue"], ["à", "la", "suite", "de"],
    ["d’un", "côté"], ["en", "effet"], ["au", "sein", "de"], ["en", "fin", "de"], ["à", "l’heure", "actuelle"],
  ]

  private static let english: [[String]] = [
    ["out", "of", "this", "world"], ["like", "a", "man"], ["to", "a", "man"], ["the", "man", "in", "the", "street"],
    ["all", "over", "the", "world"], ["of", "the", "year"], ["new", "year"], ["child’s", "play"], ["child's", "play"],
    ["in", "the", "course", "of"], ["as", "a", "matter", "of", "fact"],
    ["in", "the", "face", "of"], ["at", "the", "end", "of", "the", "day"], ["by", "the", "way"], ["in", "a", "way"],
    ["in", "order", "to"], ["in", "terms", "of"], ["on", "the", "other", "hand"], ["at", "work"],
  ]

  private static func isDecade(_ word: CheckedText.WordPlace) -> Bool {
    let tens = [
      "vingt", "trente", "quarante", "cinquante", "soixante", "soixante-dix", "quatre-vingt", "quatre-vingts",
    ]
    return !word.isLetters || tens.contains(word.lower) || tens.contains { word.lower.hasPrefix($0 + "-") }
  }

  /// Whether a byte range of the text lies in a fixed expression.
  static func isPartOfIdiom(_ range: Range<Int>, in text: CheckedText) -> Bool {
    let language = text.language.language
    guard language == "fr" || language == "en" else { return false }
    let idioms = language == "fr" ? french : english
    let words = text.words
    for (index, word) in words.enumerated() where text.bytes(word.scalars).overlaps(range) {
      // "les années 1970", "les années soixante": a decade.
      if word.lower == "années", index + 1 < words.count, isDecade(words[index + 1]) { return true }
      for idiom in idioms {
        for (offset, part) in idiom.enumerated() where part == word.lower {
          let start = index - offset
          if start >= 0, start + idiom.count <= words.count,
            words[start..<start + idiom.count].map(\.lower) == idiom
          {
            return true
          }
        }
      }
    }
    return false
  }
}
