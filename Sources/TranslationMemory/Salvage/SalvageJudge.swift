import Bitext
import GRDB
import UnicodeText

/// Decides of each unit whose rows were found whether it can be vouched for, and writes it.
struct SalvageJudge {
  private let database: Database
  private let memory: TranslationMemory
  private(set) var report: SalvageReport
  private let candidates: RawStatement
  private let moveUnit: RawStatement
  /// In the order of the pages, and, when a damaged row stands in the way, in the opposite one.
  private let moveVariants: [RawStatement]
  private let lastChange: RawStatement
  private var knownBatches: Set<Int64> = []
  /// The batch of what lost its own.
  private let rescue: BatchIdentifier
  private var usesRescue = false

  init(_ database: Database, _ memory: TranslationMemory, _ report: SalvageReport) throws {
    self.database = database
    self.memory = memory
    self.report = report
    rescue = try StoredBatch.next(database)
    candidates = try RawStatement(database, "SELECT rowid FROM temp.foundUnit WHERE id = ? ORDER BY rowid")
    moveUnit = try RawStatement(database, "INSERT INTO main.unit SELECT * FROM temp.foundUnit WHERE rowid = ?")
    moveVariants = try ["rowid", "rowid DESC"].map { order in
      try RawStatement(
        database, "INSERT OR IGNORE INTO main.variant SELECT * FROM temp.foundVariant WHERE unit = ? ORDER BY \(order)")
    }
    lastChange = try RawStatement(database, "SELECT kind FROM change WHERE unit = ? ORDER BY id DESC LIMIT 1")
  }

  mutating func run() throws {
    knownBatches = try Set(Int64.fetchAll(database, sql: "SELECT id FROM batch"))
    let reader = try UnitReader(database, memory)
    var doubtful: [Int64] = []
    for number in try Int64.fetchAll(database, sql: "SELECT unit FROM temp.seen ORDER BY unit") {
      if try lastKind(number) == .deleted { continue }
      if let unit = try sound(number, reader) {
        try write(unit)
      } else {
        doubtful.append(number)
      }
    }
    let languages = try trustedLanguages()
    for number in doubtful {
      if let unit = try textsAlone(number, languages) {
        try write(unit)
        report.withoutData += 1
      } else if try lastKind(number) != .rolledBack {
        report.lost.append(UnitIdentifier(number))
      }
    }
    guard usesRescue else { return }
    try StoredBatch(
      id: rescue, batch: ImportBatch(label: "rescued without knowing their batch"), unitCount: report.withoutData,
      isRolledBack: false, kind: .salvage
    ).insert(database)
  }

  private func lastKind(_ unit: Int64) throws -> HistoryEntry.Kind? {
    lastChange.bind(unit, at: 1)
    defer { lastChange.reset() }
    return try lastChange.step() ? lastChange.text(0).flatMap(HistoryEntry.Kind.init(rawValue:)) : nil
  }

  /// The unit, when one of its rows agrees with its variants by the checksum.
  private func sound(_ number: Int64, _ reader: UnitReader) throws -> StoredUnit? {
    let id = UnitIdentifier(number)
    candidates.bind(number, at: 1)
    var rows: [Int64] = []
    while try candidates.step() { rows.append(candidates.integer(0)) }
    candidates.reset()
    for row in rows {
      for moveVariants in moveVariants {
        try UnitWriter.remove(id, database)
        moveUnit.bind(row, at: 1)
        moveVariants.bind(number, at: 1)
        do {
          try moveUnit.run()
          try moveVariants.run()
          if let unit = try reader.unit(id), unit.unit.variants.count > 1 { return unit }
        } catch is CalqueError {
          continue
        } catch is DecodingError {
          continue
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT { continue }
      }
    }
    try UnitWriter.remove(id, database)
    return nil
  }

  /// Writes a unit anew, with keys and identity of its content, and the places that agree with their checksums.
  private mutating func write(_ unit: StoredUnit) throws {
    var whole = unit
    whole.occurrences = try places(of: unit.id)
    whole.batch = known(whole.batch)
    for index in whole.occurrences.indices { whole.occurrences[index].batch = known(whole.occurrences[index].batch) }
    try UnitWriter.remove(unit.id, database)
    try whole.write(database)
    report.rescued += 1
  }

  /// A batch that was rescued, or the one of what lost its own.
  private mutating func known(_ batch: BatchIdentifier) -> BatchIdentifier {
    if knownBatches.contains(batch.number) { return batch }
    usesRescue = true
    return rescue
  }

  private mutating func places(of unit: UnitIdentifier) throws -> [StoredUnit.Occurrence] {
    let statement = try RawStatement(
      database,
      """
      SELECT number, batch, article, place, previous, next, checksum FROM temp.foundPlace
      WHERE unit = ? ORDER BY number
      """)
    statement.bind(unit.number, at: 1)
    defer { statement.reset() }
    var result: [StoredUnit.Occurrence] = []
    while try statement.step() {
      let place = StoredUnit.Occurrence(
        batch: BatchIdentifier(statement.integer(1)), article: statement.text(2), place: statement.text(3),
        context: .init(previous: statement.text(4), next: statement.text(5)))
      if let checksum = statement.optionalInteger(6),
        checksum != RowChecksums.of(place, number: statement.integer(0), unit: unit.number)
      {
        report.lostPlaces += 1
      } else if !result.contains(place) {
        result.append(place)
      }
    }
    return result
  }

  /// Languages that so many texts have that they are no flipped bits.
  private func trustedLanguages() throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT language FROM main.variant
        UNION SELECT language FROM temp.foundVariant GROUP BY language HAVING count(*) > 2
        """)
  }

  /// A unit of texts that their keys vouch for, when nothing else of it can be trusted.
  private func textsAlone(_ number: Int64, _ languages: Set<String>) throws -> StoredUnit? {
    let statement = try RawStatement(
      database, "SELECT language, text, key FROM temp.foundVariant WHERE unit = ? ORDER BY position, rowid")
    statement.bind(number, at: 1)
    defer { statement.reset() }
    var variants: [TranslationUnit.Variant] = []
    while try statement.step() {
      guard let name = statement.text(0), languages.contains(name), let text = statement.text(1),
        statement.integer(2) == ContentHash.of(MatchKey.typographic(text)),
        let language = try? memory.languages.tag(name)
      else { continue }
      if let other = variants.first(where: { $0.language == language }) {
        // Two texts of one language: one of them belongs to another unit, and nobody knows which.
        guard other.content.text == text else { return nil }
        continue
      }
      variants.append(.init(language: language, content: InlineText(text)))
    }
    guard variants.count > 1 else { return nil }
    let unit = TranslationUnit(
      variants: variants, provenance: Provenance(origin: .imported),
      notes: ["Rescued from a damaged memory: only the texts."])
    return StoredUnit(id: UnitIdentifier(number), unit: unit, batch: rescue, occurrences: [])
  }
}
