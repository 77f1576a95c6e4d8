import Bitext
import GRDB

extension StoredBatch {
  /// The next number of a batch.
  static func next(_ database: Database) throws -> BatchIdentifier {
    let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM batch") ?? 0
    guard last < .max else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a batch has an impossible number")
    }
    return BatchIdentifier(last + 1)
  }

  /// Writes a new batch.
  func insert(_ database: Database) throws {
    let statement = try RawStatement(
      database,
      """
      INSERT INTO batch (label, tool, date, person, units, rolledBack, kind, undoes, checksum, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    try bind(to: statement)
    try statement.run()
  }

  /// Writes a batch that is there already.
  func update(_ database: Database) throws {
    let statement = try RawStatement(
      database,
      """
      UPDATE batch SET label = ?, tool = ?, date = ?, person = ?, units = ?, rolledBack = ?, kind = ?, undoes = ?,
        checksum = ? WHERE id = ?
      """)
    try bind(to: statement)
    try statement.run()
  }

  private func bind(to statement: RawStatement) throws {
    statement.bind(batch.label, at: 1)
    statement.bind(batch.tool, at: 2)
    statement.bind(batch.date?.secondsSince1970, at: 3)
    statement.bind(batch.person, at: 4)
    statement.bind(Int64(unitCount), at: 5)
    statement.bind(isRolledBack ? 1 : 0, at: 6)
    statement.bind(kind.rawValue, at: 7)
    statement.bind(undoes?.number, at: 8)
    statement.bind(RowChecksums.of(self), at: 9)
    statement.bind(id.number, at: 10)
  }

  /// Reads all batches, oldest first.
  ///
  /// - Throws: `SQLITE_CORRUPT` when one does not agree with its checksum.
  static func all(_ database: Database) throws -> [StoredBatch] {
    // A store of format 1 that is read only knows imports only.
    let rest = try Schema.hasRowChecksums(database) ? "kind, undoes, checksum" : "'import', NULL, NULL"
    let statement = try RawStatement(
      database, "SELECT id, label, tool, date, person, units, rolledBack, \(rest) FROM batch ORDER BY id")
    defer { statement.reset() }
    var result: [StoredBatch] = []
    while try statement.step() {
      let batch = StoredBatch(
        id: BatchIdentifier(statement.integer(0)),
        batch: ImportBatch(
          label: statement.text(1) ?? "", tool: statement.text(2),
          date: statement.optionalInteger(3).map(Timestamp.init(secondsSince1970:)), person: statement.text(4)),
        unitCount: Int(statement.integer(5)), isRolledBack: statement.integer(6) != 0,
        kind: statement.text(7).flatMap(Kind.init(rawValue:)) ?? .import,
        undoes: statement.optionalInteger(8).map(BatchIdentifier.init))
      if let checksum = statement.optionalInteger(9), checksum != RowChecksums.of(batch) {
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "batch \(batch.id) does not agree with its checksum")
      }
      result.append(batch)
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
      """
      INSERT INTO change (id, unit, kind, date, person, reason, before, batch, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let text = try before.map { try UnitContent.json($0) }
    statement.bind(number, at: 1)
    statement.bind(unit.number, at: 2)
    statement.bind(kind.rawValue, at: 3)
    statement.bind(date?.secondsSince1970, at: 4)
    statement.bind(person, at: 5)
    statement.bind(reason, at: 6)
    statement.bind(text, at: 7)
    statement.bind(batch?.number, at: 8)
    statement.bind(
      RowChecksums.of(
        change: number, unit: unit.number, kind: kind.rawValue, date: date?.secondsSince1970, person: person,
        reason: reason, batch: batch?.number, before: text), at: 9)
    try statement.run()
    try Counters.set("change", number &+ 1, database)
  }
}
