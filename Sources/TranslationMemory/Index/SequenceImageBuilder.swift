/// Lays out sequences as blocks, one block at a time, so that only one is in memory.
///
/// Sequences come in order of length; each finished block is given to a sink, such as a file.
struct SequenceImageBuilder {
  /// The most sequences of a block: their numbers take two bytes.
  static let mostInBlock = 1 << 16
  /// How many sequences a block has at least before the next length begins a block of its own: lists of one length need
  /// no searching for where a window begins, and bounds on lengths are sharp.
  static let leastOfOneLength = 1 << 12
  /// The most symbols of a block, unless one sequence alone has more.
  static let mostSymbolsInBlock = 1 << 22

  private let sizes: GramSizes
  private let sink: (UnsafeRawBufferPointer) throws -> Void
  private var symbols: [UInt16] = []
  private var runs: [LengthRun] = []
  private var signatures: [UInt64] = []
  private var entries: [UInt64] = []
  private var kinships: [UInt64] = []
  private var buffer: [UInt64] = []
  private var offset = 0
  /// The blocks that were given to the sink.
  private(set) var layouts: [BlockLayout] = []

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
    let memory = BlockStorage.Allocation(byteCount: collected.words.count * 8)
    collected.words.withUnsafeBytes { bytes in
      if let from = bytes.baseAddress { memory.start.copyMemory(from: from, byteCount: bytes.count) }
    }
    return SequenceImage(sizes: sizes, layouts: layouts, storage: BlockStorage(memory))
  }

  private final class Collected { var words: [UInt64] = [] }

  /// Adds a sequence that is not shorter than the one before.
  mutating func append(_ sequence: UnsafeBufferPointer<UInt16>, _ entry: SequenceEntry) throws {
    if entries.count == Self.mostInBlock
      || (symbols.count + sequence.count > Self.mostSymbolsInBlock && !entries.isEmpty)
      || (entries.count >= Self.leastOfOneLength && runs.last.map { Int($0.length) } != sequence.count)
    {
      try flush()
    }
    if runs.last.map({ Int($0.length) != sequence.count }) ?? true {
      runs.append(
        .init(length: UInt32(sequence.count), first: UInt32(entries.count), firstSymbol: UInt32(symbols.count)))
    }
    symbols.append(contentsOf: sequence)
    let signature = SequenceSignature(sequence, sizes)
    signatures.append(signature.low)
    if SequenceSignature.wordCount(sizes) == 2 { signatures.append(signature.high) }
    entries.append(entry.packed)
    kinships.append(Self.kinship(sequence, sizes))
  }

  /// A number that most sequences share which differ in few places: the two least hashes of their runs (min-wise hashing,
  /// Broder 1997).
  private static func kinship(_ sequence: UnsafeBufferPointer<UInt16>, _ sizes: GramSizes) -> UInt64 {
    var least = UInt32.max
    var second = UInt32.max
    Grams.forEach(sequence, size: sizes.shorter) { hash in
      if hash < least {
        second = least
        least = hash
      } else if hash < second, hash != least {
        second = hash
      }
    }
    return UInt64(least) << 32 | UInt64(second)
  }

  /// The order in which the block's sequences are laid out: what a search needs together lies together, and it meets the
  /// newest of them first.
  private func order() -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(entries.count)
    var keys: [(kinship: UInt64, newness: UInt64, index: UInt32)] = []
    for number in runs.indices {
      keys.removeAll(keepingCapacity: true)
      for index in sequences(ofRun: number) {
        keys.append((kinships[index], ~entries[index], UInt32(index)))
      }
      keys.sort { ($0.kinship, $0.newness) < ($1.kinship, $1.newness) }
      for key in keys { result.append(key.index) }
    }
    return result
  }

  /// The numbers of the sequences of a length.
  private func sequences(ofRun number: Int) -> Range<Int> {
    Int(runs[number].first)..<(number + 1 < runs.count ? Int(runs[number + 1].first) : entries.count)
  }

  /// Gives the last block to the sink.
  ///
  /// - Returns: where all blocks lie.
  mutating func finish() throws -> [BlockLayout] {
    if !entries.isEmpty { try flush() }
    return layouts
  }

  /// A power of two in proportion to a number of postings.
  private static func buckets(_ postings: Int, each: Int) -> Int {
    var result = 64
    while result * each < postings, result < 1 << 20 { result *= 2 }
    return result
  }

  private mutating func flush() throws {
    var layout = BlockLayout()
    layout.count = entries.count
    layout.symbolCount = symbols.count
    layout.runCount = runs.count
    layout.signatureWords = SequenceSignature.wordCount(sizes)
    layout.shortest = Int(runs[0].length)
    layout.longest = Int(runs[runs.count - 1].length)
    layout.shorterPostings = symbols.count + entries.count * (sizes.shorter - 1)
    layout.longerPostings = symbols.count + entries.count * (sizes.longer - 1)
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
      runs.withUnsafeBytes { bytes in
        if let from = bytes.baseAddress { base.copyMemory(from: from, byteCount: bytes.count) }
      }
      layOut(base, layout)
      let symbols = UnsafeBufferPointer(
        start: (base + layout.symbols).assumingMemoryBound(to: UInt16.self), count: layout.symbolCount)
      fillLists(base + layout.bytes(of: .shorter).lowerBound, sizes.shorter, layout.shorterBuckets, symbols)
      fillLists(base + layout.bytes(of: .longer).lowerBound, sizes.longer, layout.longerBuckets, symbols)
      for part in BlockLayout.Part.allCases {
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
    signatures.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    kinships.removeAll(keepingCapacity: true)
  }

  /// Writes symbols, signatures and entries, each sequence at its place in the order.
  private func layOut(_ base: UnsafeMutableRawPointer, _ layout: BlockLayout) {
    let orderedSymbols = (base + layout.symbols).assumingMemoryBound(to: UInt16.self)
    let orderedSignatures = (base + layout.signatures).assumingMemoryBound(to: UInt64.self)
    let orderedEntries = (base + layout.entries).assumingMemoryBound(to: UInt64.self)
    let words = layout.signatureWords
    let order = order()
    symbols.withUnsafeBufferPointer { symbols in
      guard let symbols = symbols.baseAddress else { return }
      for (number, run) in runs.enumerated() {
        let first = Int(run.first)
        let length = Int(run.length)
        let start = Int(run.firstSymbol)
        for place in sequences(ofRun: number) {
          let index = Int(order[place])
          (orderedSymbols + start + (place - first) * length).update(
            from: symbols + start + (index - first) * length, count: length)
          for word in 0..<words { orderedSignatures[place * words + word] = signatures[index * words + word] }
          orderedEntries[place] = entries[index]
        }
      }
    }
  }

  /// Counts each bucket, then fills it in order of sequences.
  private func fillLists(
    _ base: UnsafeMutableRawPointer, _ size: Int, _ bucketCount: Int, _ symbols: UnsafeBufferPointer<UInt16>
  ) {
    let starts = base.assumingMemoryBound(to: UInt32.self)
    let postings = (base + BlockLayout.postings(buckets: bucketCount)).assumingMemoryBound(to: UInt16.self)
    let mask = UInt32(bucketCount - 1)
    func forEachBucket(_ body: (Int, Int) -> Void) {
      for (number, run) in runs.enumerated() {
        let length = Int(run.length)
        var start = Int(run.firstSymbol)
        for index in sequences(ofRun: number) {
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
