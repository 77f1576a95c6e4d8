import Bitext
import GRDB

/// Checksums over the rows that hang on no unit's own: places, batches and entries of the history.
enum RowChecksums {
  /// The checksum of a place of a unit.
  static func of(_ occurrence: StoredUnit.Occurrence, number: Int64, unit: Int64) -> Int64 {
    var hash = ContentHash()
    hash.combine(UInt64(bitPattern: unit))
    hash.combine(UInt64(bitPattern: number))
    hash.combine(UInt64(bitPattern: occurrence.batch.number))
    hash.combine(occurrence.article)
    hash.combine(occurrence.place)
    hash.combine(occurrence.context.previous)
    hash.combine(occurrence.context.next)
    return hash.stored
  }

  /// The checksum of a batch; whether it was undone changes in its life and is part of it.
  static func of(_ batch: StoredBatch) -> Int64 {
    var hash = ContentHash()
    hash.combine(UInt64(bitPattern: batch.id.number))
    hash.combine(batch.batch.label)
    hash.combine(batch.batch.tool)
    hash.combine(UInt64(bitPattern: batch.batch.date?.secondsSince1970 ?? .min))
    hash.combine(batch.batch.person)
    hash.combine(UInt64(bitPattern: Int64(batch.unitCount)))
    hash.combine(batch.isRolledBack ? 1 : 0 as UInt64)
    hash.combine(batch.kind.rawValue)
    hash.combine(UInt64(bitPattern: batch.undoes?.number ?? .min))
    return hash.stored
  }

  /// The checksum of an entry of the history; `before` is the stored text.
  static func of(
    change: Int64, unit: Int64, kind: String, date: Int64?, person: String?, reason: String?, batch: Int64?,
    before: String?
  ) -> Int64 {
    var hash = ContentHash()
    hash.combine(UInt64(bitPattern: change))
    hash.combine(UInt64(bitPattern: unit))
    hash.combine(kind)
    hash.combine(UInt64(bitPattern: date ?? .min))
    hash.combine(person)
    hash.combine(reason)
    hash.combine(UInt64(bitPattern: batch ?? .min))
    hash.combine(before)
    return hash.stored
  }

  /// Gives every row of a store of format 1 its checksum.
  static func fill(_ database: Database) throws {
    let places = try RawStatement(
      database, "SELECT unit, number, batch, article, place, previous, next FROM occurrence")
    let setPlace = try RawStatement(database, "UPDATE occurrence SET checksum = ? WHERE unit = ? AND number = ?")
    var rows: [(unit: Int64, number: Int64, checksum: Int64)] = []
    while try places.step() {
      let occurrence = StoredUnit.Occurrence(
        batch: BatchIdentifier(places.integer(2)), article: places.text(3), place: places.text(4),
        context: .init(previous: places.text(5), next: places.text(6)))
      let (unit, number) = (places.integer(0), places.integer(1))
      rows.append((unit, number, of(occurrence, number: number, unit: unit)))
    }
    for row in rows {
      setPlace.bind(row.checksum, at: 1)
      setPlace.bind(row.unit, at: 2)
      setPlace.bind(row.number, at: 3)
      try setPlace.run()
    }
    for batch in try StoredBatch.all(database) { try batch.update(database) }
    let changes = try RawStatement(database, "SELECT id FROM change")
    var numbers: [Int64] = []
    while try changes.step() { numbers.append(changes.integer(0)) }
    let one = try RawStatement(
      database, "SELECT unit, kind, date, person, reason, batch, before FROM change WHERE id = ?")
    let setChange = try RawStatement(database, "UPDATE change SET checksum = ? WHERE id = ?")
    for number in numbers {
      one.bind(number, at: 1)
      guard try one.step() else { continue }
      let checksum = of(
        change: number, unit: one.integer(0), kind: one.text(1) ?? "", date: one.optionalInteger(2),
        person: one.text(3), reason: one.text(4), batch: one.optionalInteger(5), before: one.text(6))
      one.reset()
      setChange.bind(checksum, at: 1)
      setChange.bind(number, at: 2)
      try setChange.run()
    }
  }
}
