public import Bitext
import GRDB
import UnicodeText

extension TranslationMemory {
  /// Rescues a damaged memory into a new one: everything that the damaged pages do not hold.
  ///
  /// The file is read page by page without its trees, so that a lost root or a missing end costs only what lay there; it
  /// is never written. Each unit must agree with its checksum; where only its texts can be vouched for (by their keys),
  /// they are rescued alone, as imported and unconfirmed, with a note that says so. Units that were deleted stay deleted.
  /// - Parameters:
  ///   - damaged: the damaged file; a write-ahead log beside it is read as well.
  ///   - path: where the new memory will be; it appears there when it is complete.
  /// - Returns: what was rescued and what is lost.
  /// - Throws: `.notFound`, `.unreadable`; `.foreignStore` when nothing in the file looks like a memory; `.exists`,
  ///   `.unwritable`.
  /// - Complexity: O(size of the file), in bounded memory.
  public static func salvage(_ damaged: String, to path: String) throws(CalqueError) -> SalvageReport {
    try StoreFile.refuseForeign(damaged)
    let file = try PageFile(damaged)
    let temporary = try StoreFile.temporary(beside: path)
    StoreFile.remove(temporary)
    let memory = try create(at: temporary)
    defer { StoreFile.remove(temporary) }
    let report = try memory.write("rescuing units") { database in
      try Salvager(database, memory).run(file, damaged)
    }
    let isSound = (try? StoreFile.examine(damaged)) != nil
    guard isSound || report.rescued + report.batches + report.changes + report.lost.count > 0 else {
      throw CalqueError(
        .damagedStore, "nothing in the file could be rescued (\(report.pages) pages)", at: .init(file: damaged),
        hint: "Go back to a backup or an exported TMX file.")
    }
    do {
      try memory.queue.inDatabase { database in
        _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch { throw StoreFailure.describe(error, path: path, operation: "rescuing units") }
    try memory.close()
    try StoreFile.publish(temporary, as: path)
    return report
  }

  private func close() throws(CalqueError) {
    do { try queue.close() } catch { throw StoreFailure.describe(error, path: path, operation: "closing") }
  }
}

/// Fills a new memory with the rows of a damaged one.
private struct Salvager {
  private let database: Database
  private let memory: TranslationMemory
  private var report = SalvageReport()
  /// No memory has given out so many numbers; what is above is a flipped bit.
  private static let greatestNumber: Int64 = 1 << 40
  private let insertUnit: RawStatement
  private let insertVariant: RawStatement
  private let insertPlace: RawStatement
  private let insertSeen: RawStatement

  init(_ database: Database, _ memory: TranslationMemory) throws {
    self.database = database
    self.memory = memory
    // Rows are gathered as they are, and judged when all are there.
    try database.execute(
      sql: """
        CREATE TEMP TABLE foundUnit AS SELECT * FROM main.unit WHERE 0;
        CREATE INDEX temp.foundUnitByNumber ON foundUnit (id);
        CREATE TEMP TABLE foundVariant AS SELECT * FROM main.variant WHERE 0;
        CREATE INDEX temp.foundVariantByUnit ON foundVariant (unit, position);
        CREATE TEMP TABLE foundPlace AS SELECT * FROM main.occurrence WHERE 0;
        CREATE INDEX temp.foundPlaceByUnit ON foundPlace (unit, number);
        CREATE TEMP TABLE seen (unit INTEGER PRIMARY KEY);
        """)
    let marks = { (count: Int) in [String](repeating: "?", count: count).joined(separator: ", ") }
    insertUnit = try RawStatement(database, "INSERT INTO foundUnit VALUES (\(marks(20)))")
    insertVariant = try RawStatement(database, "INSERT INTO foundVariant VALUES (\(marks(6)))")
    insertPlace = try RawStatement(database, "INSERT INTO foundPlace VALUES (\(marks(8)))")
    insertSeen = try RawStatement(database, "INSERT OR IGNORE INTO seen VALUES (?)")
  }

  func run(_ file: PageFile, _ path: String) throws -> SalvageReport {
    var copy = self
    return try copy.gatherAndJudge(file, path)
  }

  private mutating func gatherAndJudge(_ file: PageFile, _ path: String) throws -> SalvageReport {
    let reader = PageRecords(file)
    let free = file.freePages()
    report.pages = file.pageCount
    var counters: [String: Int64] = [:]
    for number in stride(from: 1, through: file.pageCount, by: 1) where !free.contains(number) {
      guard let (records, broken) = reader.records(inPage: number) else { continue }
      var isDamaged = broken > 0
      for record in records where try !take(record, &counters) { isDamaged = true }
      if isDamaged { report.damagedPages += 1 }
    }
    var judge = try SalvageJudge(database, memory, report)
    try judge.run()
    try database.execute(
      sql: "DROP TABLE temp.foundUnit; DROP TABLE temp.foundVariant; DROP TABLE temp.foundPlace; DROP TABLE temp.seen")
    let nextUnit = try Int64.fetchOne(database, sql: "SELECT max(id) FROM unit") ?? 0
    let nextChange = try Int64.fetchOne(database, sql: "SELECT max(id) FROM change") ?? 0
    // Numbers are never given twice: the old counters hold when they are plausible.
    let counted = counters["unit"].flatMap { $0 > nextUnit && $0 < nextUnit + 1_000_000_000 ? $0 : nil }
    let lastLost = judge.report.lost.map(\.number).max() ?? 0
    try Counters.set("change", max(nextChange + 1, min(counters["change"] ?? 1, nextChange + 1_000_000_000)), database)
    try Counters.set("purged", max(0, min(counters["purged"] ?? 0, nextChange)), database)
    try Counters.close(database, nextUnit: counted ?? max(nextUnit, lastLost) + 1)
    return judge.report
  }

  /// Takes a row in by its shape; false when it has that of no table of ours.
  private mutating func take(_ record: PageRecord, _ counters: inout [String: Int64]) throws -> Bool {
    let values = record.values
    if let rowID = record.rowID {
      switch values.count {
      case 20 where values[1].integer != nil && values[2].integer != nil && values[5].text != nil:
        try bind(insertUnit, [.integer(rowID)] + values.dropFirst())
        try see(rowID)
      case 7...10 where values[1].text != nil && values[5].integer != nil: try takeBatch(rowID, values)
      case 8...9 where values[1].integer != nil && values[2].text != nil: try takeChange(rowID, values)
      case 5 where values[0].text != nil: break  // The schema.
      default: return false
      }
      return true
    }
    switch values.count {
    case 6
    where values[0].integer != nil && values[1].integer != nil && values[2].text != nil
      && values[3].text != nil && values[4].isOptionalText && values[5].integer != nil:
      try bind(insertVariant, values)
      try see(values[0].integer ?? 0)
    case 7...8
    where values[0].integer != nil && values[1].integer != nil && values[2].integer != nil
      && values[3...6].allSatisfy(\.isOptionalText):
      try bind(insertPlace, values + (values.count == 7 ? [.null] : []))
    case 3 where values.allSatisfy { $0.integer != nil }: try see(values[1].integer ?? 0)
    case 2:
      if let name = values[0].text, let value = values[1].integer { counters[name] = value }
    default: return false
    }
    return true
  }

  /// Notes that there was a unit with a number.
  private func see(_ unit: Int64) throws {
    guard unit > 0, unit < Self.greatestNumber else { return }
    insertSeen.bind(unit, at: 1)
    try insertSeen.run()
  }

  private func bind(_ statement: RawStatement, _ values: [RecordValue]) throws {
    for (index, value) in values.enumerated() {
      switch value {
      case .integer(let number): statement.bind(number, at: Int32(index + 1))
      case .text(let text): statement.bind(text, at: Int32(index + 1))
      case .null, .other: statement.bind(nil as Int64?, at: Int32(index + 1))
      }
    }
    try statement.run()
  }

  private mutating func takeBatch(_ number: Int64, _ values: [RecordValue]) throws {
    let value = { (index: Int) in index < values.count ? values[index] : .null }
    let batch = StoredBatch(
      id: BatchIdentifier(number),
      batch: ImportBatch(
        label: value(1).text ?? "", tool: value(2).text,
        date: value(3).integer.map(Timestamp.init(secondsSince1970:)), person: value(4).text),
      unitCount: Int(clamping: value(5).integer ?? 0), isRolledBack: value(6).integer == 1,
      kind: value(7).text.flatMap(StoredBatch.Kind.init(rawValue:)) ?? .import,
      undoes: value(8).integer.map(BatchIdentifier.init))
    try takeBatch(batch, checksum: values.count > 9 ? values[9].integer : nil)
  }

  private mutating func takeBatch(_ batch: StoredBatch, checksum: Int64?) throws {
    if let checksum, checksum != RowChecksums.of(batch) {
      report.lostRecords += 1
      return
    }
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT count(*) FROM batch WHERE id = ?", arguments: [batch.id.number])
    guard isKnown == false, batch.id.number > 0, batch.id.number < Self.greatestNumber else { return }
    try batch.insert(database)
    report.batches += 1
  }

  private mutating func takeChange(_ number: Int64, _ values: [RecordValue]) throws {
    let value = { (index: Int) in index < values.count ? values[index] : .null }
    let kind = value(2).text ?? ""
    let before = value(7).text
    let own = RowChecksums.of(
      change: number, unit: value(1).integer ?? 0, kind: kind, date: value(3).integer, person: value(4).text,
      reason: value(5).text, batch: value(6).integer, before: before)
    guard number > 0, number < Self.greatestNumber, value(8).integer.map({ $0 == own }) ?? true,
      HistoryEntry.Kind(rawValue: kind) != nil,
      before.map({ (try? UnitContent.decode(StoredUnit.self, $0)) != nil }) ?? true
    else {
      report.lostRecords += 1
      return
    }
    let statement = try RawStatement(
      database,
      """
      INSERT OR IGNORE INTO change (id, unit, kind, date, person, reason, batch, before, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    statement.bind(number, at: 1)
    statement.bind(value(1).integer, at: 2)
    statement.bind(kind, at: 3)
    statement.bind(value(3).integer, at: 4)
    statement.bind(value(4).text, at: 5)
    statement.bind(value(5).text, at: 6)
    statement.bind(value(6).integer, at: 7)
    statement.bind(before, at: 8)
    statement.bind(own, at: 9)
    try statement.run()
    report.changes += 1
  }
}
