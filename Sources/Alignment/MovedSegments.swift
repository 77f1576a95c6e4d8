import Bitext

/// Finds segments that were left alone on both sides and answer each other across other beads: moved text.
struct MovedSegments {
  let run: AlignmentRun

  /// At most so many single segments of a side are compared; the first ones.
  private static let mostSingles = 300
  /// The evidence that a moved pair needs, in sum and by the number of words, in parts of the logarithm of the texts'
  /// length: in longer texts words are rarer, so that each tells more.
  private static let leastGain: Float = 1
  private static let leastDensity: Float = 0.09

  /// Pairs of single segments that are each other's best answer.
  ///
  /// - Complexity: O(single segments of the source · words of those of the target), both bounded.
  func pairs(_ beads: [Lattice.ScoredBead]) -> [(source: Int, target: Int)] {
    let left = beads.filter { $0.target.isEmpty && $0.source.count == 1 }.prefix(Self.mostSingles)
      .map(\.source.lowerBound)
    let right = beads.filter { $0.source.isEmpty && $0.target.count == 1 }.prefix(Self.mostSingles)
      .map(\.target.lowerBound)
    guard !left.isEmpty, !right.isEmpty else { return [] }
    var gains = [Float](repeating: 0, count: left.count * right.count)
    var forward = WordScatter(given: run.source, explained: run.target, model: run.model.forward)
    for (row, segment) in left.enumerated() {
      forward.add(segment: segment)
      for (column, other) in right.enumerated() {
        gains[row * right.count + column] += 0.5 * forward.evidence(ofSegment: other).gain
      }
      forward.clear()
    }
    var backward = WordScatter(given: run.target, explained: run.source, model: run.model.backward)
    for (column, segment) in right.enumerated() {
      backward.add(segment: segment)
      for (row, other) in left.enumerated() {
        gains[row * right.count + column] += 0.5 * backward.evidence(ofSegment: other).gain
      }
      backward.clear()
    }
    let scale = Logarithm.natural(run.source.totalWords + run.target.totalWords)
    return left.indices.compactMap { row in
      guard let column = right.indices.max(by: { gains[row * right.count + $0] < gains[row * right.count + $1] })
      else { return nil }
      let gain = gains[row * right.count + column]
      let isBestOfColumn = left.indices.allSatisfy { gains[$0 * right.count + column] <= gain }
      let words = (run.source.segments[left[row]].wordCount + run.target.segments[right[column]].wordCount) * 0.5 + 2
      guard isBestOfColumn, gain >= Self.leastGain * scale, gain / words >= Self.leastDensity * scale else {
        return nil
      }
      return (left[row], right[column])
    }
  }

  /// Makes crossing beads of moved pairs when the options allow it; else their single beads say where the answer stands.
  func apply(_ beads: [Bead], found: [Lattice.ScoredBead]) -> [Bead] {
    let pairs = pairs(found)
    guard !pairs.isEmpty else { return beads }
    var result = beads
    for pair in pairs {
      guard let left = result.firstIndex(where: { $0.target.isEmpty && $0.source.contains(pair.source) }),
        let right = result.firstIndex(where: { $0.source.isEmpty && $0.target.contains(pair.target) })
      else { continue }
      if run.options.allowsMoves {
        result[left] = Bead(
          source: result[left].source, target: result[right].target, probability: Self.movedProbability,
          doubts: [.crossing])
        result.remove(at: right)
      } else {
        result[left].doubts = [.onlyDeletionFits, .other(Self.note(pair.target))]
        result[right].doubts = [.onlyDeletionFits, .other(Self.note(pair.source))]
      }
    }
    return result
  }

  /// What a crossing pair is taken for: likely, and always to be looked at.
  private static let movedProbability: Similarity = 0.7

  private static func note(_ segment: Int) -> String {
    "moved: segment \(segment + 1) of the other text seems to answer it"
  }
}
