/// A summary of a sequence in few bits, by which most sequences that are too far away are told without reading them: one
/// bit for each class of its shorter runs (a Bloom filter with one hash).
///
/// Each bit that only one of two sequences has stands for a run that the other lacks, and `Grams.mostLost` says how many
/// of these there can be.
struct SequenceSignature {
  /// Two words; for single words of text, of which a sequence has few, only the first is used.
  let bits: SIMD2<UInt64>

  init(_ symbols: UnsafeBufferPointer<UInt16>, _ sizes: GramSizes) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    let isWide = Self.wordCount(sizes) == 2
    Grams.forEach(symbols, size: sizes.shorter) { hash in
      // The lists use the low bits of the hash.
      let bit: UInt64 = 1 << UInt64(hash >> 26)
      if isWide, hash & 1 << 25 != 0 { high |= bit } else { low |= bit }
    }
    bits = SIMD2(low, high)
  }

  init(bits: SIMD2<UInt64>) { self.bits = bits }

  /// How many machine words an index keeps of each signature.
  static func wordCount(_ sizes: GramSizes) -> Int { sizes == .words ? 1 : 2 }

  /// How many bits it has that another lacks.
  @inline(__always)
  func countMissing(in other: SequenceSignature) -> Int {
    let missing = bits & ~other.bits
    return missing[0].nonzeroBitCount + missing[1].nonzeroBitCount
  }
}
