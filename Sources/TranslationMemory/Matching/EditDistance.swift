/// Edit distance (Levenshtein 1966) over any symbols, and the alignment that it stands for.
enum EditDistance {
  /// The distance, or nil when it is over `limit`.
  ///
  /// - Complexity: O(limit × length) by Ukkonen's band (1985).
  private static func distance<Symbol>(
    _ left: UnsafeBufferPointer<Symbol>, _ right: UnsafeBufferPointer<Symbol>, limit: Int,
    by isEqual: (Symbol, Symbol) -> Bool
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    let far = limit + 1
    var previous = [Int](repeating: far, count: right.count + 1)
    var current = previous
    for column in 0...min(limit, right.count) { previous[column] = column }
    for row in 1...left.count {
      let low = max(1, row - limit)
      let high = min(right.count, row + limit)
      guard low <= high else { return nil }
      current[low - 1] = low == 1 && row <= limit ? row : far
      var best = current[low - 1]
      for column in low...high {
        let change = previous[column - 1] + (isEqual(left[row - 1], right[column - 1]) ? 0 : 1)
        let removal = (column < row + limit ? previous[column] : far) + 1
        let value = min(change, removal, current[column - 1] + 1, far)
        current[column] = value
        best = min(best, value)
      }
      if best > limit { return nil }
      swap(&previous, &current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  /// The distance, however great.
  ///
  /// - Complexity: O(length²) in comparisons and O(length) in steps where what differs has 64 symbols or fewer on one side;
  ///   else O(distance × length).
  @inline(__always)
  static func distance<Symbol: Equatable>(_ left: [Symbol], _ right: [Symbol]) -> Int {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in distance(left, right) { $0 == $1 } }
    }
  }

  /// The distance between sequences of anything that can be told equal.
  ///
  /// What they begin and end with alike costs nothing; what is left is compared by bits (Myers 1999, in Hyyrö's form of
  /// 2003) when one side has 64 symbols or fewer.
  @inline(__always)
  static func distance<Symbol>(
    _ left: UnsafeBufferPointer<Symbol>, _ right: UnsafeBufferPointer<Symbol>, by isEqual: (Symbol, Symbol) -> Bool
  ) -> Int {
    var start = 0
    while start < min(left.count, right.count), isEqual(left[start], right[start]) { start += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, isEqual(left[leftEnd - 1], right[rightEnd - 1]) {
      leftEnd -= 1
      rightEnd -= 1
    }
    let isSwapped = rightEnd < leftEnd
    let shorter = UnsafeBufferPointer(rebasing: isSwapped ? right[start..<rightEnd] : left[start..<leftEnd])
    let longer = UnsafeBufferPointer(rebasing: isSwapped ? left[start..<leftEnd] : right[start..<rightEnd])
    if shorter.isEmpty { return longer.count }
    guard shorter.count <= 64 else { return longDistance(shorter, longer, by: isEqual) }
    let last: UInt64 = 1 << UInt64(shorter.count - 1)
    var positive = UInt64.max
    var negative: UInt64 = 0
    var distance = shorter.count
    for symbol in longer {
      var match: UInt64 = 0
      for place in shorter.indices where isEqual(shorter[place], symbol) { match |= 1 << UInt64(place) }
      let vertical = match | negative
      let horizontal = (((match & positive) &+ positive) ^ positive) | match
      var increase = negative | ~(horizontal | positive)
      let decrease = positive & horizontal
      if increase & last != 0 { distance += 1 } else if decrease & last != 0 { distance -= 1 }
      increase = increase << 1 | 1
      positive = decrease << 1 | ~(vertical | increase)
      negative = increase & vertical
    }
    return distance
  }

  /// The distance of long sequences: what is compared is mostly near, so a narrow band comes first.
  private static func longDistance<Symbol>(
    _ left: UnsafeBufferPointer<Symbol>, _ right: UnsafeBufferPointer<Symbol>, by isEqual: (Symbol, Symbol) -> Bool
  ) -> Int {
    let longer = max(left.count, right.count)
    var limit = max(longer / 8, abs(left.count - right.count))
    while limit < longer {
      if let distance = distance(left, right, limit: limit, by: isEqual) { return distance }
      limit = 2 * limit + 1
    }
    return distance(left, right, limit: longer, by: isEqual) ?? longer
  }

  /// The pairs of equal symbols in a cheapest alignment, as indices, ascending on both sides.
  ///
  /// - Complexity: O(distance × length).
  static func equalPairs<Symbol: Equatable>(_ left: [Symbol], _ right: [Symbol]) -> [(left: Int, right: Int)] {
    var tail = 0
    while tail < min(left.count, right.count), left[left.count - 1 - tail] == right[right.count - 1 - tail] {
      tail += 1
    }
    let band = Band(Array(left.dropLast(tail)), Array(right.dropLast(tail)))
    let ends = (0..<tail).map { (left.count - tail + $0, right.count - tail + $0) }
    return band.equalPairs() + ends
  }

  /// The table of distances between beginnings, near the diagonal only: no cheapest alignment leaves it by more than the
  /// distance.
  private struct Band<Symbol: Equatable> {
    private let left: [Symbol]
    private let right: [Symbol]
    private let reach: Int
    private let width: Int
    private var table: [Int32]

    init(_ left: [Symbol], _ right: [Symbol]) {
      self.left = left
      self.right = right
      reach = EditDistance.distance(left, right)
      width = 2 * reach + 1
      table = [Int32](repeating: .max / 2, count: (left.count + 1) * width)
      for row in 0...left.count {
        for column in max(0, row - reach)...min(right.count, row + reach) {
          let place = row * width + column - row + reach
          if row == 0 || column == 0 {
            table[place] = Int32(max(row, column))
            continue
          }
          var value = table[place - width] + (left[row - 1] == right[column - 1] ? 0 : 1)
          if column < row + reach { value = min(value, table[place - width + 1] + 1) }
          if column > row - reach { value = min(value, table[place - 1] + 1) }
          table[place] = value
        }
      }
    }

    private func value(_ row: Int, _ column: Int) -> Int32 {
      abs(column - row) > reach ? .max / 2 : table[row * width + column - row + reach]
    }

    /// Walks back from the end.
    func equalPairs() -> [(left: Int, right: Int)] {
      var pairs: [(left: Int, right: Int)] = []
      var (row, column) = (left.count, right.count)
      while row > 0, column > 0 {
        let here = value(row, column)
        let isEqual = left[row - 1] == right[column - 1]
        if here == value(row - 1, column - 1) + (isEqual ? 0 : 1) {
          if isEqual { pairs.append((row - 1, column - 1)) }
          row -= 1
          column -= 1
        } else if here == value(row - 1, column) + 1 {
          row -= 1
        } else {
          column -= 1
        }
      }
      return pairs.reversed()
    }
  }
}
