import Bitext
import UnicodeText

/// Numbers in words and Roman numerals: they answer figures and need no answer themselves.
enum NumberWords {
  /// The numbers in words of a text, in order of place; compound ones as a whole and in their parts.
  ///
  /// - Complexity: O(words).
  static func quantities(in text: CheckedText) -> [Quantity] {
    let language = text.language.language
    var result: [Quantity] = []
    let parts = text.words.flatMap { word in split(word, in: text) }
    var index = 0
    while index < parts.count {
      if let run = run(from: index, in: parts, language: language, text: text) {
        result.append(
          Quantity(
            form: .words, values: run.values, foreignValues: [], parts: [],
            range: parts[index].range.lowerBound..<parts[run.end - 1].range.upperBound))
        index = run.end
      } else {
        if let value = roman(parts[index], in: text) {
          result.append(
            Quantity(form: .words, values: value, foreignValues: [], parts: [], range: parts[index].range))
        }
        index += 1
      }
    }
    return result
  }

  /// A word or a part of a hyphenated one.
  private struct Part {
    var lower: String
    var range: Range<Int>
  }

  private static func split(_ word: CheckedText.WordPlace, in text: CheckedText) -> [Part] {
    guard word.isLetters else { return [Part(lower: word.lower, range: word.scalars)] }
    var lower = word.lower
    var start = word.scalars.lowerBound
    // "d'une", "l'une", "qu'un".
    if FunctionWords.isElided(lower), let mark = lower.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) {
      start += lower.unicodeScalars.distance(from: lower.startIndex, to: mark) + 1
      lower = String(lower[lower.index(after: mark)...])
    }
    return [Part(lower: CheckedText.withoutPossessive(lower), range: start..<word.scalars.upperBound)]
  }

  /// The longest compound number that begins at a word.
  private static func run(
    from start: Int, in parts: [Part], language: String, text: CheckedText
  ) -> (values: [Double], end: Int)? {
    let table = language == "fr" ? french : language == "en" ? english : [:]
    guard !table.isEmpty else { return nil }
    var total = 0.0
    var current = 0.0
    var end = start
    var singles: [Double] = []
    var index = start
    while index < parts.count {
      let word = parts[index].lower
      if index > start, word == "et" || word == "and", index + 1 < parts.count,
        let next = value(parts[index + 1].lower, table, language), next < 100 || next == 0.5, end == index,
        isAdjacent(parts[index - 1], parts[index], text)
      {
        // "vingt et un", "one hundred and five", "un million et demi".
        if next == 0.5 || current >= 20 || total > 0 {
          index += 1
          continue
        }
        break
      }
      guard let value = value(word, table, language) else { break }
      if index > start, parts[index - 1].lower != "et", parts[index - 1].lower != "and",
        !isAdjacent(parts[index - 1], parts[index], text)
      {
        break
      }
      // Two numbers side by side that do not combine ("deux trois", "one two") end the run.
      if index > start, !combines(current, value) { break }
      singles.append(value)
      if value == 0.5, index > start {
        total += total > 0 ? lastScale(singles) / 2 : 0.5
      } else if value >= 1000 {
        total += max(1, current) * value
        current = 0
      } else if value == 100 {
        current = max(1, current) * 100
      } else if value == 20, current == 4, word.hasPrefix("vingt") {
        current = 80
      } else if value == 12, current > 0, current < 12 {
        current *= 12
      } else {
        current += value
      }
      index += 1
      end = index
      // Ordinals and the like end a number.
      if isFinal(word, language) { break }
    }
    guard end > start else { return nil }
    var values = [total + current]
    values += singles.filter { !values.contains($0) }
    if singles.count == 2, singles[0] >= 10, singles[0] < 100, singles[1] >= 10, singles[1] < 100 {
      // "nineteen eighty", a year in words.
      values.append(singles[0] * 100 + singles[1])
    }
    return (values, end)
  }

  private static func lastScale(_ singles: [Double]) -> Double { singles.last { $0 >= 1000 } ?? 1 }

  private static func combines(_ current: Double, _ value: Double) -> Bool {
    if value == 0.5 || value >= 100 { return true }
    if current == 0 { return true }
    if current == 4, value == 20 { return true }
    if value == 12, current < 12 { return true }
    let rest = current.truncatingRemainder(dividingBy: 100)
    return rest == 0 || (rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && value < 20)
      || (rest >= 10 && rest < 20 && value >= 10)
  }

  private static func isAdjacent(_ left: Part, _ right: Part, _ text: CheckedText) -> Bool {
    text.scalars[left.range.upperBound..<right.range.lowerBound].allSatisfy {
      $0.isSpace || $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}"
    }
  }

  private static func isFinal(_ word: String, _ language: String) -> Bool {
    language == "fr" ? word.hasSuffix("ième") || word.hasSuffix("ièmes") : word.hasSuffix("th") || word.hasSuffix("ths")
  }

  private static func value(_ word: String, _ table: [String: Double], _ language: String) -> Double? {
    if let value = table[word] { return value }
    if word.hasSuffix("s"), let value = table[String(word.dropLast())] { return value }
    if language == "fr", word.hasSuffix("ième") || word.hasSuffix("ièmes") {
      let stem = String(word.dropLast(word.hasSuffix("s") ? 5 : 4))
      return table[stem] ?? table[stem + "e"] ?? (stem == "cinqu" ? 5 : stem == "neuv" ? 9 : nil)
    }
    if language == "en", word.hasSuffix("ieth") { return table[word.dropLast(4) + "y"] }
    if language == "en", word.hasSuffix("th") || word.hasSuffix("ths") {
      let stem = String(word.dropLast(word.hasSuffix("s") ? 3 : 2))
      return table[stem] ?? table[stem + "e"] ?? table[stem + "t"]
    }
    return nil
  }

  /// A Roman numeral in capitals, alone or with an ordinal ending (`XIX`, `XIXe`, `Ier`); a century is also its hundreds.
  private static func roman(_ part: Part, in text: CheckedText) -> [Double]? {
    let scalars = text.scalars[part.range]
    let letters = scalars.prefix { "IVXLCDM".unicodeScalars.contains($0) }
    guard !letters.isEmpty else { return nil }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars.dropFirst(letters.count))
    guard ["", "e", "er", "re", "ème", "ᵉ", "th", "nd", "st", "rd", "s", "o"].contains(String(rest)) else { return nil }
    var total = 0
    var last = 0
    for scalar in letters.reversed() {
      let value =
        [
          "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
        ][Character(scalar)] ?? 0
      total += value < last ? -value : value
      last = max(last, value)
    }
    guard total > 0 else { return nil }
    return String(rest).isEmpty ? [Double(total)] : [Double(total), Double(total - 1) * 100]
  }

  private static let french: [String: Double] = [
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
    "nonante": 90, "cent": 100, "mille": 1000, "mil": 1000, "million": 1e6, "milliard": 1e9, "billion": 1e12,
    "millier": 1000, "centaine": 100, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "huitaine": 8, "premier": 1, "première": 1,
    "premièrement": 1, "second": 2, "seconde": 2, "deuxièmement": 2, "troisièmement": 3, "demi": 0.5, "demie": 0.5,
    "moitié": 0.5, "tiers": 1.0 / 3, "quart": 0.25, "double": 2, "doublé": 2, "triple": 3, "triplé": 3, "quadruple": 4,
    "quadruplé": 4, "paire": 2, "couple": 2, "seul": 1, "seule": 1, "unique": 1, "midi": 12, "minuit": 0,
    "décennie": 10, "siècle": 100, "millénaire": 1000, "centenaire": 100, "bicentenaire": 200, "cinquantenaire": 50,
    "quinquennat": 5, "septennat": 7, "trimestre": 3, "semestre": 6, "janvier": 1, "février": 2, "mars": 3, "avril": 4,
    "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
    "janv": 1, "févr": 2, "juil": 7, "sept.": 9, "oct": 10, "nov": 11, "déc": 12, "quatrième": 4, "cinquième": 5,
    "nul": 0, "nulle": 0, "aucun": 0, "aucune": 0, "gel": 0, "jumeaux": 2, "jumelles": 2, "triplés": 3, "duo": 2,
    "trio": 3, "quatuor": 4, "quintette": 5, "biennal": 2, "bimensuel": 2, "hebdomadaire": 7, "deux-tiers": 2.0 / 3,
  ]

  private static let english: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9,
    "trillion": 1e12, "dozen": 12, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20,
    "thirtieth": 30, "firstly": 1, "secondly": 2, "thirdly": 3, "once": 1, "twice": 2, "thrice": 3, "both": 2,
    "pair": 2,
    "couple": 2, "half": 0.5, "halves": 0.5, "quarter": 0.25, "double": 2, "doubled": 2, "triple": 3, "tripled": 3,
    "treble": 3, "quadruple": 4, "quadrupled": 4, "single": 1, "sole": 1, "only": 1, "a": 1, "an": 1, "noon": 12,
    "midday": 12, "midnight": 0, "fortnight": 14, "decade": 10, "century": 100, "millennium": 1000, "teenager": 16,
    "centenary": 100, "bicentenary": 200, "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3,
    "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12, "no": 0, "none": 0,
    "freezing": 0, "twins": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5, "week": 7, "weekly": 7, "biennial": 2,
    "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990, "twenties": 1920,
    "thirties": 1930, "forties": 1940, "tenfold": 10, "twofold": 2, "threefold": 3,
  ]
}
