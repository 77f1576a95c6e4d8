import CProcessor

/// Which lists of a block to read for a query, and how often they must name a sequence that is like enough.
///
/// Of the query's runs so many can be lost on the way to such a sequence; of one list more than that each must stand in
/// one, of two more in two, and so on: further lists cost reading and save comparisons.
struct ReadingPlan {
  /// The lists, each once, the shortest first.
  private(set) var lists: [UnsafeBufferPointer<UInt16>] = []
  /// How often a sequence must be named.
  private(set) var hits = 0
  /// The length of the lists that are needed at least; `.max` when there is no plan or it costs more than was allowed.
  private(set) var cost = Int.max
  /// The query's buckets with the lengths of their lists before them.
  private var order: [UInt64] = []

  /// Chooses lists for a window of a block.
  ///
  /// - Parameters:
  ///   - hashes: the query's runs.
  ///   - lost: how many of them can be lost.
  ///   - source: the lists of the block.
  ///   - window: the numbers that count.
  ///   - count: how many numbers the block has.
  ///   - mostCost: what a plan may cost.
  mutating func choose(
    _ hashes: [UInt32], lost: Int, _ source: PostingLists, _ window: Range<Int>, of count: Int, mostCost: Int
  ) {
    cost = .max
    guard lost < hashes.count else { return }
    order.removeAll(keepingCapacity: true)
    for hash in hashes {
      let bucket = source.bucket(hash)
      order.append(UInt64(source.count(bucket)) << 32 | UInt64(bucket))
    }
    sort()
    lists.removeAll(keepingCapacity: true)
    var least = 0
    var length = 0
    for rank in order.indices {
      // A list that several runs share is read once: it names a sequence as often as that has them.
      if rank == 0 || order[rank] != order[rank - 1] {
        var list = source.list(Int(truncatingIfNeeded: order[rank] & 0xFFFF_FFFF))
        if window.count < count, !list.isEmpty { list = PostingLists.part(of: list, in: window) }
        length += list.count
        if rank <= lost {
          if length > mostCost { return }
          least = length
        } else if length > least * (3 + hashes.count / 8) + 64 {
          // Comparing long sequences costs more, and further lists spare more of it.
          break
        }
        lists.append(list)
      }
      hits = rank + 1 - lost
    }
    cost = least
  }

  /// How many numbers stand in what memory brings at once, on the processors that we know.
  private static let numbersOfLine = 32
  /// How far into each list memory is asked; where it goes on, the processor foresees itself.
  private static let mostPrefetched = 4 * numbersOfLine

  /// Asks memory for the start of each list.
  func prefetch() {
    for list in lists {
      guard let start = list.baseAddress else { continue }
      for place in stride(from: 0, to: min(list.count, Self.mostPrefetched), by: Self.numbersOfLine) {
        cprocessor_prefetch(start + place)
      }
    }
  }

  /// Sorts by insertion, which is quickest for the few runs of a sentence.
  private mutating func sort() {
    guard order.count <= 48 else { return order.sort() }
    order.withUnsafeMutableBufferPointer { order in
      guard order.count > 1 else { return }
      for index in 1..<order.count {
        let value = order[index]
        var place = index
        while place > 0, order[place - 1] > value {
          order[place] = order[place - 1]
          place -= 1
        }
        order[place] = value
      }
    }
  }
}
