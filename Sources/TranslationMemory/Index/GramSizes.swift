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
  private static let edge: UInt32 = 3

  /// Calls `body` with the hash of each run, in order.
  @inline(__always)
  static func forEach(_ symbols: UnsafeBufferPointer<UInt32>, size: Int, _ body: (UInt32) -> Void) {
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

/// Which runs of symbols a sequence has, as bits: at distance d as many bits can differ on each side as runs are lost.
struct SequenceSignature {
  var words: SIMD4<UInt64> = .zero

  /// Collects the runs of a sequence.
  init(_ symbols: UnsafeBufferPointer<UInt32>, gramSize: Int) {
    var words = SIMD4<UInt64>.zero
    Grams.forEach(symbols, size: gramSize) { hash in
      let bit = Int(hash >> 24)
      words[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.words = words
  }

  /// Whether the sequences can be such that each has at most `limit` runs that the other lacks.
  @inline(__always)
  func allows(_ other: UnsafePointer<UInt64>, limit: Int) -> Bool {
    let (a, b, c, d) = (other[0], other[1], other[2], other[3])
    let mine = (words[0] & ~a).nonzeroBitCount + (words[1] & ~b).nonzeroBitCount
    let more = (words[2] & ~c).nonzeroBitCount + (words[3] & ~d).nonzeroBitCount
    guard mine + more <= limit else { return false }
    let theirs = (a & ~words[0]).nonzeroBitCount + (b & ~words[1]).nonzeroBitCount
    let rest = (c & ~words[2]).nonzeroBitCount + (d & ~words[3]).nonzeroBitCount
    return theirs + rest <= limit
  }
}
