public import Bitext
import GRDB
import UnicodeText

extension TranslationMemory {
  /// Checks the store from end to end: SQLite's own structure, every unit's checksum, keys, identity, counters.
  ///
  /// - Parameter limit: stop after so many problems.
  /// - Returns: the problems in words, empty when all is well.
  /// - Throws: `.busy`, `.unreadable`; damage is no error here but a result.
  /// - Complexity: O(n); it reads everything.
  public func verify(limit: Int = 100) throws(CalqueError) -> [String] {
    var problems: [String] = []
    do {
      try read("verifying") { database in
        let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(\(max(1, limit)))")
        problems += lines.filter { $0 != "ok" }
      }
      try read("verifying") { database in try self.verifyUnits(database, limit: limit, &problems) }
      try read("verifying") { database in try self.verifyRelations(database, &problems) }
    } catch  where error.code == .damagedStore {
      problems.append(error.message)
    }
    return Array(problems.prefix(limit))
  }

  private func verifyUnits(_ database: Database, limit: Int, _ problems: inout [String]) throws {
    let reader = try UnitReader(database, self)
    let nextUnit = try Counters.nextUnit(database)
    let list = try RawStatement(database, "SELECT id, identity FROM unit ORDER BY id")
    let keys = try RawStatement(database, "SELECT key FROM variant WHERE unit = ? ORDER BY position")
    defer {
      list.reset()
      keys.reset()
    }
    while try list.step(), problems.count < limit {
      let id = UnitIdentifier(list.integer(0))
      if id.number < 1 || id.number >= nextUnit { problems.append("unit \(id) has a number that was never given") }
      do {
        guard let stored = try reader.unit(id) else {
          problems.append("unit \(id) cannot be found by its number")
          continue
        }
        let identity = ContentIdentity(stored.unit)
        if identity.hash != list.integer(1) { problems.append("unit \(id) is filed under another content") }
        keys.bind(id.number, at: 1)
        var found: [Int64] = []
        while try keys.step() { found.append(keys.integer(0)) }
        keys.reset()
        if found != identity.keys.map(ContentHash.of) {
          problems.append("unit \(id) cannot be found by one of its texts")
        }
      } catch let error as CalqueError {
        problems.append(error.message)
      } catch let error as DatabaseError {
        throw error
      } catch {
        problems.append("unit \(id) cannot be read: \(error)")
      }
    }
  }

  private func verifyRelations(_ database: Database, _ problems: inout [String]) throws {
    let checks = [
      ("SELECT count(*) FROM variant WHERE unit NOT IN (SELECT id FROM unit)", "language variants belong to no unit"),
      ("SELECT count(*) FROM occurrence WHERE unit NOT IN (SELECT id FROM unit)", "places belong to no unit"),
      ("SELECT count(*) FROM unit WHERE batch NOT IN (SELECT id FROM batch)", "units belong to no batch"),
      ("SELECT count(*) FROM occurrence WHERE batch NOT IN (SELECT id FROM batch)", "places belong to no batch"),
      (
        "SELECT count(*) FROM change WHERE id >= (SELECT value FROM state WHERE name = 'change')",
        "history entries have a number that was never given"
      ),
    ]
    for (sql, words) in checks {
      let count = try Int.fetchOne(database, sql: sql) ?? 0
      if count > 0 { problems.append("\(count) \(words)") }
    }
    // Reading them compares their checksums.
    do {
      _ = try StoredBatch.all(database)
      try HistoryReader.forEach(database) { _ in }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      problems.append(error.message ?? "the history cannot be read")
    } catch is DecodingError {
      problems.append("an entry of the history cannot be read")
    }
  }
}
