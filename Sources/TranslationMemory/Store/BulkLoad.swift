import Bitext
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the first load of an empty memory knows by itself, so that the store's secondary indices can be made afterwards
/// by sorting, which takes a fifth of the time of a million insertions at random places.
///
/// It serves units whose first variant is in one language, and so many that its tables stay small; the rest of a larger
/// load goes the usual way.
struct BulkLoad {
  /// How many units are loaded like this at most: tables of 16 MB.
  static let mostUnits = 1 << 20

  private let firstUnit: Int64
  /// The language whose keys are known: that of the first unit's first variant.
  private var language: LanguageTag?
  private var count = 0
  private let units = UnitSlots()
  private let keys = KeySlots()

  /// The secondary indices that are made last: by name, as the schema defines them.
  private static let indices = [
    ("unitByIdentity", "unit (identity)"), ("unitByBatch", "unit (batch)"), ("variantByKey", "variant (key)"),
  ]

  /// Takes the indices away when the memory is empty; nil, and nothing done, when it is not.
  static func begin(_ database: Database, firstUnit: Int64) throws -> BulkLoad? {
    guard try Int64.fetchOne(database, sql: "SELECT id FROM unit LIMIT 1") == nil,
      try Int64.fetchOne(database, sql: "SELECT unit FROM variant LIMIT 1") == nil
    else { return nil }
    for (name, _) in indices { try database.execute(sql: "DROP INDEX IF EXISTS \(name)") }
    return BulkLoad(firstUnit: firstUnit)
  }

  /// Makes the indices.
  ///
  /// SQLite sorts pieces as large as its cache, and such that fit into a processor's sort in two thirds of the time.
  static func end(_ database: Database) throws {
    let cache = try Int.fetchOne(database, sql: "PRAGMA cache_size") ?? -TranslationMemory.cache
    try database.execute(sql: "PRAGMA cache_size = -\(sortingCache)")
    defer { try? database.execute(sql: "PRAGMA cache_size = \(cache)") }
    for (name, columns) in indices { try database.execute(sql: "CREATE INDEX \(name) ON \(columns)") }
  }

  /// SQLite's cache while it sorts, in KiB.
  private static let sortingCache = 1_536

  private init(firstUnit: Int64) { self.firstUnit = firstUnit }

  /// Whether a unit can be judged by what is kept here.
  func accepts(_ unit: TranslationUnit) -> Bool {
    count < Self.mostUnits && (language == nil || unit.variants.first?.language == language)
  }

  /// Notes a unit that was given the next number; `isKnown` says whether the key of its first variant is known in the
  /// variant's language.
  mutating func note(hash: Int64, keys: [Int64], of unit: TranslationUnit, isKnown: Bool) {
    guard let first = unit.variants.first else { return }
    if language == nil { language = first.language }
    units.insert(hash, place: count)
    count += 1
    // What is accepted begins with the language whose keys are kept, and has no second variant in it.
    if !isKnown { self.keys.insert(keys[0]) }
  }

  /// The numbers of the units whose identity may have a hash, the oldest first; few of them have another one.
  func units(hash: Int64) -> [Int64] { units.places(of: hash).map { firstUnit + Int64($0) } }

  /// Whether a text in the language has a key, or one of 53 equal bits.
  func hasKey(_ key: Int64) -> Bool { keys.contains(key) }
}

/// Room for twice as many entries as a load has units, four bytes each; 0 is free.
///
/// What is never written to takes no memory, so that a small load needs little. Not to be shared between threads.
private final class Slots {
  private let slots: UnsafeMutablePointer<UInt32>
  private static let mask = 2 * BulkLoad.mostUnits - 1

  init() {
    guard let memory = calloc(Self.mask + 1, MemoryLayout<UInt32>.stride) else { fatalError("no memory is left") }
    slots = memory.bindMemory(to: UInt32.self, capacity: Self.mask + 1)
  }

  deinit { free(slots) }

  /// Puts a value that is not 0 at the first free place for a hash.
  func insert(_ value: UInt32, _ hash: Int64) {
    var number = Int(truncatingIfNeeded: hash) & Self.mask
    while slots[number] != 0 { number = (number + 1) & Self.mask }
    slots[number] = value
  }

  /// Calls `body` with each value that can be of a hash, as long as it returns true.
  @inline(__always)
  func forEach(_ hash: Int64, _ body: (UInt32) -> Bool) {
    var number = Int(truncatingIfNeeded: hash) & Self.mask
    while slots[number] != 0, body(slots[number]) { number = (number + 1) & Self.mask }
  }
}

/// Which units may have an identity of a hash.
///
/// A slot holds a unit's place and one, and above it bits of the hash, so that hardly any other unit is looked at.
private struct UnitSlots {
  private let slots = Slots()
  private static let placeMask: UInt32 = 1 << 21 - 1

  func insert(_ hash: Int64, place: Int) { slots.insert(UInt32(place + 1) | Self.mark(hash), hash) }

  /// The places, the least first.
  func places(of hash: Int64) -> [Int] {
    var result: [Int] = []
    let mark = Self.mark(hash)
    slots.forEach(hash) { slot in
      if slot & ~Self.placeMask == mark { result.append(Int(slot & Self.placeMask) - 1) }
      return true
    }
    return result.count < 2 ? result : result.sorted()
  }

  /// The bits of a hash that its slot tells, which decide nothing about where the slot is.
  private static func mark(_ hash: Int64) -> UInt32 {
    UInt32(truncatingIfNeeded: UInt64(bitPattern: hash) >> 32) & ~placeMask
  }
}

/// Which keys were met: a slot holds the half of a key that does not decide where the slot is.
private struct KeySlots {
  private let slots = Slots()

  func insert(_ key: Int64) { slots.insert(Self.mark(key), key) }

  func contains(_ key: Int64) -> Bool {
    let mark = Self.mark(key)
    var isThere = false
    slots.forEach(key) { slot in
      isThere = slot == mark
      return !isThere
    }
    return isThere
  }

  private static func mark(_ key: Int64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: UInt64(bitPattern: key) >> 32))
  }
}
