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
  /// - Returns: how many were deleted.
  /// - Throws: `.unwritable`, `.busy`, `.damagedStore`.
  public func delete(
    _ units: [UnitIdentifier], reason: String? = nil, date: Timestamp? = nil, person: String? = nil
  ) throws(CalqueError) -> Int {
    try write("deleting units") { database in
      let reader = try UnitReader(database, self)
      var count = 0
      for id in units {
        guard let before = try reader.unit(id) else { continue }
        try Change(unit: id, kind: .deleted, date: date, person: person, reason: reason, before: before)
          .insert(database)
        try UnitWriter.remove(id, database)
        count += 1
      }
      if count > 0 { try Counters.close(database, nextUnit: try Counters.nextUnit(database)) }
      return count
    }
  }

  /// Takes a whole batch back: units that only it brought are deleted, those that it confirmed are as they were before.
  ///
  /// A unit that another batch found elsewhere as well stays, with that place as its own.
  /// - Parameters:
  ///   - batch: its number.
  ///   - date: when, by the caller's clock.
  ///   - person: who.
  /// - Returns: how many units were deleted.
  /// - Throws: `.notFound` when there is no such batch or it was rolled back before; `.unwritable`, `.busy`.
  public func rollBack(
    batch: BatchIdentifier, date: Timestamp? = nil, person: String? = nil
  ) throws(CalqueError) -> Int {
    try write("rolling a batch back") { database in
      guard let known = try StoredBatch.all(database).first(where: { $0.id == batch }), !known.isRolledBack else {
        throw CalqueError(
          .notFound, "there is no batch \(batch) that could be rolled back", at: .init(file: self.path),
          hint: "`calque memory history` lists the batches.")
      }
      let reader = try UnitReader(database, self)
      try RawStatement(database, "DELETE FROM occurrence WHERE batch = \(batch)").run()
      let units = try Int64.fetchAll(database, sql: "SELECT id FROM unit WHERE batch = \(batch) ORDER BY id")
      var count = 0
      for number in units {
        let id = UnitIdentifier(number)
        guard let before = try reader.unit(id) else { continue }
        try Change(
          unit: id, kind: .rolledBack, date: date, person: person, reason: "batch \(batch): \(known.batch.label)",
          before: before
        ).insert(database)
        try UnitWriter.remove(id, database)
        if let heir = before.occurrences.first {
          var kept = before
          kept.batch = heir.batch
          kept.unit.context = heir.context
          kept.unit.provenance.article = heir.article
          kept.unit.provenance.place = heir.place
          kept.occurrences.removeFirst()
          try Self.write(kept, database)
        } else {
          count += 1
        }
      }
      try Self.unconfirm(batch, known, reader, database, date: date, person: person)
      try RawStatement(database, "UPDATE batch SET rolledBack = 1 WHERE id = \(batch)").run()
      try Counters.close(database, nextUnit: try Counters.nextUnit(database))
      return count
    }
  }

  /// Undoes the confirmations of a batch, unless the unit was changed again since.
  private static func unconfirm(
    _ batch: BatchIdentifier, _ known: StoredBatch, _ reader: UnitReader, _ database: Database, date: Timestamp?,
    person: String?
  ) throws {
    let entries = try HistoryReader.entries(
      database, where: "kind = 'confirmed' AND batch = ?", arguments: [batch.number])
    for entry in entries {
      guard let before = entry.before, let now = try reader.unit(entry.unit) else { continue }
      let later = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM change WHERE unit = ? AND id > ?",
        arguments: [entry.unit.number, entry.id.number])
      guard later == 0 else { continue }
      try Change(
        unit: entry.unit, kind: .rolledBack, date: date, person: person,
        reason: "batch \(batch): \(known.batch.label)", before: now
      ).insert(database)
      try UnitWriter.remove(entry.unit, database)
      try write(before, database)
    }
  }

  /// Brings a unit back as it was before an entry of the history.
  ///
  /// - Parameters:
  ///   - change: the entry's number.
  ///   - date: when, by the caller's clock.
  ///   - person: who.
  /// - Returns: the unit as it is now.
  /// - Throws: `.notFound` when there is no such entry or it has no earlier state; `.exists` when the same content was
  ///   added again under another number; `.unwritable`, `.busy`.
  public func restore(
    _ change: ChangeIdentifier, date: Timestamp? = nil, person: String? = nil
  ) throws(CalqueError) -> StoredUnit {
    try write("restoring a unit") { database in
      let entry = try HistoryReader.entries(database, where: "id = ?", arguments: [change.number]).first
      guard let entry, let before = entry.before else {
        throw CalqueError(
          .notFound, "the history has no entry \(change) with an earlier state of a unit", at: .init(file: self.path),
          hint: "`calque memory history` lists the entries.")
      }
      let reader = try UnitReader(database, self)
      let identity = ContentIdentity(before.unit)
      let twins = try Int64.fetchAll(
        database, sql: "SELECT id FROM unit WHERE identity = ? AND id <> ?",
        arguments: [identity.hash, before.id.number])
      if let twin = twins.first {
        throw CalqueError(
          .exists, "the memory has the content of unit \(before.id) again, as unit \(twin)", at: .init(file: self.path))
      }
      try Change(
        unit: before.id, kind: .restored, date: date, person: person, reason: "entry \(change)",
        before: try reader.unit(before.id)
      ).insert(database)
      try UnitWriter.remove(before.id, database)
      try Self.write(before, database)
      try Counters.close(database, nextUnit: try Counters.nextUnit(database))
      return before
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

  /// The batches that came in, oldest first.
  ///
  /// - Returns: the batches, those that were rolled back included.
  /// - Throws: `.damagedStore`, `.busy`.
  public func batches() throws(CalqueError) -> [StoredBatch] {
    try read("reading the batches") { try StoredBatch.all($0) }
  }

  /// Writes a unit that was stored before, under its old number.
  static func write(_ stored: StoredUnit, _ database: Database) throws {
    let writer = try UnitWriter(database)
    try writer.insert(stored.unit, id: stored.id, batch: stored.batch, identity: ContentIdentity(stored.unit))
    for (number, occurrence) in stored.occurrences.enumerated() {
      try writer.insert(occurrence, number: number, of: stored.id)
    }
  }
}
