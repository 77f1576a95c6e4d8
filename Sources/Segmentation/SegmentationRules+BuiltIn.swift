public import Bitext

extension SegmentationRules {
  /// The languages for which Calque has abbreviations of its own, and `und` for all others.
  public static let exportedLanguages =
    "bg cs da de el en es fi fr hu hy it kk nl pl pt ro ru sk sv tr uk und".split(separator: " ").map(String.init)

  /// What an exported file says of itself.
  public static let exportComment = """
    Calque's own segmentation rules, for other tools.

    What SRX cannot say is left out, so that a tool with this file cuts nearly, not quite, as Calque does:
    - list items, their numbers and markers, headings and labels, which depend on the beginning of the line;
    - brackets and quotations that stay whole because the sentence goes on behind them;
    - notes behind a stop (.[4] and .1), emoticons, signatures and time stamps of messages;
    - web addresses, file names and other tokens with stops inside that no white space follows;
    - words of saying behind a quotation, phrases of time that open a sentence, initials told from acronyms;
    - line breaks: text is expected paragraph by paragraph.
    """

  /// Calque's own rules for several languages, each with a group of its own; for any other language the general rules.
  ///
  /// - Parameter languages: the languages.
  /// - Throws: `CalqueError` with code `.rule` when the built-in data are damaged.
  public init(builtInFor languages: [LanguageTag]) throws(CalqueError) {
    self.init(groups: [], maps: [])
    for language in languages {
      let rules = try SegmentationRules(builtInFor: language)
      guard !groups.contains(where: { $0.name == rules.groups[0].name }) else { continue }
      groups += rules.groups
      maps += rules.maps
      formatHandling = rules.formatHandling
    }
  }

  /// Calque's own rules for a language as far as SRX can express them, so that other tools cut alike.
  ///
  /// What SRX cannot say is left out: list items and their markers, brackets that stay whole, notes behind stops, phrases of
  /// time before a sentence, the words of saying behind a quotation, the time stamps of mails.
  ///
  /// - Parameter language: a language; one without data gets the general rules.
  /// - Throws: `CalqueError` with code `.rule` when the built-in data are damaged.
  public init(builtInFor language: LanguageTag) throws(CalqueError) {
    let name = language.language
    let data = SegmentationData(language: name)
    var abbreviations = try Abbreviation.parse(
      contentsOf: String(decoding: data.abbreviations, as: UTF8.self), file: "abbreviations.\(name).tsv")
    if name != "en" {
      let known = Set(abbreviations.map(\.text))
      abbreviations += try Abbreviation.parse(
        contentsOf: String(decoding: SegmentationData.sharedAbbreviations, as: UTF8.self), file: "abbreviations.mul.tsv"
      ).filter { !known.contains($0.text) }
    }
    let starters = String(decoding: data.starters, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    var rules: [Rule] = []
    for abbreviation in abbreviations { rules += Self.innerStops(of: abbreviation) }
    let words: (AbbreviationType) -> [String] = { type in
      abbreviations.filter { $0.type == type }.map { Self.pattern(of: $0) }
    }
    for type in AbbreviationType.allCases {
      for chunk in words(type).chunks(of: 60) {
        let before = "(?<![\\p{L}\\p{N}])(?:\(chunk.joined(separator: "|")))\\."
        rules += Self.rules(for: type, before: before, starters: starters.map { Self.quoted(String($0)) })
      }
    }
    rules.append(Rule(isBreak: false, before: "(?<![\\p{L}\\p{N}])\\p{Lu}\\.", after: "\\s+\\p{Lu}"))
    if LanguageProfile(language: name).writesOrdinalsWithStop {
      rules.append(Rule(isBreak: false, before: "(?<![\\p{L}\\p{N}])\\p{Nd}{1,2}\\.", after: "\\s+\\p{L}"))
    }
    let closing = "[.!?…]+[\\p{Pe}\\p{Pf}\"'’]*(?:[\u{A0}\u{202F} ]»)?"
    rules.append(
      Rule(isBreak: false, before: closing, after: "\\s+[\\p{Ps}\\p{Pi}\"'‘’—–-]*\\p{Ll}"))
    rules.append(Rule(isBreak: false, before: "[.!?…]", after: "[\\s\u{A0}\u{202F}]*[»,;:)!?]"))
    // A reference to a note stays with the sentence it follows.
    let note = "\\[\\p{Nd}{1,3}\\]"
    rules.append(Rule(isBreak: false, before: closing, after: "\\s*\(note)(?:\\s|$)"))
    rules.append(Rule(isBreak: true, before: closing + "\\s*(?:\(note))+", after: "\\s"))
    rules.append(Rule(isBreak: true, before: closing, after: "\\s"))
    rules.append(Rule(isBreak: true, before: "[。！？।॥؟۔።፧]+[\\p{Pe}\\p{Pf}]*", after: ""))
    var seen: Set<Rule> = []
    rules = rules.filter { seen.insert($0).inserted }
    // Any other language is mapped behind those that have rules of their own.
    let languages = name == "und" ? ".*" : "(?i)\(name)(?:[-_].*)?"
    self.init(
      groups: [Group(name: "calque-\(name)", rules: rules)],
      maps: [Map(languagePattern: languages, groupName: "calque-\(name)")])
    var handling = FormatHandling()
    handling.includesIsolated = true
    formatHandling = handling
  }

  private static func rules(for type: AbbreviationType, before: String, starters: [String]) -> [Rule] {
    switch type {
    case .never: [Rule(isBreak: false, before: before, after: "\\s")]
    case .title: [Rule(isBreak: false, before: before, after: "\\s+[\\p{L}\\p{N}]")]
    case .number: [Rule(isBreak: false, before: before, after: "\\s+(?:[\\p{Nd}°§]|[IVXLCDM]+\\b)")]
    case .capital: [Rule(isBreak: false, before: before, after: "\\s+[^\\p{Lu}]")]
    case .starter:
      starters.chunks(of: 120).map { chunk in
        Rule(isBreak: true, before: before, after: "\\s+(?:\(chunk.joined(separator: "|")))\\b")
      } + [Rule(isBreak: false, before: before, after: "\\s")]
    }
  }

  /// Rules that keep the inner stops of an abbreviation of several words, such as `z. B.`.
  private static func innerStops(of abbreviation: Abbreviation) -> [Rule] {
    let words = abbreviation.text.split(separator: " ")
    return (1..<max(1, words.count)).compactMap { index in
      guard words[index - 1].hasSuffix(".") else { return nil }
      let before = words[..<index].joined(separator: " ")
      let after = words[index...].joined(separator: " ")
      return Rule(
        isBreak: false, before: "(?<![\\p{L}\\p{N}])" + quoted(before),
        after: "[ \u{A0}\u{202F}]" + quoted(after) + "\\.")
    }
  }

  /// The pattern of an abbreviation: any capitalisation of the first letter when it has no capital, any space inside.
  private static func pattern(of abbreviation: Abbreviation) -> String {
    let text = abbreviation.text
    let quoted = Self.quoted(text)
    guard let first = text.first, first.isLowercase, !text.contains(where: \.isUppercase) else { return quoted }
    return "[\(first)\(first.uppercased())]" + Self.quoted(String(text.dropFirst()))
  }

  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case ".", "\\", "(", ")", "[", "]", "{", "}", "+", "*", "?", "^", "$", "|", "/":
        result += "\\" + String(character)
      case " ": result += "[ \u{A0}\u{202F}]"
      case "’": result += "[’']"
      default: result.append(character)
      }
    }
    return result
  }
}

extension Array {
  /// The elements in runs of at most so many.
  fileprivate func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
