/// For each run of symbols the numbers of the sequences of a block that have it, ascending.
struct PostingLists {
  private let starts: UnsafePointer<UInt32>
  private let postings: UnsafePointer<UInt16>
  private let bucketMask: UInt32

  init(_ base: UnsafeRawPointer, buckets: Int) {
    starts = base.assumingMemoryBound(to: UInt32.self)
    postings = (base + BlockLayout.postings(buckets: buckets)).assumingMemoryBound(to: UInt16.self)
    bucketMask = UInt32(buckets - 1)
  }

  /// The bucket of a run of symbols.
  @inline(__always)
  func bucket(_ hash: UInt32) -> Int { Int(hash & bucketMask) }

  /// How many numbers a bucket's list has.
  @inline(__always)
  func count(_ bucket: Int) -> Int { Int(starts[bucket + 1] - starts[bucket]) }

  /// The list of a bucket.
  @inline(__always)
  func list(_ bucket: Int) -> UnsafeBufferPointer<UInt16> {
    UnsafeBufferPointer(start: postings + Int(starts[bucket]), count: count(bucket))
  }

  /// The part of a list that lies in a range of numbers.
  static func part(of list: UnsafeBufferPointer<UInt16>, in window: Range<Int>) -> UnsafeBufferPointer<UInt16> {
    let lower = list.partitioningIndex { Int($0) >= window.lowerBound }
    let upper = list.partitioningIndex { Int($0) >= window.upperBound }
    return UnsafeBufferPointer(rebasing: list[lower..<upper])
  }
}
