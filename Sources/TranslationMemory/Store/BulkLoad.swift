import Bitext
import GRDB

/// What the first load of an empty memory knows by itself, so that the store's secondary indices can be made afterwards
/// by sorting, which takes a fifth of the time of a million insertions at random places.
///
/// It serves units whose first variant is in one language, and so many that its tables stay small; the rest of a larger
/// load goes the usual way.
struct BulkLoad {
  /// How many units are loaded like this at most: tables of 32 MB.
  static let mostUnits = 1 << 20

  private let firstUnit: Int64
  /// The language whose keys are known: that of the first unit's first variant.
  private var language: LanguageTag?
  private var hashes: [Int64] = []
  private var units = HashSlots()
  private var keys = HashSlots()
  private var keyValues: [Int64] = []

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

  private init(firstUnit: Int64) {
    self.firstUnit = firstUnit
    // Only what is written to takes memory; an array that grows would for a moment be there twice.
    hashes.reserveCapacity(Self.mostUnits)
    keyValues.reserveCapacity(Self.mostUnits)
  }

  /// Whether a unit can be judged by what is kept here.
  func accepts(_ unit: TranslationUnit) -> Bool {
    hashes.count < Self.mostUnits && (language == nil || unit.variants.first?.language == language)
  }

  /// Notes a unit that was given the next number.
  ///
  /// - Parameter isKnown: whether the key of its first variant is known in the variant's language.
  mutating func note(hash: Int64, keys: [Int64], of unit: TranslationUnit, isKnown: Bool) {
    guard let first = unit.variants.first else { return }
    if language == nil { language = first.language }
    hashes.append(hash)
    units.insert(hash, hashes)
    // What is accepted begins with the language whose keys are kept, and has no second variant in it.
    guard !isKnown else { return }
    keyValues.append(keys[0])
    self.keys.insert(keys[0], keyValues)
  }

  /// The numbers of the units whose identity has a hash, the oldest first.
  func units(hash: Int64) -> [Int64] { units.places(of: hash, in: hashes).map { firstUnit + Int64($0) } }

  /// Whether a text in the language has a key.
  func hasKey(_ key: Int64) -> Bool { keys.contains(key, in: keyValues) }
}

/// Where in an array each 64-bit hash stands: open addressing with linear probing, four bytes a slot.
private struct HashSlots {
  /// A place in the array and one, and above it bits of the hash, so that hardly any other hash is looked at; 0 is free.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)

  /// How many bits of a slot are the place's.
  private static let placeBits: UInt32 = 21
  private static let placeMask: UInt32 = 1 << placeBits - 1

  /// Notes the last value of the array, which has no more than `BulkLoad.mostUnits`.
  mutating func insert(_ hash: Int64, _ values: [Int64]) {
    // In few steps, for at each all values are placed anew; the old table goes first.
    if values.count * 2 > slots.count {
      let size = min(slots.count * 8, BulkLoad.mostUnits * 2)
      slots = []
      slots = [UInt32](repeating: 0, count: size)
      for place in values.indices.dropLast() { put(values[place], place) }
    }
    put(hash, values.count - 1)
  }

  private mutating func put(_ hash: Int64, _ place: Int) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(place + 1) | Self.mark(hash)
  }

  /// The bits of a hash that its slot tells, which decide nothing about where the slot is.
  private static func mark(_ hash: Int64) -> UInt32 {
    UInt32(truncatingIfNeeded: UInt64(bitPattern: hash) >> 32) & ~placeMask
  }

  /// The places of a hash in the array.
  func places(of hash: Int64, in values: [Int64]) -> [Int] {
    var result: [Int] = []
    forEachPlace(of: hash, in: values) { place in
      result.append(place)
      return true
    }
    return result.count < 2 ? result : result.sorted()
  }

  /// Whether the array has a hash.
  func contains(_ hash: Int64, in values: [Int64]) -> Bool {
    var isThere = false
    forEachPlace(of: hash, in: values) { _ in
      isThere = true
      return false
    }
    return isThere
  }

  /// Calls `body` with each place of a hash, as long as it returns true.
  @inline(__always)
  private func forEachPlace(of hash: Int64, in values: [Int64], _ body: (Int) -> Bool) {
    let mask = slots.count - 1
    let mark = Self.mark(hash)
    slots.withUnsafeBufferPointer { slots in
      var number = Int(truncatingIfNeeded: hash) & mask
      while slots[number] != 0 {
        if slots[number] & ~Self.placeMask == mark {
          let place = Int(slots[number] & Self.placeMask) - 1
          if values[place] == hash, !body(place) { return }
        }
        number = (number + 1) & mask
      }
    }
  }
}
