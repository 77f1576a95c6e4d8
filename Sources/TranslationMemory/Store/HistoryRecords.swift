import Bitext
import GRDB

extension StoredBatch {
  /// Writes a new batch.
  func insert(_ database: Database) throws {
    let statement = try RawStatement(
      database,
      "INSERT INTO batch (id, label, tool, date, person, units, rolledBack) VALUES (?, ?, ?, ?, ?, ?, ?)")
    statement.bind(id.number, at: 1)
    statement.bind(batch.label, at: 2)
    statement.bind(batch.tool, at: 3)
    statement.bind(batch.date?.secondsSince1970, at: 4)
    statement.bind(batch.person, at: 5)
    statement.bind(Int64(unitCount), at: 6)
    statement.bind(isRolledBack ? 1 : 0, at: 7)
    try statement.run()
  }

  /// Reads all batches, oldest first.
  static func all(_ database: Database) throws -> [StoredBatch] {
    let statement = try RawStatement(
      database, "SELECT id, label, tool, date, person, units, rolledBack FROM batch ORDER BY id")
    defer { statement.reset() }
    var result: [StoredBatch] = []
    while try statement.step() {
      result.append(
        StoredBatch(
          id: BatchIdentifier(statement.integer(0)),
          batch: ImportBatch(
            label: statement.text(1) ?? "", tool: statement.text(2),
            date: statement.optionalInteger(3).map(Timestamp.init(secondsSince1970:)), person: statement.text(4)),
          unitCount: Int(statement.integer(5)), isRolledBack: statement.integer(6) != 0))
    }
    return result
  }
}

/// An entry of the history that is about to be written.
struct Change {
  var unit: UnitIdentifier
  var kind: HistoryEntry.Kind
  var date: Timestamp?
  var person: String?
  var reason: String?
  /// The batch that made the change, when one did.
  var batch: BatchIdentifier?
  var before: StoredUnit?

  /// Writes the entry under the next number.
  func insert(_ database: Database) throws {
    let number = try Counters.value("change", database)
    let statement = try RawStatement(
      database,
      "INSERT INTO change (id, unit, kind, date, person, reason, before, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    statement.bind(number, at: 1)
    statement.bind(unit.number, at: 2)
    statement.bind(kind.rawValue, at: 3)
    statement.bind(date?.secondsSince1970, at: 4)
    statement.bind(person, at: 5)
    statement.bind(reason, at: 6)
    statement.bind(try before.map { try UnitContent.json($0) }, at: 7)
    statement.bind(batch?.number, at: 8)
    try statement.run()
    try Counters.set("change", number + 1, database)
  }
}
