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

  /// The logarithm of the texts' length, by which evidence is measured.
  private var scale: Float { Logarithm.natural(run.source.totalWords + run.target.totalWords) }

  /// The beads with those 1:1 pairs taken apart whose words say nothing for each other.
  ///
  /// Where a passage was moved, what stands in its place on either side is often paired for want of anything better.
  ///
  /// - Parameters:
  ///   - beads: the beads.
  ///   - sources: paragraphs of the source whose pairs are all taken apart, since a part of them was found elsewhere.
  ///   - targets: the same of the target.
  /// - Returns: the beads, and those that were taken apart.
  /// - Complexity: O(words), at most `mostSingles` pairs.
  private func loosened(
    _ beads: [Lattice.ScoredBead], inBlocks sources: Set<Int> = [], _ targets: Set<Int> = []
  ) -> (beads: [Lattice.ScoredBead], apart: [Lattice.ScoredBead]) {
    var forward = WordScatter(given: run.source, explained: run.target, model: run.model.forward)
    var backward = WordScatter(given: run.target, explained: run.source, model: run.model.backward)
    var result: [Lattice.ScoredBead] = []
    var apart: [Lattice.ScoredBead] = []
    for bead in beads {
      guard apart.count < Self.mostSingles, bead.source.count == 1, bead.target.count == 1 else {
        result.append(bead)
        continue
      }
      let (source, target) = (bead.source.lowerBound, bead.target.lowerBound)
      forward.add(segment: source)
      backward.add(segment: target)
      let gain = 0.5 * (forward.evidence(ofSegment: target).gain + backward.evidence(ofSegment: source).gain)
      forward.clear()
      backward.clear()
      let words = (run.source.segments[source].wordCount + run.target.segments[target].wordCount) * 0.5 + 2
      let isTouched =
        sources.contains(run.source.segments[source].block) || targets.contains(run.target.segments[target].block)
      if isTouched || gain / words < Self.leastDensity * scale * Self.weakPart {
        apart.append(bead)
        result.append(.init(source: bead.source, target: target..<target, probability: bead.probability))
        result.append(.init(source: (source + 1)..<(source + 1), target: bead.target, probability: bead.probability))
      } else {
        result.append(bead)
      }
    }
    return (result, apart)
  }

  /// A pair with less than this part of the evidence that a moved one needs may be taken apart for it.
  private static let weakPart: Float = 0.4

  /// Makes crossing beads of moved passages when the options allow it; else their single beads say where the answer
  /// stands.
  ///
  /// - Returns: the beads, the passages in source order, and the beads by which the texts are to be judged: those of
  ///   moved passages stand in the place of what was paired instead.
  func apply(
    _ beads: [Bead], found: [Lattice.ScoredBead]
  ) -> (beads: [Bead], moves: [MovedPassage], evidence: [Lattice.ScoredBead]) {
    var (loose, apart) = loosened(found)
    var passages = passages(loose, apart)
    guard !passages.isEmpty else { return (beads, [], found) }
    var moved = passages.flatMap { $0.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty } }
    if !apart.isEmpty {
      // Paragraphs move whole: what else is paired in those that were touched is looked at once more.
      (loose, apart) = loosened(
        found, inBlocks: Set(moved.flatMap { $0.source.map { run.source.segments[$0].block } }),
        Set(moved.flatMap { $0.target.map { run.target.segments[$0].block } }))
      passages = self.passages(loose, apart)
      moved = passages.flatMap { $0.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty } }
    }
    let freed = apart.filter { pair in
      moved.contains { $0.source.overlaps(pair.source) || $0.target.overlaps(pair.target) }
    }
    var result = beads.flatMap { bead -> [Bead] in
      guard freed.contains(where: { $0.source == bead.source && $0.target == bead.target }) else { return [bead] }
      let probability = Similarity(1 - bead.probability.value)
      return [
        Bead(
          source: bead.source, target: bead.target.lowerBound..<bead.target.lowerBound, probability: probability,
          doubts: [.onlyDeletionFits]),
        Bead(
          source: bead.source.upperBound..<bead.source.upperBound, target: bead.target, probability: probability,
          doubts: [.onlyDeletionFits]),
      ]
    }
    let evidence =
      found.filter { bead in
        !moved.contains { $0.source.overlaps(bead.source) || $0.target.overlaps(bead.target) }
      } + moved
    var moves: [MovedPassage] = []
    // Of two passages that changed places one stands still: the longer, or the first. It is paired as it stands.
    var crossing: [LoosePassage] = []
    for passage in passages.sorted(by: { ($0.pairCount, -$0.source.lowerBound) > ($1.pairCount, -$1.source.lowerBound) }
    ) {
      let crosses = result.contains { bead in
        guard !bead.source.isEmpty, !bead.target.isEmpty else { return false }
        return (bead.source.lowerBound < passage.source.lowerBound)
          != (bead.target.lowerBound < passage.target.lowerBound)
      }
      guard !apart.isEmpty, !crosses else {
        crossing.append(passage)
        continue
      }
      for pair in passage.beads where !pair.source.isEmpty && !pair.target.isEmpty {
        result.removeAll { bead in
          bead.target.isEmpty && pair.source.overlaps(bead.source)
            || bead.source.isEmpty && pair.target.overlaps(bead.target)
        }
        result.append(
          Bead(
            source: pair.source, target: pair.target, probability: Self.movedProbability, doubts: [.closeAlternative]))
      }
    }
    for passage in crossing.sorted(by: { $0.source.lowerBound < $1.source.lowerBound }) {
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
    return (result, moves, evidence)
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

  /// How many of its beads pair something.
  var pairCount: Int { beads.count { !$0.source.isEmpty && !$0.target.isEmpty } }
}

extension MovedSegments {
  /// Moved passages in source order: pairs that are each other's best answer, joined where they follow each other on both
  /// sides, with the loose segments between and around them, aligned anew by themselves.
  private func passages(_ beads: [Lattice.ScoredBead], _ apart: [Lattice.ScoredBead]) -> [LoosePassage] {
    // A pair that stands where it stood has not moved.
    let seeds = pairs(beads).filter { seed in
      !apart.contains { $0.source.lowerBound == seed.source && $0.target.lowerBound == seed.target }
    }.sorted { $0.source < $1.source }
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
      result[index].beads = run.bestBeads(in: Band(full: result[index].source, result[index].target))
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
