/// How far the segments that meet at a corner begin alike and end alike: the likelihood ratio of the first words of one,
/// given the first words of the other, and of the last ones.
///
/// Sums over whole beads say little of where a bead should end when one of its segments could as well belong to the next;
/// the words beside the place do.
struct EdgeGrid {
  /// For each cell of the band, the evidence of the last words before it and that of the first words after it.
  private(set) var ends: [Float]
  private(set) var starts: [Float]

  /// - Complexity: O(cells × edge), after O(vocabulary).
  init(band: Band, source: SideText, target: SideText, model: TranslationModel) {
    ends = Array(repeating: 0, count: band.cellCount)
    starts = Array(repeating: 0, count: band.cellCount)
    var forward = EdgeScatter(given: source, explained: target, model: model.forward)
    for row in band.rows {
      let columns = band.columns(ofRow: row)
      let base = band.offsets[row - band.origin.row] - columns.lowerBound
      forward.fill(segment: row, { starts[base + $0] += $1 }, columns, before: false)
      forward.fill(segment: row - 1, { ends[base + $0] += $1 }, columns, before: true)
    }
    let transposed = band.transposed
    var backward = EdgeScatter(given: target, explained: source, model: model.backward)
    for column in transposed.rows {
      let rows = transposed.columns(ofRow: column)
      backward.fill(
        segment: column, { if let cell = band.cell($0, column) { starts[cell] += $1 } }, rows, before: false)
      backward.fill(
        segment: column - 1, { if let cell = band.cell($0, column) { ends[cell] += $1 } }, rows, before: true)
    }
  }
}

/// Sums what the edge of one segment says of the edges of others.
struct EdgeScatter {
  private let given: SideText
  private let explained: SideText
  private let model: DirectedModel
  private var sums: [Float]
  private var touched: [Int32] = []

  init(given: SideText, explained: SideText, model: DirectedModel) {
    self.given = given
    self.explained = explained
    self.model = model
    sums = Array(repeating: 0, count: explained.vocabulary.count)
  }

  /// Tells for each corner of a range what the edge of a segment says of the segment on the same side of that corner.
  mutating func fill(
    segment: Int, _ take: (Int, Float) -> Void, _ corners: ClosedRange<Int>, before: Bool
  ) {
    guard given.segments.indices.contains(segment) else { return }
    var count: Float = 1
    for word in given.edge(ofSegment: segment, atEnd: before) {
      count += 1
      for link in model.links.links(of: Int(word)) {
        let other = model.links.words[link]
        if sums[Int(other)] == 0 { touched.append(other) }
        sums[Int(other)] += model.links.probabilities[link]
      }
    }
    let scale = 1 / count
    for corner in corners {
      let other = before ? corner - 1 : corner
      guard other >= 0, other < explained.segments.count else { continue }
      var gain: Float = 0
      var number: Float = 1
      for word in explained.edge(ofSegment: other, atEnd: before) {
        number += 1
        let sum = sums[Int(word)]
        if sum > 0 { gain += Logarithm.ofOnePlus(sum * scale * model.surprise[Int(word)]) }
      }
      if gain > 0 { take(corner, gain / number) }
    }
    for word in touched { sums[Int(word)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}

extension SideText {
  /// How many words from each end of a segment count as its edge.
  private static let reach = 6

  /// The first or the last words of a segment.
  @inline(__always)
  func edge(ofSegment segment: Int, atEnd: Bool) -> ArraySlice<Int32> {
    let (start, end) = (sequenceStarts[segment], sequenceStarts[segment + 1])
    return atEnd ? sequence[max(start, end - Self.reach)..<end] : sequence[start..<min(end, start + Self.reach)]
  }
}
