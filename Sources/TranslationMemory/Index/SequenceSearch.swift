/// One search through images, with what it learns on its way: the best so far narrows what is still to be looked at.
///
/// Lengths are gone through in bands outward from the query's own. In each block of a band the cheapest set of lists that
/// must name every sequence that is like enough is read (prefix filtering: Chaudhuri et al. 2006, Xiao et al. 2008; with
/// counts: Li et al. 2008), and what they name often enough is compared.
final class SequenceSearch {
  private let query: SequenceQuery
  private let pattern: SequencePattern
  private let length: Int
  /// How often a block's sequences were met.
  private let counts: UnsafeMutablePointer<UInt8>
  private var shorterHashes: [UInt32] = []
  private var longerHashes: [UInt32] = []
  private var sizes: GramSizes
  private var shorterPlan: Plan
  private var longerPlan: Plan
  var best: BestCandidates

  /// The lists to read, the shortest first, and in how many a sequence must be named to be like enough.
  private struct Plan {
    var lists: [UnsafeBufferPointer<UInt16>] = []
    var cost = Int.max
    var used = 0
    var hits = 0
  }

  init(_ query: SequenceQuery, sizes: GramSizes, best: BestCandidates) {
    self.query = query
    self.best = best
    self.sizes = sizes
    pattern = SequencePattern(query.symbols)
    length = query.symbols.count
    counts = .allocate(capacity: SequenceImageBuilder.mostInBlock)
    shorterPlan = Plan()
    longerPlan = Plan()
    query.symbols.withUnsafeBufferPointer { symbols in
      Grams.forEach(symbols, size: sizes.shorter) { shorterHashes.append($0) }
      Grams.forEach(symbols, size: sizes.longer) { longerHashes.append($0) }
    }
  }

  deinit { counts.deallocate() }

  /// Offers every sequence of the newest texts that is like enough.
  ///
  /// - Complexity: O(texts × length).
  func run(_ tail: SequenceTail) {
    tail.forEach { sequence, entry in
      if query.lengths.contains(sequence.count) { compare(sequence, entry) }
    }
  }

  /// Offers every sequence of an image that is like enough and whose unit is not dead.
  ///
  /// - Throws: `IndexDamage`.
  func run(_ image: SequenceImage, dead: Set<Int64>, exhaustively: Bool) throws(IndexDamage) {
    for band in exhaustively ? [query.lengths] : bands() {
      let blocks = image.blocks.withUnsafeBufferPointer { blocks in
        blocks.partitioningIndex {
          $0.layout.longest >= band.lowerBound
        }..<blocks.partitioningIndex {
          $0.layout.shortest > band.upperBound
        }
      }
      let isBelow = band.upperBound < length
      for step in 0..<max(0, blocks.count) {
        // The nearest lengths first.
        let number = isBelow ? blocks.upperBound - 1 - step : blocks.lowerBound + step
        // A better worst match may have made a part of the band too far away.
        let reach =
          exhaustively ? query.lengths : SequenceQuery.lengths(length, threshold: min(100, best.threshold))
        let lower = max(band.lowerBound, reach.lowerBound)
        let upper = min(band.upperBound, reach.upperBound)
        guard lower <= upper else { break }
        let layout = image.blocks[number].layout
        if layout.longest < lower || layout.shortest > upper { continue }
        try image.verify(.content, of: number)
        try run(image, number, lower...upper, dead, exhaustively)
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

  private func run(
    _ image: SequenceImage, _ number: Int, _ band: ClosedRange<Int>, _ dead: Set<Int64>, _ exhaustively: Bool
  ) throws(IndexDamage) {
    let block = image.blocks[number]
    let lengths = max(band.lowerBound, block.layout.shortest)...min(band.upperBound, block.layout.longest)
    let window = block.start(ofLength: lengths.lowerBound)..<block.start(ofLength: lengths.upperBound + 1)
    guard !window.isEmpty else { return }
    if exhaustively {
      for index in window { compare(index, block, dead) }
      return
    }
    try image.verify(.longer, of: number)
    plan(&longerPlan, longerHashes, block.longer, sizes.longer, lengths, window, block.layout.count)
    if longerPlan.cost > 16 {
      try image.verify(.shorter, of: number)
      plan(&shorterPlan, shorterHashes, block.shorter, sizes.shorter, lengths, window, block.layout.count)
    } else {
      shorterPlan.cost = .max
    }
    // Reading everything in order costs about as much as reading lists that are as long.
    if min(longerPlan.cost, shorterPlan.cost) > window.count {
      for index in window { compare(index, block, dead) }
    } else if longerPlan.cost <= shorterPlan.cost {
      read(longerPlan, block, window, dead)
    } else {
      read(shorterPlan, block, window, dead)
    }
  }

  private func read(_ plan: borrowing Plan, _ block: SequenceBlock, _ window: Range<Int>, _ dead: Set<Int64>) {
    let needed = UInt8(min(plan.hits, 254))
    if needed == 1, plan.used == 1 {
      var before = -1
      for posting in plan.lists[0] where Int(posting) != before {
        before = Int(posting)
        compare(before, block, dead)
      }
      return
    }
    (counts + window.lowerBound).update(repeating: 0, count: window.count)
    for number in 0..<plan.used {
      let list = plan.lists[number]
      // A list that several runs of the query share is read once: it names a sequence as often as that has them.
      if number > 0, plan.lists[number - 1].baseAddress == list.baseAddress { continue }
      for posting in list {
        let count = counts[Int(posting)]
        if count == 255 { continue }
        counts[Int(posting)] = count + 1
        if count + 1 == needed { compare(Int(posting), block, dead) }
      }
    }
  }

  /// The shortest lists that together name every sequence of the band that can be like enough.
  ///
  /// Of the query's runs so many can be lost on the way to such a sequence; of one list more than that each must stand
  /// in one, of two more in two, and so on: further lists cost reading and save comparisons.
  private func plan(
    _ plan: inout Plan, _ hashes: [UInt32], _ source: PostingLists, _ size: Int, _ lengths: ClosedRange<Int>,
    _ window: Range<Int>, _ count: Int
  ) {
    plan.cost = .max
    // Up to the query's length the distance does not depend on the length; beyond it may step up within the band.
    var lost = 0
    for end in max(lengths.lowerBound, min(length, lengths.upperBound))...lengths.upperBound {
      let most = query.greatestDistance(toLength: end, score: best.threshold)
      lost = max(lost, Grams.mostLost(size: size, distance: most, queryLength: length, length: end))
    }
    guard lost < hashes.count else { return }
    plan.lists.removeAll(keepingCapacity: true)
    for hash in hashes { plan.lists.append(source.list(hash)) }
    if window.count < count {
      for index in plan.lists.indices where !plan.lists[index].isEmpty {
        plan.lists[index] = PostingLists.part(of: plan.lists[index], in: window)
      }
    }
    plan.lists.sort { ($0.count, UInt(bitPattern: $0.baseAddress)) < ($1.count, UInt(bitPattern: $1.baseAddress)) }
    var least = 0
    var cost = 0
    for (rank, list) in plan.lists.enumerated() {
      let isNew = rank == 0 || plan.lists[rank - 1].baseAddress != list.baseAddress
      let more = cost + (isNew ? list.count : 0)
      if rank <= lost { least = more } else if more > least * 4 + 64 { break }
      cost = more
      plan.used = rank + 1
      plan.hits = rank + 1 - lost
    }
    plan.cost = least
  }

  @inline(__always)
  private func compare(_ index: Int, _ block: SequenceBlock, _ dead: Set<Int64>) {
    let sequence = block.sequence(index, in: block.run(of: index))
    let penalty = Int(block.penalties[index])
    let least = best.threshold + penalty
    guard least <= 100 else { return }
    let most = query.greatestDistance(toLength: sequence.count, score: least)
    guard let distance = pattern.distance(to: sequence, limit: most) else { return }
    let unit = Int64(block.units[index])
    if !dead.isEmpty, dead.contains(unit) { return }
    best.insert(
      .init(
        unit: unit, position: block.positions[index],
        bound: query.worth(distance: distance, length: sequence.count) - penalty))
  }

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
