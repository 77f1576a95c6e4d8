import Bitext

extension XLIFF2 {
  /// Where the targets of a unit stand when text was moved (XLIFF 2, `order`).
  ///
  /// `order` speaks of one unit only; what moves from one paragraph to another is kept in the row's metadata.
  struct TargetOrder {
    /// How many target sentences end before the next row, if nothing else is said.
    private var position = 0

    /// For each row of the next unit the place of its target among the unit's segments, from 1; nil where it is the
    /// row's own place, and none at all for a single row.
    mutating func places(of unit: BilingualDocument.Unit) -> [Int?] {
      if unit.segments.count == 1 {
        let row = unit.segments[0]
        if !row.targetParts.isEmpty { position = (row.targetPosition ?? position) + row.targetParts.count }
        return []
      }
      var starts: [(row: Int, start: Int)] = []
      for (index, row) in unit.segments.enumerated() where !row.targetParts.isEmpty {
        let start = row.targetPosition ?? position
        starts.append((index, start))
        position = start + row.targetParts.count
      }
      var result = [Int?](repeating: nil, count: unit.segments.count)
      let sorted = starts.sorted { ($0.start, $0.row) < ($1.start, $1.row) }
      for (place, moved) in zip(starts, sorted) where place.row != moved.row { result[moved.row] = place.row + 1 }
      return result
    }
  }
}
