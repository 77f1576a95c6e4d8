/// Says how alike runs of segments of two texts are, from something other than their words: sentence embeddings.
public protocol SegmentSimilarity: Sendable {
  /// How alike a run of source segments and one of target segments are, -1…1; only comparisons between the values count.
  ///
  /// - Parameters:
  ///   - source: indices of source segments, not empty.
  ///   - target: indices of target segments, not empty.
  /// - Returns: the likeness, -1…1.
  func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Float
}

/// A similarity with its sides exchanged.
struct MirroredSimilarity: SegmentSimilarity {
  let original: any SegmentSimilarity

  init(_ original: any SegmentSimilarity) { self.original = original }

  func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Float { original.likeness(target, source) }
}

/// The term that a similarity adds to the score of a bead: by how many standard deviations its sides are more alike than
/// segments that have nothing to do with each other.
///
/// Vectors of different encoders have very different cosines; taken against those of unrelated segments of the same texts
/// (as Vecalign does with its random neighbours, Thompson & Koehn 2019) they say the same.
struct SimilarityTerm {
  private let similarity: any SegmentSimilarity
  /// Mean and deviation of the likeness of unrelated segments.
  private let mean: Float
  private let spread: Float

  /// What one deviation is worth in log-odds.
  private let weight: Float
  /// That worth where the words say all, and what is added where they say nothing: an encoder and a lexicon that both
  /// know a sentence do not know it twice.
  private static let weightBesideWords: Float = 0.4
  private static let weightWithoutWords: Float = 0.6
  /// So many deviations say nothing; fewer speak against a bead.
  private static let neutral: Float = 1.5
  /// Deviations are cut off here.
  private static let bounds: ClosedRange<Float> = -1...8
  /// How many pairs of unrelated segments are looked at.
  private static let samples = 2000
  /// The least spread, for texts of a few segments.
  private static let leastSpread: Float = 0.02

  /// Measures the likeness of unrelated segments; `coverage` is the part of the texts' words of which something is
  /// known, 0…1.
  init(_ similarity: any SegmentSimilarity, sourceCount: Int, targetCount: Int, coverage: Float) {
    self.similarity = similarity
    weight = Self.weightBesideWords + Self.weightWithoutWords * (1 - min(max(coverage, 0), 1))
    var sum: Float = 0
    var squares: Float = 0
    var count: Float = 0
    if sourceCount > 0, targetCount > 0 {
      // Steps by the golden ratio visit the pairs evenly without chance.
      let pairs = min(Self.samples, sourceCount * targetCount)
      for number in 0..<pairs {
        let row = number % sourceCount
        let column = Int(Double(number + 1) * 0.618_033_988_75 * Double(targetCount)) % targetCount
        let value = similarity.likeness(row..<(row + 1), column..<(column + 1))
        sum += value
        squares += value * value
        count += 1
      }
    }
    mean = count > 0 ? sum / count : 0
    spread = max(Self.leastSpread, count > 0 ? max(0, squares / count - mean * mean).squareRoot() : 0)
  }

  /// By how many deviations two runs are more alike than unrelated ones; 0 when a side is empty.
  func deviation(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    guard !source.isEmpty, !target.isEmpty else { return 0 }
    let value = (similarity.likeness(source, target) - mean) / spread
    return value.isFinite ? min(max(value, Self.bounds.lowerBound), Self.bounds.upperBound) : 0
  }

  /// What the likeness adds to the score of a bead.
  func contribution(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    guard !source.isEmpty, !target.isEmpty else { return 0 }
    return weight * (deviation(source, target) - Self.neutral)
  }

  /// Adds the term to the scores of all pairs of a lattice.
  ///
  /// - Complexity: O(cells · shapes) likenesses.
  func add(to scores: inout [Float], in band: Band, shapes: [BeadShape]) {
    for row in band.rows {
      for column in band.columns(ofRow: row) {
        guard let cell = band.cell(row, column) else { continue }
        for (number, shape) in shapes.enumerated() where shape.isPair {
          let place = cell * shapes.count + number
          guard scores[place] > -.infinity else { continue }
          scores[place] += contribution((row - shape.source)..<row, (column - shape.target)..<column)
        }
      }
    }
  }
}
