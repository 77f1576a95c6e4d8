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
  /// Any other answer must have less than this part of a pair's evidence.
  private static let lead: Float = 0.95

  /// Pairs of single segments that are each other's best answer, and clearly so.
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
      // Lines that occur several times (credits, "All rights reserved") say nothing of a move: the best must be alone.
      let isBestOfColumn =
        left.indices.allSatisfy { $0 == row || gains[$0 * right.count + column] < Self.lead * gain }
        && right.indices.allSatisfy { $0 == column || gains[row * right.count + $0] < Self.lead * gain }
      let words = (run.source.segments[left[row]].wordCount + run.target.segments[right[column]].wordCount) * 0.5 + 2
      guard isBestOfColumn, gain >= Self.leastGain * scale, gain / words >= Self.leastDensity * scale else {
        return nil
      }
      return (left[row], right[column])
    }
  }

  /// Makes crossing beads of moved passages when the options allow it; else their single beads say where the answer
  /// stands.
  ///
  /// - Returns: the beads, and the passages in source order.
  func apply(_ beads: [Bead], found: [Lattice.ScoredBead]) -> (beads: [Bead], moves: [MovedPassage]) {
    let passages = passages(found)
    guard !passages.isEmpty else { return (beads, []) }
    var result = beads
    var moves: [MovedPassage] = []
    for passage in passages {
      // What is not paired inside a passage stays as it is.
      let pairs = passage.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
      guard let first = pairs.first, let last = pairs.last else { continue }
      moves.append(
        MovedPassage(
          source: first.source.lowerBound..<last.source.upperBound,
          target: first.target.lowerBound..<last.target.upperBound, isPaired: run.options.allowsMoves))
      for pair in pairs {
        let left = result.indices.filter { result[$0].target.isEmpty && pair.source.overlaps(result[$0].source) }
        let right = result.indices.filter { result[$0].source.isEmpty && pair.target.overlaps(result[$0].target) }
        guard let place = left.first else { continue }
        if run.options.allowsMoves {
          result[place] = Bead(
            source: pair.source, target: pair.target, probability: Self.movedProbability, doubts: [.crossing])
          for index in (left.dropFirst() + right).sorted(by: >) { result.remove(at: index) }
        } else {
          for index in left { result[index].doubts = [.onlyDeletionFits, .other(Self.note(pair.target))] }
          for index in right { result[index].doubts = [.onlyDeletionFits, .other(Self.note(pair.source))] }
        }
      }
    }
    return (result, moves)
  }

  /// What a crossing pair is taken for: likely, and always to be looked at.
  private static let movedProbability: Similarity = 0.7

  private static func note(_ segments: Range<Int>) -> String {
    segments.count == 1
      ? "moved: segment \(segments.lowerBound + 1) of the other text seems to answer it"
      : "moved: segments \(segments.lowerBound + 1) to \(segments.upperBound) of the other text seem to answer it"
  }
}

/// Neighbouring segments left alone on both sides that answer each other, with the beads between them.
struct LoosePassage {
  var source: Range<Int>
  var target: Range<Int>
  var beads: [Lattice.ScoredBead] = []
}

extension MovedSegments {
  /// Moved passages in source order: pairs that are each other's best answer, joined where they follow each other on both
  /// sides, with the loose segments between and around them, aligned anew by themselves.
  private func passages(_ beads: [Lattice.ScoredBead]) -> [LoosePassage] {
    let seeds = pairs(beads).sorted { $0.source < $1.source }
    guard !seeds.isEmpty else { return [] }
    let left = Self.runs(beads.filter(\.target.isEmpty).map(\.source))
    let right = Self.runs(beads.filter(\.source.isEmpty).map(\.target))
    var result: [LoosePassage] = []
    for seed in seeds {
      if let last = result.last, seed.target >= last.target.upperBound,
        left.contains(where: { $0.contains(last.source.lowerBound) && $0.contains(seed.source) }),
        right.contains(where: { $0.contains(last.target.lowerBound) && $0.contains(seed.target) }),
        !seeds.contains(where: { (last.target.upperBound..<seed.target).contains($0.target) })
      {
        result[result.count - 1].source = last.source.lowerBound..<(seed.source + 1)
        result[result.count - 1].target = last.target.lowerBound..<(seed.target + 1)
      } else {
        result.append(
          LoosePassage(source: seed.source..<(seed.source + 1), target: seed.target..<(seed.target + 1)))
      }
    }
    for index in result.indices {
      let others = result.indices.filter { $0 != index }.map { result[$0] }
      result[index].source = Self.widened(result[index].source, in: left, around: others.map(\.source))
      result[index].target = Self.widened(result[index].target, in: right, around: others.map(\.target))
      result[index].beads = run.lattice(Band(full: result[index].source, result[index].target))
        .bestBeads(price: run.weights.beadPrice)
    }
    return result
  }

  /// Runs of segments that follow each other.
  private static func runs(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, last.upperBound == range.lowerBound {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// The range, up to the ends of the run that it stands in, at most `reach` segments away, and not into others.
  private static func widened(_ range: Range<Int>, in runs: [Range<Int>], around others: [Range<Int>]) -> Range<Int> {
    guard let run = runs.first(where: { $0.contains(range.lowerBound) }) else { return range }
    var low = max(run.lowerBound, range.lowerBound - reach)
    var high = min(run.upperBound, range.upperBound + reach)
    for other in others {
      if other.upperBound <= range.lowerBound { low = max(low, other.upperBound) }
      if other.lowerBound >= range.upperBound { high = min(high, other.lowerBound) }
    }
    return low..<high
  }

  /// So many loose segments around a pair are looked at for more of the passage.
  private static let reach = 20
}
