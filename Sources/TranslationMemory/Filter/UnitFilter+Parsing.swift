public import Bitext
import UnicodeText

extension UnitFilter {
  /// The names of the fields, for messages.
  static let fieldNames = [
    "text", "language", "article", "place", "author", "tool", "domain", "id", "note", "client", "project", "origin",
    "confirmed", "date", "created", "changed", "unit", "batch",
  ]

  /// Reads a filter: `FIELD OPERATOR VALUE`, joined by `and`; values with spaces stand in quotation marks.
  ///
  /// - Throws: `.usage` that names the column and what was expected.
  public init(_ text: String) throws(CalqueError) {
    var scanner = Scanner(text)
    var conditions: [Condition] = []
    repeat {
      let place = scanner.column
      let name = scanner.word()
      guard !name.isEmpty else { throw scanner.error("a field is missing", at: place) }
      let field = try Self.field(name, scanner, place)
      guard let comparison = scanner.comparison() else {
        throw scanner.error(
          "after \(name) an operator is missing", at: scanner.column, hint: "Use = != ~ !~ =~ < <= > >=.")
      }
      let valuePlace = scanner.column
      guard let value = scanner.value() else {
        throw scanner.error("after \(name) \(comparison.rawValue) a value is missing", at: valuePlace)
      }
      conditions.append(
        Condition(
          field: field, comparison: comparison, value: value,
          expected: try Self.expected(field, name, comparison, value, scanner, valuePlace)))
      if scanner.isAtEnd { break }
      let joint = scanner.column
      guard scanner.word().lowercased() == "and" else {
        throw scanner.error(
          "conditions are joined by and", at: joint, hint: "Put a value with spaces into quotation marks.")
      }
    } while true
    self.text = text
    self.conditions = conditions
  }

  private static func field(_ name: String, _ scanner: Scanner, _ place: Int) throws(CalqueError) -> Field {
    let lowered = name.lowercased()
    if lowered.hasPrefix("text.") {
      do throws(CalqueError) { return .text(try LanguageTag(String(name.dropFirst(5)))) } catch {
        throw scanner.error(error.message, at: place)
      }
    }
    if lowered.hasPrefix("prop."), lowered.count > 5 { return .property(String(lowered.dropFirst(5))) }
    switch lowered {
    case "text": return .text(nil)
    case "language": return .language
    case "article": return .article
    case "place": return .place
    case "author": return .author
    case "tool": return .tool
    case "domain": return .domain
    case "id": return .id
    case "note": return .note
    case "client", "project": return .property(lowered)
    case "origin": return .origin
    case "confirmed": return .confirmed
    case "date": return .date
    case "created": return .created
    case "changed": return .changed
    case "unit": return .unit
    case "batch": return .batch
    default:
      let question = Suggestion.question(for: lowered, among: fieldNames)
      throw scanner.error(
        "no field is called \(name)", at: place,
        hint: question.isEmpty ? "Known: \(fieldNames.joined(separator: ", ")), text.fr, prop.NAME." : question)
    }
  }

  private static func expected(
    _ field: Field, _ name: String, _ comparison: Operator, _ value: String, _ scanner: Scanner, _ place: Int
  ) throws(CalqueError) -> Expected {
    let isOrdered: Bool
    switch field {
    case .date, .created, .changed, .unit, .batch: isOrdered = true
    default: isOrdered = false
    }
    guard comparison.isOrder ? isOrdered : !isOrdered || comparison == .equals || comparison == .differs else {
      throw scanner.error("\(name) cannot be compared by \(comparison.rawValue)", at: place)
    }
    switch field {
    case .date, .created, .changed:
      guard let moments = Self.moments(value) else {
        throw scanner.error("\(value) is no date", at: place, hint: "Write 2026-03-14 or 2026-03-14T12:30:00Z.")
      }
      return .moments(start: moments.start, end: moments.end)
    case .unit, .batch:
      guard let number = Int64(value) else { throw scanner.error("\(value) is no number", at: place) }
      return .number(number)
    case .confirmed:
      guard let flag = ["yes": true, "true": true, "no": false, "false": false][value.lowercased()],
        comparison == .equals || comparison == .differs
      else { throw scanner.error("confirmed is = yes or = no", at: place) }
      return .flag(flag)
    case .origin:
      guard Provenance.Origin(rawValue: value) != nil, comparison == .equals || comparison == .differs else {
        throw scanner.error("no origin is called \(value)", at: place, hint: "Use human, aligned, machine or imported.")
      }
      return .key(value)
    case .language:
      guard comparison == .equals || comparison == .differs else {
        throw scanner.error("language is compared by = or !=", at: place)
      }
      do throws(CalqueError) { return .language(try LanguageTag(value)) } catch {
        throw scanner.error(error.message, at: place)
      }
    default: break
    }
    guard comparison == .matches else {
      return .key(
        comparison == .contains || comparison == .lacks ? MatchKey.caseless(value) : MatchKey.typographic(value))
    }
    do throws(UnicodeTextError) { return .pattern(try RegularExpression(value, options: [])) } catch {
      throw scanner.error("\(value) is no regular expression: \(error)", at: place)
    }
  }

  /// The first and last second that a date names: a day is all of its seconds.
  private static func moments(_ text: String) -> (start: Int64, end: Int64)? {
    guard let start = Timestamp(text)?.secondsSince1970 else { return nil }
    return (start, text.contains("T") ? start : start + 86_399)
  }
}

/// Goes through the text of a filter.
private struct Scanner {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  /// Where it stands after white space, counted from 1.
  var column: Int {
    mutating get {
      skipSpace()
      return position + 1
    }
  }

  /// Whether only white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == characters.count
    }
  }

  private mutating func skipSpace() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  /// Letters, digits, points, hyphens and underscores.
  mutating func word() -> String {
    skipSpace()
    let start = position
    while position < characters.count,
      characters[position].isLetter || characters[position].isNumber || "._-".contains(characters[position])
    {
      position += 1
    }
    return String(characters[start..<position])
  }

  mutating func comparison() -> UnitFilter.Operator? {
    skipSpace()
    for candidate in UnitFilter.Operator.allCases where characters[position...].starts(with: candidate.rawValue) {
      position += candidate.rawValue.count
      return candidate
    }
    return nil
  }

  /// A quoted value (a backslash before a quotation mark keeps it), or what stands before the next white space.
  mutating func value() -> String? {
    skipSpace()
    guard position < characters.count else { return nil }
    let quote = characters[position]
    guard quote == "\"" || quote == "'" else {
      let start = position
      while position < characters.count, !characters[position].isWhitespace { position += 1 }
      return String(characters[start..<position])
    }
    position += 1
    var result = ""
    while position < characters.count, characters[position] != quote {
      if characters[position] == "\\", position + 1 < characters.count, characters[position + 1] == quote {
        position += 1
      }
      result.append(characters[position])
      position += 1
    }
    guard position < characters.count else { return nil }
    position += 1
    return result
  }

  func error(_ message: String, at column: Int, hint: String = "calque memory delete --help describes the filter.")
    -> CalqueError
  {
    CalqueError(.usage, message, at: .init(file: "--where", line: 1, column: column), hint: hint)
  }
}
