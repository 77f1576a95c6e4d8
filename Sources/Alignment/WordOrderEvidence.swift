/// What the order of the words says of a bead: translations keep to the places of what they translate.
///
/// IBM model 1 takes the sides of a bead as bags of words, so a segment that is included wrongly may feed on the common
/// words of the others. Here a word explains another the less, the farther apart their places in the bead are (a smooth
/// form of the diagonal of Dyer, Chahuneau & Smith 2013), and ends of a side that nothing answers are found.
struct WordOrderEvidence {
  /// Likelihood ratio as in `LexicalEvidence.gain`, mean of both directions, with each word's place.
  var gain: Float = 0
  /// Information of the words at the beginnings and at the ends of the sides that nothing answers, square roots.
  var looseEnds: Float = 0
  /// What the segments just outside the bead explain more of its words than the bead itself.
  var outside: Float = 0
}

/// Computes the evidence of word order for one bead after the other, and that of the words beside it.
struct WordOrderScatter {
  private let source: SideText
  private let target: SideText
  private let model: TranslationModel
  /// For each source word the place in the bead where it stands last, -1 where it does not; for each place the one where
  /// the same word stands before.
  private var lastPlace: [Int32]
  private var placeBefore: [Int32] = []
  private var sums: (source: [Float], target: [Float]) = ([], [])
  private var strongest: (source: [Float], target: [Float]) = ([], [])
  /// How much less a word explains at a distance of 0…`steps` parts of the bead, and its mean over all words by place.
  private let nearness: [Float]
  private let meanNearness: [Float]
  private var neighbours: NeighbourEvidence

  /// How fast a word's share falls off with distance, as a part of the bead.
  private static let steepness = 4.0
  private static let steps = 256
  /// Beads with longer sides have no order that this could follow; they are taken as bags.
  private static let longestSide = 400
  /// A word is answered when a link of this strength, less by distance, leads to it.
  private static let leastStrength: Float = 0.06
  /// Information is measured in units of so many natural digits.
  private static let unit: Float = 8

  /// - Complexity: O(vocabulary): make one for many beads.
  init(source: SideText, target: SideText, model: TranslationModel) {
    self.source = source
    self.target = target
    self.model = model
    neighbours = NeighbourEvidence(source: source, target: target, model: model)
    lastPlace = Array(repeating: -1, count: source.vocabulary.count)
    func decay(_ distance: Double) -> Double { Logarithm.exponential(-Self.steepness * distance) }
    nearness = (0...Self.steps).map { Float(decay(Double($0) / Double(Self.steps))) }
    meanNearness = (0...Self.steps).map {
      let place = Double($0) / Double(Self.steps)
      return Float((2 - decay(place) - decay(1 - place)) / Self.steepness)
    }
  }

  /// The evidence for a bead.
  ///
  /// - Parameters:
  ///   - bead: its segments on both sides.
  ///   - bag: what the words say without their order; stands in for beads that are too long.
  /// - Returns: the evidence; none when a side has no words.
  /// - Complexity: O(words · links of a word).
  mutating func evidence(_ bead: (source: Range<Int>, target: Range<Int>), bag: Float) -> WordOrderEvidence {
    let first = source.sequenceStarts[bead.source.lowerBound]..<source.sequenceStarts[bead.source.upperBound]
    let second = target.sequenceStarts[bead.target.lowerBound]..<target.sequenceStarts[bead.target.upperBound]
    if first.isEmpty || second.isEmpty { return WordOrderEvidence() }
    if max(first.count, second.count) > Self.longestSide { return WordOrderEvidence(gain: bag) }
    link(first, second)
    var result = WordOrderEvidence()
    result.gain =
      0.5
      * (gain(source.sequence[first], sums.source, model.backward, others: second.count)
        + gain(target.sequence[second], sums.target, model.forward, others: first.count))
    let (left, right) = (model.backward.surprise, model.forward.surprise)
    let begin =
      loose(source.sequence[first], strongest.source, left) + loose(target.sequence[second], strongest.target, right)
    let end =
      loose(source.sequence[first].reversed(), strongest.source.reversed(), left)
      + loose(target.sequence[second].reversed(), strongest.target.reversed(), right)
    result.looseEnds = begin.squareRoot() + end.squareRoot()
    result.outside = neighbours.outside(bead)
    return result
  }

  /// Sums the links between the words of two sides, both ways, and finds each word's strongest one.
  private mutating func link(_ first: Range<Int>, _ second: Range<Int>) {
    sums = (Array(repeating: 0, count: first.count), Array(repeating: 0, count: second.count))
    strongest = sums
    placeBefore.removeAll(keepingCapacity: true)
    for (place, word) in source.sequence[first].enumerated() {
      placeBefore.append(lastPlace[Int(word)])
      lastPlace[Int(word)] = Int32(place)
    }
    let links = model.backward.links
    let (stepFirst, stepSecond) = (Float(Self.steps) / Float(first.count), Float(Self.steps) / Float(second.count))
    for (place, word) in target.sequence[second].enumerated() {
      let height = (Float(place) + 0.5) * stepSecond
      var sum: Float = 0
      var best: Float = 0
      for link in links.links(of: Int(word)) {
        let other = Int(links.words[link])
        var step = Int(lastPlace[other])
        guard step >= 0 else { continue }
        // Both directions share their counts, so that one probability follows from the other.
        let back = links.probabilities[link]
        let there = back * links.totals[Int(word)] / model.forward.links.totals[other]
        while step >= 0 {
          let near = nearness[Int(abs((Float(step) + 0.5) * stepFirst - height))]
          sum += there * near
          sums.source[step] += back * near
          let strength = min(there, back) * near.squareRoot()
          best = max(best, strength)
          strongest.source[step] = max(strongest.source[step], strength)
          step = Int(placeBefore[step])
        }
      }
      sums.target[place] = sum
      strongest.target[place] = best
    }
    for word in source.sequence[first] { lastPlace[Int(word)] = -1 }
  }

  private func gain(_ words: ArraySlice<Int32>, _ sums: [Float], _ model: DirectedModel, others: Int) -> Float {
    var result: Float = 0
    let step = Float(Self.steps) / Float(words.count)
    for (place, word) in words.enumerated() where sums[place] > 0 {
      let mean = meanNearness[Int((Float(place) + 0.5) * step)] * Float(others)
      result += Logarithm.ofOnePlus(sums[place] / (mean + 1) * model.surprise[Int(word)])
    }
    return result
  }

  /// The information of the words before the first one that is answered.
  private func loose(
    _ words: some Sequence<Int32>, _ strongest: some Sequence<Float>, _ surprise: [Float]
  ) -> Float {
    var result: Float = 0
    for (word, strength) in zip(words, strongest) {
      if strength >= Self.leastStrength { break }
      result += Logarithm.natural(max(surprise[Int(word)], 1)) / Self.unit
    }
    return result
  }
}
