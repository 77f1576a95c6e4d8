/// A summary of a sequence in few bits, by which most sequences that are too far away are told without reading them: one
/// bit for each class of its shorter runs (a Bloom filter with one hash).
///
/// Each bit that only one of two sequences has stands for a run that the other lacks, and `Grams.mostLost` says how many
/// of these there can be.
struct SequenceSignature {
  /// Two words; for single words of text, of which a sequence has few, only the first is used.
  let low: UInt64
  let high: UInt64

  init(_ symbols: UnsafeBufferPointer<UInt16>, _ sizes: GramSizes) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    let isWide = Self.wordCount(sizes) == 2
    Grams.forEach(symbols, size: sizes.shorter) { hash in
      // The lists use the low bits of the hash.
      let bit: UInt64 = 1 << UInt64(hash >> 26)
      if isWide, hash & 1 << 25 != 0 { high |= bit } else { low |= bit }
    }
    self.low = low
    self.high = high
  }

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// How many machine words an index keeps of each signature.
  static func wordCount(_ sizes: GramSizes) -> Int { sizes == .words ? 1 : 2 }

  /// How many bits it has that another lacks.
  @inline(__always)
  func countMissing(in other: SequenceSignature) -> Int {
    (low & ~other.low).nonzeroBitCount + (high & ~other.high).nonzeroBitCount
  }
}

/// Tells by signatures which sequences of some lengths cannot be like enough to a query.
struct SignatureFilter {
  private let query: SequenceSignature
  /// How many bits of the query a sequence may lack, and the other way.
  private let mostOfQuery: Int
  private let mostOfSequence: Int

  init(_ query: SequenceSignature, mostOfQuery: Int, mostOfSequence: Int) {
    self.query = query
    self.mostOfQuery = mostOfQuery
    self.mostOfSequence = mostOfSequence
  }

  /// Whether a sequence with a signature can be like enough.
  @inline(__always)
  func allows(_ sequence: SequenceSignature) -> Bool {
    query.countMissing(in: sequence) <= mostOfQuery && sequence.countMissing(in: query) <= mostOfSequence
  }

  /// Whether a sequence of a block can be like enough.
  @inline(__always)
  func allows(_ index: Int, in signatures: UnsafePointer<UInt64>, isWide: Bool) -> Bool {
    if isWide { return allows(SequenceSignature(low: signatures[index * 2], high: signatures[index * 2 + 1])) }
    let other = signatures[index]
    return (query.low & ~other).nonzeroBitCount <= mostOfQuery
      && (other & ~query.low).nonzeroBitCount <= mostOfSequence
  }
}
