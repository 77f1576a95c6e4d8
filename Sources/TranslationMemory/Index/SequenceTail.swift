/// The newest texts of an index, compared one by one: few, and there at once.
struct SequenceTail {
  private var symbols: [UInt16] = []
  private var ends: [Int] = []
  private var entries: [SequenceEntry] = []
  private var signatures: [SequenceSignature] = []
  private let sizes: GramSizes

  init(_ sizes: GramSizes) { self.sizes = sizes }

  /// How many texts it holds.
  var count: Int { entries.count }

  /// Adds a text.
  mutating func append(_ sequence: [UInt16], _ entry: SequenceEntry) {
    symbols.append(contentsOf: sequence)
    ends.append(symbols.count)
    entries.append(entry)
    signatures.append(sequence.withUnsafeBufferPointer { SequenceSignature($0, sizes) })
  }

  /// Removes the texts of units.
  mutating func remove(_ dead: Set<Int64>) {
    guard entries.contains(where: { dead.contains($0.unit) }) else { return }
    var kept = SequenceTail(sizes)
    for index in entries.indices where !dead.contains(entries[index].unit) {
      kept.append(Array(sequence(index)), entries[index])
    }
    self = kept
  }

  /// The numbers of the texts in order of length; of one length as they came.
  func orderByLength() -> [UInt32] {
    func length(_ index: Int) -> Int { ends[index] - (index == 0 ? 0 : ends[index - 1]) }
    var longest = 0
    for index in ends.indices { longest = max(longest, length(index)) }
    var next = [Int](repeating: 0, count: longest + 2)
    for index in ends.indices { next[length(index) + 1] += 1 }
    for value in 1..<next.count { next[value] += next[value - 1] }
    var numbers = [UInt32](repeating: 0, count: ends.count)
    for index in ends.indices {
      numbers[next[length(index)]] = UInt32(index)
      next[length(index)] += 1
    }
    return numbers
  }

  /// Calls `body` with the symbols of a text.
  func withSequence<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt16>) throws -> Result) rethrows -> Result {
    try symbols.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[(index == 0 ? 0 : ends[index - 1])..<ends[index]]))
    }
  }

  /// The symbols of a text.
  func sequence(_ index: Int) -> ArraySlice<UInt16> { symbols[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// What is known of a text.
  func entry(_ index: Int) -> SequenceEntry { entries[index] }

  /// Calls `body` with each text and its signature, in the order in which they came.
  func forEach(_ body: (UnsafeBufferPointer<UInt16>, SequenceSignature, SequenceEntry) -> Void) {
    symbols.withUnsafeBufferPointer { symbols in
      var start = 0
      for index in entries.indices {
        body(UnsafeBufferPointer(rebasing: symbols[start..<ends[index]]), signatures[index], entries[index])
        start = ends[index]
      }
    }
  }
}
