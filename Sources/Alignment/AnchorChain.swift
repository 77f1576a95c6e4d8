/// Places where the texts surely meet: segments that share rare words, in the longest chain that goes forward on both
/// sides.
struct AnchorChain {
  /// A pair of segments, with the weight of what they share.
  struct Anchor {
    var row: Int
    var column: Int
    var weight: Float
  }

  let anchors: [Anchor]

  /// Words in more segments than this are not rare.
  private static let rareFrequency = 4
  /// Words in more segments than this tell nothing at all.
  private static let greatestFrequency = 60
  /// What a word weighs that is not rare but stands equally often on both sides.
  private static let weightInOrder: Float = 0.5
  /// An anchor counts from this weight: one word that stands once on each side and is surely linked has 1.
  private static let leastWeight: Float = 0.4
  /// How far neighbours on the chain are looked at to judge an anchor, and how far off the line it may be.
  private static let neighbourhood = 6
  private static let tolerance: Float = 25

  /// Finds the chain inside a region.
  ///
  /// - Complexity: O(a log a) in the number of shared rare words.
  init(source: SideText, target: SideText, links: [JointLink], region: (source: Range<Int>, target: Range<Int>)) {
    let sourcePlaces = Self.places(source, in: region.source)
    let targetPlaces = Self.places(target, in: region.target)
    var points: [Anchor] = []
    for link in links {
      let rows = sourcePlaces[Int(link.source)]
      let columns = targetPlaces[Int(link.target)]
      guard !rows.isEmpty, !columns.isEmpty else { continue }
      if rows.count > Self.rareFrequency || columns.count > Self.rareFrequency {
        // Not rare, but equally often on both sides: the first answers the first, and so on.
        guard rows.count == columns.count else { continue }
        let weight = min(link.weight, 1) * Self.weightInOrder
        for (row, column) in zip(rows, columns) {
          points.append(Anchor(row: Int(row), column: Int(column), weight: weight))
        }
        continue
      }
      let weight = min(link.weight, 1) / Float(rows.count * columns.count)
      for row in rows {
        for column in columns { points.append(Anchor(row: Int(row), column: Int(column), weight: weight)) }
      }
    }
    points.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    var merged: [Anchor] = []
    for point in points {
      if let last = merged.last, last.row == point.row, last.column == point.column {
        merged[merged.count - 1].weight += point.weight
      } else {
        merged.append(point)
      }
    }
    merged.removeAll { $0.weight < Self.leastWeight }
    anchors = Self.withoutOutliers(Self.heaviestChain(merged, columns: region.target))
  }

  private static func places(_ side: SideText, in range: Range<Int>) -> [[Int32]] {
    var result = [[Int32]](repeating: [], count: side.vocabulary.count)
    for segment in range {
      for word in side.words[side.segments[segment].words] where side.segmentFrequency[Int(word)] <= greatestFrequency {
        result[Int(word)].append(Int32(segment))
      }
    }
    return result
  }

  /// The chain of strictly growing rows and columns with the greatest weight, by a tree of prefix maxima.
  private static func heaviestChain(_ points: [Anchor], columns: Range<Int>) -> [Anchor] {
    guard !points.isEmpty else { return [] }
    var best = [Float](repeating: 0, count: points.count)
    var previous = [Int32](repeating: -1, count: points.count)
    var tree = [Int32](repeating: -1, count: columns.count + 2)
    func better(_ first: Int32, _ second: Int32) -> Int32 {
      if first < 0 { return second }
      if second < 0 { return first }
      return best[Int(second)] > best[Int(first)] ? second : first
    }
    var index = 0
    while index < points.count {
      var end = index
      while end < points.count, points[end].row == points[index].row { end += 1 }
      // All of a row are looked up before any is entered, so that rows grow strictly.
      for point in index..<end {
        var position = points[point].column - columns.lowerBound
        var found: Int32 = -1
        while position > 0 {
          found = better(found, tree[position])
          position -= position & -position
        }
        previous[point] = found
        best[point] = points[point].weight + (found >= 0 ? best[Int(found)] : 0)
      }
      for point in index..<end {
        var position = points[point].column - columns.lowerBound + 1
        while position < tree.count {
          tree[position] = better(tree[position], Int32(point))
          position += position & -position
        }
      }
      index = end
    }
    var last = Int32(-1)
    for point in points.indices { last = better(last, Int32(point)) }
    var result: [Anchor] = []
    while last >= 0 {
      result.append(points[Int(last)])
      last = previous[Int(last)]
    }
    return result.reversed()
  }

  /// Drops anchors that lie far from the line through their neighbours on the chain.
  private static func withoutOutliers(_ chain: [Anchor]) -> [Anchor] {
    guard chain.count > 2 * neighbourhood else { return chain }
    return chain.indices.filter { index in
      let near = max(0, index - neighbourhood)...min(chain.count - 1, index + neighbourhood)
      let offsets = near.filter { $0 != index }.map { Float(chain[$0].column - chain[$0].row) }.sorted()
      let median = offsets[offsets.count / 2]
      return abs(Float(chain[index].column - chain[index].row) - median) <= tolerance + Float(near.count)
    }.map { chain[$0] }
  }
}

extension Band {
  /// A band around a chain of anchors: rectangles between neighbouring ones, widened by a margin; where they are far
  /// apart, a strip around the line that joins them.
  init(
    around anchors: [AnchorChain.Anchor], region: (source: Range<Int>, target: Range<Int>), margin: Int, limit: Int
  ) {
    let rows = region.source.count + 1
    var low = [Int](repeating: region.target.upperBound, count: rows)
    var high = [Int](repeating: region.target.lowerBound, count: rows)
    var points = [(region.source.lowerBound, region.target.lowerBound)]
    points += anchors.map { ($0.row, $0.column) }
    points.append((region.source.upperBound, region.target.upperBound))
    func widen(_ row: Int, _ from: Int, _ to: Int) {
      guard row >= region.source.lowerBound, row <= region.source.upperBound else { return }
      let index = row - region.source.lowerBound
      low[index] = Swift.max(region.target.lowerBound, Swift.min(low[index], from))
      high[index] = Swift.min(region.target.upperBound, Swift.max(high[index], to))
    }
    for (first, second) in zip(points, points.dropFirst()) {
      let height = second.0 - first.0
      let width = second.1 - first.1
      if height * width <= limit {
        for row in (first.0 - margin / 3)...(second.0 + margin / 3) { widen(row, first.1 - margin, second.1 + margin) }
      } else {
        // A long stretch without anchors: the strip is wider the longer it is, and at least as wide as one step.
        let step = width / Swift.max(height, 1) + 1
        let half = margin + step + Swift.min(Swift.max(height, width) / 8, limit / Swift.max(height, 1))
        for row in first.0...second.0 {
          let middle = first.1 + width * (row - first.0) / Swift.max(height, 1)
          widen(row, middle - half, middle + half)
        }
      }
    }
    self.init(low: low, high: high, originRow: region.source.lowerBound, originColumn: region.target.lowerBound)
  }

  /// A band around an alignment: `margin` columns to both sides of what the path touches in `rowMargin` rows around, as
  /// many rows as columns when it is nil.
  init(
    along beads: [Lattice.ScoredBead], region: (source: Range<Int>, target: Range<Int>), margin: Int,
    rowMargin: Int? = nil
  ) {
    let reach = rowMargin ?? margin
    let rows = region.source.count + 1
    var first = [Int](repeating: region.target.upperBound, count: rows)
    var last = [Int](repeating: region.target.lowerBound, count: rows)
    func visit(_ row: Int, _ column: Int) {
      let index = row - region.source.lowerBound
      first[index] = Swift.min(first[index], column)
      last[index] = Swift.max(last[index], column)
    }
    visit(region.source.lowerBound, region.target.lowerBound)
    for bead in beads {
      for row in bead.source { visit(row, bead.target.lowerBound) }
      visit(bead.source.upperBound, bead.target.lowerBound)
      visit(bead.source.upperBound, bead.target.upperBound)
    }
    let low = (0..<rows).map { Swift.max(region.target.lowerBound, first[Swift.max(0, $0 - reach)] - margin) }
    let high = (0..<rows).map { Swift.min(region.target.upperBound, last[Swift.min(rows - 1, $0 + reach)] + margin) }
    self.init(low: low, high: high, originRow: region.source.lowerBound, originColumn: region.target.lowerBound)
  }

  /// The beads of an alignment that run along an edge of the band that is not an edge of the region: there a wider band
  /// may hold a better alignment.
  func touching(_ beads: [Lattice.ScoredBead], region: (source: Range<Int>, target: Range<Int>)) -> [Int] {
    beads.indices.filter { index in
      let columns = columns(ofRow: beads[index].source.upperBound)
      let column = beads[index].target.upperBound
      return (column <= columns.lowerBound + 1 && columns.lowerBound > region.target.lowerBound)
        || (column >= columns.upperBound - 1 && columns.upperBound < region.target.upperBound)
    }
  }
}
