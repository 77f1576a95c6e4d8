/// All messages of the editor in all its languages, from one embedded table: key, English, French.
///
/// `\uXXXX` in the table is the character of that code, for those that cannot be seen.
struct MessageCatalogue: Sendable {
  /// The catalogue that is embedded in the program.
  static let embedded = MessageCatalogue(parsing: String(decoding: PackageResources.messages_tsv, as: UTF8.self))

  /// Patterns by key, in the order of `InterfaceLanguage.allCases`; nil where a cell is missing or does not parse.
  let messages: [String: [MessagePattern?]]
  /// The keys in the order of the table, repetitions included.
  let keys: [String]

  /// Reads a table; lines that begin with `#` are headings.
  init(parsing table: String) {
    var messages: [String: [MessagePattern?]] = [:]
    var keys: [String] = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { Self.unescaped($0) }
      guard let key = cells.first else { continue }
      keys.append(key)
      messages[key] = InterfaceLanguage.allCases.indices.map { index in
        cells.indices.contains(index + 1) && !cells[index + 1].isEmpty ? MessagePattern(cells[index + 1]) : nil
      }
    }
    self.messages = messages
    self.keys = keys
  }

  /// The pattern of a key in a language.
  func pattern(_ key: String, in language: InterfaceLanguage) -> MessagePattern? {
    guard let row = messages[key], let column = InterfaceLanguage.allCases.firstIndex(of: language) else { return nil }
    return row[column]
  }

  /// A cell of a table with its escapes undone.
  static func unescaped(_ cell: Substring) -> String {
    guard cell.contains("\\u") else { return String(cell) }
    return String(cell).replacing(/\\u([0-9A-F]{4})/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.0)
    }
  }
}
