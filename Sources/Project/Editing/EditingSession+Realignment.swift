import Bitext

extension EditingSession {
  /// A plan that aligns everything anew that is not confirmed.
  func realignment() throws(CalqueError) -> EditPlan {
    var settings = AlignmentSettings()
    settings.isForcing = true
    project.onProgress = { _ in }
    let aligned = try project.realign(bilingualDocument, path: path, settings)
    _ = project.takeNotices()
    let new = RowReconciliation(old: sequence.rows, new: RowSequence(aligned.document).rows, nextRow: nextRow).rows
    let splices = RowReconciliation.splices(from: sequence.rows, to: new)
    let changed = splices.reduce(0) { $0 + $1.new.count }
    return EditPlan(splices: splices) { rows in
      .realigned(
        changed: changed,
        doubtful: rows.rows.count { !$0.segment.isConfirmed && !$0.segment.doubts.isEmpty })
    }
  }
}

/// Gives the rows of a new alignment the ids of the old ones, and what persons said of those that hold the same texts.
struct RowReconciliation {
  /// The new rows with their ids.
  private(set) var rows: [RowSequence.Row]

  private struct Place: Hashable {
    var source: Range<Int>
    var target: Range<Int>
  }

  /// - Parameters:
  ///   - old: the rows as they are.
  ///   - new: the same sentences in other rows; confirmed ones as they were.
  ///   - nextRow: the number of the next row that is made.
  init(old: [RowSequence.Row], new: [RowSequence.Row], nextRow: Int) {
    rows = new
    let (oldPlaces, newPlaces) = (Self.places(of: old), Self.places(of: new))
    let byPlace = Dictionary(zip(oldPlaces, old), uniquingKeysWith: { first, _ in first })
    var used = Set(old.filter(\.segment.isConfirmed).map(\.id))
    // Rows that hold what they held keep all but what the alignment says.
    var isKnown = new.map(\.segment.isConfirmed)
    for index in rows.indices where !isKnown[index] {
      guard let known = byPlace[newPlaces[index]], used.insert(known.id).inserted else { continue }
      var row = known
      row.segment.probability = new[index].segment.probability
      row.segment.doubts = new[index].segment.doubts
      rows[index] = row
      isKnown[index] = true
    }
    // The others take the id of the row that held their first sentence, so that the focus stays on it.
    var holders: [Side: [Int: String]] = [.source: [:], .target: [:]]
    for (place, row) in zip(oldPlaces, old) {
      if let first = place.source.first { holders[.source]?[first] = row.id }
      if let first = place.target.first { holders[.target]?[first] = row.id }
    }
    var number = nextRow
    let taken = Set(old.map(\.id))
    for index in rows.indices where !isKnown[index] {
      let place = newPlaces[index]
      let holder =
        place.source.first.flatMap { holders[.source]?[$0] } ?? place.target.first.flatMap { holders[.target]?[$0] }
      if let holder, used.insert(holder).inserted {
        rows[index].segment.id = holder
      } else {
        while taken.contains("r\(number)") { number += 1 }
        rows[index].segment.id = "r\(number)"
        number += 1
      }
    }
  }

  /// The sentences of each row by their numbers; no target where there is none.
  private static func places(of rows: [RowSequence.Row]) -> [Place] {
    var position = 0
    return rows.map { row in
      let start = position
      position += row[.source].count
      return Place(source: start..<position, target: row[.target].isEmpty ? 0..<0 : row.targetRange)
    }
  }

  /// The changes from rows to rows, with those that are the same left out where each stretch between them holds the same
  /// target sentences as before.
  static func splices(from old: [RowSequence.Row], to new: [RowSequence.Row]) -> [RowSplice] {
    let places = Dictionary(old.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var pieces: [RowSplice] = []
    var (left, right) = (0, 0)
    func close(_ upTo: (Int, Int)) {
      if left < upTo.0 || right < upTo.1 {
        pieces.append(RowSplice(at: right, old: Array(old[left..<upTo.0]), new: Array(new[right..<upTo.1])))
      }
    }
    for (index, row) in new.enumerated() {
      guard let place = places[row.id], place >= left, old[place] == row else { continue }
      close((place, index))
      (left, right) = (place + 1, index + 1)
    }
    close((old.count, new.count))
    if pieces.allSatisfy({ targets($0.old) == targets($0.new) }) { return pieces }
    return [RowSplice(at: 0, old: old, new: new)]
  }

  private static func targets(_ rows: [RowSequence.Row]) -> [Int] {
    rows.flatMap { $0[.target].isEmpty ? [] : Array($0.targetRange) }.sorted()
  }
}
