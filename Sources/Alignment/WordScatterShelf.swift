/// What the last few runs of segments say of the words of the other side: beads that are looked at one after the other
/// have their runs in common.
struct WordScatterShelf {
  private var kept: [(segments: Range<Int>, scatter: WordScatter, lastUse: Int)] = []
  private let empty: WordScatter
  private var uses = 0

  /// The runs of 1 to 4 segments that end at a row, the segments before them and the one behind.
  private static let capacity = 10

  /// Creates a shelf of copies of a scatter that holds no segment.
  init(_ empty: WordScatter) { self.empty = empty }

  /// The place of the scatter of a run of segments, which is filled when it is not there; good until the next but
  /// `capacity` − 1 calls.
  ///
  /// - Complexity: O(1) for the last runs, else O(words · links of a word).
  mutating func place(of segments: Range<Int>) -> Int {
    uses += 1
    var oldest = 0
    for place in kept.indices {
      if kept[place].segments == segments {
        kept[place].lastUse = uses
        return place
      }
      if kept[place].lastUse < kept[oldest].lastUse { oldest = place }
    }
    if kept.count < Self.capacity {
      oldest = kept.count
      kept.append((segments, empty, uses))
    } else {
      kept[oldest].scatter.clear()
      kept[oldest].segments = segments
      kept[oldest].lastUse = uses
    }
    for segment in segments { kept[oldest].scatter.add(segment: segment) }
    return oldest
  }

  /// The scatter at a place.
  subscript(place: Int) -> WordScatter {
    _read { yield kept[place].scatter }
  }
}
