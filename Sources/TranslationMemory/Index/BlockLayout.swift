/// What a block of an image holds, and where its sections lie; the sections start on boundaries of 8 bytes.
struct BlockLayout: Equatable {
  /// The parts of a block that are vouched for one by one.
  enum Part: Int, CaseIterable {
    /// The sequences and what is known of each.
    case content
    /// The lists of the shorter runs.
    case shorter
    /// The lists of the longer runs.
    case longer
  }

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
  /// How many machine words each signature has.
  var signatureWords = 1
  /// The checksum of each part.
  var checksums: SIMD4<Int64> = .zero

  @inline(__always)
  private static func padded(_ bytes: Int) -> Int { (bytes + 7) & ~7 }

  /// The sections of the content, from its start: runs of lengths, symbols, signatures, entries.
  var symbols: Int { Self.padded(runCount * MemoryLayout<LengthRun>.stride) }
  var signatures: Int { symbols + Self.padded(symbolCount * 2) }
  var entries: Int { signatures + count * signatureWords * 8 }
  private var contentSize: Int { entries + count * 8 }

  /// Where the postings of lists begin, from the start of the lists: behind the starts of the buckets.
  static func postings(buckets: Int) -> Int { padded((buckets + 1) * 4) }

  /// The bytes of a part, from the start of the image.
  func bytes(of part: Part) -> Range<Int> {
    let shorter = offset + contentSize
    let longer = shorter + Self.postings(buckets: shorterBuckets) + Self.padded(shorterPostings * 2)
    return switch part {
    case .content: offset..<shorter
    case .shorter: shorter..<longer
    case .longer: longer..<(longer + Self.postings(buckets: longerBuckets) + Self.padded(longerPostings * 2))
    }
  }

  /// Where the block ends, from the start of the image.
  var end: Int { bytes(of: .longer).upperBound }
}

/// Sequences of one length: the number of the first in the block, and where its symbols begin.
struct LengthRun {
  var length: UInt32
  var first: UInt32
  var firstSymbol: UInt32
}

extension BlockLayout {
  /// How many numbers describe a block.
  static let numberCount = 14

  /// The block's description as a file keeps it.
  var numbers: [Int64] {
    [
      offset, count, symbolCount, runCount, shortest, longest, shorterBuckets, shorterPostings, longerBuckets,
      longerPostings, signatureWords,
    ].map(Int64.init) + [checksums[0], checksums[1], checksums[2]]
  }

  /// The bytes of an image of these blocks, or nil when they do not lie one behind the other.
  static func byteCount(_ layouts: [Self]) -> Int? {
    var end = 0
    for layout in layouts {
      guard layout.offset == end, layout.numbers.prefix(11).allSatisfy({ 0...(1 << 40) ~= $0 }) else { return nil }
      end = layout.end
    }
    return end
  }

  /// The layouts that a file describes; the file's checksum vouches for them.
  static func layouts(_ numbers: ArraySlice<Int64>) -> [Self] {
    stride(from: numbers.startIndex, to: numbers.endIndex, by: numberCount).map { start in
      func number(_ index: Int) -> Int { Int(numbers[start + index]) }
      var layout = Self()
      layout.offset = number(0)
      layout.count = number(1)
      layout.symbolCount = number(2)
      layout.runCount = number(3)
      layout.shortest = number(4)
      layout.longest = number(5)
      layout.shorterBuckets = number(6)
      layout.shorterPostings = number(7)
      layout.longerBuckets = number(8)
      layout.longerPostings = number(9)
      layout.signatureWords = number(10)
      for part in 0..<3 { layout.checksums[part] = numbers[start + 11 + part] }
      return layout
    }
  }
}
