/// How far words find better counterparts next door than in their own bead: where a bead took in too much or too little,
/// or where two should be one, the words beside it answer.
struct NeighbourEvidence {
  private let source: SideText
  private let target: SideText
  /// Of both directions, what the bead at hand says and what stands beside it.
  private var forward: (own: WordScatter, other: WordScatter)
  private var backward: (own: WordScatter, other: WordScatter)

  /// - Complexity: O(vocabulary): make one for many beads.
  init(source: SideText, target: SideText, model: TranslationModel) {
    self.source = source
    self.target = target
    let there = WordScatter(given: source, explained: target, model: model.forward)
    let back = WordScatter(given: target, explained: source, model: model.backward)
    forward = (there, there)
    backward = (back, back)
  }

  /// What the segments just outside a bead explain more of its words than the bead itself, summed over both sides.
  ///
  /// - Complexity: O(words · links of a word).
  mutating func outside(_ bead: (source: Range<Int>, target: Range<Int>)) -> Float {
    Self.outside(&forward, bead.source, of: source, explaining: bead.target, of: target)
      + Self.outside(&backward, bead.target, of: target, explaining: bead.source, of: source)
  }

  private static func outside(
    _ scatters: inout (own: WordScatter, other: WordScatter), _ given: Range<Int>, of givenSide: SideText,
    explaining explained: Range<Int>, of explainedSide: SideText
  ) -> Float {
    var result: Float = 0
    for segment in given { scatters.own.add(segment: segment) }
    for segment in [given.lowerBound - 1, given.upperBound] where givenSide.segments.indices.contains(segment) {
      scatters.other.add(segment: segment)
      result += excess(explainedSide, explained, scatters.own, scatters.other)
      scatters.other.clear()
    }
    scatters.own.clear()
    return result
  }

  /// For each place between neighbours in a row of beads, the evidence that crosses it: what the beads explain more of each
  /// other's words than of their own; 0 where confirmed beads stand between.
  ///
  /// - Complexity: O(words · links of a word).
  mutating func crossing(_ beads: [Lattice.ScoredBead]) -> [Float] {
    guard var last = beads.first else { return [] }
    fill(last)
    defer {
      for _ in 0..<2 {
        clear()
        swap(&forward.own, &forward.other)
        swap(&backward.own, &backward.other)
      }
    }
    return beads.dropFirst().map { bead in
      swap(&forward.own, &forward.other)
      swap(&backward.own, &backward.other)
      clear()
      fill(bead)
      defer { last = bead }
      guard last.source.upperBound == bead.source.lowerBound, last.target.upperBound == bead.target.lowerBound else {
        return 0
      }
      return Self.excess(target, last.target, forward.other, forward.own)
        + Self.excess(target, bead.target, forward.own, forward.other)
        + Self.excess(source, last.source, backward.other, backward.own)
        + Self.excess(source, bead.source, backward.own, backward.other)
    }
  }

  private mutating func fill(_ bead: Lattice.ScoredBead) {
    for segment in bead.source { forward.own.add(segment: segment) }
    for segment in bead.target { backward.own.add(segment: segment) }
  }

  private mutating func clear() {
    forward.own.clear()
    backward.own.clear()
  }

  /// By how much the logarithms of likelihood ratios under one scatter are greater than those under a bead's own, over the
  /// words of a bead's side.
  private static func excess(_ side: SideText, _ range: Range<Int>, _ own: WordScatter, _ other: WordScatter) -> Float {
    var result: Float = 0
    for segment in range {
      for place in side.segments[segment].words {
        let word = Int(side.words[place])
        let gain = other.gain(ofWord: word)
        if gain > 0 { result += max(0, gain - own.gain(ofWord: word)) }
      }
    }
    return result
  }
}
