public import Bitext
import GRDB

extension TranslationMemory {
  /// Undoes a whole batch: units that only it brought go, those that it changed, merged or deleted are as before.
  ///
  /// A unit that another batch found elsewhere as well stays, with that place as its own. A unit that was changed again
  /// since, or whose content came in again under another number, is left as it is and named. Undoing is a batch too:
  /// undoing that does everything again.
  /// - Parameters:
  ///   - batch: its number.
  ///   - date: when, by the caller's clock.
  ///   - person: who.
  /// - Returns: what was done.
  /// - Throws: `.notFound` when there is no such batch or it was undone before; `.unwritable`, `.busy`, `.damagedStore`.
  public func undo(
    _ batch: BatchIdentifier, date: Timestamp? = nil, person: String? = nil
  ) throws(CalqueError) -> UndoReport {
    try write("undoing a batch") { database in
      let batches = try StoredBatch.all(database)
      guard let known = batches.first(where: { $0.id == batch }), !known.isRolledBack else {
        let reason =
          batches.contains { $0.id == batch } ? "batch \(batch) was undone already" : "there is no batch \(batch)"
        throw CalqueError(
          .notFound, "\(reason): nothing was done", at: .init(file: self.path),
          hint: "`calque memory history` lists the batches.")
      }
      if known.kind != .import, known.unitCount > 0, try Counters.value("purged", database) > 0,
        try HistoryReader.entries(database, where: "batch = ?", arguments: [batch.number], limit: 1).isEmpty
      {
        throw CalqueError(
          .notFound, "the history of batch \(batch) was forgotten: it cannot be undone", at: .init(file: self.path))
      }
      var undoing = try Undoing(
        database, try UnitReader(database, self), known, among: batches, date: date, person: person)
      try undoing.run()
      try known.settingUndone(true).update(database)
      if let undone = known.undoes, let original = batches.first(where: { $0.id == undone }) {
        try original.settingUndone(false).update(database)
      }
      let report = undoing.report
      try StoredBatch(
        id: report.batch,
        batch: ImportBatch(label: "undo of batch \(batch): \(known.batch.label)", date: date, person: person),
        unitCount: report.removed + report.restored, isRolledBack: false, kind: .undo, undoes: batch
      ).insert(database)
      try Counters.close(database, nextUnit: try Counters.nextUnit(database))
      return report
    }
  }

  /// Undoes a batch as `undo` does.
  ///
  /// - Returns: how many units it had brought and are gone now.
  /// - Throws: as `undo`.
  public func rollBack(
    batch: BatchIdentifier, date: Timestamp? = nil, person: String? = nil
  ) throws(CalqueError) -> Int {
    try undo(batch, date: date, person: person).removed
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
          hint: "`calque memory history --units` lists the entries.")
      }
      let reader = try UnitReader(database, self)
      if let twin = try before.twin(database) {
        throw CalqueError(
          .exists, "the memory has the content of unit \(before.id) again, as unit \(twin)", at: .init(file: self.path))
      }
      let batch = try StoredBatch.next(database)
      try Change(
        unit: before.id, kind: .restored, date: date, person: person, reason: "entry \(change)", batch: batch,
        before: try reader.unit(before.id)
      ).insert(database)
      try UnitWriter.remove(before.id, database)
      try before.write(database)
      try StoredBatch(
        id: batch, batch: ImportBatch(label: "unit \(before.id) as before entry \(change)", date: date, person: person),
        unitCount: 1, isRolledBack: false, kind: .restoration
      ).insert(database)
      try Counters.close(database, nextUnit: try Counters.nextUnit(database))
      return before
    }
  }
}

/// One batch on its way out of the tables.
private struct Undoing {
  private let database: Database
  private let reader: UnitReader
  private let known: StoredBatch
  /// Batches that were undone, and what undid them: together they changed nothing.
  private let neutral: Set<Int64>
  private let date: Timestamp?
  private let person: String?
  private(set) var report: UndoReport

  init(
    _ database: Database, _ reader: UnitReader, _ known: StoredBatch, among batches: [StoredBatch], date: Timestamp?,
    person: String?
  ) throws {
    self.database = database
    self.reader = reader
    self.known = known
    self.date = date
    self.person = person
    let undone = Set(batches.filter(\.isRolledBack).map(\.id))
    neutral = Set(
      batches.filter { batch in undone.contains(batch.id) || batch.undoes.map(undone.contains) ?? false }
        .map(\.id.number))
    report = UndoReport(undone: known.id, batch: try StoredBatch.next(database))
  }

  mutating func run() throws {
    try takePlacesAway()
    try takeUnitsAway()
    try revertChanges()
  }

  private func record(_ unit: UnitIdentifier, _ kind: HistoryEntry.Kind, _ before: StoredUnit?) throws {
    try Change(
      unit: unit, kind: kind, date: date, person: person, reason: "batch \(known.id): \(known.batch.label)",
      batch: report.batch, before: before
    ).insert(database)
  }

  /// Places that the batch added to units of other batches.
  private mutating func takePlacesAway() throws {
    let units = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT o.unit FROM occurrence o JOIN unit u ON u.id = o.unit WHERE o.batch = ? AND u.batch <> ?
        ORDER BY o.unit
        """, arguments: [known.id.number, known.id.number])
    for number in units {
      guard let before = try reader.unit(UnitIdentifier(number)) else { continue }
      try record(before.id, .rolledBack, before)
      var kept = before
      kept.occurrences.removeAll { $0.batch == known.id }
      try UnitWriter.remove(before.id, database)
      try kept.write(database)
    }
  }

  /// Units that the batch brought; the first other place becomes the heir.
  private mutating func takeUnitsAway() throws {
    let units = try Int64.fetchAll(
      database, sql: "SELECT id FROM unit WHERE batch = ? ORDER BY id", arguments: [known.id.number])
    for number in units {
      let id = UnitIdentifier(number)
      guard let before = try reader.unit(id) else { continue }
      try record(id, .rolledBack, before)
      try UnitWriter.remove(id, database)
      var kept = before
      kept.occurrences.removeAll { $0.batch == known.id }
      guard let heir = kept.occurrences.first else {
        report.removed += 1
        continue
      }
      kept.batch = heir.batch
      kept.unit.context = heir.context
      kept.unit.provenance.article = heir.article
      kept.unit.provenance.place = heir.place
      kept.occurrences.removeFirst()
      try kept.write(database)
    }
  }

  /// Whether something else that still stands changed a unit after an entry of the history.
  private func wasChanged(_ unit: UnitIdentifier, since entry: ChangeIdentifier) throws -> Bool {
    let batches = try Int64?.fetchAll(
      database, sql: "SELECT DISTINCT batch FROM change WHERE unit = ? AND id > ?",
      arguments: [unit.number, entry.number])
    return batches.contains { batch in
      guard let batch else { return true }
      return batch != known.id.number && batch != report.batch.number && !neutral.contains(batch)
    }
  }

  /// Changes that the batch made to units that were there, the last one first.
  private mutating func revertChanges() throws {
    let entries = try HistoryReader.entries(database, where: "batch = ?", arguments: [known.id.number])
    for entry in entries {
      guard try !wasChanged(entry.unit, since: entry.id) else {
        report.conflicts.append(.init(unit: entry.unit, reason: "it was changed again since"))
        continue
      }
      let now = try reader.unit(entry.unit)
      if let twin = try entry.before?.twin(database) {
        report.conflicts.append(.init(unit: entry.unit, reason: "its content came in again as unit \(twin)"))
        continue
      }
      guard now != nil || entry.before != nil else { continue }
      try record(entry.unit, entry.before == nil ? .deleted : now == nil ? .restored : .rolledBack, now)
      try UnitWriter.remove(entry.unit, database)
      try entry.before?.write(database)
      if entry.before == nil { report.removed += 1 } else { report.restored += 1 }
    }
  }
}

extension StoredBatch {
  fileprivate func settingUndone(_ isUndone: Bool) -> StoredBatch {
    var copy = self
    copy.isRolledBack = isUndone
    return copy
  }
}

extension StoredUnit {
  /// Another unit with the same content, if there is one.
  func twin(_ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM unit WHERE identity = ? AND id <> ?",
      arguments: [ContentIdentity(unit).hash, id.number])
  }

  /// Writes a unit that was stored before, under its old number.
  func write(_ database: Database) throws {
    let writer = try UnitWriter(database)
    try writer.insert(unit, id: id, batch: batch, identity: ContentIdentity(unit))
    for (number, occurrence) in occurrences.enumerated() {
      try writer.insert(occurrence, number: number, of: id)
    }
  }
}
