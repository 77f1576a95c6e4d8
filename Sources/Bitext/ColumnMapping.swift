/// Which column of a foreign table holds what: `source=2,target=4,note=Remarks`.
///
/// Before the equals sign stands a field, which is the reader's to know; after it the column's number, counted from 1, or
/// its name in the table's first row. A name that is a number, or holds a comma, can only be given by its number.
public struct ColumnMapping: Hashable, Sendable {
  /// How a column is named.
  public enum Column: Hashable, Sendable {
    /// Its place, counted from 1.
    case number(Int)
    /// What stands in the first row, in any case.
    case name(String)
  }

  /// A field and its column.
  public struct Entry: Hashable, Sendable {
    /// The field in small letters.
    public let field: String
    /// Where it stands.
    public let column: Column
  }

  /// The fields in the order in which they were named; no field and no column occurs twice.
  public let entries: [Entry]
  /// Whether the table's first row names its columns; always so where one is given by its name.
  public let hasHeader: Bool

  /// Reads a mapping.
  ///
  /// - Parameters:
  ///   - text: fields and columns, separated by commas.
  ///   - hasHeader: whether the first row names the columns even if the mapping has numbers only.
  /// - Throws: `CalqueError` `.usage` for an empty mapping, a part without equals sign, field or column, the column 0, and
  ///   a field or a column that occurs twice.
  public init(_ text: String, hasHeader: Bool = false) throws(CalqueError) {
    var entries: [Entry] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmed() }
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
        throw Self.failure("“\(part.prefix(60))” does not say which column holds what")
      }
      let entry = Entry(field: sides[0].lowercased(), column: try Self.column(sides[1]))
      if entries.contains(where: { $0.field == entry.field }) {
        throw Self.failure("the field “\(entry.field.prefix(60))” is named twice")
      }
      if entries.contains(where: { $0.column == entry.column }) {
        throw Self.failure("the column “\(sides[1].prefix(60))” is named twice")
      }
      entries.append(entry)
    }
    self.entries = entries
    self.hasHeader = hasHeader || entries.contains { if case .name = $0.column { true } else { false } }
  }

  private static func column(_ text: String) throws(CalqueError) -> Column {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return .name(text) }
    guard let number = Int(text), number > 0 else { throw failure("there is no column \(text.prefix(60))") }
    return .number(number)
  }

  private static func failure(_ message: String) -> CalqueError {
    CalqueError(
      .usage, message, hint: "Write FIELD=COLUMN, with the column's number from 1 or its name: source=2,target=4.")
  }

  /// The error of a field that a reader does not know.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - known: the fields that there are.
  ///   - more: what else may stand for a field, as a part of a sentence; empty for nothing.
  /// - Returns: the error, with the nearest field or all of them as its hint.
  public static func unknown(_ field: String, known: [String], more: String = "") -> CalqueError {
    let question = Suggestion.question(for: field, among: known)
    return CalqueError(
      .usage, "no field is called “\(field.prefix(60))”",
      hint: question.isEmpty ? "Known are \(known.joined(separator: ", "))\(more)." : question)
  }

  /// The error of columns that are named of a file that has none.
  public static func noTable(_ file: String) -> CalqueError {
    CalqueError(
      .usage, "columns are named, and the file is no table", at: .init(file: file),
      hint: "Columns belong to TSV and CSV; leave them out for this file.")
  }

  /// Finds the columns in the table's first row.
  ///
  /// - Parameters:
  ///   - row: its cells.
  ///   - line: its line, for errors.
  /// - Returns: the index of the column for each entry.
  /// - Throws: `CalqueError` `.malformed` for a column that is not there, for a name that several have, and for two
  ///   entries that mean one column.
  public func indices(in row: [String], line: Int) throws(CalqueError) -> [Int] {
    let names = row.map { $0.trimmed().lowercased() }
    func failure(_ message: String) -> CalqueError {
      let columns = row.prefix(20).enumerated().map { "\($0 + 1) \($1.trimmed().prefix(40))" }
      return CalqueError(
        .malformed, message, at: .init(line: line), hint: "The first row has: \(columns.joined(separator: ", ")).")
    }
    var result: [Int] = []
    for entry in entries {
      let index: Int
      switch entry.column {
      case .number(let number):
        guard number <= row.count else {
          throw failure("the table has no column \(number) for “\(entry.field.prefix(60))”")
        }
        index = number - 1
      case .name(let name):
        let places = names.indices.filter { names[$0] == name.lowercased() }
        guard let first = places.first else { throw failure("no column is called “\(name.prefix(60))”") }
        guard places.count == 1 else { throw failure("\(places.count) columns are called “\(name.prefix(60))”") }
        index = first
      }
      guard !result.contains(index) else { throw failure("column \(index + 1) is named twice") }
      result.append(index)
    }
    return result
  }
}
