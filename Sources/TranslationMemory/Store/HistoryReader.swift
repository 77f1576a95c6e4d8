import Bitext
import GRDB

/// Reads the history.
enum HistoryReader {
  /// Entries that fulfil a condition, newest first.
  ///
  /// - Throws: `SQLITE_CORRUPT` when an entry does not agree with its checksum.
  static func entries(
    _ database: Database, where condition: String, arguments: [Int64], limit: Int = .max
  ) throws -> [HistoryEntry] {
    var result: [HistoryEntry] = []
    try forEach(database, where: condition, arguments: arguments, limit: limit) { result.append($0) }
    return result
  }

  /// Calls `body` with entries that fulfil a condition, newest first.
  static func forEach(
    _ database: Database, where condition: String = "1", arguments: [Int64] = [], limit: Int = .max,
    _ body: (HistoryEntry) throws -> Void
  ) throws {
    // A store of format 1 that is read only has no checksums.
    let hasChecksums = try Schema.hasRowChecksums(database)
    let statement = try RawStatement(
      database,
      """
      SELECT id, unit, kind, date, person, reason, before, batch, \(hasChecksums ? "checksum" : "NULL")
      FROM change WHERE \(condition) ORDER BY id DESC LIMIT ?
      """)
    for (index, argument) in arguments.enumerated() { statement.bind(argument, at: Int32(index + 1)) }
    statement.bind(Int64(max(0, limit)), at: Int32(arguments.count + 1))
    defer { statement.reset() }
    while try statement.step() { try body(try entry(statement)) }
  }

  private static func entry(_ row: RawStatement) throws -> HistoryEntry {
    let number = row.integer(0)
    let kindName = row.text(2) ?? ""
    let before = row.text(6)
    let checksum = RowChecksums.of(
      change: number, unit: row.integer(1), kind: kindName, date: row.optionalInteger(3), person: row.text(4),
      reason: row.text(5), batch: row.optionalInteger(7), before: before)
    guard let kind = HistoryEntry.Kind(rawValue: kindName), row.optionalInteger(8).map({ $0 == checksum }) ?? true
    else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "entry \(number) of the history does not agree with its checksum")
    }
    return HistoryEntry(
      id: ChangeIdentifier(number), unit: UnitIdentifier(row.integer(1)), kind: kind,
      date: row.optionalInteger(3).map(Timestamp.init(secondsSince1970:)), person: row.text(4), reason: row.text(5),
      batch: row.optionalInteger(7).map(BatchIdentifier.init),
      before: try before.map { try UnitContent.decode(StoredUnit.self, $0) })
  }
}
