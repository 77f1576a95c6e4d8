/// The lengths of the runs of symbols (q-grams) that an index lists: a shorter and a longer one.
struct GramSizes: Equatable {
  var shorter: Int
  var longer: Int

  /// Words and pairs of words.
  static let words = GramSizes(shorter: 1, longer: 2)
  /// Pairs and triples of characters.
  static let characters = GramSizes(shorter: 2, longer: 3)
}

/// Runs of symbols, the ends of the sequence included: with runs of length q, n symbols have n + q − 1 of them.
enum Grams {
  /// Stands before the start and after the end.
  private static let edge: UInt16 = 3

  /// Calls `body` with the hash of each run, in order.
  @inline(__always)
  static func forEach(_ symbols: UnsafeBufferPointer<UInt16>, size: Int, _ body: (UInt32) -> Void) {
    switch size {
    case 1:
      for symbol in symbols { body(mixed(UInt64(symbol))) }
    case 2:
      var before = edge
      for symbol in symbols {
        body(mixed(UInt64(before) << 32 | UInt64(symbol)))
        before = symbol
      }
      body(mixed(UInt64(before) << 32 | UInt64(edge)))
    default:
      var first = edge
      var second = edge
      for symbol in symbols {
        body(mixed((UInt64(first) << 32 | UInt64(second)) &* 0xD6E8_FEB8_6659_FD93 ^ UInt64(symbol)))
        first = second
        second = symbol
      }
      for _ in 0..<2 {
        body(mixed((UInt64(first) << 32 | UInt64(second)) &* 0xD6E8_FEB8_6659_FD93 ^ UInt64(edge)))
        first = second
        second = edge
      }
    }
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt32 {
    let product = (value ^ (value >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: product >> 32)
  }

  /// The most runs of a query that can be lost on the way to a sequence `length` long at edit distance `distance`.
  ///
  /// An edit touches at most `size` runs, an insertion one fewer (Gravano et al. 2001), and a longer sequence needs as
  /// many insertions as it is longer.
  static func mostLost(size: Int, distance: Int, queryLength: Int, length: Int) -> Int {
    size * distance - max(0, length - queryLength)
  }
}
