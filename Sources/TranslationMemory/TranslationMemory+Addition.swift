public import Bitext
import GRDB
import Synchronization
import UnicodeText

extension TranslationMemory {
  /// Adds units in one durable transaction: when the call returns they survive a crash, when it throws none is there.
  ///
  /// A unit whose content is there already (same languages, same text but for typography, same codes) adds nothing; when
  /// the one given is confirmed by a person and the stored one is not, it replaces the stored one's content. A unit with
  /// a known source and another target is added beside the first.
  /// - Parameters:
  ///   - units: what to add.
  ///   - batch: what is said of them together; the whole batch can be rolled back.
  /// - Returns: what became of each unit.
  /// - Throws: `.unwritable`, `.busy`, `.damagedStore`.
  /// - Complexity: O(units × log store); some 10 µs a unit.
  public func add(_ units: [TranslationUnit], batch: ImportBatch) throws(CalqueError) -> AdditionReport {
    guard !units.isEmpty else { return AdditionReport() }
    return try write("adding units") { database in
      var addition = try Addition(database, self, batch, isBulk: units.count >= Self.leastInBulk) { units.count }
      for unit in units { try addition.add(unit) }
      return try addition.finish()
    }
  }

  /// Adds units as they come, in one durable transaction and in bounded memory, however many they are.
  ///
  /// Other processes cannot write to the memory until `feed` has returned; what they read is the state before.
  /// - Parameters:
  ///   - batch: what is said of them together.
  ///   - isPreview: only says what would become of them.
  ///   - expectedCount: about how many units will have come in the end, asked once some have come, or nil when nobody
  ///     knows; decides nothing but the way in which they are stored.
  ///   - feed: gives each unit to the function that it is called with; when it throws, nothing is stored.
  ///   - accept: sees the report before anything is durable; when it throws, nothing is stored.
  /// - Returns: what became of the units; `identifiers` stays empty.
  /// - Throws: `.unwritable`, `.busy`, `.damagedStore`; what `feed` or `accept` throws.
  /// - Complexity: O(units × log store).
  public func add(
    batch: ImportBatch, isPreview: Bool = false, expecting expectedCount: @escaping () -> Int? = { nil },
    from feed: (@escaping (TranslationUnit) throws(CalqueError) -> Void) throws(CalqueError) -> Void,
    accepting accept: (AdditionReport) throws(CalqueError) -> Void = { _ in }
  ) throws(CalqueError) -> AdditionReport {
    var preview: AdditionReport?
    do {
      return try write(isPreview ? "trying an addition" : "adding units") { database in
        // What is appended needs few pages, and a long load must not take the memory of the whole machine.
        try database.execute(sql: "PRAGMA cache_size = -\(Self.streamingCache)")
        defer { try? database.execute(sql: "PRAGMA cache_size = -\(Self.cache)") }
        var addition = try Addition(database, self, batch, isBulk: true, expecting: expectedCount)
        addition.keepsIdentifiers = false
        let path = path
        try feed { unit throws(CalqueError) in
          do { try addition.add(unit) } catch {
            throw StoreFailure.describe(error, path: path, operation: "adding units")
          }
        }
        let report = try addition.finish(isPreview: isPreview)
        try accept(report)
        guard isPreview else { return report }
        preview = report
        // Leaving by an error undoes the transaction.
        throw CalqueError(.interrupted, "only a preview")
      }
    } catch {
      guard var report = preview else { throw error }
      report.batch = nil
      return report
    }
  }

  /// What would become of units if they were added; nothing is written.
  ///
  /// - Parameter units: what would be added.
  /// - Returns: the report that `add` would give.
  /// - Throws: `.unwritable`, `.busy`, `.damagedStore`.
  public func previewAddition(of units: [TranslationUnit]) throws(CalqueError) -> AdditionReport {
    try add(batch: ImportBatch(label: "preview"), isPreview: true) { add throws(CalqueError) in
      for unit in units { try add(unit) }
    }
  }

  /// How many units at once are worth the ways of a bulk load.
  private static let leastInBulk = 1_000
  /// SQLite's cache while units stream in, in KiB.
  private static let streamingCache = 9_216
}

/// One batch on its way into the tables.
private struct Addition {
  private let database: Database
  private let memory: TranslationMemory
  private let writer: UnitWriter
  private let reader: UnitReader
  private let byIdentity: RawStatement
  private let byKey: RawStatement
  private let batch: BatchIdentifier
  private let details: ImportBatch
  private let firstUnit: Int64
  private var nextUnit: Int64
  private var report = AdditionReport()
  private var bulk: BulkLoad?
  private var bulkIsOpen: Bool
  private let expectedCount: () -> Int?
  private let limits: BulkLoad.Limits
  private var hasher = IdentityHasher()
  private var count = 0
  /// Whether the report names the units that were added.
  var keepsIdentifiers = true

  /// After how many units it is asked how many there will be.
  private static let sample = 1_000

  /// Begins a batch; a bulk load keeps by itself what it would have to ask the store for.
  init(
    _ database: Database, _ memory: TranslationMemory, _ batch: ImportBatch, isBulk: Bool,
    expecting expectedCount: @escaping () -> Int?
  ) throws {
    self.database = database
    self.memory = memory
    writer = try UnitWriter(database)
    reader = try UnitReader(database, memory)
    byIdentity = try RawStatement(database, "SELECT id FROM unit WHERE identity = ?")
    byKey = try RawStatement(database, "SELECT 1 FROM variant WHERE key = ? AND language = ? LIMIT 1")
    firstUnit = try Counters.nextUnit(database)
    nextUnit = firstUnit
    details = batch
    self.batch = try StoredBatch.next(database)
    self.expectedCount = expectedCount
    limits = memory.bulkLimits.withLock { $0 }
    bulkIsOpen = isBulk
    if isBulk, try BulkLoad.isEmpty(database) { try beginBulk() }
  }

  mutating func add(_ unit: TranslationUnit) throws {
    let index = count
    count += 1
    if bulkIsOpen, isWorthBulk() { try beginBulk() }
    if let reason = Self.reasonToSkip(unit) {
      report.skipped.append(.init(index: index, reason: reason))
      return
    }
    hasher.take(unit)
    let (hash, keys) = (hasher.hash, hasher.keys)
    if let bulk, !bulk.accepts(unit) { try endBulk() }
    if let known = try stored(unit, hash) { return try meet(known, unit) }
    let isVariant = try unit.variants.first.map { try isKnown(key: keys[0], language: $0.language) } ?? false
    if isVariant { report.variants += 1 } else { report.new += 1 }
    let id = UnitIdentifier(nextUnit)
    try writer.insert(unit, id: id, batch: batch, hash: hash, keys: keys)
    do { try bulk?.note(hash: hash, keys: keys, of: unit, isKnown: isVariant) } catch is CalqueError { try endBulk() }
    if keepsIdentifiers { report.identifiers.append(id) }
    nextUnit += 1
  }

  /// Whether so many new units are likely to come, or came already, that the indices are better made afterwards.
  private func isWorthBulk() -> Bool {
    let stored = firstUnit - 1
    if count == Self.sample, let expected = expectedCount() {
      let new = Double(expected) * Double(report.added) / Double(count)
      return limits.isWorth(Int(new), beside: stored)
    }
    return limits.isWorth(report.added, beside: stored)
  }

  private mutating func beginBulk() throws {
    bulkIsOpen = false
    do { bulk = try BulkLoad(database, beside: memory.path, nextUnit: nextUnit, limits: limits) } catch is CalqueError {
      // Without room for files beside the memory everything goes the usual way.
    }
  }

  private mutating func endBulk() throws {
    let ending = bulk
    bulk = nil
    try ending?.end()
  }

  /// Writes what belongs to the batch as a whole; a preview is undone anyway.
  mutating func finish(isPreview: Bool = false) throws -> AdditionReport {
    if bulk != nil && !isPreview { try endBulk() }
    guard report.added + report.updated + report.newOccurrences > 0 else { return report }
    try StoredBatch(id: batch, batch: details, unitCount: report.added, isRolledBack: false).insert(database)
    try Counters.close(database, nextUnit: nextUnit)
    report.batch = batch
    return report
  }

  private static func reasonToSkip(_ unit: TranslationUnit) -> String? {
    if unit.variants.count < 2 { return "it has no second language" }
    for (position, variant) in unit.variants.enumerated() {
      let text = variant.content.text
      if unit.variants[..<position].contains(where: { $0.language == variant.language }) {
        return "it has two variants in \(variant.language)"
      }
      if text.utf8.count > TranslationMemory.longestText {
        return "its text in \(variant.language) is longer than \(TranslationMemory.longestText) bytes"
      }
      if isBlank(text) { return "it has no text in \(variant.language)" }
    }
    return nil
  }

  /// Whether a text is white space only; the first byte of nearly every text says no.
  private static func isBlank(_ text: String) -> Bool {
    if let first = text.utf8.first, first > 0x20, first < 0x80 { return false }
    return text.allSatisfy(\.isWhitespace)
  }

  /// The stored unit of the same content; equal hashes alone do not count.
  private func stored(_ unit: TranslationUnit, _ hash: Int64) throws -> StoredUnit? {
    if let bulk {
      var known: StoredUnit?
      let number = try bulk.unit(hash: hash) { number in
        known = try reader.unit(UnitIdentifier(number))
        return known.map { ContentIdentity($0.unit) == ContentIdentity(unit) } ?? false
      }
      return number == nil ? nil : known
    }
    byIdentity.bind(hash, at: 1)
    defer { byIdentity.reset() }
    while try byIdentity.step() {
      if let known = try reader.unit(UnitIdentifier(byIdentity.integer(0))),
        ContentIdentity(known.unit) == ContentIdentity(unit)
      {
        return known
      }
    }
    return nil
  }

  private func isKnown(key: Int64, language: LanguageTag) throws -> Bool {
    if let bulk { return try bulk.hasKey(key, language: language) }
    byKey.bind(key, at: 1)
    byKey.bind(language.identifier, at: 2)
    defer { byKey.reset() }
    return try byKey.step()
  }

  /// A unit whose content is there: confirm it, note its place, or leave it.
  private mutating func meet(_ known: StoredUnit, _ unit: TranslationUnit) throws {
    if unit.isConfirmed && !known.unit.isConfirmed {
      try Change(
        unit: known.id, kind: .confirmed, date: details.date, person: details.person ?? unit.provenance.author,
        reason: "confirmed by \(details.label)", batch: batch, before: known
      ).insert(database)
      var confirmed = unit
      confirmed.id = unit.id ?? known.unit.id
      confirmed.created = known.unit.created ?? unit.created
      confirmed.changed = .init(date: details.date ?? unit.changed?.date, person: details.person)
      if confirmed.changed == .init(date: nil) { confirmed.changed = unit.changed }
      try UnitWriter.remove(known.id, database)
      try writer.insert(
        confirmed, id: known.id, batch: known.batch, hash: hasher.hash, keys: hasher.keys)
      var others = known.occurrences
      if known.unit.context.isKnown, known.unit.context != unit.context {
        others.insert(
          .init(
            batch: known.batch, article: known.unit.provenance.article, place: known.unit.provenance.place,
            context: known.unit.context), at: 0)
      }
      for (number, occurrence) in others.enumerated() { try writer.insert(occurrence, number: number, of: known.id) }
      report.updated += 1
      return
    }
    report.duplicates += 1
    let isOld =
      !unit.context.isKnown
      || (known.unit.context == unit.context && known.unit.provenance.article == unit.provenance.article)
      || known.occurrences.contains { $0.context == unit.context && $0.article == unit.provenance.article }
    guard !isOld, known.occurrences.count < TranslationMemory.mostOccurrences else { return }
    // Numbers only grow, also after a roll-back in the middle.
    let number = try Int.fetchOne(
      database, sql: "SELECT coalesce(max(number), -1) + 1 FROM occurrence WHERE unit = ?",
      arguments: [known.id.number])
    try writer.insert(
      .init(
        batch: batch, article: unit.provenance.article, place: unit.provenance.place, context: unit.context),
      number: number ?? 0, of: known.id)
    report.newOccurrences += 1
  }
}
