import Bitext
import GRDB
import UnicodeText

/// Writes units into the tables; keeps its prepared statements for a whole batch.
struct UnitWriter {
  private let insertUnit: RawStatement
  private let insertVariant: RawStatement
  private let insertPair: RawStatement
  private let insertOccurrence: RawStatement
  private let bound = BoundTexts()
  private let pairBound = BoundTexts()

  /// The texts that a statement has from the last unit: most columns of a batch say the same, or nothing.
  private final class BoundTexts {
    private var texts = [String??](repeating: nil, count: 21)

    func bind(_ value: String?, at index: Int32, of statement: RawStatement) {
      if let known = texts[Int(index)], known == value { return }
      statement.bind(value, at: index)
      texts[Int(index)] = .some(value)
    }
  }

  init(_ database: Database) throws {
    insertUnit = try RawStatement(
      ownedIn: database,
      """
      INSERT INTO unit (id, identity, checksum, batch, confirmed, origin, article, place, author, tool, contextKnown,
        previous, next, domain, fileID, createdDate, createdBy, changedDate, changedBy, extras)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertVariant = try RawStatement(
      database, "INSERT INTO variant (unit, position, language, text, codes, key) VALUES (?, ?, ?, ?, ?, ?)")
    // One statement for what most units have; where it fails everything is undone anyway, which spares SQLite notes.
    insertPair = try RawStatement(
      ownedIn: database,
      """
      INSERT OR ROLLBACK INTO variant (unit, position, language, text, codes, key)
      VALUES (?1, 0, ?2, ?3, ?4, ?5), (?1, 1, ?6, ?7, ?8, ?9)
      """)
    insertOccurrence = try RawStatement(
      database,
      """
      INSERT INTO occurrence (unit, number, batch, article, place, previous, next, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
  }

  /// Writes one unit with its variants, without occurrences.
  func insert(
    _ unit: TranslationUnit, id: UnitIdentifier, batch: BatchIdentifier, identity: ContentIdentity
  ) throws {
    try insert(unit, id: id, batch: batch, hash: identity.hash, keys: identity.keys.map(ContentHash.of))
  }

  /// Writes one unit whose identity's hash and whose variants' hashed keys are known.
  func insert(
    _ unit: TranslationUnit, id: UnitIdentifier, batch: BatchIdentifier, hash: Int64, keys: [Int64]
  ) throws {
    let extras = try UnitContent.extras(of: unit)
    var checksum = UnitChecksum(unit, extras: extras)
    try insertVariants(of: unit, id: id, keys: keys, into: &checksum)
    insertUnit.bind(id.number, at: 1)
    insertUnit.bind(hash, at: 2)
    insertUnit.bind(checksum.stored, at: 3)
    insertUnit.bind(batch.number, at: 4)
    insertUnit.bind(unit.isConfirmed ? 1 : 0, at: 5)
    bindText(unit.provenance.origin.rawValue, at: 6)
    bindText(unit.provenance.article, at: 7)
    bindText(unit.provenance.place, at: 8)
    bindText(unit.provenance.author, at: 9)
    bindText(unit.provenance.tool, at: 10)
    insertUnit.bind(unit.context.isKnown ? 1 : 0, at: 11)
    bindText(unit.context.previous, at: 12)
    bindText(unit.context.next, at: 13)
    bindText(unit.domain, at: 14)
    bindText(unit.id, at: 15)
    insertUnit.bind(unit.created?.date?.secondsSince1970, at: 16)
    bindText(unit.created?.person, at: 17)
    insertUnit.bind(unit.changed?.date?.secondsSince1970, at: 18)
    bindText(unit.changed?.person, at: 19)
    bindText(extras, at: 20)
    try insertUnit.run()
  }

  private func insertVariants(
    of unit: TranslationUnit, id: UnitIdentifier, keys: [Int64], into checksum: inout UnitChecksum
  ) throws {
    let isPair = unit.variants.count == 2
    for (position, variant) in unit.variants.enumerated() {
      let codes = try UnitContent.encode(variant.content.codes)
      checksum.combine(language: variant.language.identifier, text: variant.content.text, codes: codes)
      if isPair {
        pairBound.bind(variant.language.identifier, at: Int32(position * 4 + 2), of: insertPair)
        pairBound.bind(codes, at: Int32(position * 4 + 4), of: insertPair)
        insertPair.bind(keys[position], at: Int32(position * 4 + 5))
      } else {
        insertVariant.bind(id.number, at: 1)
        insertVariant.bind(Int64(position), at: 2)
        insertVariant.bind(variant.language.identifier, at: 3)
        insertVariant.bind(codes, at: 5)
        insertVariant.bind(keys[position], at: 6)
        try insertVariant.run(variant.content.text, at: 4)
      }
    }
    guard isPair else { return }
    insertPair.bind(id.number, at: 1)
    try insertPair.run(unit.variants[0].content.text, at: 3, unit.variants[1].content.text, at: 7)
  }

  private func bindText(_ value: String?, at index: Int32) { bound.bind(value, at: index, of: insertUnit) }

  /// Notes another place of a unit.
  func insert(_ occurrence: StoredUnit.Occurrence, number: Int, of unit: UnitIdentifier) throws {
    insertOccurrence.bind(unit.number, at: 1)
    insertOccurrence.bind(Int64(number), at: 2)
    insertOccurrence.bind(occurrence.batch.number, at: 3)
    insertOccurrence.bind(occurrence.article, at: 4)
    insertOccurrence.bind(occurrence.place, at: 5)
    insertOccurrence.bind(occurrence.context.previous, at: 6)
    insertOccurrence.bind(occurrence.context.next, at: 7)
    insertOccurrence.bind(RowChecksums.of(occurrence, number: Int64(number), unit: unit.number), at: 8)
    try insertOccurrence.run()
  }

  /// Removes a unit with all that hangs on it; its history stays.
  static func remove(_ unit: UnitIdentifier, _ database: Database) throws {
    for sql in [
      "DELETE FROM occurrence WHERE unit = ?", "DELETE FROM variant WHERE unit = ?", "DELETE FROM unit WHERE id = ?",
    ] {
      let statement = try RawStatement(database, sql)
      statement.bind(unit.number, at: 1)
      try statement.run()
    }
  }
}

/// The checksum over everything that a unit's row and its variants say, so that a flipped bit does not pass for text.
struct UnitChecksum {
  private var hash = ContentHash()

  init(_ unit: TranslationUnit, extras: String?) {
    hash.combine(unit.isConfirmed ? 1 : 0 as UInt64)
    hash.combine(unit.provenance.origin.rawValue)
    hash.combine(unit.provenance.article)
    hash.combine(unit.provenance.place)
    hash.combine(unit.provenance.author)
    hash.combine(unit.provenance.tool)
    hash.combine(unit.context.isKnown ? 1 : 0 as UInt64)
    hash.combine(unit.context.previous)
    hash.combine(unit.context.next)
    hash.combine(unit.domain)
    hash.combine(unit.id)
    hash.combine(UInt64(bitPattern: unit.created?.date?.secondsSince1970 ?? .min))
    hash.combine(unit.created?.person)
    hash.combine(UInt64(bitPattern: unit.changed?.date?.secondsSince1970 ?? .min))
    hash.combine(unit.changed?.person)
    hash.combine(extras)
  }

  /// Takes a variant in; order matters.
  mutating func combine(language: String, text: String, codes: String?) {
    hash.combine(language)
    hash.combine(text)
    hash.combine(codes)
  }

  /// The checksum as SQLite stores it.
  var stored: Int64 { hash.stored }
}
