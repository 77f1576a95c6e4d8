import Bitext

/// Days, months, nationalities and languages: capitals in English, small letters in French.
///
/// English: `monday`, `january`, `french`. `may`, `march` and `august` are words as well and only reported beside a number.
/// French: `Lundi`, `Janvier` inside a sentence; names of feasts and events (`14 Juillet`, `Vendredi saint`) are left alone.
enum CalendarCase: PairRule {
  static let description = CheckDescription(
    id: "calendar-case", summary: "a day, month or nationality with the wrong case", defaultSeverity: .warning,
    mqmType: "linguistic-conventions/spelling")

  static func check(_ pair: inout CheckedPair) {
    switch pair.target.language.language {
    case "en": checkEnglish(&pair)
    case "fr": checkFrench(&pair)
    default: break
    }
  }

  private static let english: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "april",
    "june",
    "july", "september", "october", "november", "december", "english", "french", "german", "spanish", "italian",
    "european", "american", "african", "asian", "british", "irish", "scottish", "welsh", "russian", "chinese",
    "japanese",
    "portuguese", "dutch", "belgian", "austrian", "greek", "turkish", "hungarian", "romanian", "bulgarian", "ukrainian",
    "swedish", "norwegian", "danish", "finnish", "canadian", "mexican", "brazilian", "argentinian", "chilean", "cuban",
    "indian", "pakistani", "korean", "vietnamese", "australian", "egyptian", "algerian", "moroccan", "tunisian",
    "libyan",
    "israeli", "palestinian", "lebanese", "syrian", "iraqi", "iranian", "saudi", "afghan", "nigerian", "senegalese",
    "ivorian", "malian", "kurdish", "armenian", "georgian", "serbian", "croatian", "bosnian", "albanian", "parisian",
    "londoner", "christmas", "easter", "ramadan", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    "saturdays",
    "sundays", "americans", "europeans", "germans", "italians", "russians", "africans", "canadians", "belgians",
  ]
  private static let ambiguousMonths: Set<String> = ["may", "march", "august"]
  /// Words after which a nationality in small letters is custom (french fries, german measles).
  private static let customary: Set<String> = [
    "fries", "toast", "doors", "door", "windows", "window", "press", "horn", "kiss", "dressing", "bread", "measles",
    "shepherd", "roulette", "salad", "dressing", "oven", "coffee", "bean", "beans", "ink", "numerals", "type",
  ]

  private static func checkEnglish(_ pair: inout CheckedPair) {
    let text = pair.target
    let addresses = text.addresses
    for (index, word) in text.words.enumerated() where word.isLetters && !word.isCapitalized {
      let base = CheckedText.withoutPossessive(word.lower)
      let isNamed = english.contains(base)
      let isMonth = !isNamed && ambiguousMonths.contains(base) && isBesideNumber(index, text)
      guard isNamed || isMonth else { continue }
      if text.words.indices.contains(index + 1), customary.contains(text.words[index + 1].lower) { continue }
      if addresses.contains(where: { $0.overlaps(word.scalars) }) { continue }
      let capital = text.scalars[word.scalars.lowerBound].properties.titlecaseMapping
      pair.report(
        description, "“\(word.text)” takes a capital in English", target: word.scalars,
        suggestion: capital + text.string(word.scalars.lowerBound + 1..<word.scalars.upperBound))
    }
  }

  /// Words before which only a month makes sense.
  private static let beforeMonths: Set<String> = ["in", "since", "until", "last", "next", "early", "late", "mid"]

  private static func isBesideNumber(_ index: Int, _ text: CheckedText) -> Bool {
    if index > 0, beforeMonths.contains(text.words[index - 1].lower) { return true }
    if text.words.indices.contains(index + 1), text.words[index + 1].text.utf8.first.map(isDigit) == true {
      return text.words[index].lower != "may" || text.words[index + 1].text.utf8.count <= 2
        || isYear(text.words[index + 1])
    }
    return index > 0 && text.words[index - 1].text.utf8.first.map(isDigit) == true
      && text.words[index - 1].text.utf8.count <= 4 && text.words[index].lower != "may"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isYear(_ word: CheckedText.WordPlace) -> Bool { word.text.utf8.count == 4 }

  private static let french: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "janvier", "février", "mars", "avril",
    "mai",
    "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  ]

  /// Words after which only a month makes sense.
  private static let beforeFrenchMonths: Set<String> = [
    "en", "mois", "depuis", "fin", "début", "mi", "dès", "jusqu'en",
  ]

  /// The capitalised word after an elided `d’` or `l’`, or the word itself when it is capitalised.
  private static func withoutElision(_ word: CheckedText.WordPlace) -> CheckedText.WordPlace? {
    if word.isCapitalized { return word }
    guard FunctionWords.isElided(word.lower),
      let mark = word.text.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" })
    else { return nil }
    let tail = word.text[word.text.index(after: mark)...]
    guard tail.first?.isUppercase == true else { return nil }
    let skipped = word.text.unicodeScalars.distance(from: word.text.startIndex, to: tail.startIndex)
    return CheckedText.WordPlace(
      scalars: word.scalars.lowerBound + skipped..<word.scalars.upperBound, text: String(tail),
      lower: tail.lowercased(), isLetters: true, isCapitalized: true)
  }

  private static func checkFrench(_ pair: inout CheckedPair) {
    let text = pair.target
    for (index, whole) in text.words.enumerated() where index > 0 && whole.isLetters {
      guard let word = withoutElision(whole), french.contains(word.lower), word.text != word.text.uppercased() else {
        continue
      }
      let before = text.words[index - 1]
      let gap = text.scalars[before.scalars.upperBound..<whole.scalars.lowerBound]
      // A new sentence, a quotation or a title may begin with a capital.
      guard gap.allSatisfy({ $0.isSpace || $0 == "," || $0 == "(" }) else { continue }
      let isDay = before.text.utf8.first.map(isDigit) == true
      let after = text.words.indices.contains(index + 1) ? text.words[index + 1] : nil
      let isYearAfter = after?.text.utf8.first.map(isDigit) == true
      // 14 Juillet, 11 Novembre, 1er Mai: feasts. Mars and Mai are a god, a planet and a surname as well.
      if isDay, !isYearAfter, ["juillet", "mai", "novembre", "août", "septembre"].contains(word.lower) { continue }
      if ["mars", "mai", "août", "avril", "juin"].contains(word.lower), !isDay, !isYearAfter,
        word.text == whole.text, !beforeFrenchMonths.contains(before.lower)
      {
        continue
      }
      if after?.isCapitalized == true || (after?.lower == "saint" || after?.lower == "gras") { continue }
      // After a name it may be a part of the name.
      let isAfterName = before.isCapitalized && before.text != before.text.uppercased() && gap.elementsEqual([" "])
      if isAfterName, index > 1, word.text == whole.text { continue }
      pair.report(
        description, "“\(word.text)” takes a small letter in French", target: word.scalars, suggestion: word.lower)
    }
  }
}

extension CheckedText {
  /// A word without `'s` or `’s` at its end.
  static func withoutPossessive(_ word: String) -> String {
    for ending in ["'s", "\u{2019}s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word
  }
}
