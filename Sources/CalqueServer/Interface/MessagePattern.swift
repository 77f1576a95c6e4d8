import UnicodeText

/// A message with places for arguments, in a part of ICU's message syntax: `{name}`, and
/// `{count, plural, one{# row} other{# rows}}`, where `#` stands for the number.
struct MessagePattern: Sendable, Equatable {
  indirect enum Piece: Sendable, Equatable {
    case text(String)
    case argument(String)
    case number
    case plural(String, [PluralRules.Category: [Piece]])
  }

  let pieces: [Piece]

  /// Reads a pattern; nil when braces do not match or a plural lacks `other`.
  init?(_ text: String) {
    var rest = Substring(text)
    guard let pieces = Self.parse(&rest, inPlural: false), rest.isEmpty else { return nil }
    self.pieces = pieces
  }

  /// The names of all arguments.
  var arguments: Set<String> { Self.arguments(of: pieces) }

  /// The message with its arguments filled in; an argument that is missing stays visible by its name.
  func formatted(_ arguments: [String: any MessageArgument], language: InterfaceLanguage) -> String {
    Self.format(pieces, arguments, language, number: "")
  }

  private static func parse(_ rest: inout Substring, inPlural: Bool) -> [Piece]? {
    var pieces: [Piece] = []
    var text = ""
    func flush() {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
    }
    while let character = rest.first, character != "}" {
      rest.removeFirst()
      switch character {
      case "{":
        flush()
        guard let piece = parseArgument(&rest) else { return nil }
        pieces.append(piece)
      case "#" where inPlural:
        flush()
        pieces.append(.number)
      default: text.append(character)
      }
    }
    flush()
    return pieces
  }

  private static func parseArgument(_ rest: inout Substring) -> Piece? {
    let name = take(&rest, until: ",}")
    guard !name.isEmpty, let next = rest.popFirst() else { return nil }
    if next == "}" { return .argument(name) }
    guard take(&rest, until: ",") == "plural", rest.popFirst() == "," else { return nil }
    var forms: [PluralRules.Category: [Piece]] = [:]
    while true {
      let word = take(&rest, until: "{}")
      guard let brace = rest.popFirst() else { return nil }
      if brace == "}" { break }
      guard let category = PluralRules.Category(rawValue: word), let pieces = parse(&rest, inPlural: true),
        rest.popFirst() == "}"
      else { return nil }
      forms[category] = pieces
    }
    return forms[.other] == nil ? nil : .plural(name, forms)
  }

  private static func take(_ rest: inout Substring, until ends: String) -> String {
    let end = rest.firstIndex { ends.contains($0) } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end].filter { !$0.isWhitespace }
  }

  private static func arguments(of pieces: [Piece]) -> Set<String> {
    var result: Set<String> = []
    for piece in pieces {
      switch piece {
      case .argument(let name): result.insert(name)
      case .plural(let name, let forms):
        result.insert(name)
        for form in forms.values { result.formUnion(arguments(of: form)) }
      case .text, .number: break
      }
    }
    return result
  }

  /// The categories of small numbers, which are nearly all that is counted: opening ICU's rules takes longer than a row.
  private static let smallCategories: [InterfaceLanguage: [PluralRules.Category]] = Dictionary(
    uniqueKeysWithValues: InterfaceLanguage.allCases.map { language in
      guard let rules = try? PluralRules(language: language.rawValue) else { return (language, []) }
      return (language, (0..<1_024).map { rules.category(of: $0) })
    })

  private static func category(of count: Int, _ language: InterfaceLanguage) -> PluralRules.Category {
    if let known = smallCategories[language], known.indices.contains(count) { return known[count] }
    return (try? PluralRules(language: language.rawValue))?.category(of: count) ?? .other
  }

  private static func format(
    _ pieces: [Piece], _ arguments: [String: any MessageArgument], _ language: InterfaceLanguage, number: String
  ) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .number: result += number
      case .argument(let name): result += arguments[name]?.shown(in: language) ?? "{\(name)}"
      case .plural(let name, let forms):
        guard let count = arguments[name] as? Int else {
          result += "{\(name)}"
          continue
        }
        let category = Self.category(of: count, language)
        result += format(
          forms[category] ?? forms[.other] ?? [], arguments, language, number: count.shown(in: language))
      }
    }
    return result
  }
}

/// What can stand in a message.
protocol MessageArgument: Sendable {
  /// As it is shown in a language.
  func shown(in language: InterfaceLanguage) -> String
}

extension String: MessageArgument {
  func shown(in language: InterfaceLanguage) -> String { self }
}

extension Int: MessageArgument {
  func shown(in language: InterfaceLanguage) -> String {
    guard magnitude >= 1_000, let format = try? NumberFormat(.decimal, language: language.rawValue),
      let text = try? format.string(Double(self))
    else { return String(self) }
    return text
  }
}
