import Bitext
import GRDB

/// Reads units out of the tables and refuses those whose checksum does not agree; keeps its prepared statements.
final class UnitReader {
  private let selectUnit: RawStatement
  private let selectVariants: RawStatement
  private let selectOccurrences: RawStatement
  private let languages: LanguageTable
  private let path: String
  /// False when it is known that no unit has a second place.
  var readsOccurrences = true

  init(_ database: Database, _ memory: TranslationMemory) throws {
    languages = memory.languages
    path = memory.path
    selectUnit = try RawStatement(
      database,
      """
      SELECT checksum, batch, confirmed, origin, article, place, author, tool, contextKnown, previous, next, domain,
        fileID, createdDate, createdBy, changedDate, changedBy, extras
      FROM unit WHERE id = ?
      """)
    selectVariants = try RawStatement(
      database, "SELECT language, text, codes FROM variant WHERE unit = ? ORDER BY position")
    selectOccurrences = try RawStatement(
      database,
      """
      SELECT batch, article, place, previous, next, number, \(memory.hasRowChecksums ? "checksum" : "NULL")
      FROM occurrence WHERE unit = ? ORDER BY number
      """)
  }

  /// The unit with a number, or nil when there is none.
  ///
  /// - Throws: `.damagedStore` when its content does not agree with its checksum.
  func unit(_ id: UnitIdentifier) throws -> StoredUnit? {
    selectUnit.bind(id.number, at: 1)
    defer { selectUnit.reset() }
    guard try selectUnit.step() else { return nil }
    guard let origin = selectUnit.withTextBytes(3, Self.origin) else {
      throw StoreFailure.damaged(path: path, reason: "unit \(id) has no origin")
    }
    var unit = TranslationUnit(
      id: selectUnit.text(12), variants: [],
      provenance: Provenance(
        origin: origin, article: selectUnit.text(4), place: selectUnit.text(5), author: selectUnit.text(6),
        tool: selectUnit.text(7)),
      isConfirmed: selectUnit.integer(2) != 0,
      context: selectUnit.integer(8) != 0
        ? .init(previous: selectUnit.text(9), next: selectUnit.text(10)) : .unknown,
      domain: selectUnit.text(11), created: Self.stamp(selectUnit.optionalInteger(13), selectUnit.text(14)),
      changed: Self.stamp(selectUnit.optionalInteger(15), selectUnit.text(16)))
    let extras = selectUnit.text(17)
    var checksum = UnitChecksum(unit, extras: extras)
    // What does not agree with the checksum is not even looked at.
    let variants = try self.variants(of: id, into: &checksum)
    guard checksum.stored == selectUnit.integer(0) else {
      throw StoreFailure.damaged(path: path, reason: "the content of unit \(id) does not agree with its checksum")
    }
    unit.variants.reserveCapacity(variants.count)
    for row in variants {
      let content =
        row.codes == nil ? InlineText(row.text) : InlineText(row.text, codes: try UnitContent.codes(row.codes))
      unit.variants.append(.init(language: try languages.tag(row.language), content: content))
    }
    try UnitContent.decodeExtras(extras, into: &unit)
    return StoredUnit(
      id: id, unit: unit, batch: BatchIdentifier(selectUnit.integer(1)),
      occurrences: readsOccurrences ? try occurrences(of: id) : [])
  }

  /// The origin whose name a column has.
  private static func origin(_ bytes: UnsafeBufferPointer<UInt8>) -> Provenance.Origin? {
    let candidate: Provenance.Origin
    switch bytes.first {
    case UInt8(ascii: "a"): candidate = .aligned
    case UInt8(ascii: "h"): candidate = .human
    case UInt8(ascii: "i"): candidate = .imported
    case UInt8(ascii: "m"): candidate = .machine
    default: return nil
    }
    return bytes.elementsEqual(candidate.rawValue.utf8) ? candidate : nil
  }

  private func variants(
    of id: UnitIdentifier, into checksum: inout UnitChecksum
  ) throws -> [(language: String, text: String, codes: String?)] {
    selectVariants.bind(id.number, at: 1)
    defer { selectVariants.reset() }
    var rows: [(language: String, text: String, codes: String?)] = []
    rows.reserveCapacity(2)
    while try selectVariants.step() {
      let row = (selectVariants.text(0) ?? "", selectVariants.text(1) ?? "", selectVariants.text(2))
      checksum.combine(language: row.0, text: row.1, codes: row.2)
      rows.append(row)
    }
    return rows
  }

  private func occurrences(of id: UnitIdentifier) throws -> [StoredUnit.Occurrence] {
    selectOccurrences.bind(id.number, at: 1)
    defer { selectOccurrences.reset() }
    var rows: [StoredUnit.Occurrence] = []
    while try selectOccurrences.step() {
      let row = StoredUnit.Occurrence(
        batch: BatchIdentifier(selectOccurrences.integer(0)), article: selectOccurrences.text(1),
        place: selectOccurrences.text(2),
        context: .init(previous: selectOccurrences.text(3), next: selectOccurrences.text(4)))
      // A store of format 1 that is read only has none.
      if let checksum = selectOccurrences.optionalInteger(6),
        checksum != RowChecksums.of(row, number: selectOccurrences.integer(5), unit: id.number)
      {
        throw StoreFailure.damaged(path: path, reason: "a place of unit \(id) does not agree with its checksum")
      }
      rows.append(row)
    }
    return rows
  }

  private static func stamp(_ date: Int64?, _ person: String?) -> TranslationUnit.Stamp? {
    date == nil && person == nil ? nil : .init(date: date.map(Timestamp.init(secondsSince1970:)), person: person)
  }
}
