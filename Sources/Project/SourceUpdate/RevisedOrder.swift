import Bitext

/// Puts revised rows into the order of the new source, and their translations into that of the old text where it holds.
struct RevisedOrder {
  let old: BilingualDocument
  let source: SegmentedDocument
  let rows: [BilingualSegment]
  /// For each row the unit it stands in.
  let units: [Int]

  /// The new document from its rows, which hold all sentences of the source.
  func revision(_ entries: [RevisedRow]) -> SourceRevision {
    var placed = withRowsOfTargetAlone(entries.sorted { $0.range.lowerBound < $1.range.lowerBound })
    giveIDs(to: &placed)
    setTargetPositions(&placed)
    var document = old
    document.units = []
    document.ruleSet = source.ruleSet
    for entry in placed { append(entry, to: &document) }
    var changes = placed.compactMap { entry in
      entry.kind.map {
        SourceChange($0, entry.row, before: entry.before, target: Self.proposed(entry), score: entry.score)
      }
    }
    let known = Set(placed.compactMap(\.oldRow))
    let restored = Set(placed.filter { $0.kind == .restored }.map(\.row.id))
    for (index, row) in rows.enumerated() where !known.contains(index) && !restored.contains(row.id) {
      changes.append(SourceChange(.removed, row))
    }
    return SourceRevision(document: document, changes: changes, kept: placed.count { $0.kind == nil })
  }

  /// The translation that a changed row was given or is proposed.
  private static func proposed(_ entry: RevisedRow) -> String? {
    entry.kind == .changed ? (entry.row.target ?? entry.row.proposals.first?.target)?.line : nil
  }

  /// Rows without source go on behind the row that they stood behind.
  private func withRowsOfTargetAlone(_ entries: [RevisedRow]) -> [RevisedRow] {
    var followers: [Int: [Int]] = [:]
    var last = -1
    let present = Set(entries.compactMap(\.oldRow))
    for (index, row) in rows.enumerated() {
      if row.sourceParts.isEmpty {
        followers[last, default: []].append(index)
      } else if present.contains(index) {
        last = index
      }
    }
    func alone(behind index: Int, isAnchored: Bool) -> [RevisedRow] {
      (followers[index] ?? []).map {
        RevisedRow(row: rows[$0], range: 0..<0, oldRow: $0, kind: nil, isAnchored: isAnchored)
      }
    }
    return alone(behind: -1, isAnchored: true)
      + entries.flatMap { entry in
        [entry] + (entry.oldRow.map { alone(behind: $0, isAnchored: entry.isAnchored) } ?? [])
      }
  }

  /// Rows of the old document keep their ids; what comes back takes its own where it is free, what is new a new one.
  private func giveIDs(to entries: inout [RevisedRow]) {
    var used = Set(entries.filter { $0.oldRow != nil }.map(\.row.id))
    let known = Set(rows.map(\.id))
    var number = rows.count
    let isNumbered = !rows.isEmpty && known.allSatisfy { $0.hasPrefix("r") && Int($0.dropFirst()) != nil }
    for index in entries.indices where entries[index].oldRow == nil {
      var id = entries[index].row.id
      if used.contains(id) || entries[index].kind == .added && (isNumbered || known.contains(id)) {
        repeat {
          number += 1
          id = "r\(number)"
        } while used.contains(id) || known.contains(id)
      }
      entries[index].row.id = id
      used.insert(id)
    }
  }

  /// Anchored rows keep the order that their translations had; those of the others follow the row before.
  private func setTargetPositions(_ entries: inout [RevisedRow]) {
    var starts: [Int: Int] = [:]
    var position = 0
    for (index, row) in rows.enumerated() where !row.targetParts.isEmpty {
      starts[index] = row.targetPosition ?? position
      position = (starts[index] ?? 0) + row.targetParts.count
    }
    var anchored: [(start: Int, entry: Int)] = []
    var followers: [Int: [Int]] = [:]
    var last = -1
    for index in entries.indices where !entries[index].row.targetParts.isEmpty {
      if entries[index].isAnchored, let start = entries[index].oldRow.flatMap({ starts[$0] }) {
        anchored.append((start, index))
        last = index
      } else {
        followers[last, default: []].append(index)
      }
    }
    let order =
      (followers[-1] ?? [])
      + anchored.sorted { ($0.start, $0.entry) < ($1.start, $1.entry) }
      .flatMap { [$0.entry] + (followers[$0.entry] ?? []) }
    var places: [Int: Int] = [:]
    position = 0
    for index in order {
      places[index] = position
      position += entries[index].row.targetParts.count
    }
    position = 0
    for index in entries.indices {
      entries[index].row.targetPosition = nil
      guard let place = places[index] else { continue }
      if place != position { entries[index].row.targetPosition = place }
      position = place + entries[index].row.targetParts.count
    }
  }

  private func append(_ entry: RevisedRow, to document: inout BilingualDocument) {
    if let id = entry.row.sourceParts.first?.block, !entry.range.isEmpty {
      let block = source.block(of: source.segments[entry.range.lowerBound])
      document.append(entry.row, toUnit: id, kind: block.kind, role: block.role, layout: block.layout)
      return
    }
    // A row of the target alone: its unit was its own, or that of the row before.
    guard let index = entry.oldRow else { return }
    let unit = old.units[units[index]]
    let isOwn = unit.segments.allSatisfy(\.sourceParts.isEmpty)
    let id = isOwn ? unit.id : document.units.last?.id ?? unit.id
    document.append(entry.row, toUnit: id, kind: unit.kind, role: unit.role, layout: unit.layout)
  }
}
