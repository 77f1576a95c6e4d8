public import Bitext
import TOMLKit

extension Configuration {
  /// The sections and keys that a `calque.toml` may have.
  static let knownKeys: [String: [String]] = [
    "project": ["name", "source-language", "target-language", "translator"],
    "memory": ["path", "articles"],
    "glossaries": ["files", "domains"],
    "dictionaries": ["folders"],
    "segmentation": ["abbreviations", "newlines", "srx", "rules-only", "fall-back"],
    "lookup": ["threshold", "limit", "pretranslation-threshold"],
    "checks": ["skip", "enable", "severity", "fail-on", "waivers"],
    "typography": [],
    "site": ["title", "url"],
  ]

  /// Reads the text of a `calque.toml`.
  ///
  /// - Parameters:
  ///   - text: TOML 1.0.
  ///   - file: its name, for messages.
  /// - Throws: `CalqueError` `.configuration` with the line for bad syntax, unknown keys and wrong values.
  public init(parsing text: String, file: String) throws(CalqueError) {
    self.init()
    let table = try TOMLTable.reading(text, file: file)
    for section in table.keys.sorted() {
      guard let keys = Self.knownKeys[section] else {
        throw Self.unknown(section, among: Self.knownKeys.keys.sorted(), text: text, file: file)
      }
      guard let values = table[section]?.table else {
        throw CalqueError(
          .configuration, "\(section) must be a section", at: Self.position(of: section, in: text, file: file),
          hint: "Write [\(section)] and its keys below.")
      }
      for key in values.keys.sorted() {
        if section == "typography", let value = values[key] {
          try setTypography(key, to: value, at: Self.position(of: key, in: text, file: file))
          continue
        }
        guard keys.contains(key) else { throw Self.unknown(key, among: keys, text: text, file: file) }
        guard let value = values[key] else { continue }
        try set("\(section).\(key)", to: value, at: Self.position(of: key, in: text, file: file))
      }
    }
  }

  private mutating func set(
    _ key: String, to value: any TOMLValueConvertible, at position: CalqueError.Position
  ) throws(CalqueError) {
    switch key {
    case "project.name": name = try Self.string(value, key, position)
    case "project.translator": translator = try Self.string(value, key, position)
    case "project.source-language": sourceLanguage = try Self.language(value, key, position)
    case "project.target-language": targetLanguage = try Self.language(value, key, position)
    case "memory.path": memoryPath = try Self.string(value, key, position)
    case "memory.articles": articlesFolder = try Self.string(value, key, position)
    case "glossaries.files": glossaries = try Self.strings(value, key, position)
    case "glossaries.domains": domains = try Self.strings(value, key, position)
    case "dictionaries.folders": dictionaryFolders = try Self.strings(value, key, position)
    case "checks.skip": skippedChecks = try Self.strings(value, key, position)
    case "segmentation.srx": srx = try Self.string(value, key, position)
    case "segmentation.rules-only": usesRulesOnly = try Self.flag(value, key, position)
    case "segmentation.fall-back": fallsBack = try Self.flag(value, key, position)
    case "checks.enable": enabledChecks = try Self.strings(value, key, position)
    case "checks.fail-on": failOn = try Self.string(value, key, position)
    case "checks.waivers": waiversPath = try Self.string(value, key, position)
    case "checks.severity":
      guard let table = value.table else { throw Self.wrong(key, "a table of check = severity", position) }
      for check in table.keys.sorted() {
        guard let severity = table[check]?.string else {
          throw Self.wrong(key, "a table of check = severity", position)
        }
        checkSeverities[check] = severity
      }
    case "site.title": siteTitle = try Self.string(value, key, position)
    case "site.url": siteAddress = try Self.string(value, key, position)
    case "segmentation.newlines": newlines = try Self.string(value, key, position)
    case "segmentation.abbreviations":
      guard let table = value.table else { throw Self.wrong(key, "a table of language = file", position) }
      for language in table.keys.sorted() {
        guard let file = table[language]?.string else { throw Self.wrong(key, "a table of language = file", position) }
        abbreviations[language] = file
      }
    case "lookup.threshold": threshold = MatchScore(try Self.integer(value, key, in: 1...102, position))
    case "lookup.pretranslation-threshold":
      pretranslationThreshold = MatchScore(try Self.integer(value, key, in: 1...102, position))
    default: limit = try Self.integer(value, key, in: 1...1000, position)
    }
  }

  /// `fr = "typographic"`: how texts of a language are set.
  private mutating func setTypography(
    _ key: String, to value: any TOMLValueConvertible, at position: CalqueError.Position
  ) throws(CalqueError) {
    let language = try Self.language(key, "typography", position)
    let name = try Self.string(value, "typography.\(key)", position)
    guard let choice = TypographyChoice(rawValue: name) else {
      let names = TypographyChoice.allCases.map(\.rawValue).joined(separator: ", ")
      throw CalqueError(
        .configuration, "typography.\(key) cannot be \(name)", at: position, hint: "Use one of \(names).")
    }
    typography[language.identifier] = choice
  }

  private static func string(
    _ value: any TOMLValueConvertible, _ key: String, _ position: CalqueError.Position
  ) throws(CalqueError) -> String {
    guard let text = value.string else { throw wrong(key, "a string", position) }
    return text
  }

  private static func flag(
    _ value: any TOMLValueConvertible, _ key: String, _ position: CalqueError.Position
  ) throws(CalqueError) -> Bool {
    guard let flag = value.bool else { throw wrong(key, "true or false", position) }
    return flag
  }

  private static func strings(
    _ value: any TOMLValueConvertible, _ key: String, _ position: CalqueError.Position
  ) throws(CalqueError) -> [String] {
    guard let array = value.array else { throw wrong(key, "a list of strings", position) }
    var result: [String] = []
    for element in array {
      guard let text = element.string else { throw wrong(key, "a list of strings", position) }
      result.append(text)
    }
    return result
  }

  private static func integer(
    _ value: any TOMLValueConvertible, _ key: String, in range: ClosedRange<Int>, _ position: CalqueError.Position
  ) throws(CalqueError) -> Int {
    guard let number = value.int, range.contains(number) else {
      throw wrong(key, "a whole number from \(range.lowerBound) to \(range.upperBound)", position)
    }
    return number
  }

  private static func language(
    _ value: any TOMLValueConvertible, _ key: String, _ position: CalqueError.Position
  ) throws(CalqueError) -> LanguageTag {
    let text = try string(value, key, position)
    do throws(CalqueError) { return try LanguageTag(text) } catch {
      throw CalqueError(.configuration, "\(key): \(error.message)", at: position, hint: error.hint)
    }
  }

  private static func wrong(_ key: String, _ expected: String, _ position: CalqueError.Position) -> CalqueError {
    CalqueError(.configuration, "\(key) must be \(expected)", at: position)
  }

  private static func unknown(_ key: String, among keys: [String], text: String, file: String) -> CalqueError {
    let question = Suggestion.question(for: key, among: keys)
    return CalqueError(
      .configuration, "unknown key \(key)", at: position(of: key, in: text, file: file),
      hint: question.isEmpty ? "Known here: \(keys.joined(separator: ", "))." : question)
  }

  /// The first line that begins with the key or its section header: the parser keeps no positions of values.
  private static func position(of key: String, in text: String, file: String) -> CalqueError.Position {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
      if trimmed.hasPrefix(key) { return .init(file: file, line: number + 1) }
    }
    return .init(file: file)
  }
}
