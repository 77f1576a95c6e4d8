import Bitext

/// Units that look-ups have read, for those that follow: decoding one costs as much as the rest of an exact look-up.
///
/// It holds for one state of the store only, and for so many units that its memory stays bounded, 12 MB at most.
struct UnitCache {
  private final class Entry {
    let unit: StoredUnit

    init(_ unit: StoredUnit) { self.unit = unit }
  }

  /// Each unit has one place, by its number.
  private var entries: [Entry?] = []

  /// How many places there are, as a power of two.
  private static let placeBits = 12
  /// The most text that a unit is kept with, in UTF-8 bytes.
  private static let mostText = 2_048
  /// The most further places that a unit is kept with.
  private static let mostOccurrences = 4

  /// The unit with a number, when it is known.
  subscript(id: UnitIdentifier) -> StoredUnit? {
    guard !entries.isEmpty, let entry = entries[Self.place(id)], entry.unit.id == id else { return nil }
    return entry.unit
  }

  /// Keeps a unit in place of another one.
  mutating func insert(_ unit: StoredUnit) {
    guard Self.isSmall(unit) else { return }
    if entries.isEmpty { entries = [Entry?](repeating: nil, count: 1 << Self.placeBits) }
    entries[Self.place(unit.id)] = Entry(unit)
  }

  /// Forgets all units.
  mutating func removeAll() { entries = [] }

  /// Numbers at equal distances are spread, too (multiplicative hashing, Knuth 1973).
  private static func place(_ id: UnitIdentifier) -> Int {
    Int((UInt64(bitPattern: id.number) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - placeBits))
  }

  private static func isSmall(_ stored: StoredUnit) -> Bool {
    let unit = stored.unit
    guard stored.occurrences.count <= mostOccurrences, unit.properties.isEmpty, unit.notes.isEmpty else { return false }
    var text = (unit.context.previous?.utf8.count ?? 0) + (unit.context.next?.utf8.count ?? 0)
    for occurrence in stored.occurrences {
      text += (occurrence.context.previous?.utf8.count ?? 0) + (occurrence.context.next?.utf8.count ?? 0)
    }
    for variant in unit.variants {
      text += variant.content.text.utf8.count
      for code in variant.content.codes { text += 64 + code.markup.utf8.count }
    }
    return text <= mostText
  }
}
