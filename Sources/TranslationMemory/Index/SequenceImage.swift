import Synchronization

/// An immutable index over many sequences, in one stretch of memory that can be a file as it is.
///
/// Sequences stand in order of length, so that a range of lengths is a range of numbers. Two inverted lists name the
/// sequences in which a run of symbols occurs; runs share buckets by hash, which costs time and loses nothing.
///
/// Unchecked: the memory is written before the image is made and never after; the scratch space is behind a lock.
final class SequenceImage: @unchecked Sendable {
  /// The sections, in the order in which they lie in memory, each on a boundary of 8 bytes.
  struct Layout: Equatable {
    var count: Int
    var symbolCount: Int
    var longest: Int
    var sizes: GramSizes
    var shorterBuckets: Int
    var longerBuckets: Int
    var shorterPostings: Int
    var longerPostings: Int

    /// Byte offsets of the sections and of the end.
    var offsets: [Int] {
      var result = [0]
      for bytes in [
        count * 32, count * 8, (longest + 2) * 4, (count + 1) * 4, symbolCount * 4, (shorterBuckets + 1) * 4,
        shorterPostings * 4, (longerBuckets + 1) * 4, longerPostings * 4, count, count,
      ] { result.append(result[result.count - 1] + (bytes + 7) / 8 * 8) }
      return result
    }

    /// How many bytes the image takes.
    var byteCount: Int { offsets[offsets.count - 1] }
  }

  /// What owns the memory.
  enum Owner {
    /// Memory that was allocated for the image and is freed with it.
    case allocation(UnsafeMutableRawPointer)
    /// A file that stays mapped as long as the image lives.
    case mapping(IndexFile.Mapping)
  }

  let layout: Layout
  private let owner: Owner
  /// The image's bytes.
  let bytes: UnsafeRawBufferPointer
  private let signatures: UnsafePointer<UInt64>
  private let units: UnsafePointer<Int64>
  private let lengthStarts: UnsafePointer<UInt32>
  private let ends: UnsafePointer<UInt32>
  private let symbols: UnsafePointer<UInt32>
  private let shorter: PostingLists
  private let longer: PostingLists
  private let positions: UnsafePointer<UInt8>
  private let penalties: UnsafePointer<UInt8>
  private let scratch = Mutex<[Visits]>([])

  /// Counts how often a band of a search has met each sequence, without being cleared in between.
  struct Visits {
    var marks: [UInt64]
    var epoch: UInt32
  }

  init(_ layout: Layout, _ base: UnsafeRawPointer, _ owner: Owner) {
    self.layout = layout
    self.owner = owner
    let offsets = layout.offsets
    bytes = UnsafeRawBufferPointer(start: base, count: layout.byteCount)
    func section<T>(_ number: Int, _ type: T.Type) -> UnsafePointer<T> {
      (base + offsets[number]).assumingMemoryBound(to: type)
    }
    signatures = section(0, UInt64.self)
    units = section(1, Int64.self)
    lengthStarts = section(2, UInt32.self)
    ends = section(3, UInt32.self)
    symbols = section(4, UInt32.self)
    shorter = PostingLists(
      gramSize: layout.sizes.shorter, starts: section(5, UInt32.self), postings: section(6, UInt32.self),
      bucketMask: UInt32(layout.shorterBuckets - 1))
    longer = PostingLists(
      gramSize: layout.sizes.longer, starts: section(7, UInt32.self), postings: section(8, UInt32.self),
      bucketMask: UInt32(layout.longerBuckets - 1))
    positions = section(9, UInt8.self)
    penalties = section(10, UInt8.self)
  }

  deinit {
    if case .allocation(let memory) = owner { memory.deallocate() }
  }

  /// How many sequences it holds.
  var count: Int { layout.count }

  /// The symbols of a sequence.
  func sequence(_ index: Int) -> UnsafeBufferPointer<UInt32> {
    let start = Int(ends[index])
    return UnsafeBufferPointer(start: symbols + start, count: Int(ends[index + 1]) - start)
  }

  /// What is known of a sequence.
  func entry(_ index: Int) -> SequenceEntry {
    SequenceEntry(unit: units[index], position: positions[index], staticPenalty: penalties[index])
  }

  /// The number of the first sequence of a length or more.
  private func start(ofLength length: Int) -> Int {
    length > layout.longest ? count : Int(lengthStarts[max(0, length)])
  }

  /// Offers every sequence that is like enough and whose unit is not dead.
  func search(
    _ query: SequenceQuery, _ pattern: SequencePattern, dead: Set<Int64>, _ best: inout BestCandidates,
    exhaustively: Bool
  ) {
    var visits = scratch.withLock { $0.popLast() } ?? Visits(marks: [UInt64](repeating: 0, count: count), epoch: 0)
    let signature = query.symbols.withUnsafeBufferPointer {
      SequenceSignature($0, gramSize: layout.sizes.shorter)
    }
    var search = Search(
      image: self, query: query, signature: signature, dead: dead, length: query.symbols.count)
    if exhaustively {
      for index in start(
        ofLength: query.lengths.lowerBound)..<max(
          start(ofLength: query.lengths.lowerBound), start(ofLength: query.lengths.upperBound + 1))
      {
        search.compare(index, pattern, &best, usesSignature: false)
      }
    } else {
      visits.marks.withUnsafeMutableBufferPointer { marks in
        search.run(pattern, &best, marks, &visits.epoch)
      }
    }
    let used = visits
    scratch.withLock { if $0.count < 4 { $0.append(used) } }
  }

  /// One search on its way through the lists.
  private struct Search {
    let image: SequenceImage
    let query: SequenceQuery
    let signature: SequenceSignature
    let dead: Set<Int64>
    let length: Int

    /// Compares one sequence, unless its signature shows that it cannot be like enough.
    @inline(__always)
    mutating func compare(
      _ index: Int, _ pattern: SequencePattern, _ best: inout BestCandidates, usesSignature: Bool = true
    ) {
      let start = Int(image.ends[index])
      let count = Int(image.ends[index + 1]) - start
      let penalty = Int(image.penalties[index])
      let least = best.threshold + penalty
      guard least <= 100 else { return }
      let most = query.greatestDistance(toLength: count, score: least)
      if usesSignature, !signature.allows(image.signatures + index * 4, limit: most * image.layout.sizes.shorter) {
        return
      }
      let other = UnsafeBufferPointer(start: image.symbols + start, count: count)
      guard let distance = pattern.distance(to: other, limit: most) else { return }
      let unit = image.units[index]
      if !dead.isEmpty, dead.contains(unit) { return }
      best.insert(
        .init(
          unit: unit, position: image.positions[index],
          bound: query.worth(distance: distance, length: count) - penalty
        ))
    }

    /// Goes through the lengths in bands, the query's own length first.
    mutating func run(
      _ pattern: SequencePattern, _ best: inout BestCandidates, _ marks: UnsafeMutableBufferPointer<UInt64>,
      _ epoch: inout UInt32
    ) {
      let shorter = image.shorter.lists(query.symbols)
      let longer = image.longer.lists(query.symbols)
      for band in bands() {
        // A better worst match may have made the band too far away.
        let reach = SequenceQuery(symbols: query.symbols, threshold: best.threshold, limit: query.limit).lengths
        let lower = max(band.lowerBound, reach.lowerBound)
        let upper = min(band.upperBound, reach.upperBound)
        guard lower <= upper else { continue }
        let window = image.start(ofLength: lower)..<image.start(ofLength: upper + 1)
        guard !window.isEmpty else { continue }
        let first = plan(shorter, image.shorter, lower...upper, window, best.threshold)
        let second = plan(longer, image.longer, lower...upper, window, best.threshold)
        let cheapest = min(first?.cost ?? .max, second?.cost ?? .max)
        // Reading everything in order costs about as much as reading lists that are as long.
        if cheapest > window.count {
          for index in window { compare(index, pattern, &best) }
          continue
        }
        guard let chosen = (first?.cost ?? .max) == cheapest ? first : second else { continue }
        // Each band counts afresh; a mark is the count above the epoch's low bits.
        epoch &+= 1
        if epoch == 0 {
          marks.update(repeating: 0)
          epoch = 1
        }
        let fresh = UInt64(epoch) << 32
        let needed = fresh + UInt64(chosen.hits)
        for list in chosen.lists {
          for posting in list {
            let index = Int(posting)
            let mark = max(marks[index], fresh) + 1
            marks[index] = mark
            if mark == needed { compare(index, pattern, &best) }
          }
        }
      }
    }

    /// Ranges of lengths in each of which the same bound serves well.
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

    /// The lists to read, and in how many of their entries a sequence must stand to be like enough.
    private struct Plan {
      var cost: Int
      var lists: [UnsafeBufferPointer<UInt32>]
      var hits: Int
    }

    /// The shortest lists that together name every sequence of the band that can be like enough.
    ///
    /// Of the query's runs so many can be lost on the way to such a sequence; of one list more than that each must stand
    /// in one, of two more in two, and so on: further lists cost reading and save comparisons.
    private func plan(
      _ lists: [UnsafeBufferPointer<UInt32>], _ source: PostingLists, _ lengths: ClosedRange<Int>, _ window: Range<Int>,
      _ threshold: Int
    ) -> Plan? {
      // Up to the query's length the distance does not depend on the length; beyond it may step up within the band.
      var lost = 0
      for end in max(lengths.lowerBound, min(length, lengths.upperBound))...lengths.upperBound {
        let most = query.greatestDistance(toLength: end, score: threshold)
        lost = max(
          lost, Grams.mostLost(size: source.gramSize, distance: most, queryLength: length, length: end))
      }
      guard lost < lists.count else { return nil }
      var parts = lists.map { PostingLists.part(of: $0, in: window) }
      parts.sort { ($0.count, UInt(bitPattern: $0.baseAddress)) < ($1.count, UInt(bitPattern: $1.baseAddress)) }
      var plan = Plan(cost: 0, lists: [], hits: 0)
      var least = 0
      for (rank, part) in parts.enumerated() {
        // Runs that share a list are read once: the list names a sequence as often as it has them.
        let isNew = !part.isEmpty && plan.lists.last?.baseAddress != part.baseAddress
        let cost = plan.cost + (isNew ? part.count : 0)
        if rank <= lost { least = cost } else if cost > least * 4 + 64 { break }
        plan.cost = cost
        if isNew { plan.lists.append(part) }
        plan.hits = rank + 1 - lost
      }
      plan.cost = least
      return plan
    }
  }
}

/// For each run of symbols the numbers of the sequences that have it, ascending.
struct PostingLists {
  let gramSize: Int
  let starts: UnsafePointer<UInt32>
  let postings: UnsafePointer<UInt32>
  let bucketMask: UInt32

  /// The list of each run of a query, in order.
  func lists(_ symbols: [UInt32]) -> [UnsafeBufferPointer<UInt32>] {
    symbols.withUnsafeBufferPointer { symbols in
      var result: [UnsafeBufferPointer<UInt32>] = []
      result.reserveCapacity(symbols.count + gramSize)
      Grams.forEach(symbols, size: gramSize) { hash in
        let bucket = Int(hash & bucketMask)
        let start = Int(starts[bucket])
        result.append(UnsafeBufferPointer(start: postings + start, count: Int(starts[bucket + 1]) - start))
      }
      return result
    }
  }

  /// The part of a list that lies in a range of sequences.
  static func part(of list: UnsafeBufferPointer<UInt32>, in window: Range<Int>) -> UnsafeBufferPointer<UInt32> {
    let lower = firstIndex(in: list, notBelow: UInt32(window.lowerBound), from: 0)
    let upper = firstIndex(in: list, notBelow: UInt32(window.upperBound), from: lower)
    return UnsafeBufferPointer(rebasing: list[lower..<upper])
  }

  private static func firstIndex(
    in list: UnsafeBufferPointer<UInt32>, notBelow value: UInt32, from start: Int
  ) -> Int {
    var low = start
    var high = list.count
    while low < high {
      let middle = (low + high) >> 1
      if list[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
