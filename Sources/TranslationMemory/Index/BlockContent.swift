import CProcessor

/// The sequences of one block and what is known of each, as long as the block's image lives.
struct BlockContent {
  let layout: BlockLayout
  let runs: UnsafeBufferPointer<LengthRun>
  /// The signatures of the sequences, one after the other.
  let signatures: UnsafePointer<UInt64>
  private let symbols: UnsafePointer<UInt16>
  private let entries: UnsafePointer<UInt64>

  init(_ layout: BlockLayout, _ base: UnsafeRawPointer) {
    self.layout = layout
    runs = UnsafeBufferPointer(start: base.assumingMemoryBound(to: LengthRun.self), count: layout.runCount)
    symbols = (base + layout.symbols).assumingMemoryBound(to: UInt16.self)
    signatures = (base + layout.signatures).assumingMemoryBound(to: UInt64.self)
    entries = (base + layout.entries).assumingMemoryBound(to: UInt64.self)
  }

  /// What is known of a sequence.
  @inline(__always)
  func entry(_ index: Int) -> SequenceEntry { SequenceEntry(packed: entries[index]) }

  /// Asks memory for a sequence and what is known of it.
  @inline(__always)
  func prefetch(_ index: Int) {
    cprocessor_prefetch(entries + index)
    let sequence = sequence(index, in: runs[run(of: index)])
    guard let start = sequence.baseAddress else { return }
    cprocessor_prefetch(start)
    if sequence.count > 1 { cprocessor_prefetch(start + sequence.count - 1) }
  }

  /// Asks memory for the signatures of some sequences.
  @inline(__always)
  func prefetchSignatures(_ indexes: UnsafeBufferPointer<UInt16>) {
    let words = layout.signatureWords
    for index in indexes { cprocessor_prefetch(signatures + Int(index) * words) }
  }

  /// Whether signatures have two words.
  var hasWideSignatures: Bool { layout.signatureWords == 2 }

  /// The first number of a sequence of a length or more.
  func start(ofLength length: Int) -> Int {
    if length <= layout.shortest { return 0 }
    if length > layout.longest { return layout.count }
    let run = runs.partitioningIndex { Int($0.length) >= length }
    return run == runs.count ? layout.count : Int(runs[run].first)
  }

  /// The number of the run of lengths in which a sequence lies.
  @inline(__always)
  func run(of index: Int) -> Int {
    runs.count == 1 ? 0 : runs.partitioningIndex { Int($0.first) > index } - 1
  }

  /// The numbers of the sequences of a run.
  func sequences(ofRun run: Int) -> Range<Int> {
    Int(runs[run].first)..<(run + 1 < runs.count ? Int(runs[run + 1].first) : layout.count)
  }

  /// The symbols of a sequence.
  @inline(__always)
  func sequence(_ index: Int, in run: LengthRun) -> UnsafeBufferPointer<UInt16> {
    let length = Int(run.length)
    return UnsafeBufferPointer(
      start: symbols + Int(run.firstSymbol) + (index - Int(run.first)) * length, count: length)
  }
}

extension UnsafeBufferPointer {
  /// The first index from which on the condition holds; it holds for none before and all after.
  @inline(__always)
  func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) >> 1
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
