public import Bitext
import GRDB
import UnicodeText

extension TranslationMemory {
  /// Makes one unit of those that say the same: the same texts in the same languages, whatever else is known of them.
  ///
  /// Importing never stores the same content twice; what this finds are units whose languages are part of another unit's,
  /// and, if the rule says so, those that differ by region or codes. The one that stays is a confirmed one, else the one
  /// with the best origin (human, imported, aligned, machine), else the oldest. It takes the others' places, notes,
  /// properties, subject field and confirmation, the earliest creation and the latest change; its own text stays.
  /// - Parameters:
  ///   - rule: what counts as the same.
  ///   - isDryRun: says what would be done, and does nothing.
  ///   - date: when, by the caller's clock.
  ///   - person: who.
  /// - Returns: what was merged; the whole is one batch that can be undone.
  /// - Throws: `.unwritable`, `.busy`, `.damagedStore`.
  /// - Complexity: O(n) time; some 20 bytes of memory a unit.
  public func deduplicate(
    _ rule: DeduplicationRule = DeduplicationRule(), isDryRun: Bool = false, date: Timestamp? = nil,
    person: String? = nil
  ) throws(CalqueError) -> DeduplicationReport {
    let work = { (database: Database) throws -> DeduplicationReport in
      let reader = try UnitReader(database, self)
      let groups = try SameUnits.groups(rule, database, reader)
      var report = DeduplicationReport()
      let batch = try StoredBatch.next(database)
      for group in groups {
        let units = try group.compactMap { try reader.unit($0) }
        guard units.count > 1 else { continue }
        let (kept, taken) = UnitMerger.merge(units)
        let others = units.filter { $0.id != kept.id }
        report.mergers.append(.init(kept: kept.id, merged: others.map(\.id), taken: taken))
        if isDryRun { continue }
        let before = units.first { $0.id == kept.id }
        for other in others {
          try Change(
            unit: other.id, kind: .deleted, date: date, person: person, reason: "same as unit \(kept.id)",
            batch: batch, before: other
          ).insert(database)
          try UnitWriter.remove(other.id, database)
        }
        guard kept != before else { continue }
        try Change(
          unit: kept.id, kind: .merged, date: date, person: person,
          reason: "took in \(others.map(\.id.description).joined(separator: ", "))", batch: batch, before: before
        ).insert(database)
        try UnitWriter.remove(kept.id, database)
        try kept.write(database)
      }
      guard !isDryRun, !report.mergers.isEmpty else { return report }
      try StoredBatch(
        id: batch, batch: ImportBatch(label: "units of the same content", date: date, person: person),
        unitCount: report.removed, isRolledBack: false, kind: .deduplication
      ).insert(database)
      try Counters.close(database, nextUnit: try Counters.nextUnit(database))
      report.batch = batch
      return report
    }
    return isDryRun ? try read("comparing units", work) : try write("merging units", work)
  }
}

/// Finds units of the same content.
private enum SameUnits {
  /// Groups of two units or more, by their least numbers.
  static func groups(
    _ rule: DeduplicationRule, _ database: Database, _ reader: UnitReader
  ) throws -> [[UnitIdentifier]] {
    // Units of many languages first: a pair may be a part of them.
    let list = try RawStatement(
      database, "SELECT unit, max(position) AS last FROM variant GROUP BY unit ORDER BY last DESC, unit")
    defer { list.reset() }
    var leaders: [Int64: Int64] = [:]
    var members: [Int64: [Int64]] = [:]
    while try list.step() {
      let number = list.integer(0)
      guard let unit = try reader.unit(UnitIdentifier(number)) else { continue }
      let sides = sides(unit.unit, rule)
      let whole = hash(sides)
      if let leader = leaders[whole],
        try isPart(sides, of: reader.unit(UnitIdentifier(leader)), rule)
      {
        members[leader, default: []].append(number)
        continue
      }
      if leaders[whole] == nil { leaders[whole] = number }
      guard sides.count > 2 else { continue }
      for first in sides.indices {
        for second in sides.indices where second > first {
          let pair = hash([sides[first], sides[second]])
          if leaders[pair] == nil { leaders[pair] = number }
        }
      }
    }
    return members.map { [$0] + $1 }.map { $0.sorted().map(UnitIdentifier.init) }.sorted { $0[0] < $1[0] }
  }

  private static func isPart(_ sides: [String], of unit: StoredUnit?, _ rule: DeduplicationRule) -> Bool {
    guard let unit else { return false }
    return Set(sides).isSubset(of: self.sides(unit.unit, rule))
  }

  private static func hash(_ sides: [String]) -> Int64 {
    var hash = ContentHash()
    for side in sides { hash.combine(side) }
    return hash.stored
  }

  /// What must be equal of each variant, sorted.
  private static func sides(_ unit: TranslationUnit, _ rule: DeduplicationRule) -> [String] {
    unit.variants.map { variant in
      let language = rule.ignoresRegions ? variant.language.language : variant.language.identifier
      let codes = rule.ignoresCodes ? [] : variant.content.codes.map { "\($0.role.rawValue)\u{2}\($0.markup)" }
      return ([language, MatchKey.typographic(variant.content.text)] + codes).joined(separator: "\u{1}")
    }.sorted()
  }
}

/// Makes one unit of several.
private enum UnitMerger {
  /// The unit that stays with what it takes from the others, and that in words.
  static func merge(_ units: [StoredUnit]) -> (kept: StoredUnit, taken: [String]) {
    let ordered = units.sorted { rank($0) < rank($1) }
    var kept = ordered[0]
    var taken: [String] = []
    for other in ordered.dropFirst() {
      let notes = other.unit.notes.filter { !kept.unit.notes.contains($0) }
      let properties = other.unit.properties.filter { !kept.unit.properties.contains($0) }
      kept.unit.notes += notes
      kept.unit.properties += properties
      taken += notes.map { "note: \($0)" } + properties.map { "property \($0.name): \($0.value)" }
      if kept.unit.domain == nil, let domain = other.unit.domain {
        kept.unit.domain = domain
        taken.append("domain: \(domain)")
      }
      if kept.unit.id == nil, let id = other.unit.id {
        kept.unit.id = id
        taken.append("id: \(id)")
      }
      if !kept.unit.isConfirmed, other.unit.isConfirmed {
        kept.unit.isConfirmed = true
        taken.append("confirmation")
      }
      if let date = other.unit.created?.date, kept.unit.created?.date.map({ date < $0 }) ?? true {
        kept.unit.created = other.unit.created
        taken.append("creation: \(date)")
      }
      if let date = other.unit.changed?.date, kept.unit.changed?.date.map({ $0 < date }) ?? true {
        kept.unit.changed = other.unit.changed
        taken.append("change: \(date)")
      }
      let places = places(of: other).filter { place in
        !Self.places(of: kept).contains { $0.article == place.article && $0.context == place.context }
      }
      let room = max(0, TranslationMemory.mostOccurrences - kept.occurrences.count)
      kept.occurrences += places.prefix(room)
      taken += places.prefix(room).map { place in
        "place: \([place.article, place.place].compactMap { $0 }.joined(separator: " "))"
      }
    }
    return (kept, taken)
  }

  private static func places(of unit: StoredUnit) -> [StoredUnit.Occurrence] {
    let own = StoredUnit.Occurrence(
      batch: unit.batch, article: unit.unit.provenance.article, place: unit.unit.provenance.place,
      context: unit.unit.context)
    return (unit.unit.context.isKnown ? [own] : []) + unit.occurrences
  }

  /// Which unit stays: more languages, confirmed, best origin, oldest.
  private static func rank(_ unit: StoredUnit) -> (Int, Int, Int, Int64) {
    let origin: Int =
      switch unit.unit.provenance.origin {
      case .human: 0
      case .imported: 1
      case .aligned: 2
      case .machine: 3
      }
    return (-unit.unit.variants.count, unit.unit.isConfirmed ? 0 : 1, origin, unit.id.number)
  }
}
