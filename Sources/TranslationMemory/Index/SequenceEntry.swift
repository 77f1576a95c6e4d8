/// What the index knows of one stored text.
struct SequenceEntry: Equatable {
  /// The unit's number.
  var unit: Int64
  /// The variant's place in the unit.
  var position: UInt8
  /// Points that its origin costs whatever the query is.
  var staticPenalty: UInt8

  /// The greatest number of a unit that an index can name; a greater one is a sign of damage.
  static let greatestUnit: Int64 = 1 << 48 - 1

  init(unit: Int64, position: UInt8, staticPenalty: UInt8) {
    self.unit = unit
    self.position = position
    self.staticPenalty = staticPenalty
  }

  /// Unpacks what an index keeps of a text.
  @inline(__always)
  init(packed: UInt64) {
    unit = Int64(packed >> 16)
    position = UInt8(truncatingIfNeeded: packed >> 8)
    staticPenalty = UInt8(truncatingIfNeeded: packed)
  }

  /// All of it in 64 bits; the unit's number is not over `greatestUnit`.
  var packed: UInt64 { UInt64(bitPattern: unit) << 16 | UInt64(position) << 8 | UInt64(staticPenalty) }
}

/// A text that may answer a query, with the most that its score can be.
struct SequenceCandidate: Equatable {
  var unit: Int64
  var position: UInt8
  /// Likeness less the penalties that are known: the final score is not higher, context aside.
  var bound: Int

  /// Best first; among equals the newest.
  static func precedes(_ left: SequenceCandidate, _ right: SequenceCandidate) -> Bool {
    (left.bound, left.unit, right.position) > (right.bound, right.unit, left.position)
  }
}

/// The question to an index: a sequence, and how like an answer has to be.
struct SequenceQuery {
  /// The symbols of the query.
  var symbols: [UInt16]
  /// The lengths that count.
  var lengths: ClosedRange<Int>
  /// The least bound of a candidate, 1…100.
  var threshold: Int
  /// The most candidates that are wanted.
  var limit: Int

  init(symbols: [UInt16], threshold: Int, limit: Int, shortest: Int = 0) {
    self.symbols = symbols
    self.threshold = max(1, threshold)
    self.limit = limit
    lengths = Self.lengths(symbols.count, threshold: self.threshold, shortest: shortest)
  }

  /// The lengths of sequences that can be worth a threshold.
  static func lengths(_ count: Int, threshold: Int, shortest: Int = 0) -> ClosedRange<Int> {
    // 100 × (1 − d ÷ longer) ≥ threshold and d ≥ difference of lengths bound the shorter by the longer.
    let least = max(shortest, (count * threshold + 99) / 100)
    return least...max(least, count * 100 / threshold)
  }

  /// The greatest distance to a sequence of a length that still gives `score`: ⌊(100 − score) × longer ÷ 100⌋.
  func greatestDistance(toLength length: Int, score: Int) -> Int {
    let longer = max(length, symbols.count)
    return max(0, (100 - score) * longer / 100)
  }

  /// The most that a text at a distance can be worth: its likeness, and 99 when the symbols are equal.
  ///
  /// A text that differs from the query differs at least in case, punctuation or numbers, which costs a point; one that
  /// does not is found by its key.
  func worth(distance: Int, length: Int) -> Int {
    let longer = max(length, symbols.count)
    return longer == 0 ? Self.greatestWorth : min(Self.greatestWorth, 100 * (longer - distance) / longer)
  }

  /// The most that `worth` gives.
  static let greatestWorth = 99
}

/// Keeps the best so many candidates.
struct BestCandidates {
  private(set) var candidates: [SequenceCandidate] = []
  private let limit: Int
  /// The least bound that still counts.
  private(set) var threshold: Int
  /// What a candidate of the least bound has to precede, once there are as many as wanted.
  private var worst: SequenceCandidate?

  init(limit: Int, threshold: Int) {
    self.limit = limit
    self.threshold = threshold
  }

  /// The least bound with which a text would be among the best: one more than `threshold` for what is not newer than the
  /// worst of them.
  @inline(__always)
  func leastBound(of entry: SequenceEntry) -> Int {
    guard let worst else { return threshold }
    return (entry.unit, worst.position) > (worst.unit, entry.position) ? threshold : threshold + 1
  }

  /// Takes a candidate when it is among the best.
  mutating func insert(_ candidate: SequenceCandidate) {
    guard candidate.bound >= threshold else { return }
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if SequenceCandidate.precedes(candidates[middle], candidate) { low = middle + 1 } else { high = middle }
    }
    guard low < limit else { return }
    candidates.insert(candidate, at: low)
    if candidates.count > limit { candidates.removeLast() }
    if candidates.count == limit, let last = candidates.last {
      threshold = max(threshold, last.bound)
      worst = last
    }
  }
}
