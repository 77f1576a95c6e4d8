import Bitext
import GRDB

/// What a bulk load knows by itself, so that the store's secondary indices can be made afterwards by sorting, which takes
/// a fifth of the time of a million insertions at random places.
///
/// What the store had before, and what no longer fits into the tables in memory, lies in two runs on disk. It serves units
/// whose first variant is in one language; the rest of another load goes the usual way. Memory stays bounded: 16 MiB of
/// tables for a load into an empty memory, later half of that and 4 MiB of filters.
///
/// A class, because each unit asks it three times and a copy would take hold of all that it has. Not to be shared between
/// threads.
final class BulkLoad {
  /// When a load is done like this, and how large its tables are.
  struct Limits {
    /// How many slots each table in memory has in a load that began with none, a power of two up to 2^21.
    var slots = 1 << 21
    /// The least number of units that is worth it in a memory that is not empty.
    var leastUnits = 20_000
    /// A memory whose units are fewer than so many times those to come is worth it: making an index anew costs a twelfth
    /// of inserting at random places.
    var mostTimes: Int64 = 12

    /// Whether so many units to come are worth a bulk load beside those that there are.
    func isWorth(_ count: Int, beside stored: Int64) -> Bool {
      count >= leastUnits && Int64(count) >= stored / mostTimes
    }
  }

  private let database: Database
  private let path: String
  private let limits: Limits
  /// The language whose keys are known: that of the first unit's first variant.
  private var language: LanguageTag?
  private var firstInTables: Int64
  private var count = 0
  private var slots: Int
  private var units: UnitSlots
  private var keys: KeySlots
  private var storedUnits: HashRun?
  private var storedKeys: HashRun?
  private let byKey: RawStatement

  /// The secondary indices that are made last: by name, as the schema defines them.
  private let indices: [(name: String, columns: String)]

  /// Whether nothing is stored.
  static func isEmpty(_ database: Database) throws -> Bool {
    try Int64.fetchOne(database, sql: "SELECT id FROM unit LIMIT 1") == nil
      && Int64.fetchOne(database, sql: "SELECT unit FROM variant LIMIT 1") == nil
  }

  /// Learns what is stored and takes the indices away.
  ///
  /// - Parameters:
  ///   - database: the connection, within a transaction.
  ///   - path: the memory's file.
  ///   - nextUnit: the number that the first unit of the load is given.
  ///   - limits: how large the tables are.
  /// - Throws: `DatabaseError`; `.unwritable` when there is no room beside the memory.
  /// - Complexity: O(stored units), in order.
  init(_ database: Database, beside path: String, nextUnit: Int64, limits: Limits) throws {
    self.database = database
    self.path = path
    self.limits = limits
    firstInTables = nextUnit
    let isEmpty = try Self.isEmpty(database)
    let ofHashes = [(name: "unitByIdentity", columns: "unit (identity)"), ("variantByKey", "variant (key)")]
    // The load has the last number of a batch: beside other batches it only goes to the end of their index.
    indices = isEmpty ? ofHashes + [("unitByBatch", "unit (batch)")] : ofHashes
    slots = isEmpty ? limits.slots : limits.slots / 2
    if !isEmpty {
      // The indices have both in order.
      storedUnits = try Self.run(database, path, "SELECT identity, id FROM unit ORDER BY identity, id")
      storedKeys = try Self.run(database, path, "SELECT key, unit FROM variant ORDER BY key")
    }
    (units, keys) = (UnitSlots(slots: slots), KeySlots(slots: slots))
    byKey = try RawStatement(database, "SELECT 1 FROM variant WHERE unit = ? AND key = ? AND language = ?")
    for (name, _) in indices { try database.execute(sql: "DROP INDEX IF EXISTS \(name)") }
  }

  /// Makes the indices.
  func end() throws {
    try withSortingCache {
      for (name, columns) in indices { try database.execute(sql: "CREATE INDEX \(name) ON \(columns)") }
    }
  }

  /// SQLite's cache while it sorts, in KiB.
  private static let sortingCache = 1_536

  /// SQLite sorts pieces as large as its cache, and such that fit into a processor's sort in two thirds of the time.
  private func withSortingCache(_ body: () throws -> Void) throws {
    let cache = try Int.fetchOne(database, sql: "PRAGMA cache_size") ?? -TranslationMemory.cache
    try database.execute(sql: "PRAGMA cache_size = -\(Self.sortingCache)")
    defer { try? database.execute(sql: "PRAGMA cache_size = \(cache)") }
    try body()
  }

  /// Whether a unit can be judged by what is kept here.
  func accepts(_ unit: TranslationUnit) -> Bool {
    language == nil || unit.variants.first?.language == language
  }

  /// Notes a unit that was given the next number; `isKnown` says what `hasKey` said of its first variant.
  func note(hash: Int64, keys: [Int64], of unit: TranslationUnit, isKnown: Bool) throws {
    guard let first = unit.variants.first else { return }
    if language == nil { language = first.language }
    units.insert(hash, place: count)
    count += 1
    // What is accepted begins with the language whose keys are kept, and has no second variant in it.
    if !isKnown { self.keys.insert(keys[0]) }
    if count == slots / 4 * 3 { try empty() }
  }

  /// The first unit that may have an identity of a hash and fulfils a condition, the oldest first; few of them have
  /// another identity.
  func unit(hash: Int64, where fulfils: (Int64) throws -> Bool) throws -> Int64? {
    if let old = try storedUnits?.unit(hash: hash, where: fulfils) { return old }
    for place in units.places(of: hash) where try fulfils(firstInTables + Int64(place)) {
      return firstInTables + Int64(place)
    }
    return nil
  }

  /// Whether a text in a language, that of the load, has a key, or in this load one of 53 equal bits; asked once for each
  /// unit that will be noted.
  func hasKey(_ key: Int64, language: LanguageTag) throws -> Bool {
    if keys.contains(key) { return true }
    guard let storedKeys else { return false }
    byKey.bind(key, at: 2)
    byKey.bind(language.identifier, at: 3)
    let number = try storedKeys.unit(hash: key) { number in
      byKey.bind(number, at: 1)
      defer { byKey.reset() }
      return try byKey.step()
    }
    guard number != nil else { return false }
    // The next time the table knows it.
    keys.insert(key)
    return true
  }

  /// Puts what the tables hold into the runs, in the order of the hashes, and begins new tables.
  private func empty() throws {
    let (first, runs) = (firstInTables, (storedUnits, storedKeys))
    firstInTables += Int64(count)
    count = 0
    slots = limits.slots / 2
    // The old tables go before anything else takes memory.
    (units, keys) = (UnitSlots(slots: 1), KeySlots(slots: 1))
    try withSortingCache {
      storedUnits = try Self.run(
        database, path, "SELECT identity, id FROM unit WHERE id >= \(first) ORDER BY identity, id", joining: runs.0)
      storedKeys = try Self.run(
        database, path, "SELECT key, unit FROM variant WHERE unit >= \(first) AND position = 0 ORDER BY key",
        joining: runs.1)
    }
    (units, keys) = (UnitSlots(slots: slots), KeySlots(slots: slots))
  }

  /// Writes what a statement gives, ordered pairs of a hash and a unit, together with what another run has.
  private static func run(_ database: Database, _ path: String, _ sql: String, joining run: HashRun? = nil) throws
    -> HashRun
  {
    let statement = try RawStatement(database, sql)
    defer { statement.reset() }
    func next() throws -> HashRun.Pair? {
      try statement.step() ? .init(hash: statement.integer(0), unit: statement.integer(1)) : nil
    }
    if let run { return try run.merged(with: next) }
    let result = try HashRun(beside: path)
    while let pair = try next() { try result.append(pair) }
    try result.finish()
    return result
  }
}
