public import Bitext
import GRDB

/// What compacting a memory did.
public struct CompactionReport: Hashable, Sendable, Codable {
  /// The size before, in bytes, the write-ahead log included.
  public var bytesBefore: Int
  /// The size after.
  public var bytesAfter: Int
  /// How many entries of the history were forgotten.
  public var forgotten: Int
}

extension TranslationMemory {
  /// Writes the store anew without the room of what was deleted, and empties the write-ahead log.
  ///
  /// Needs as much free room as the memory has content. A deleted text stays in the history, so that it can be brought
  /// back; only when the history is forgotten is it gone from the file.
  /// - Parameter forgetsHistory: whether the history's entries go; what was done before can then not be undone.
  /// - Returns: the sizes before and after.
  /// - Throws: `.busy` when another process uses the memory, `.unwritable`, `.damagedStore`.
  /// - Complexity: O(size).
  public func compact(forgettingHistory forgetsHistory: Bool = false) throws(CalqueError) -> CompactionReport {
    let before = StoreFile.size(path)
    var forgotten = 0
    if forgetsHistory {
      forgotten = try write("forgetting the history") { database in
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM change") ?? 0
        try database.execute(sql: "DELETE FROM change")
        try Counters.set("purged", try Counters.value("change", database), database)
        try Counters.close(database, nextUnit: try Counters.nextUnit(database))
        return count
      }
    } else {
      try write("compacting") { _ in }
    }
    do {
      try queue.inDatabase { database in
        try database.execute(sql: "VACUUM")
        _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch { throw StoreFailure.describe(error, path: path, operation: "compacting") }
    return CompactionReport(bytesBefore: before, bytesAfter: StoreFile.size(path), forgotten: forgotten)
  }
}
