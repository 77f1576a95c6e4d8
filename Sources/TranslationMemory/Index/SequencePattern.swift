/// A query prepared for many comparisons: bit-parallel edit distance (Myers 1999, in Hyyrö's form of 2003), 64 symbols of
/// the query a machine word.
///
/// Not to be shared between threads.
final class SequencePattern {
  /// How many symbols the query has.
  let count: Int
  private let wordCount: Int
  private let slotMask: Int
  /// Symbols of the query by open addressing; 0 is free, for no symbol is 0.
  private let keys: UnsafeMutablePointer<UInt16>
  /// For each of the first symbols the places of it, when the query fits into one machine word.
  private let firstMasks: UnsafeMutablePointer<UInt64>
  /// For each slot and word the places of its symbol.
  private let masks: UnsafeMutablePointer<UInt64>
  private let columns: UnsafeMutablePointer<UInt64>

  init(_ symbols: [UInt16]) {
    count = symbols.count
    wordCount = max(1, (symbols.count + 63) / 64)
    var size = 32
    while size < symbols.count * 4 { size *= 2 }
    slotMask = size - 1
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    masks = .allocate(capacity: size * wordCount)
    masks.initialize(repeating: 0, count: size * wordCount)
    firstMasks = .allocate(capacity: Self.firstSymbols)
    firstMasks.initialize(repeating: 0, count: Self.firstSymbols)
    columns = .allocate(capacity: 2 * wordCount)
    columns.initialize(repeating: 0, count: 2 * wordCount)
    for (index, symbol) in symbols.enumerated() {
      let slot = slot(symbol)
      keys[slot] = symbol
      masks[slot * wordCount + index >> 6] |= 1 << UInt64(index & 63)
      if wordCount == 1, symbol < Self.firstSymbols { firstMasks[Int(symbol)] |= 1 << UInt64(index) }
    }
  }

  /// How many symbols have a place of their own: the letters of Latin script, when symbols are characters.
  private static let firstSymbols = 256

  deinit {
    keys.deallocate()
    masks.deallocate()
    firstMasks.deallocate()
    columns.deallocate()
  }

  /// The slot of a symbol, or the free one where it belongs, whose masks are empty.
  @inline(__always)
  private func slot(_ symbol: UInt16) -> Int {
    var slot = Int(UInt32(symbol) &* 0x9E37_79B1 >> 16) & slotMask
    while keys[slot] != 0, keys[slot] != symbol { slot = (slot + 1) & slotMask }
    return slot
  }

  /// The distance to a sequence, or nil when it is over `limit`.
  ///
  /// - Complexity: O(length × ⌈query ÷ 64⌉).
  @inline(__always)
  func distance(to other: UnsafeBufferPointer<UInt16>, limit: Int) -> Int? {
    guard abs(count - other.count) <= limit else { return nil }
    if count == 0 || other.isEmpty { return max(count, other.count) }
    return wordCount == 1 ? shortDistance(to: other, limit: limit) : longDistance(to: other, limit: limit)
  }

  private func shortDistance(to other: UnsafeBufferPointer<UInt16>, limit: Int) -> Int? {
    let last: UInt64 = 1 << UInt64(count - 1)
    var positive: UInt64 = .max
    var negative: UInt64 = 0
    // Each symbol that is left can lower the score by one at most.
    var allowance = limit + other.count - count
    for symbol in other {
      let match = symbol < Self.firstSymbols ? firstMasks[Int(symbol)] : masks[slot(symbol)]
      let vertical = match | negative
      let horizontal = (((match & positive) &+ positive) ^ positive) | match
      var increase = negative | ~(horizontal | positive)
      let decrease = positive & horizontal
      if increase & last != 0 { allowance -= 2 } else if decrease & last == 0 { allowance -= 1 }
      if allowance < 0 { return nil }
      increase = increase << 1 | 1
      positive = decrease << 1 | ~(vertical | increase)
      negative = increase & vertical
    }
    return limit - allowance
  }

  private func longDistance(to other: UnsafeBufferPointer<UInt16>, limit: Int) -> Int? {
    let last: UInt64 = 1 << UInt64((count - 1) & 63)
    for word in 0..<wordCount {
      columns[word * 2] = .max
      columns[word * 2 + 1] = 0
    }
    var allowance = limit + other.count - count
    for symbol in other {
      let place = slot(symbol) * wordCount
      // What the row above a word's first changes by: the first row of all grows by one each column.
      var comesUp: UInt64 = 1
      var comesDown: UInt64 = 0
      for word in 0..<wordCount {
        let positive = columns[word * 2]
        let negative = columns[word * 2 + 1]
        let match = masks[place + word] | comesDown
        let vertical = masks[place + word] | negative
        let horizontal = (((match & positive) &+ positive) ^ positive) | match
        let increase = negative | ~(horizontal | positive)
        let decrease = positive & horizontal
        if word == wordCount - 1 {
          if increase & last != 0 { allowance -= 2 } else if decrease & last == 0 { allowance -= 1 }
        }
        let shiftedIncrease = increase << 1 | comesUp
        let shiftedDecrease = decrease << 1 | comesDown
        comesUp = increase >> 63
        comesDown = decrease >> 63
        columns[word * 2] = shiftedDecrease | ~(vertical | shiftedIncrease)
        columns[word * 2 + 1] = shiftedIncrease & vertical
      }
      if allowance < 0 { return nil }
    }
    return limit - allowance
  }
}
