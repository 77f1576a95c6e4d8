/// What the index knows of one stored text.
struct SequenceEntry: Equatable {
  /// The unit's number.
  var unit: Int64
  /// The variant's place in the unit.
  var position: UInt8
  /// Points that its origin costs whatever the query is.
  var staticPenalty: UInt8
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
  var symbols: [UInt32]
  /// The lengths that count.
  var lengths: ClosedRange<Int>
  /// The least bound of a candidate, 1…100.
  var threshold: Int
  /// The most candidates that are wanted.
  var limit: Int

  init(symbols: [UInt32], threshold: Int, limit: Int, shortest: Int = 0) {
    self.symbols = symbols
    self.threshold = max(1, threshold)
    self.limit = limit
    // 100 × (1 − d ÷ longer) ≥ threshold and d ≥ difference of lengths bound the shorter by the longer.
    let least = max(shortest, (symbols.count * self.threshold + 99) / 100)
    lengths = least...max(least, symbols.count * 100 / self.threshold)
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
    return longer == 0 ? 99 : min(99, 100 * (longer - distance) / longer)
  }
}

/// Keeps the best so many candidates.
struct BestCandidates {
  private(set) var candidates: [SequenceCandidate] = []
  private let limit: Int
  /// The least bound that still counts.
  private(set) var threshold: Int

  init(limit: Int, threshold: Int) {
    self.limit = limit
    self.threshold = threshold
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
    if candidates.count == limit, let last = candidates.last { threshold = max(threshold, last.bound) }
  }
}
