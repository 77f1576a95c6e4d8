/// Lays out sequences as an image.
enum SequenceImageBuilder {
  /// Builds an image of the sequences of a tail.
  ///
  /// - Complexity: O(symbols), by counting sorts only.
  static func build(_ tail: SequenceTail, _ sizes: GramSizes) -> SequenceImage {
    tail.withContent { symbols, ends, entries in
      let order = Order(ends)
      let layout = SequenceImage.Layout(
        count: entries.count, symbolCount: symbols.count, longest: order.longest, sizes: sizes,
        shorterBuckets: buckets(symbols.count / 2), longerBuckets: buckets(symbols.count),
        shorterPostings: symbols.count + entries.count * (sizes.shorter - 1),
        longerPostings: symbols.count + entries.count * (sizes.longer - 1))
      let memory = UnsafeMutableRawPointer.allocate(byteCount: max(8, layout.byteCount), alignment: 16)
      memory.initializeMemory(as: UInt8.self, repeating: 0, count: layout.byteCount)
      fill(memory, layout, symbols, ends, entries, order)
      return SequenceImage(layout, memory, .allocation(memory))
    }
  }

  /// A power of two in proportion to the number of symbols.
  private static func buckets(_ symbols: Int) -> Int {
    var result = 256
    while result < symbols, result < 1 << 21 { result *= 2 }
    return result
  }

  /// The order by length; of one length as they came.
  private struct Order {
    var longest = 0
    var starts: [UInt32] = []
    var numbers: [UInt32]

    init(_ ends: UnsafeBufferPointer<Int>) {
      func length(_ index: Int) -> Int { ends[index] - (index == 0 ? 0 : ends[index - 1]) }
      numbers = [UInt32](repeating: 0, count: ends.count)
      for index in ends.indices { longest = max(longest, length(index)) }
      starts = [UInt32](repeating: 0, count: longest + 2)
      for index in ends.indices { starts[length(index) + 1] += 1 }
      for value in 1..<starts.count { starts[value] += starts[value - 1] }
      var next = starts
      for index in ends.indices {
        let place = length(index)
        numbers[Int(next[place])] = UInt32(index)
        next[place] += 1
      }
    }
  }

  private static func fill(
    _ memory: UnsafeMutableRawPointer, _ layout: SequenceImage.Layout, _ symbols: UnsafeBufferPointer<UInt32>,
    _ ends: UnsafeBufferPointer<Int>, _ entries: UnsafeBufferPointer<SequenceEntry>, _ order: Order
  ) {
    let offsets = layout.offsets
    func section<T>(_ number: Int, _ type: T.Type) -> UnsafeMutablePointer<T> {
      (memory + offsets[number]).assumingMemoryBound(to: type)
    }
    let signatures = section(0, SIMD4<UInt64>.self)
    let units = section(1, Int64.self)
    let newEnds = section(3, UInt32.self)
    let newSymbols = section(4, UInt32.self)
    let positions = section(9, UInt8.self)
    let penalties = section(10, UInt8.self)
    for (index, start) in order.starts.enumerated() { section(2, UInt32.self)[index] = start }
    var position = 0
    for (index, number) in order.numbers.enumerated() {
      let start = number == 0 ? 0 : ends[Int(number) - 1]
      let sequence = UnsafeBufferPointer(rebasing: symbols[start..<ends[Int(number)]])
      let entry = entries[Int(number)]
      signatures[index] = SequenceSignature(sequence, gramSize: layout.sizes.shorter).words
      units[index] = entry.unit
      positions[index] = entry.position
      penalties[index] = entry.staticPenalty
      newEnds[index] = UInt32(position)
      if let base = sequence.baseAddress { (newSymbols + position).update(from: base, count: sequence.count) }
      position += sequence.count
    }
    newEnds[order.numbers.count] = UInt32(position)
    for (size, list, bucketCount) in [
      (layout.sizes.shorter, 5, layout.shorterBuckets), (layout.sizes.longer, 7, layout.longerBuckets),
    ] {
      fillLists(
        size: size, starts: section(list, UInt32.self), postings: section(list + 1, UInt32.self),
        bucketCount: bucketCount, count: layout.count, ends: newEnds, symbols: newSymbols)
    }
  }

  /// Counts each bucket, then fills it in order of sequences.
  private static func fillLists(
    size: Int, starts: UnsafeMutablePointer<UInt32>, postings: UnsafeMutablePointer<UInt32>, bucketCount: Int,
    count: Int, ends: UnsafePointer<UInt32>, symbols: UnsafePointer<UInt32>
  ) {
    let mask = UInt32(bucketCount - 1)
    func forEachBucket(_ body: (Int, Int) -> Void) {
      for index in 0..<count {
        let start = Int(ends[index])
        let sequence = UnsafeBufferPointer(start: symbols + start, count: Int(ends[index + 1]) - start)
        Grams.forEach(sequence, size: size) { body(Int($0 & mask), index) }
      }
    }
    forEachBucket { bucket, _ in starts[bucket + 1] += 1 }
    for bucket in 1..<(bucketCount + 1) { starts[bucket] += starts[bucket - 1] }
    // Each start moves to its end while the bucket fills, and back afterwards.
    forEachBucket { bucket, index in
      postings[Int(starts[bucket])] = UInt32(index)
      starts[bucket] += 1
    }
    for bucket in stride(from: bucketCount, to: 0, by: -1) { starts[bucket] = starts[bucket - 1] }
    starts[0] = 0
  }
}
