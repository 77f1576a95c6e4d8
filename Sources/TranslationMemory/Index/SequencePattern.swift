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
  /// The query itself.
  private let symbols: UnsafeMutablePointer<UInt16>

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
    self.symbols = .allocate(capacity: max(1, symbols.count))
    for (index, symbol) in symbols.enumerated() {
      self.symbols[index] = symbol
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
    symbols.deallocate()
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
  /// Where few differences are allowed, only what lies between the first and the last is computed (Ukkonen 1985).
  /// - Complexity: O(length × ⌈query ÷ 64⌉).
  @inline(__always)
  func distance(to other: UnsafeBufferPointer<UInt16>, limit: Int) -> Int? {
    guard abs(count - other.count) <= limit else { return nil }
    guard count > 0, let others = other.baseAddress, !other.isEmpty else { return max(count, other.count) }
    guard limit * Self.leastForEachDifference <= count else { return distance(0, count, to: other, limit) }
    let shorter = min(count, other.count)
    let start = Self.countEqual(symbols, others, shorter)
    if start == shorter { return max(count, other.count) - shorter }
    if limit == 0 { return nil }
    var tail = 0
    while tail < shorter - start, symbols[count - 1 - tail] == others[other.count - 1 - tail] { tail += 1 }
    let middle = UnsafeBufferPointer(start: others + start, count: other.count - tail - start)
    let rest = count - tail - start
    if rest == 0 || middle.isEmpty { return max(rest, middle.count) }
    return distance(start, count - tail, to: middle, limit)
  }

  /// The distance to a sequence, whatever it is, without any shorter way.
  ///
  /// - Complexity: O(length × ⌈query ÷ 64⌉).
  func wholeDistance(to other: UnsafeBufferPointer<UInt16>) -> Int {
    let most = max(count, other.count)
    guard count > 0, !other.isEmpty else { return most }
    return distance(0, count, to: other, most) ?? most
  }

  /// How many symbols of the query there are for each difference at least where it is worth looking for equal ends.
  private static let leastForEachDifference = 5

  @inline(__always)
  private func distance(_ start: Int, _ end: Int, to other: UnsafeBufferPointer<UInt16>, _ limit: Int) -> Int? {
    wordCount == 1
      ? shortDistance(start, end, to: other, limit: limit) : longDistance(start, end, to: other, limit: limit)
  }

  /// How many symbols are equal from the start on, four a step.
  @inline(__always)
  private static func countEqual(
    _ left: UnsafePointer<UInt16>, _ right: UnsafePointer<UInt16>, _ count: Int
  ) -> Int {
    var index = 0
    while index + 4 <= count {
      let difference =
        UInt64(littleEndian: UnsafeRawPointer(left + index).loadUnaligned(as: UInt64.self))
        ^ UInt64(littleEndian: UnsafeRawPointer(right + index).loadUnaligned(as: UInt64.self))
      if difference != 0 { return index + difference.trailingZeroBitCount / 16 }
      index += 4
    }
    while index < count, left[index] == right[index] { index += 1 }
    return index
  }

  /// The distance of the query's symbols from `start` to `end` to a sequence, both of one symbol at least.
  ///
  /// The first column is what it is when everything before has been equal: one less with each row down to `start`, one
  /// more with each row below.
  private func shortDistance(
    _ start: Int, _ end: Int, to other: UnsafeBufferPointer<UInt16>, limit: Int
  ) -> Int? {
    let last: UInt64 = 1 &<< UInt64(end - 1)
    var negative: UInt64 = (1 &<< UInt64(start)) &- 1
    var positive: UInt64 = ~negative
    // Each symbol that is left can lower the score by one at most.
    var allowance = limit + other.count - (end - start)
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

  private func longDistance(
    _ start: Int, _ end: Int, to other: UnsafeBufferPointer<UInt16>, limit: Int
  ) -> Int? {
    let last: UInt64 = 1 &<< UInt64((end - 1) & 63)
    let firstWord = start >> 6
    let lastWord = (end - 1) >> 6
    for word in 0...lastWord {
      let negative: UInt64 = word < firstWord ? .max : word > firstWord ? 0 : (1 &<< UInt64(start & 63)) &- 1
      columns[word * 2] = ~negative
      columns[word * 2 + 1] = negative
    }
    var allowance = limit + other.count - (end - start)
    for symbol in other {
      let place = slot(symbol) * wordCount
      // What the row above a word's first changes by: the first row of all grows by one each column.
      var comesUp: UInt64 = 1
      var comesDown: UInt64 = 0
      for word in 0...lastWord {
        let positive = columns[word * 2]
        let negative = columns[word * 2 + 1]
        let match = masks[place + word] | comesDown
        let vertical = masks[place + word] | negative
        let horizontal = (((match & positive) &+ positive) ^ positive) | match
        let increase = negative | ~(horizontal | positive)
        let decrease = positive & horizontal
        if word == lastWord {
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
