import Bitext

/// Turns beads of the search into beads of the model: calibrated probability, and reasons for doubt.
struct BeadJudge {
  let run: AlignmentRun

  /// Lengths that differ by more than this factor are named as a reason.
  private static let suspiciousRatio: Float = 1.7
  /// Fewer than this much evidence a word is named as a reason.
  private static let poorDensity: Float = 0.35
  /// At most so many missing numbers are named.
  private static let mostNumbers = 3

  /// Judges all beads of an alignment.
  func beads(_ found: [Lattice.ScoredBead]) -> [Bead] {
    judged(found).map(\.bead)
  }

  /// Judges all beads of an alignment, and tells what the calibration made their probabilities from.
  func judged(_ found: [Lattice.ScoredBead]) -> [(bead: Bead, inputs: [Double])] {
    var neighbours = NeighbourEvidence(source: run.source, target: run.target, model: run.model)
    let crossing = [0] + neighbours.crossing(found) + [0]
    let inputs = DoubtCalibration.inputs(
      found.indices.map { index in
        let bead = found[index]
        return DoubtCalibration.Sign(
          sourceCount: bead.source.count, targetCount: bead.target.count, posterior: bead.probability,
          firstPosterior: bead.firstProbability,
          wordCount: Double(wordCount(run.source, bead.source) + wordCount(run.target, bead.target)),
          crossing: Double(max(crossing[index], crossing[index + 1])))
      })
    var scatter = BeadScatter(run)
    return zip(found, inputs).map {
      (bead($0, probability: run.weights.calibration.probability($1), &scatter), $1)
    }
  }

  private func bead(_ found: Lattice.ScoredBead, probability: Double, _ scatter: inout BeadScatter) -> Bead {
    var bead = Bead(source: found.source, target: found.target, probability: Similarity(probability))
    if probability < run.options.doubtThreshold(knowsParagraphs: run.scorer.knowsParagraphs) {
      bead.doubts = doubts(found, &scatter)
    }
    return bead
  }

  private func doubts(_ bead: Lattice.ScoredBead, _ scatter: inout BeadScatter) -> [Doubt] {
    if bead.source.isEmpty || bead.target.isEmpty { return [.onlyDeletionFits] }
    let pair = (source: bead.source, target: bead.target)
    var result: [Doubt] = []
    let lengths = run.scaledLengths(pair)
    let ratio = (lengths.target + 1) / (lengths.source + 1)
    if max(ratio, 1 / ratio) > Self.suspiciousRatio { result.append(.length(ratio: Double(ratio))) }
    result += missingNumbers(pair, &scatter)
    let evidence = scatter.evidence(pair)
    let words = wordCount(run.source, bead.source) + wordCount(run.target, bead.target)
    if evidence.mean.gain / (words * 0.5 + 1) < Self.poorDensity { result.append(.fewSharedWords) }
    let features = run.features(pair, evidence: evidence)
    if features[AlignmentFeature.endQuestion.rawValue] > 0 { result.append(.endPunctuation) }
    if features[AlignmentFeature.kindDiffers.rawValue] + features[AlignmentFeature.roleDiffers.rawValue] > 0 {
      result.append(.structure)
    }
    if result.isEmpty { result.append(.closeAlternative) }
    return result
  }

  private func wordCount(_ side: SideText, _ range: Range<Int>) -> Float {
    side.segments[range].reduce(0) { $0 + $1.wordCount }
  }

  private func missingNumbers(
    _ pair: (source: Range<Int>, target: Range<Int>), _ scatter: inout BeadScatter
  ) -> [Doubt] {
    scatter.with(pair) { forward, backward in
      Self.unexplainedNumbers(run.source, pair.source, backward).map { Doubt.number($0, missingOn: .target) }
        + Self.unexplainedNumbers(run.target, pair.target, forward).map { Doubt.number($0, missingOn: .source) }
    }
  }

  private static func unexplainedNumbers(
    _ side: SideText, _ range: Range<Int>, _ scatter: WordScatter
  ) -> [String] {
    var result: [String] = []
    for segment in range {
      for word in side.words[side.segments[segment].words].map(Int.init) where side.isNumber[word] {
        let number = side.vocabulary[word]
        if scatter.sum(ofWord: word) == 0, !result.contains(number) { result.append(number) }
      }
    }
    return Array(result.prefix(mostNumbers))
  }
}

extension AlignmentRun {
  /// What made the score of a bead.
  func explanation(
    of bead: (source: Range<Int>, target: Range<Int>), lexicon: BilingualLexicon
  ) -> BeadExplanation {
    let values = features(bead)
    let terms = AlignmentFeature.allCases.filter { values[$0.rawValue] != 0 }.map { feature in
      BeadExplanation.Term(
        name: feature.name, value: Double(values[feature.rawValue]),
        contribution: Double(values[feature.rawValue] * weights.secondValues[feature.rawValue]))
    }
    let shape = BeadShape(source: bead.source.count, target: bead.target.count)
    let habit = BeadExplanation.Term(
      name: "shape-in-this-text", value: 1, contribution: Double(scorer.shapeOffsets[shape]))
    let likeness = BeadExplanation.Term(
      name: "embeddings", value: Double(scorer.similarity?.deviation(bead.source, bead.target) ?? 0),
      contribution: Double(scorer.similarity?.contribution(bead.source, bead.target) ?? 0))
    return BeadExplanation(
      terms: terms + [habit, likeness].filter { $0.contribution != 0 }, words: wordPairs(bead, lexicon))
  }

  private func wordPairs(
    _ bead: (source: Range<Int>, target: Range<Int>), _ lexicon: BilingualLexicon
  ) -> [BeadExplanation.WordPair] {
    let words = bead.source.reduce(Float(0)) { $0 + source.segments[$1].wordCount }
    let present = Set(bead.target.flatMap { target.words[target.segments[$0].words] })
    let own = Set(bead.source.flatMap { source.words[source.segments[$0].words] }).sorted()
    var found: [(source: Int32, target: Int32, probability: Float)] = []
    for word in own {
      for link in model.forward.links.links(of: Int(word)) where present.contains(model.forward.links.words[link]) {
        found.append((word, model.forward.links.words[link], model.forward.links.probabilities[link]))
      }
    }
    return found.filter { $0.probability >= 0.05 }
      .sorted { ($1.probability, $0.source, $0.target) < ($0.probability, $1.source, $1.target) }
      .map {
        .init(
          source: source.vocabulary[Int($0.source)], target: target.vocabulary[Int($0.target)],
          probability: Similarity(Double($0.probability)),
          kind: WordLinkKind(
            isNumber: source.isNumber[Int($0.source)], source: source.vocabulary[Int($0.source)],
            target: target.vocabulary[Int($0.target)], lexicon: lexicon),
          evidence: Double(
            Logarithm.ofOnePlus($0.probability * model.forward.surprise[Int($0.target)] / (words + 1))))
      }
  }
}
