/// How far words find better counterparts next door than in their own bead: where a bead took in too much or too little,
/// or where two should be one, the words beside it answer.
struct NeighbourEvidence {
  private let source: SideText
  private let target: SideText
  /// Of both directions, what runs of segments say of the words of the other side.
  private var forward: WordScatterShelf
  private var backward: WordScatterShelf

  /// - Complexity: O(vocabulary): make one for many beads.
  init(source: SideText, target: SideText, model: TranslationModel) {
    self.source = source
    self.target = target
    forward = WordScatterShelf(WordScatter(given: source, explained: target, model: model.forward))
    backward = WordScatterShelf(WordScatter(given: target, explained: source, model: model.backward))
  }

  /// What the segments just outside a bead explain more of its words than the bead itself, summed over both sides.
  ///
  /// - Complexity: O(words · links of a word).
  mutating func outside(_ bead: (source: Range<Int>, target: Range<Int>)) -> Float {
    Self.outside(&forward, bead.source, of: source, explaining: bead.target, of: target)
      + Self.outside(&backward, bead.target, of: target, explaining: bead.source, of: source)
  }

  private static func outside(
    _ shelf: inout WordScatterShelf, _ given: Range<Int>, of givenSide: SideText,
    explaining explained: Range<Int>, of explainedSide: SideText
  ) -> Float {
    let own = shelf.place(of: given)
    return [given.lowerBound - 1, given.upperBound].reduce(0) { sum, segment in
      guard givenSide.segments.indices.contains(segment) else { return sum }
      let other = shelf.place(of: segment..<(segment + 1))
      return sum + excess(explainedSide, explained, shelf[own], shelf[other])
    }
  }

  /// For each place between neighbours in a row of beads, the evidence that crosses it: what the beads explain more of each
  /// other's words than of their own; 0 where confirmed beads stand between.
  ///
  /// - Complexity: O(words · links of a word).
  mutating func crossing(_ beads: [Lattice.ScoredBead]) -> [Float] {
    zip(beads, beads.dropFirst()).map { last, bead in
      guard last.source.upperBound == bead.source.lowerBound, last.target.upperBound == bead.target.lowerBound else {
        return 0
      }
      let (lastForward, thisForward) = (forward.place(of: last.source), forward.place(of: bead.source))
      let (lastBackward, thisBackward) = (backward.place(of: last.target), backward.place(of: bead.target))
      return Self.excess(target, last.target, forward[lastForward], forward[thisForward])
        + Self.excess(target, bead.target, forward[thisForward], forward[lastForward])
        + Self.excess(source, last.source, backward[lastBackward], backward[thisBackward])
        + Self.excess(source, bead.source, backward[thisBackward], backward[lastBackward])
    }
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
