/// Edit distance (Levenshtein 1966) over any symbols, and the alignment that it stands for.
enum EditDistance {
  /// The distance, or nil when it is over `limit`.
  ///
  /// - Complexity: O(limit × length) by Ukkonen's band (1985).
  static func distance<Symbol: Equatable>(_ left: [Symbol], _ right: [Symbol], limit: Int) -> Int? {
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
        let change = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
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

  /// The pairs of equal symbols in a cheapest alignment, as indices, ascending on both sides.
  ///
  /// - Complexity: O(left × right).
  static func equalPairs<Symbol: Equatable>(_ left: [Symbol], _ right: [Symbol]) -> [(left: Int, right: Int)] {
    let width = right.count + 1
    var table = [Int](repeating: 0, count: (left.count + 1) * width)
    for row in 0...left.count { table[row * width] = row }
    for column in 0...right.count { table[column] = column }
    for row in 0..<left.count {
      for column in 0..<right.count {
        let change = table[row * width + column] + (left[row] == right[column] ? 0 : 1)
        let other = min(table[row * width + column + 1], table[(row + 1) * width + column]) + 1
        table[(row + 1) * width + column + 1] = min(change, other)
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var row = left.count
    var column = right.count
    while row > 0, column > 0 {
      let here = table[row * width + column]
      let isEqual = left[row - 1] == right[column - 1]
      if here == table[(row - 1) * width + column - 1] + (isEqual ? 0 : 1) {
        if isEqual { pairs.append((row - 1, column - 1)) }
        row -= 1
        column -= 1
      } else if here == table[(row - 1) * width + column] + 1 {
        row -= 1
      } else {
        column -= 1
      }
    }
    return pairs.reversed()
  }
}
