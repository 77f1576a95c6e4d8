/// A query prepared for many comparisons: bit-parallel edit distance (Myers 1999, in Hyyrö's form of 2003).
///
/// Queries of up to 64 symbols take one machine word; longer ones take Ukkonen's band.
struct SequencePattern {
  private let symbols: [UInt32]
  private var keys: [UInt32]
  private var masks: [UInt64]
  private let slotMask: Int

  init(_ symbols: [UInt32]) {
    self.symbols = symbols
    var size = 16
    while size < symbols.count * 4 { size *= 2 }
    slotMask = size - 1
    keys = [UInt32](repeating: 0, count: size)
    masks = [UInt64](repeating: 0, count: size)
    guard symbols.count <= 64 else { return }
    for (index, symbol) in symbols.enumerated() {
      let slot = Self.slot(symbol, keys, masks, slotMask)
      keys[slot] = symbol
      masks[slot] |= 1 << UInt64(index)
    }
  }

  /// The slot of a symbol, or the free one where it belongs.
  private static func slot(_ symbol: UInt32, _ keys: [UInt32], _ masks: [UInt64], _ slotMask: Int) -> Int {
    var slot = Int(symbol &* 0x9E37_79B1 >> 15) & slotMask
    while masks[slot] != 0, keys[slot] != symbol { slot = (slot + 1) & slotMask }
    return slot
  }

  /// The distance to a sequence, or nil when it is over `limit`.
  ///
  /// - Complexity: O(length) for patterns of up to 64 symbols, else O(length × limit).
  func distance(to other: UnsafeBufferPointer<UInt32>, limit: Int) -> Int? {
    let count = symbols.count
    guard abs(count - other.count) <= limit else { return nil }
    if count == 0 || other.isEmpty { return max(count, other.count) }
    guard count <= 64 else { return EditDistance.distance(symbols, Array(other), limit: limit) }
    return keys.withUnsafeBufferPointer { keys in
      masks.withUnsafeBufferPointer { masks in
        let last: UInt64 = 1 << UInt64(count - 1)
        var positive: UInt64 = count == 64 ? .max : (1 << UInt64(count)) - 1
        var negative: UInt64 = 0
        var score = count
        var rest = other.count
        for symbol in other {
          rest -= 1
          var slot = Int(symbol &* 0x9E37_79B1 >> 15) & slotMask
          while masks[slot] != 0, keys[slot] != symbol { slot = (slot + 1) & slotMask }
          let match = masks[slot]
          let vertical = match | negative
          let horizontal = (((match & positive) &+ positive) ^ positive) | match
          var positiveHorizontal = negative | ~(horizontal | positive)
          let negativeHorizontal = positive & horizontal
          if positiveHorizontal & last != 0 { score += 1 } else if negativeHorizontal & last != 0 { score -= 1 }
          // Each symbol that is left can lower the score by one at most.
          if score - rest > limit { return nil }
          positiveHorizontal = positiveHorizontal << 1 | 1
          positive = negativeHorizontal << 1 | ~(vertical | positiveHorizontal)
          negative = positiveHorizontal & vertical
        }
        return score <= limit ? score : nil
      }
    }
  }
}
