/// An immutable index over many sequences, in blocks that can be parts of a file as they are.
///
/// Sequences stand in order of length, so that a range of lengths is a range of numbers, and in blocks of at most 65,536,
/// so that a number within a block takes two bytes and everything about a block fits into a processor's caches. Of one
/// length, sequences that are alike lie together, the newest of them first. In each
/// block two sets of inverted lists name the sequences in which a run of symbols occurs; runs share lists by hash, which
/// costs time and loses nothing.
struct SequenceImage: Sendable {
  let sizes: GramSizes
  /// What each block holds.
  let layouts: [BlockLayout]
  /// How many sequences it holds.
  let count: Int
  private let storage: BlockStorage

  init(sizes: GramSizes, layouts: [BlockLayout], storage: BlockStorage) {
    self.sizes = sizes
    self.layouts = layouts
    self.storage = storage
    count = layouts.reduce(0) { $0 + $1.count }
  }

  /// The sequences of a block, valid as long as the image lives.
  ///
  /// - Throws: `IndexDamage` when they are not as they were written.
  func content(of block: Int) throws(IndexDamage) -> BlockContent {
    BlockContent(layouts[block], try part(.content, of: block))
  }

  /// The lists of the shorter or of the longer runs of a block, valid as long as the image lives.
  ///
  /// - Throws: `IndexDamage` when they are not as they were written.
  func lists(_ part: BlockLayout.Part, of block: Int) throws(IndexDamage) -> PostingLists {
    let layout = layouts[block]
    let isShorter = part == .shorter
    return PostingLists(
      try self.part(part, of: block), buckets: isShorter ? layout.shorterBuckets : layout.longerBuckets)
  }

  private func part(_ part: BlockLayout.Part, of block: Int) throws(IndexDamage) -> UnsafeRawPointer {
    try storage.part(
      block * BlockLayout.Part.allCases.count + part.rawValue, bytes: layouts[block].bytes(of: part),
      checksum: layouts[block].checksums[part.rawValue])
  }
}

/// A part of an index file is not as it was written: the index must be built anew.
struct IndexDamage: Error {}
