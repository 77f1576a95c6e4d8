public import Bitext
import GRDB

extension TranslationMemory {
  /// Deletes units; they stay in the history, from which `restore` brings them back.
  ///
  /// - Parameters:
  ///   - units: their numbers; those that do not exist are passed over.
  ///   - reason: why, in words.
  ///   - date: when, by the caller's clock.
  ///   - person: who.
  /// - Returns: how many were deleted; the deletion is a batch of its own, which `undo` takes back whole.
  /// - Throws: `.unwritable`, `.busy`, `.damagedStore`.
  public func delete(
    _ units: [UnitIdentifier], reason: String? = nil, date: Timestamp? = nil, person: String? = nil
  ) throws(CalqueError) -> Int {
    try write("deleting units") { database in
      let reader = try UnitReader(database, self)
      let batch = try StoredBatch.next(database)
      var count = 0
      for id in units {
        guard let before = try reader.unit(id) else { continue }
        try Change(
          unit: id, kind: .deleted, date: date, person: person, reason: reason, batch: batch, before: before
        ).insert(database)
        try UnitWriter.remove(id, database)
        count += 1
      }
      guard count > 0 else { return 0 }
      try StoredBatch(
        id: batch, batch: ImportBatch(label: reason ?? "deletion", date: date, person: person), unitCount: count,
        isRolledBack: false, kind: .deletion
      ).insert(database)
      try Counters.close(database, nextUnit: try Counters.nextUnit(database))
      return count
    }
  }

  /// What happened to units after they were added, newest first.
  ///
  /// - Parameters:
  ///   - unit: a unit, or nil for all.
  ///   - limit: the most entries to return.
  /// - Returns: the entries.
  /// - Throws: `.damagedStore`, `.busy`.
  public func history(of unit: UnitIdentifier? = nil, limit: Int = 1000) throws(CalqueError) -> [HistoryEntry] {
    try read("reading the history") { database in
      try HistoryReader.entries(
        database, where: unit == nil ? "1" : "unit = ?", arguments: unit.map { [$0.number] } ?? [], limit: limit)
    }
  }

  /// The changes that one batch made to units that were there, newest first.
  ///
  /// - Parameters:
  ///   - batch: its number.
  ///   - limit: the most entries to return.
  /// - Returns: the entries; units that an import brought are not among them.
  /// - Throws: `.damagedStore`, `.busy`.
  public func history(of batch: BatchIdentifier, limit: Int = 1000) throws(CalqueError) -> [HistoryEntry] {
    try read("reading the history") { database in
      try HistoryReader.entries(database, where: "batch = ?", arguments: [batch.number], limit: limit)
    }
  }

  /// The batches, oldest first: imports, deletions, undone ones and what undid them.
  ///
  /// - Returns: the batches, those that were undone included.
  /// - Throws: `.damagedStore`, `.busy`.
  public func batches() throws(CalqueError) -> [StoredBatch] {
    try read("reading the batches") { try StoredBatch.all($0) }
  }
}
