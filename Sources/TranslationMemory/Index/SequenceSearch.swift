/// One search through images, with what it learns on its way: the best so far narrows what is still to be looked at.
///
/// Lengths are gone through in bands outward from the query's own. In each block of a band the cheapest set of lists that
/// must name every sequence that is like enough is read (prefix filtering: Chaudhuri et al. 2006, Xiao et al. 2008; with
/// counts: Li et al. 2008). What they name often enough, and whose signature allows it, is compared.
final class SequenceSearch {
  private let query: SequenceQuery
  private let pattern: SequencePattern
  private let signature: SequenceSignature
  private let length: Int
  /// How often a block's sequences were met; all zero between blocks.
  private let counts: UnsafeMutablePointer<UInt8>
  private var shorterHashes: [UInt32] = []
  private var longerHashes: [UInt32] = []
  private let sizes: GramSizes
  private var shorterPlan = ReadingPlan()
  private var longerPlan = ReadingPlan()
  private(set) var best: BestCandidates

  /// The most symbols of a query whose signature still tells it from most others.
  private static let mostSignedSymbols = 64

  init(_ query: SequenceQuery, sizes: GramSizes, best: BestCandidates) {
    self.query = query
    self.best = best
    self.sizes = sizes
    pattern = SequencePattern(query.symbols)
    signature = query.symbols.withUnsafeBufferPointer { SequenceSignature($0, sizes) }
    length = query.symbols.count
    counts = .allocate(capacity: SequenceImageBuilder.mostInBlock)
    counts.initialize(repeating: 0, count: SequenceImageBuilder.mostInBlock)
    query.symbols.withUnsafeBufferPointer { symbols in
      Grams.forEach(symbols, size: sizes.shorter) { shorterHashes.append($0) }
      Grams.forEach(symbols, size: sizes.longer) { longerHashes.append($0) }
    }
  }

  deinit { counts.deallocate() }

  /// Offers every sequence of the newest texts that is like enough.
  ///
  /// - Complexity: O(texts), and O(length) for each that the signature allows.
  func run(_ tail: SequenceTail, exhaustively: Bool) {
    tail.forEach { sequence, signature, entry in
      guard query.lengths.contains(sequence.count),
        exhaustively || mostMissing(sequence.count...sequence.count).allow(self.signature, signature)
      else { return }
      compare(sequence, entry)
    }
  }

  /// Offers every sequence of an image that is like enough and whose unit is not dead.
  ///
  /// - Throws: `IndexDamage`.
  func run(_ image: SequenceImage, dead: Set<Int64>, exhaustively: Bool) throws(IndexDamage) {
    for band in exhaustively ? [query.lengths] : bands() {
      let blocks = image.layouts.withUnsafeBufferPointer { layouts in
        layouts.partitioningIndex {
          $0.longest >= band.lowerBound
        }..<layouts.partitioningIndex { $0.shortest > band.upperBound }
      }
      let isBelow = band.upperBound < length
      for step in 0..<max(0, blocks.count) {
        // The nearest lengths first.
        let number = isBelow ? blocks.upperBound - 1 - step : blocks.lowerBound + step
        // A better worst match may have made a part of the band too far away.
        let reach =
          exhaustively ? query.lengths : SequenceQuery.lengths(length, threshold: min(100, best.threshold))
        let layout = image.layouts[number]
        let lower = max(band.lowerBound, reach.lowerBound)
        let upper = min(band.upperBound, reach.upperBound)
        guard lower <= upper else { break }
        if layout.longest < lower || layout.shortest > upper { continue }
        let lengths = max(lower, layout.shortest)...min(upper, layout.longest)
        if exhaustively {
          compareAll(try image.content(of: number), lengths, dead)
        } else {
          try search(image, number, lengths, dead)
        }
      }
    }
  }

  /// Ranges of lengths in each of which the same bound serves well, the query's own length first.
  private func bands() -> [ClosedRange<Int>] {
    let all = query.lengths
    var result: [ClosedRange<Int>] = []
    if all.contains(length) { result.append(length...length) }
    if all.lowerBound < length { result.append(all.lowerBound...min(length - 1, all.upperBound)) }
    var lower = max(length + 1, all.lowerBound)
    var width = 1
    while lower <= all.upperBound {
      let upper = min(all.upperBound, lower + width - 1)
      result.append(lower...upper)
      lower = upper + 1
      width += 1
    }
    return result
  }

  /// Reads the cheaper lists of a block, or goes through its signatures where that is cheaper still.
  private func search(
    _ image: SequenceImage, _ number: Int, _ lengths: ClosedRange<Int>, _ dead: Set<Int64>
  ) throws(IndexDamage) {
    let block = try image.content(of: number)
    let window = block.start(ofLength: lengths.lowerBound)..<block.start(ofLength: lengths.upperBound + 1)
    guard !window.isEmpty else { return }
    let count = block.layout.count
    // To choose lists costs about as much as to go through some hundred signatures; those of long texts say little.
    if length <= Self.mostSignedSymbols, window.count < 24 * longerHashes.count { return scan(block, lengths, dead) }
    let mostCost = length <= Self.mostSignedSymbols ? window.count : window.count * (length / 8)
    longerPlan.choose(
      longerHashes, lost: mostLost(sizes.longer, lengths), try image.lists(.longer, of: number), window, of: count,
      mostCost: mostCost)
    if longerPlan.cost > 16 {
      shorterPlan.choose(
        shorterHashes, lost: mostLost(sizes.shorter, lengths), try image.lists(.shorter, of: number), window,
        of: count, mostCost: min(mostCost, longerPlan.cost - 1))
      if shorterPlan.cost < longerPlan.cost { return read(shorterPlan, block, lengths, window, dead) }
    }
    if longerPlan.cost < .max {
      read(longerPlan, block, lengths, window, dead)
    } else {
      scan(block, lengths, dead)
    }
  }

  /// How many of the query's runs of a size can be lost on the way to a sequence of some lengths that still counts.
  private func mostLost(_ size: Int, _ lengths: ClosedRange<Int>) -> Int {
    // Up to the query's length the distance does not depend on the length; beyond it may step up within the band.
    var lost = 0
    for end in max(lengths.lowerBound, min(length, lengths.upperBound))...lengths.upperBound {
      lost = max(lost, Grams.mostLost(size: size, distance: reach(end), queryLength: length, length: end))
    }
    return lost
  }

  /// How many bits of its signature the query may have that a sequence lacks, and the other way.
  private struct MostMissing {
    let ofQuery: Int
    let ofSequence: Int

    @inline(__always)
    func allow(_ query: SequenceSignature, _ sequence: SequenceSignature) -> Bool {
      query.countMissing(in: sequence) <= ofQuery && sequence.countMissing(in: query) <= ofSequence
    }
  }

  /// What signatures of sequences of some lengths that still count can differ in.
  private func mostMissing(_ lengths: ClosedRange<Int>) -> MostMissing {
    var (ofQuery, ofSequence) = (0, 0)
    for end in lengths {
      let reach = reach(end)
      ofQuery = max(
        ofQuery, Grams.mostLost(size: sizes.shorter, distance: reach, queryLength: length, length: end))
      ofSequence = max(
        ofSequence, Grams.mostLost(size: sizes.shorter, distance: reach, queryLength: end, length: length))
    }
    return MostMissing(ofQuery: ofQuery, ofSequence: ofSequence)
  }

  /// The greatest distance of a sequence of a length that still counts.
  @inline(__always)
  private func reach(_ length: Int) -> Int { query.greatestDistance(toLength: length, score: best.threshold) }

  private func read(
    _ plan: borrowing ReadingPlan, _ block: BlockContent, _ lengths: ClosedRange<Int>, _ window: Range<Int>,
    _ dead: Set<Int64>
  ) {
    let needed = UInt8(min(plan.hits, 254))
    let most = mostMissing(lengths)
    var met = 0
    for list in plan.lists {
      met += list.count
      for posting in list {
        let index = Int(posting)
        let count = counts[index]
        if count == 255 { continue }
        counts[index] = count + 1
        if count + 1 == needed, most.allow(signature, block.signature(index)) {
          compare(index, block, block.runs[block.run(of: index)], dead)
        }
      }
    }
    // Few are wiped one by one, many at a stretch.
    if met * 16 > window.count {
      (counts + window.lowerBound).update(repeating: 0, count: window.count)
    } else {
      for list in plan.lists { for posting in list { counts[Int(posting)] = 0 } }
    }
  }

  /// Compares every sequence of some lengths whose signature allows it.
  private func scan(_ block: BlockContent, _ lengths: ClosedRange<Int>, _ dead: Set<Int64>) {
    forEachRun(block, lengths) { run, sequences in
      let most = mostMissing(Int(run.length)...Int(run.length))
      for index in sequences where most.allow(signature, block.signature(index)) {
        compare(index, block, run, dead)
      }
    }
  }

  /// Compares every sequence of some lengths.
  private func compareAll(_ block: BlockContent, _ lengths: ClosedRange<Int>, _ dead: Set<Int64>) {
    forEachRun(block, lengths) { run, sequences in
      for index in sequences { compare(index, block, run, dead) }
    }
  }

  @inline(__always)
  private func forEachRun(_ block: BlockContent, _ lengths: ClosedRange<Int>, _ body: (LengthRun, Range<Int>) -> Void) {
    for number in block.runs.indices where lengths.contains(Int(block.runs[number].length)) {
      body(block.runs[number], block.sequences(ofRun: number))
    }
  }

  @inline(__always)
  private func compare(_ index: Int, _ block: BlockContent, _ run: LengthRun, _ dead: Set<Int64>) {
    let entry = block.entry(index)
    if !dead.isEmpty, dead.contains(entry.unit) { return }
    compare(block.sequence(index, in: run), entry)
  }

  @inline(__always)
  private func compare(_ sequence: UnsafeBufferPointer<UInt16>, _ entry: SequenceEntry) {
    let penalty = Int(entry.staticPenalty)
    let least = best.threshold + penalty
    guard least <= 100 else { return }
    let most = query.greatestDistance(toLength: sequence.count, score: least)
    guard let distance = pattern.distance(to: sequence, limit: most) else { return }
    best.insert(
      .init(
        unit: entry.unit, position: entry.position,
        bound: query.worth(distance: distance, length: sequence.count) - penalty))
  }
}
