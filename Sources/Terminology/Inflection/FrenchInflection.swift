/// Number, gender and verb forms of French words, by rule with the exceptions that grammars list.
enum FrenchInflection {
  /// All forms of a word in lower case.
  static func forms(of word: String, role: InflectionRole) -> [String] {
    switch role {
    case .invariable: [word]
    case .noun: numbers(of: word)
    case .nounOfBothGenders, .adjective:
      (numbers(of: word) + feminines(of: word, onlyOfPersons: false).flatMap(numbers(of:))
        + masculines(of: word).flatMap(numbers(of:)))
    case .unknown:
      numbers(of: word) + feminines(of: word, onlyOfPersons: true).flatMap(numbers(of:))
        + (word.hasSuffix("er") ? FrenchVerb.forms(of: word) : [])
    case .verb: [word] + FrenchVerb.forms(of: word)
    }
  }

  /// The word with its plural, or with its singular when it is a plural.
  private static func numbers(of word: String) -> [String] {
    [word] + plurals(of: word) + singulars(of: word)
  }

  private static let alwaysS: Set<String> = [
    "bal", "carnaval", "festival", "récital", "régal", "chacal", "cérémonial", "naval", "natal", "fatal", "banal",
    "bancal", "glacial", "final", "aval", "référendal", "narval", "choral", "idéal",
  ]
  private static let ailToAux: Set<String> = ["bail", "corail", "émail", "soupirail", "travail", "vantail", "vitrail"]
  private static let ouToX: Set<String> = ["bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou"]
  private static let irregular: [String: [String]] = [
    "œil": ["yeux"], "oeil": ["yeux"], "ciel": ["cieux", "ciels"], "monsieur": ["messieurs"],
    "madame": ["mesdames"], "mademoiselle": ["mesdemoiselles"], "bonhomme": ["bonshommes"],
    "gentilhomme": ["gentilshommes"], "aïeul": ["aïeux", "aïeuls"],
  ]

  private static func plurals(of word: String) -> [String] {
    if let listed = irregular[word] { return listed }
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("z") { return [] }
    if word.hasSuffix("al") {
      let regular = String(word.dropLast(2)) + "aux"
      return alwaysS.contains(word) ? [word + "s", regular] : [regular]
    }
    if ailToAux.contains(word) { return [String(word.dropLast(3)) + "aux"] }
    if word.hasSuffix("au") || word.hasSuffix("eu") { return [word + "x", word + "s"] }
    if ouToX.contains(word) { return [word + "x"] }
    return [word + "s"]
  }

  private static func singulars(of word: String) -> [String] {
    if word.hasSuffix("eaux") { return [String(word.dropLast(1))] }
    if word.hasSuffix("aux") { return [String(word.dropLast(3)) + "al", String(word.dropLast(1))] }
    if word.hasSuffix("s"), word.count > 3, !["as", "is", "us", "os", "ès", "ss"].contains(where: word.hasSuffix) {
      return [String(word.dropLast(1))]
    }
    return []
  }

  /// Endings of masculine words with their feminine ones; the first that fits is used.
  private static let feminineEndings: [(masculine: String, feminine: [String])] = [
    ("teur", ["trice", "teuse", "teure"]), ("eur", ["euse", "eure", "eresse"]), ("eux", ["euse"]), ("oux", ["ouse"]),
    ("if", ["ive"]), ("er", ["ère"]), ("ien", ["ienne"]), ("éen", ["éenne"]), ("en", ["enne"]), ("ion", ["ionne"]),
    ("on", ["onne"]), ("et", ["ette", "ète"]), ("el", ["elle"]), ("eil", ["eille"]), ("anc", ["anche"]),
    ("ec", ["èche", "ecque"]), ("ic", ["ique"]), ("uc", ["uque"]), ("f", ["ve"]), ("al", ["ale"]), ("é", ["ée"]),
    ("i", ["ie"]), ("u", ["ue"]), ("ant", ["ante"]), ("ent", ["ente"]), ("ain", ["aine"]), ("in", ["ine"]),
    ("ois", ["oise"]), ("ais", ["aise"]), ("ist", ["iste"]), ("ard", ["arde"]), ("at", ["ate"]), ("it", ["ite"]),
    ("ong", ["ongue"]),
  ]
  /// Endings by which persons are named, so that a feminine is likely even when nothing else is known.
  private static let personal: Set<String> = ["teur", "eur", "ien", "éen", "er", "ant", "if", "é", "eux", "al"]
  private static let irregularFeminine: [String: [String]] = [
    "beau": ["belle", "bel"], "nouveau": ["nouvelle", "nouvel"], "vieux": ["vieille", "vieil"],
    "fou": ["folle", "fol"], "gros": ["grosse"], "bas": ["basse"], "faux": ["fausse"], "roux": ["rousse"],
    "doux": ["douce"], "gentil": ["gentille"], "sec": ["sèche"], "public": ["publique"], "grec": ["grecque"],
    "franc": ["franche", "franque"], "frais": ["fraîche"], "favori": ["favorite"], "maître": ["maîtresse"],
    "maire": ["mairesse"], "ouvrier": ["ouvrière"], "premier": ["première"], "homme": ["femme"], "chef": ["cheffe"],
    "tiers": ["tierce"], "ambassadeur": ["ambassadrice"], "duc": ["duchesse"], "prince": ["princesse"],
    "malin": ["maligne"], "bénin": ["bénigne"], "aigu": ["aiguë"], "turc": ["turque"],
  ]

  private static func feminines(of word: String, onlyOfPersons: Bool) -> [String] {
    if let listed = irregularFeminine[word] { return onlyOfPersons && word == "homme" ? [] : listed }
    guard let rule = feminineEndings.first(where: { word.hasSuffix($0.masculine) }) else {
      return onlyOfPersons || word.hasSuffix("e") || word.hasSuffix("s") || word.hasSuffix("x") ? [] : [word + "e"]
    }
    if onlyOfPersons, !personal.contains(rule.masculine) { return [] }
    let stem = word.dropLast(rule.masculine.count)
    return rule.feminine.map { stem + $0 }
  }

  /// Masculine forms of an adjective that a term has in the feminine (`campagne électorale`, `classe ouvrière`).
  private static func masculines(of word: String) -> [String] {
    var result: [String] = []
    for rule in feminineEndings {
      for ending in rule.feminine where word.hasSuffix(ending) && word.count > ending.count + 1 {
        result.append(word.dropLast(ending.count) + rule.masculine)
      }
    }
    if result.isEmpty, word.hasSuffix("e"), word.count > 3 { result.append(String(word.dropLast(1))) }
    return result
  }
}
