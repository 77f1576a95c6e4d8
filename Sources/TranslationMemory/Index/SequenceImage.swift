/// An immutable index over many sequences, in one stretch of memory that can be a part of a file as it is.
///
/// Sequences stand in order of length, so that a range of lengths is a range of numbers, and in blocks of at most 65,536,
/// so that a number within a block takes two bytes and everything about a block fits into a processor's caches. In each
/// block two sets of inverted lists name the sequences in which a run of symbols occurs; runs share lists by hash, which
/// costs time and loses nothing.
struct SequenceImage {
  /// The parts of a block that are vouched for one by one.
  enum Part: Int, CaseIterable {
    /// The sequences and what is known of each.
    case content
    /// The lists of the shorter runs.
    case shorter
    /// The lists of the longer runs.
    case longer
  }

  /// What a block holds, and where its sections lie; the sections start on boundaries of 8 bytes.
  struct BlockLayout: Equatable {
    /// Where the block begins, from the start of the image.
    var offset = 0
    var count = 0
    var symbolCount = 0
    /// How many different lengths there are.
    var runCount = 0
    var shortest = 0
    var longest = 0
    var shorterBuckets = 0
    var shorterPostings = 0
    var longerBuckets = 0
    var longerPostings = 0
    /// The checksum of each part.
    var checksums: SIMD4<Int64> = .zero

    /// Runs of lengths, symbols, units, positions, penalties; starts and postings of the shorter, the longer lists; end.
    @inline(__always)
    private static func padded(_ bytes: Int) -> Int { (bytes + 7) & ~7 }
    var symbols: Int { offset + Self.padded(runCount * MemoryLayout<LengthRun>.stride) }
    var units: Int { symbols + Self.padded(symbolCount * 2) }
    var positions: Int { units + Self.padded(count * 4) }
    var penalties: Int { positions + Self.padded(count) }
    var shorterStarts: Int { penalties + Self.padded(count) }
    var shorterLists: Int { shorterStarts + Self.padded((shorterBuckets + 1) * 4) }
    var longerStarts: Int { shorterLists + Self.padded(shorterPostings * 2) }
    var longerLists: Int { longerStarts + Self.padded((longerBuckets + 1) * 4) }
    var end: Int { longerLists + Self.padded(longerPostings * 2) }

    /// The bytes of a part, from the start of the image.
    func bytes(of part: Part) -> Range<Int> {
      switch part {
      case .content: offset..<shorterStarts
      case .shorter: shorterStarts..<longerStarts
      case .longer: longerStarts..<end
      }
    }
  }

  /// Sequences of one length: the number of the first in the block, and where its symbols begin.
  struct LengthRun {
    var length: UInt32
    var first: UInt32
    var firstSymbol: UInt32
  }

  /// What keeps the memory alive.
  enum Owner {
    case allocation(Allocation)
    case mapping(IndexFile.Mapping)
  }

  /// Memory of the process's own.
  ///
  /// Unchecked: written before an image is made of it, and never after.
  final class Allocation: @unchecked Sendable {
    let start: UnsafeMutableRawPointer

    init(copying source: [UInt64]) {
      start = .allocate(byteCount: max(8, source.count * 8), alignment: 16)
      source.withUnsafeBytes { bytes in
        if let from = bytes.baseAddress { start.copyMemory(from: from, byteCount: bytes.count) }
      }
    }

    deinit { start.deallocate() }
  }

  let sizes: GramSizes
  let blocks: [SequenceBlock]
  /// How many sequences it holds.
  let count: Int
  private let owner: Owner
  /// Which parts are known to be as they were written.
  private let verification: Verification

  /// Remembers what was verified.
  ///
  /// Unchecked: searches run one at a time (`TranslationMemory.read`), and to verify twice does no harm.
  private final class Verification: @unchecked Sendable {
    var isSound: [Bool]

    init(_ isSound: [Bool]) { self.isSound = isSound }
  }

  /// Makes an image of memory whose layout is known.
  ///
  /// Memory that this process wrote is trusted; otherwise checksums are compared when a part is first used.
  init(sizes: GramSizes, layouts: [BlockLayout], base: UnsafeRawPointer, owner: Owner, isTrusted: Bool) {
    self.sizes = sizes
    self.owner = owner
    blocks = layouts.map { SequenceBlock($0, base) }
    count = layouts.reduce(0) { $0 + $1.count }
    verification = Verification(
      [Bool](repeating: isTrusted, count: layouts.count * Part.allCases.count))
  }

  /// Makes sure that a part of a block is as it was written.
  ///
  /// - Throws: `IndexDamage` when it is not.
  @inline(__always)
  func verify(_ part: Part, of block: Int) throws(IndexDamage) {
    let number = block * Part.allCases.count + part.rawValue
    if verification.isSound[number] { return }
    try verifySlowly(part, of: block)
    verification.isSound[number] = true
  }

  @inline(never)
  private func verifySlowly(_ part: Part, of block: Int) throws(IndexDamage) {
    let block = blocks[block]
    guard IndexChecksum.of(block.bytes(of: part)) == block.layout.checksums[part.rawValue] else { throw IndexDamage() }
  }
}

/// A part of an index file is not as it was written: the index must be built anew.
struct IndexDamage: Error {}

/// One block of an image.
///
/// The pointers are valid as long as the image's owner lives.
struct SequenceBlock: @unchecked Sendable {
  let layout: SequenceImage.BlockLayout
  private let base: UnsafeRawPointer
  let runs: UnsafeBufferPointer<SequenceImage.LengthRun>
  let symbols: UnsafePointer<UInt16>
  let units: UnsafePointer<UInt32>
  let positions: UnsafePointer<UInt8>
  let penalties: UnsafePointer<UInt8>
  let shorter: PostingLists
  let longer: PostingLists

  init(_ layout: SequenceImage.BlockLayout, _ base: UnsafeRawPointer) {
    self.layout = layout
    self.base = base
    func section<T>(_ offset: Int, _ type: T.Type) -> UnsafePointer<T> {
      (base + offset).assumingMemoryBound(to: type)
    }
    runs = UnsafeBufferPointer(
      start: section(layout.offset, SequenceImage.LengthRun.self), count: layout.runCount)
    symbols = section(layout.symbols, UInt16.self)
    units = section(layout.units, UInt32.self)
    positions = section(layout.positions, UInt8.self)
    penalties = section(layout.penalties, UInt8.self)
    shorter = PostingLists(
      starts: section(layout.shorterStarts, UInt32.self), postings: section(layout.shorterLists, UInt16.self),
      bucketMask: UInt32(layout.shorterBuckets - 1))
    longer = PostingLists(
      starts: section(layout.longerStarts, UInt32.self), postings: section(layout.longerLists, UInt16.self),
      bucketMask: UInt32(layout.longerBuckets - 1))
  }

  /// The bytes of a part.
  func bytes(of part: SequenceImage.Part) -> UnsafeRawBufferPointer {
    let range = layout.bytes(of: part)
    return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// What is known of a sequence.
  func entry(_ index: Int) -> SequenceEntry {
    SequenceEntry(unit: Int64(units[index]), position: positions[index], staticPenalty: penalties[index])
  }

  /// The first number of a sequence of a length or more.
  func start(ofLength length: Int) -> Int {
    if length <= layout.shortest { return 0 }
    if length > layout.longest { return layout.count }
    let run = runs.partitioningIndex { Int($0.length) >= length }
    return run == runs.count ? layout.count : Int(runs[run].first)
  }

  /// The run of lengths in which a number lies.
  @inline(__always)
  func run(of index: Int) -> SequenceImage.LengthRun {
    if runs.count == 1 { return runs[0] }
    return runs[runs.partitioningIndex { Int($0.first) > index } - 1]
  }

  /// The symbols of a sequence.
  @inline(__always)
  func sequence(_ index: Int, in run: SequenceImage.LengthRun) -> UnsafeBufferPointer<UInt16> {
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

/// For each run of symbols the numbers of the sequences of a block that have it, ascending.
struct PostingLists {
  let starts: UnsafePointer<UInt32>
  let postings: UnsafePointer<UInt16>
  let bucketMask: UInt32

  /// The list of a run of symbols.
  @inline(__always)
  func list(_ hash: UInt32) -> UnsafeBufferPointer<UInt16> {
    let bucket = Int(hash & bucketMask)
    let start = Int(starts[bucket])
    return UnsafeBufferPointer(start: postings + start, count: Int(starts[bucket + 1]) - start)
  }

  /// The part of a list that lies in a range of numbers.
  @inline(__always)
  static func part(of list: UnsafeBufferPointer<UInt16>, in window: Range<Int>) -> UnsafeBufferPointer<UInt16> {
    let lower = list.partitioningIndex { Int($0) >= window.lowerBound }
    let upper = list.partitioningIndex { Int($0) >= window.upperBound }
    return UnsafeBufferPointer(rebasing: list[lower..<upper])
  }
}
