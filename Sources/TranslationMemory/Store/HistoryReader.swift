import Bitext
import GRDB

/// Reads the history.
enum HistoryReader {
  /// Entries that fulfil a condition, newest first.
  static func entries(
    _ database: Database, where condition: String, arguments: [Int64], limit: Int = Int(Int32.max)
  ) throws -> [HistoryEntry] {
    let statement = try RawStatement(
      database,
      "SELECT id, unit, kind, date, person, reason, before FROM change WHERE \(condition) ORDER BY id DESC LIMIT ?")
    for (index, argument) in arguments.enumerated() { statement.bind(argument, at: Int32(index + 1)) }
    statement.bind(Int64(max(0, limit)), at: Int32(arguments.count + 1))
    defer { statement.reset() }
    var result: [HistoryEntry] = []
    while try statement.step() {
      guard let kind = statement.text(2).flatMap(HistoryEntry.Kind.init(rawValue:)) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an entry of the history has no kind")
      }
      result.append(
        HistoryEntry(
          id: ChangeIdentifier(statement.integer(0)), unit: UnitIdentifier(statement.integer(1)), kind: kind,
          date: statement.optionalInteger(3).map(Timestamp.init(secondsSince1970:)), person: statement.text(4),
          reason: statement.text(5),
          before: try statement.text(6).map { try UnitContent.decode(StoredUnit.self, $0) }))
    }
    return result
  }
}
