/// Lays out sequences as blocks, one block at a time, so that only one is in memory.
///
/// Sequences come in order of length; each finished block is given to a sink, such as a file.
struct SequenceImageBuilder {
  /// The most sequences of a block: their numbers take two bytes.
  static let mostInBlock = 1 << 16
  /// The most symbols of a block, unless one sequence alone has more.
  static let mostSymbolsInBlock = 1 << 22

  private let sizes: GramSizes
  private let sink: (UnsafeRawBufferPointer) throws -> Void
  private var symbols: [UInt16] = []
  private var runs: [SequenceImage.LengthRun] = []
  private var units: [UInt32] = []
  private var positions: [UInt8] = []
  private var penalties: [UInt8] = []
  private var buffer: [UInt64] = []
  private var offset = 0
  /// The blocks that were given to the sink.
  private(set) var layouts: [SequenceImage.BlockLayout] = []

  init(_ sizes: GramSizes, sink: @escaping (UnsafeRawBufferPointer) throws -> Void) {
    self.sizes = sizes
    self.sink = sink
  }

  /// Builds an image in memory.
  static func image(
    _ sizes: GramSizes, _ fill: (inout SequenceImageBuilder) throws -> Void
  ) throws -> SequenceImage {
    let collected = Collected()
    var builder = SequenceImageBuilder(sizes) { bytes in
      collected.words.append(contentsOf: bytes.bindMemory(to: UInt64.self))
    }
    try fill(&builder)
    let layouts = try builder.finish()
    let memory = SequenceImage.Allocation(copying: collected.words)
    return SequenceImage(
      sizes: sizes, layouts: layouts, base: UnsafeRawPointer(memory.start), owner: .allocation(memory),
      isTrusted: true)
  }

  private final class Collected { var words: [UInt64] = [] }

  /// Adds a sequence that is not shorter than the one before.
  mutating func append(_ sequence: UnsafeBufferPointer<UInt16>, _ entry: SequenceEntry) throws {
    if units.count == Self.mostInBlock
      || (symbols.count + sequence.count > Self.mostSymbolsInBlock && !units.isEmpty)
    {
      try flush()
    }
    if runs.last.map({ Int($0.length) != sequence.count }) ?? true {
      runs.append(
        .init(length: UInt32(sequence.count), first: UInt32(units.count), firstSymbol: UInt32(symbols.count)))
    }
    symbols.append(contentsOf: sequence)
    units.append(UInt32(truncatingIfNeeded: entry.unit))
    positions.append(entry.position)
    penalties.append(entry.staticPenalty)
  }

  /// Gives the last block to the sink.
  ///
  /// - Returns: where all blocks lie.
  mutating func finish() throws -> [SequenceImage.BlockLayout] {
    if !units.isEmpty { try flush() }
    return layouts
  }

  /// A power of two in proportion to a number of postings.
  private static func buckets(_ postings: Int, each: Int) -> Int {
    var result = 64
    while result * each < postings, result < 1 << 20 { result *= 2 }
    return result
  }

  private mutating func flush() throws {
    var layout = SequenceImage.BlockLayout()
    layout.count = units.count
    layout.symbolCount = symbols.count
    layout.runCount = runs.count
    layout.shortest = Int(runs[0].length)
    layout.longest = Int(runs[runs.count - 1].length)
    layout.shorterPostings = symbols.count + units.count * (sizes.shorter - 1)
    layout.longerPostings = symbols.count + units.count * (sizes.longer - 1)
    layout.shorterBuckets = Self.buckets(layout.shorterPostings, each: 24)
    layout.longerBuckets = Self.buckets(layout.longerPostings, each: 8)
    let words = layout.end / 8
    var buffer = self.buffer
    self.buffer = []
    defer { self.buffer = buffer }
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: repeatElement(0, count: words))
    let sizes = self.sizes
    try buffer.withUnsafeMutableBytes { memory in
      guard let base = memory.baseAddress else { return }
      func put<T>(_ values: [T], at offset: Int) {
        values.withUnsafeBytes { bytes in
          if let from = bytes.baseAddress {
            base.advanced(by: offset).copyMemory(from: from, byteCount: bytes.count)
          }
        }
      }
      put(runs, at: layout.offset)
      put(symbols, at: layout.symbols)
      put(units, at: layout.units)
      put(positions, at: layout.positions)
      put(penalties, at: layout.penalties)
      symbols.withUnsafeBufferPointer { symbols in
        for (size, starts, lists, buckets) in [
          (sizes.shorter, layout.shorterStarts, layout.shorterLists, layout.shorterBuckets),
          (sizes.longer, layout.longerStarts, layout.longerLists, layout.longerBuckets),
        ] {
          fillLists(
            size: size, starts: (base + starts).assumingMemoryBound(to: UInt32.self),
            postings: (base + lists).assumingMemoryBound(to: UInt16.self), bucketCount: buckets, symbols: symbols)
        }
      }
      for part in SequenceImage.Part.allCases {
        layout.checksums[part.rawValue] = IndexChecksum.of(
          UnsafeRawBufferPointer(rebasing: memory[layout.bytes(of: part)]))
      }
      try sink(UnsafeRawBufferPointer(memory))
    }
    layout.offset = offset
    offset += words * 8
    layouts.append(layout)
    symbols.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    penalties.removeAll(keepingCapacity: true)
  }

  /// Counts each bucket, then fills it in order of sequences.
  private func fillLists(
    size: Int, starts: UnsafeMutablePointer<UInt32>, postings: UnsafeMutablePointer<UInt16>, bucketCount: Int,
    symbols: UnsafeBufferPointer<UInt16>
  ) {
    let mask = UInt32(bucketCount - 1)
    func forEachBucket(_ body: (Int, Int) -> Void) {
      for (number, run) in runs.enumerated() {
        let last = number + 1 < runs.count ? Int(runs[number + 1].first) : units.count
        let length = Int(run.length)
        var start = Int(run.firstSymbol)
        for index in Int(run.first)..<last {
          Grams.forEach(UnsafeBufferPointer(rebasing: symbols[start..<(start + length)]), size: size) {
            body(Int($0 & mask), index)
          }
          start += length
        }
      }
    }
    forEachBucket { bucket, _ in starts[bucket + 1] += 1 }
    for bucket in 1..<(bucketCount + 1) { starts[bucket] += starts[bucket - 1] }
    // Each start moves to its end while the bucket fills, and back afterwards.
    forEachBucket { bucket, index in
      postings[Int(starts[bucket])] = UInt16(truncatingIfNeeded: index)
      starts[bucket] += 1
    }
    for bucket in stride(from: bucketCount, to: 0, by: -1) { starts[bucket] = starts[bucket - 1] }
    starts[0] = 0
  }
}
