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
  private let sizes: GramSizes
  private let room: SearchRoom
  private(set) var best: BestCandidates

  /// The most symbols of a query whose signature still tells it from most others.
  private static let mostSignedSymbols = 64
  /// How many signatures can be gone through in the time that choosing lists takes for each run of the query.
  private static let signaturesForRun = 48
  /// A plan that costs no more than this needs no rival.
  private static let cheapPlan = 16

  init(_ query: SequenceQuery, sizes: GramSizes, best: BestCandidates, in room: SearchRoom) {
    self.query = query
    self.best = best
    self.sizes = sizes
    self.room = room
    pattern = SequencePattern(query.symbols)
    signature = query.symbols.withUnsafeBufferPointer { SequenceSignature($0, sizes) }
    length = query.symbols.count
    room.shorterHashes.removeAll(keepingCapacity: true)
    room.longerHashes.removeAll(keepingCapacity: true)
    query.symbols.withUnsafeBufferPointer { symbols in
      Grams.forEach(symbols, size: sizes.shorter) { room.shorterHashes.append($0) }
      Grams.forEach(symbols, size: sizes.longer) { room.longerHashes.append($0) }
    }
  }

  /// Offers every sequence of the newest texts that is like enough.
  ///
  /// - Complexity: O(texts), and O(length) for each that the signature allows.
  func run(_ tail: SequenceTail, _ search: LookupQuery.Search) {
    if search == .plainScan { return tail.forEach { sequence, _, entry in compareWhole(sequence, entry) } }
    tail.forEach { sequence, signature, entry in
      guard query.lengths.contains(sequence.count),
        search == .boundedScan || filter(sequence.count...sequence.count).allows(signature)
      else { return }
      compare(sequence, entry)
    }
  }

  /// Offers every sequence of an image that is like enough and whose unit is not dead.
  ///
  /// - Throws: `IndexDamage`.
  func run(_ image: SequenceImage, dead: Set<Int64>, _ search: LookupQuery.Search) throws(IndexDamage) {
    if search == .plainScan { return try compareWhole(image, dead) }
    let isScan = search == .boundedScan
    for band in isScan ? [query.lengths] : bands() {
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
          isScan ? query.lengths : SequenceQuery.lengths(length, threshold: min(100, best.threshold))
        let layout = image.layouts[number]
        let lower = max(band.lowerBound, reach.lowerBound)
        let upper = min(band.upperBound, reach.upperBound)
        guard lower <= upper else { break }
        if layout.longest < lower || layout.shortest > upper { continue }
        let lengths = max(lower, layout.shortest)...min(upper, layout.longest)
        if isScan {
          compareAll(try image.content(of: number), lengths, dead)
        } else {
          try self.search(image, number, lengths, dead)
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
    // The signatures of long texts say little.
    let isSigned = length <= Self.mostSignedSymbols
    if isSigned, window.count < Self.signaturesForRun * room.longerHashes.count { return scan(block, lengths, dead) }
    let mostCost = isSigned ? window.count / 2 : window.count * (length / 8)
    room.longerPlan.choose(
      room.longerHashes, lost: mostLost(sizes.longer, lengths), try image.lists(.longer, of: number), window, of: count,
      mostCost: mostCost)
    if room.longerPlan.cost > Self.cheapPlan {
      room.shorterPlan.choose(
        room.shorterHashes, lost: mostLost(sizes.shorter, lengths), try image.lists(.shorter, of: number), window,
        of: count, mostCost: min(mostCost, room.longerPlan.cost - 1))
      if room.shorterPlan.cost < room.longerPlan.cost { return read(room.shorterPlan, block, lengths, window, dead) }
    }
    if room.longerPlan.cost < .max {
      read(room.longerPlan, block, lengths, window, dead)
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

  /// What signatures of sequences of some lengths that still count can differ in.
  private func filter(_ lengths: ClosedRange<Int>) -> SignatureFilter {
    var (ofQuery, ofSequence) = (0, 0)
    for end in lengths {
      let reach = reach(end)
      ofQuery = max(
        ofQuery, Grams.mostLost(size: sizes.shorter, distance: reach, queryLength: length, length: end))
      ofSequence = max(
        ofSequence, Grams.mostLost(size: sizes.shorter, distance: reach, queryLength: end, length: length))
    }
    return SignatureFilter(signature, mostOfQuery: ofQuery, mostOfSequence: ofSequence)
  }

  /// The greatest distance of a sequence of a length that still counts.
  @inline(__always)
  private func reach(_ length: Int) -> Int { query.greatestDistance(toLength: length, score: best.threshold) }

  private func read(
    _ plan: borrowing ReadingPlan, _ block: BlockContent, _ lengths: ClosedRange<Int>, _ window: Range<Int>,
    _ dead: Set<Int64>
  ) {
    if plan.hits <= 1 { return readAnyOf(plan, block, lengths, dead) }
    let needed = UInt8(min(plan.hits, 254))
    let counts = room.counts
    let pending = room.pending
    var filter = filter(lengths)
    var met = 0
    var count = 0
    plan.prefetch()
    for list in plan.lists {
      met += list.count
      forEachPiece(of: list) { piece in
        let before = count
        for posting in piece {
          let old = counts[Int(posting)]
          let new = old == 255 ? old : old + 1
          counts[Int(posting)] = new
          pending[count] = posting
          count += new == needed ? 1 : 0
        }
        block.prefetchSignatures(UnsafeBufferPointer(start: pending + before, count: count - before))
        if count >= SearchRoom.mostWaiting {
          compareAllowed(count, block, lengths, dead, &filter)
          count = 0
        }
      }
    }
    compareAllowed(count, block, lengths, dead, &filter)
    // Few are wiped one by one, many at a stretch.
    if met * 16 > window.count {
      (counts + window.lowerBound).update(repeating: 0, count: window.count)
    } else {
      for list in plan.lists { for posting in list { counts[Int(posting)] = 0 } }
    }
  }

  /// Goes through a list in pieces for which there is room.
  ///
  /// Within a piece nothing waits for what was found, so that the processor can ask memory for many at once.
  @inline(__always)
  private func forEachPiece(of list: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<UInt16>) -> Void) {
    var start = 0
    while start < list.count {
      let end = min(list.count, start + SearchRoom.mostRead)
      body(UnsafeBufferPointer(rebasing: list[start..<end]))
      start = end
    }
  }

  /// Compares those of the first so many that are pending whose signatures allow it.
  private func compareAllowed(
    _ count: Int, _ block: BlockContent, _ lengths: ClosedRange<Int>, _ dead: Set<Int64>,
    _ filter: inout SignatureFilter
  ) {
    let pending = room.pending
    let isWide = block.hasWideSignatures
    var left = 0
    for place in 0..<count {
      let posting = pending[place]
      pending[left] = posting
      left += filter.allows(Int(posting), in: block.signatures, isWide: isWide) ? 1 : 0
    }
    compare(left, block, lengths, dead, &filter)
  }

  /// Compares the first so many that are pending.
  @inline(__always)
  private func compare(
    _ count: Int, _ block: BlockContent, _ lengths: ClosedRange<Int>, _ dead: Set<Int64>,
    _ filter: inout SignatureFilter
  ) {
    let pending = room.pending
    for place in 0..<count { block.prefetch(Int(pending[place])) }
    for place in 0..<count {
      let index = Int(pending[place])
      if compare(index, block, block.runs[block.run(of: index)], dead) { filter = self.filter(lengths) }
    }
  }

  /// Compares what any list names: nothing is counted, only what was compared is noted.
  private func readAnyOf(
    _ plan: borrowing ReadingPlan, _ block: BlockContent, _ lengths: ClosedRange<Int>, _ dead: Set<Int64>
  ) {
    let counts = room.counts
    let pending = room.pending
    let isWide = block.hasWideSignatures
    var filter = filter(lengths)
    plan.prefetch()
    for list in plan.lists {
      forEachPiece(of: list) { piece in
        block.prefetchSignatures(piece)
        var count = 0
        for posting in piece where filter.allows(Int(posting), in: block.signatures, isWide: isWide) {
          pending[count] = posting
          count += counts[Int(posting)] == 0 ? 1 : 0
          counts[Int(posting)] = 1
        }
        room.compared.append(contentsOf: UnsafeBufferPointer(start: pending, count: count))
        compare(count, block, lengths, dead, &filter)
      }
    }
    for index in room.compared { counts[Int(index)] = 0 }
    room.compared.removeAll(keepingCapacity: true)
  }

  /// Compares every sequence of some lengths whose signature allows it.
  private func scan(_ block: BlockContent, _ lengths: ClosedRange<Int>, _ dead: Set<Int64>) {
    let pending = room.pending
    let isWide = block.hasWideSignatures
    forEachRun(block, lengths) { run, sequences in
      let length = Int(run.length)...Int(run.length)
      var filter = filter(length)
      var start = sequences.lowerBound
      while start < sequences.upperBound {
        let end = min(sequences.upperBound, start + SearchRoom.mostWaiting)
        var count = 0
        for index in start..<end {
          pending[count] = UInt16(truncatingIfNeeded: index)
          count += filter.allows(index, in: block.signatures, isWide: isWide) ? 1 : 0
        }
        compare(count, block, length, dead, &filter)
        start = end
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

  /// Compares a sequence; true when the least bound that counts has risen.
  @inline(__always)
  @discardableResult
  private func compare(_ index: Int, _ block: BlockContent, _ run: LengthRun, _ dead: Set<Int64>) -> Bool {
    let entry = block.entry(index)
    if !dead.isEmpty, dead.contains(entry.unit) { return false }
    return compare(block.sequence(index, in: run), entry)
  }

  @inline(__always)
  @discardableResult
  private func compare(_ sequence: UnsafeBufferPointer<UInt16>, _ entry: SequenceEntry) -> Bool {
    let penalty = Int(entry.staticPenalty)
    let threshold = best.threshold
    let least = best.leastBound(of: entry) + penalty
    guard least <= SequenceQuery.greatestWorth else { return false }
    let most = query.greatestDistance(toLength: sequence.count, score: least)
    guard let distance = pattern.distance(to: sequence, limit: most) else { return false }
    best.insert(
      .init(
        unit: entry.unit, position: entry.position,
        bound: query.worth(distance: distance, length: sequence.count) - penalty))
    return best.threshold != threshold
  }

  /// Computes the whole distance to every sequence of an image, and offers those that count.
  private func compareWhole(_ image: SequenceImage, _ dead: Set<Int64>) throws(IndexDamage) {
    for number in image.layouts.indices {
      let block = try image.content(of: number)
      for run in block.runs.indices {
        for index in block.sequences(ofRun: run) {
          let entry = block.entry(index)
          if dead.isEmpty || !dead.contains(entry.unit) {
            compareWhole(block.sequence(index, in: block.runs[run]), entry)
          }
        }
      }
    }
  }

  private func compareWhole(_ sequence: UnsafeBufferPointer<UInt16>, _ entry: SequenceEntry) {
    let bound =
      query.worth(distance: pattern.wholeDistance(to: sequence), length: sequence.count) - Int(entry.staticPenalty)
    guard bound >= best.threshold, query.lengths.contains(sequence.count) else { return }
    best.insert(.init(unit: entry.unit, position: entry.position, bound: bound))
  }
}
