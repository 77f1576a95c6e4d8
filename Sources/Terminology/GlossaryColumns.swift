import Bitext

/// What a column of a glossary table holds, as its header says.
enum GlossaryColumn: Hashable {
  case identifier
  case domain
  case partOfSpeech
  case gender
  case matching
  case translate
  case scope
  case note
  case definition
  /// Terms of a language with a status.
  case terms(LanguageTag, TermStatus)
  /// A column that a lenient reading leaves out.
  case ignored

  /// The names of the columns that are not languages, with what they mean; the first of each meaning is the canonical one.
  private static let names: [(String, GlossaryColumn)] = [
    ("id", .identifier), ("domain", .domain), ("part of speech", .partOfSpeech), ("gender", .gender),
    ("match", .matching), ("translate", .translate), ("scope", .scope), ("note", .note), ("definition", .definition),
    ("concept", .identifier), ("subject", .domain), ("pos", .partOfSpeech), ("notes", .note), ("comment", .note),
    ("matching", .matching), ("articles", .scope),
  ]

  /// Reads one header cell, or nil when it is neither a known name nor a language.
  init?(header: String) {
    let folded = header.trimmed().lowercased()
    if let known = Self.names.first(where: { $0.0 == folded || $0.0 == folded.replacing("_", with: " ") }) {
      self = known.1
      return
    }
    let parts = folded.split(separator: ":", omittingEmptySubsequences: false).map { $0.trimmed() }
    guard parts.count <= 2, parts[0].utf8.count <= 40, let language = try? LanguageTag(parts[0]),
      language != .undetermined
    else { return nil }
    guard parts.count == 2 else {
      self = .terms(language, .preferred)
      return
    }
    guard let status = TermStatus(rawValue: parts[1]) else { return nil }
    self = .terms(language, status)
  }

  /// The columns that a mapping gives a table with this first row; the others are left out.
  ///
  /// - Throws: as `ColumnMapping.indices(in:line:)`.
  static func columns(of row: DelimitedText.Row, by mapping: GlossaryMapping) throws(CalqueError) -> [GlossaryColumn] {
    var result = [GlossaryColumn](repeating: .ignored, count: row.cells.count)
    for (index, column) in zip(try mapping.columns.indices(in: row.cells, line: row.line), mapping.fields) {
      result[index] = column
    }
    return result
  }

  /// The names of the columns that are not languages.
  static var fieldNames: [String] { names.prefix(9).map(\.0) }

  /// Reads the whole header.
  ///
  /// - Throws: `CalqueError` with code `.malformed` for an unknown or repeated column, or when there is no language.
  static func columns(
    of row: DelimitedText.Row, ignoringUnknown: Bool
  ) throws(CalqueError) -> [GlossaryColumn] {
    var result: [GlossaryColumn] = []
    for (index, cell) in row.cells.enumerated() {
      let position = CalqueError.Position(line: row.line, column: nil)
      if let column = GlossaryColumn(header: cell) {
        guard !result.contains(column) else {
          throw CalqueError(
            .malformed, "two columns are both called “\(cell.trimmed())”", at: position,
            hint: "Give several terms in one cell, separated by “ ; ”, and keep one column of each name.")
        }
        result.append(column)
      } else if ignoringUnknown || cell.trimmed().isEmpty {
        result.append(.ignored)
      } else {
        throw CalqueError(
          .malformed, "column \(index + 1) has an unknown name: “\(String(cell.trimmed().prefix(60)))”",
          at: position, hint: hint(for: cell))
      }
    }
    let hasLanguage = result.contains {
      if case .terms = $0 { true } else { false }
    }
    guard hasLanguage else {
      throw CalqueError(
        .malformed, "the glossary has no language column", at: .init(line: row.line),
        hint: "The first line names the columns: languages such as fr and en, or fr:admitted, en:forbidden.")
    }
    return result
  }

  private static func hint(for cell: String) -> String {
    let folded = cell.trimmed().lowercased()
    if let colon = folded.firstIndex(of: ":") {
      let status = String(folded[folded.index(after: colon)...])
      if let closest = Suggestion.closest(to: status, among: TermStatus.allCases.map(\.rawValue)) {
        return "Did you mean “\(folded[..<colon]):\(closest)”?"
      }
      return "After the colon stands preferred, admitted, deprecated or forbidden."
    }
    if let closest = Suggestion.closest(to: folded, among: names.map(\.0)) { return "Did you mean “\(closest)”?" }
    return "Known are \(fieldNames.joined(separator: ", ")) and language tags such as fr or en:forbidden."
  }
}
