/// The part of the grid of corners that the search looks at: for each row (a place between source segments) a range of
/// columns (places between target segments).
///
/// Both ends of the ranges never go back from row to row, and ranges of neighbouring rows share a column, so that a path
/// from the first to the last corner exists.
struct Band {
  /// The corner of the first row and column.
  var origin: (row: Int, column: Int)
  /// The first column of each row.
  private(set) var low: [Int]
  /// The last column of each row.
  private(set) var high: [Int]
  /// Where each row's cells start; one more than there are rows.
  private(set) var offsets: [Int]

  /// Makes a band, widening rows where the promises above ask for it.
  init(low: [Int], high: [Int], originRow: Int, originColumn: Int) {
    var low = low
    var high = high
    for row in low.indices.dropFirst() {
      low[row] = max(low[row], low[row - 1])
      high[row] = max(high[row], high[row - 1], low[row])
    }
    for row in low.indices.dropLast().reversed() {
      low[row] = min(low[row], low[row + 1])
      high[row] = max(high[row], low[row + 1])
    }
    for row in low.indices.dropFirst() { high[row] = max(high[row], high[row - 1]) }
    self.low = low
    self.high = high
    origin = (originRow, originColumn)
    offsets = [0]
    offsets.reserveCapacity(low.count + 1)
    for row in low.indices { offsets.append((offsets.last ?? 0) + high[row] - low[row] + 1) }
  }

  /// All corners of a region.
  init(full source: Range<Int>, _ target: Range<Int>) {
    let rows = source.count + 1
    self.init(
      low: Array(repeating: target.lowerBound, count: rows), high: Array(repeating: target.upperBound, count: rows),
      originRow: source.lowerBound, originColumn: target.lowerBound)
  }

  var rows: Range<Int> { origin.row..<(origin.row + low.count) }
  var cellCount: Int { offsets.last ?? 0 }

  /// The first and last column of a row.
  func columns(ofRow row: Int) -> ClosedRange<Int> {
    low[row - origin.row]...high[row - origin.row]
  }

  /// The number of a cell, or nil when it is outside.
  func cell(_ row: Int, _ column: Int) -> Int? {
    let index = row - origin.row
    guard index >= 0, index < low.count, column >= low[index], column <= high[index] else { return nil }
    return offsets[index] + column - low[index]
  }

  /// The same cells with rows and columns exchanged.
  var transposed: Band {
    guard let first = low.first, let last = high.last else { return self }
    var newLow = [Int](repeating: Int.max, count: last - first + 1)
    var newHigh = [Int](repeating: Int.min, count: last - first + 1)
    for index in low.indices {
      for column in low[index]...high[index] {
        newLow[column - first] = min(newLow[column - first], origin.row + index)
        newHigh[column - first] = origin.row + index
      }
    }
    return Band(low: newLow, high: newHigh, originRow: first, originColumn: origin.row)
  }
}
