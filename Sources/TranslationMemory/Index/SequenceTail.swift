/// The newest texts of an index, compared one by one: few, and there at once.
struct SequenceTail {
  private var symbols: [UInt32] = []
  private var ends: [Int] = []
  private var entries: [SequenceEntry] = []

  /// How many texts it holds.
  var count: Int { entries.count }

  /// Adds a text.
  mutating func append(_ sequence: some Collection<UInt32>, _ entry: SequenceEntry) {
    symbols.append(contentsOf: sequence)
    ends.append(symbols.count)
    entries.append(entry)
  }

  /// Removes the texts of units.
  mutating func remove(_ dead: Set<Int64>) {
    guard entries.contains(where: { dead.contains($0.unit) }) else { return }
    var kept = SequenceTail()
    for index in entries.indices where !dead.contains(entries[index].unit) {
      kept.append(Array(sequence(index)), entries[index])
    }
    self = kept
  }

  /// Gives all texts as they lie in memory: symbols, the end of each text among them, what is known of each.
  func withContent<Result>(
    _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Int>, UnsafeBufferPointer<SequenceEntry>) -> Result
  ) -> Result {
    symbols.withUnsafeBufferPointer { symbols in
      ends.withUnsafeBufferPointer { ends in
        entries.withUnsafeBufferPointer { body(symbols, ends, $0) }
      }
    }
  }

  /// The symbols of a text.
  func sequence(_ index: Int) -> ArraySlice<UInt32> { symbols[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// What is known of a text.
  func entry(_ index: Int) -> SequenceEntry { entries[index] }

  /// Offers every text that is like enough.
  ///
  /// - Complexity: O(texts × length).
  func search(_ query: SequenceQuery, _ pattern: SequencePattern, _ best: inout BestCandidates) {
    symbols.withUnsafeBufferPointer { symbols in
      var start = 0
      for index in entries.indices {
        let end = ends[index]
        defer { start = end }
        let length = end - start
        let entry = entries[index]
        let least = best.threshold + Int(entry.staticPenalty)
        guard query.lengths.contains(length), least <= 100 else { continue }
        let most = query.greatestDistance(toLength: length, score: least)
        guard
          let distance = pattern.distance(to: UnsafeBufferPointer(rebasing: symbols[start..<end]), limit: most)
        else { continue }
        let bound = query.worth(distance: distance, length: length) - Int(entry.staticPenalty)
        best.insert(.init(unit: entry.unit, position: entry.position, bound: bound))
      }
    }
  }
}
