import GRDB

/// The store's own counters: numbers that are never given twice, and the generation that tells other processes of changes.
enum Counters {
  /// The next number of a unit.
  static func nextUnit(_ database: Database) throws -> Int64 { try value("unit", database) }

  /// Sets the next number of a unit and counts the generation up; called once in each writing transaction.
  static func close(_ database: Database, nextUnit: Int64) throws {
    try set("unit", nextUnit, database)
    try set("generation", try value("generation", database) &+ 1, database)
  }

  /// Reads a counter.
  static func value(_ name: String, _ database: Database) throws -> Int64 {
    let statement = try RawStatement(database, "SELECT value FROM state WHERE name = ?")
    statement.bind(name, at: 1)
    defer { statement.reset() }
    guard try statement.step() else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the counter \(name) is missing")
    }
    return statement.integer(0)
  }

  /// Writes a counter.
  static func set(_ name: String, _ value: Int64, _ database: Database) throws {
    let statement = try RawStatement(database, "UPDATE state SET value = ? WHERE name = ?")
    statement.bind(value, at: 1)
    statement.bind(name, at: 2)
    try statement.run()
  }
}
