/// Plurals and verb forms of English words, by rule with the irregular ones listed.
enum EnglishInflection {
  /// All forms of a word in lower case.
  static func forms(of word: String, role: InflectionRole) -> [String] {
    switch role {
    case .invariable: [word]
    case .adjective: [word] + plurals(of: word)
    case .noun, .nounOfBothGenders, .unknown: [word] + plurals(of: word) + singulars(of: word)
    case .verb: [word] + verbForms(of: word)
    }
  }

  private static let irregularPlurals: [String: String] = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "goose": "geese", "mouse": "mice", "ox": "oxen", "crisis": "crises", "analysis": "analyses", "thesis": "theses",
    "basis": "bases", "axis": "axes", "hypothesis": "hypotheses", "criterion": "criteria",
    "phenomenon": "phenomena", "medium": "media", "datum": "data", "curriculum": "curricula",
    "memorandum": "memoranda", "referendum": "referenda", "stimulus": "stimuli", "nucleus": "nuclei",
    "appendix": "appendices", "index": "indices", "life": "lives", "wife": "wives", "knife": "knives",
    "leaf": "leaves", "loaf": "loaves", "half": "halves", "shelf": "shelves", "thief": "thieves", "wolf": "wolves",
    "calf": "calves", "self": "selves", "elf": "elves", "die": "dice", "penny": "pence", "quota": "quotas",
  ]

  private static let singularOf: [String: String] = Dictionary(
    irregularPlurals.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  private static func isConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  /// Words in -man and -woman, and the listed ones as the last part of a compound.
  private static func irregularPlural(of word: String) -> String? {
    if let listed = irregularPlurals[word] { return listed }
    if word.hasSuffix("man"), word.count > 4, word != "human", word != "german", word != "roman", word != "ottoman" {
      return word.dropLast(2) + "en"
    }
    if word.hasSuffix("child") || word.hasSuffix("wife") {
      return irregularPlurals.first { word.hasSuffix($0.key) && $0.key.count >= 4 }.map {
        word.dropLast($0.key.count) + $0.value
      }
    }
    return nil
  }

  private static func plurals(of word: String) -> [String] {
    if let irregular = irregularPlural(of: word) { return [irregular, word + "s"] }
    if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return [word + "es"] }
    if isConsonantY(word) { return [word.dropLast() + "ies"] }
    if word.hasSuffix("o") { return [word + "es", word + "s"] }
    return [word + "s"]
  }

  private static func singulars(of word: String) -> [String] {
    if let irregular = singularOf[word] { return [irregular] }
    if word.hasSuffix("men") { return [word.dropLast(2) + "an"] }
    if word.hasSuffix("ies"), word.count > 4 { return [word.dropLast(3) + "y"] }
    if ["sses", "xes", "ches", "shes"].contains(where: word.hasSuffix) { return [String(word.dropLast(2))] }
    if word.hasSuffix("s"), word.count > 3, !["ss", "us", "is"].contains(where: word.hasSuffix) {
      return [String(word.dropLast())]
    }
    return []
  }

  private static func verbForms(of word: String) -> [String] {
    var result = plurals(of: word)
    if let listed = irregularVerbs[word] { result += listed }
    if word.hasSuffix("e") {
      let stem = word.dropLast()
      result += [stem + "ed", stem + "ing", word + "ing"]
    } else if isConsonantY(word) {
      result += [word.dropLast() + "ied", word + "ing"]
    } else {
      result += [word + "ed", word + "ing"]
      let letters = Array(word)
      if letters.count >= 3, !"aeiouwxy".contains(letters[letters.count - 1]),
        "aeiou".contains(letters[letters.count - 2]), let last = letters.last
      {
        result += ["\(word)\(last)ed", "\(word)\(last)ing"]
      }
    }
    return result
  }

  /// Past tense and participle of irregular verbs, with the -ing form where its spelling is not regular.
  private static let irregularVerbs: [String: [String]] = Dictionary(
    irregularTable.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], Array(words.dropFirst()))
    }, uniquingKeysWith: { first, _ in first })

  private static let irregularTable = """
    be am is are was were been
    have has had
    do does did done
    go went gone
    say said
    make made
    take took taken
    come came
    become became
    see saw seen
    give gave given
    get got gotten
    know knew known
    think thought
    tell told
    find found
    leave left
    feel felt
    keep kept
    hold held
    withhold withheld
    uphold upheld
    bring brought
    begin began begun
    write wrote written
    rewrite rewrote rewritten
    stand stood
    understand understood
    withstand withstood
    hear heard
    let letting
    mean meant
    set setting
    meet met
    pay paid
    repay repaid
    sit sat
    speak spoke spoken
    lie lay lain lying
    lead led
    read
    grow grew grown
    lose lost
    fall fell fallen
    send sent
    build built
    rebuild rebuilt
    draw drew drawn
    withdraw withdrew withdrawn
    break broke broken
    spend spent
    cut cutting
    rise rose risen
    arise arose arisen
    drive drove driven
    buy bought
    wear wore worn
    choose chose chosen
    seek sought
    throw threw thrown
    overthrow overthrew overthrown
    catch caught
    deal dealt
    win won
    sell sold
    fight fought
    teach taught
    eat ate eaten
    strike struck stricken
    shoot shot
    swear swore sworn
    steal stole stolen
    hide hid hidden
    bear bore borne
    bind bound
    flee fled
    fly flew flown
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    hang hung hanged
    hit hitting
    hurt
    put putting
    quit quitting
    shut shutting
    split splitting
    spread
    broadcast
    bid bidding
    cast
    cost
    rid ridding
    sing sang sung
    sink sank sunk
    sleep slept
    spring sprang sprung
    stick stuck
    swim swam swum
    tear tore torn
    wake woke woken
    weep wept
    wind wound
    run ran running
    overrun overran
    drink drank drunk
    ring rang rung
    shake shook shaken
    undergo underwent undergone
    undertake undertook undertaken
    overtake overtook overtaken
    foresee foresaw foreseen
    oversee oversaw overseen
    light lit
    lend lent
    bend bent
    breed bred
    feed fed
    bleed bled
    dig dug
    """
}
