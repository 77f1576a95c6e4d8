import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which units have a hash, for any number of them: pairs in the order of the hashes, in a file that nobody else sees and
/// that is gone with the process.
///
/// In memory are a filter, which answers nearly all questions about hashes that are not there, and the first hash of each
/// block of 4 KiB: 8 bytes for 256 pairs. What passes the filter costs one read. Not to be shared between threads.
final class HashRun {
  /// A hash and the unit that has it.
  struct Pair {
    var hash: Int64
    var unit: Int64
  }

  private static let pairsInBlock = 256
  private static let blockSize = pairsInBlock * MemoryLayout<Pair>.stride
  private static let blocksInWrite = 64

  private let path: String
  private let descriptor: Int32
  private let filter: HashFilter
  private var firsts: [Int64] = []
  /// How many pairs there are.
  private(set) var count = 0
  private var written = 0
  private var pending: [Pair] = []
  private var block: [Pair] = []
  private var blockNumber = -1

  /// Makes an empty run.
  ///
  /// - Parameters:
  ///   - path: the memory's file; the run lies on the same disk.
  ///   - filter: one that is empty, or that has the hashes of a run which this one replaces.
  /// - Throws: `.unwritable`.
  init(beside path: String, filter: HashFilter = HashFilter()) throws(CalqueError) {
    self.path = path
    self.filter = filter
    guard let temporary = FileBytes.makeTemporary(beside: path) else { throw Self.failure("made", path) }
    descriptor = temporary.descriptor
    unlink(temporary.path)
    pending.reserveCapacity(Self.blocksInWrite * Self.pairsInBlock)
  }

  deinit { close(descriptor) }

  /// Adds a pair, whose hash is not below that of the one before.
  func append(_ pair: Pair) throws(CalqueError) {
    if count % Self.pairsInBlock == 0 { firsts.append(pair.hash) }
    filter.insert(pair.hash)
    pending.append(pair)
    count += 1
    if pending.count == Self.blocksInWrite * Self.pairsInBlock { try flush() }
  }

  /// Makes the pairs readable; after this none is added.
  func finish() throws(CalqueError) {
    try flush()
    pending = []
  }

  /// The first unit that has a hash and fulfils a condition, in the order in which the pairs were added.
  ///
  /// - Complexity: O(log n), and one read for a hash that is there.
  func unit(hash: Int64, where fulfils: (Int64) throws -> Bool) throws -> Int64? {
    guard filter.mayContain(hash) else { return nil }
    // Equal hashes may begin at the end of the block before the first one that begins with it.
    var number = max(0, Self.firstIndex(firsts.count) { firsts[$0] >= hash } - 1)
    while number < firsts.count, firsts[number] <= hash {
      try load(number)
      var index = Self.firstIndex(block.count) { block[$0].hash >= hash }
      while index < block.count, block[index].hash == hash {
        let unit = block[index].unit
        if try fulfils(unit) { return unit }
        index += 1
      }
      number += 1
    }
    return nil
  }

  /// A run of the pairs of this one and of those that `next` gives in order, until it gives nil.
  func merged(with next: () throws -> Pair?) throws -> HashRun {
    let result = try HashRun(beside: path, filter: filter)
    var other = try next()
    for number in firsts.indices {
      try load(number)
      for pair in block {
        while let candidate = other, candidate.hash < pair.hash {
          try result.append(candidate)
          other = try next()
        }
        try result.append(pair)
      }
    }
    while let candidate = other {
      try result.append(candidate)
      other = try next()
    }
    try result.finish()
    return result
  }

  /// The first number below `count` for which a condition holds that holds for all above it; `count` when there is none.
  @inline(__always)
  private static func firstIndex(_ count: Int, where isAtOrAbove: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAtOrAbove(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func flush() throws(CalqueError) {
    guard pending.withUnsafeBytes({ FileBytes.write($0, to: descriptor, at: written) }) else {
      throw Self.failure("written", path)
    }
    written += pending.count * MemoryLayout<Pair>.stride
    pending.removeAll(keepingCapacity: true)
  }

  /// Reads a block, unless it is the one that was read last.
  private func load(_ number: Int) throws(CalqueError) {
    guard number != blockNumber else { return }
    blockNumber = -1
    let pairs = min(Self.pairsInBlock, count - number * Self.pairsInBlock)
    if block.count != pairs { block = [Pair](repeating: Pair(hash: 0, unit: 0), count: pairs) }
    guard
      block.withUnsafeMutableBytes({ FileBytes.read(into: $0, from: descriptor, at: number * Self.blockSize) })
    else { throw Self.failure("read", path) }
    blockNumber = number
  }

  private static func failure(_ what: String, _ path: String) -> CalqueError {
    CalqueError(
      .unwritable, "a temporary file beside the memory cannot be \(what): \(String(cString: strerror(errno)))",
      at: .init(file: path), hint: "Nothing was stored. Check the folder's permissions and the space on the disk.")
  }
}
