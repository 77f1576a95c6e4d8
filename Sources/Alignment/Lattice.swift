/// The beads that are possible inside a band, with their scores, and the sums and maxima over all ways through.
///
/// A log-linear semi-Markov model: the probability of an alignment is proportional to the exponential of its beads'
/// scores.
struct Lattice {
  let band: Band
  let shapes: [BeadShape]
  /// The score of the bead of each shape that ends at each cell; minus infinity where it does not exist.
  private(set) var scores: [Float]
  private let scorer: BeadScorer
  private let evidence: BeadEvidence

  /// Scores all beads of a band.
  init(
    band: Band, shapes: [BeadShape], scorer: BeadScorer, model: TranslationModel, weights: AlignmentWeights,
    taken: TakenSegments?
  ) {
    self.band = band
    self.shapes = shapes
    self.scorer = scorer
    let evidence = BeadEvidence(band: band, shapes: shapes, scorer: scorer, model: model)
    self.evidence = evidence
    var scores = [Float](repeating: -.infinity, count: band.cellCount * shapes.count)
    let offsets = shapes.map { scorer.shapeOffsets[$0] }
    weights.values.withUnsafeBufferPointer { weights in
      for row in band.rows {
        let columns = band.columns(ofRow: row)
        for column in columns {
          guard let cell = band.cell(row, column) else { continue }
          var pairCorner = ScoreSink(weights: weights)
          scorer.addCorner(row: row, column: column, isPair: true, to: &pairCorner)
          var singleCorner = ScoreSink(weights: weights)
          scorer.addCorner(row: row, column: column, isPair: false, to: &singleCorner)
          for number in shapes.indices {
            let shape = shapes[number]
            guard band.cell(row - shape.source, column - shape.target) != nil else { continue }
            if let fixed = taken?.score(row, column, shape) {
              scores[cell * shapes.count + number] = fixed
              continue
            }
            var sink = shape.isPair ? pairCorner : singleCorner
            scorer.addInside(
              row: row, column: column, shape: shape, evidence: evidence.of(row, column, shape), to: &sink)
            scores[cell * shapes.count + number] = sink.score + offsets[number]
          }
        }
      }
    }
    scorer.similarity?.add(to: &scores, in: band, shapes: shapes)
    self.scores = scores
  }

  /// A bead of the lattice with its posterior probability.
  struct ScoredBead {
    var source: Range<Int>
    var target: Range<Int>
    var probability: Double
    /// What the first pass took for its probability; the same where there was one pass only.
    var firstProbability: Double

    init(source: Range<Int>, target: Range<Int>, probability: Double, firstProbability: Double? = nil) {
      self.source = source
      self.target = target
      self.probability = probability
      self.firstProbability = firstProbability ?? probability
    }
  }

  /// A bead less probable than this after the first pass is not looked at in the second.
  static let leastProbability: Float = 1e-4

  /// The best alignment: the partition with the highest expected gain under the posterior probabilities.
  ///
  /// - Parameter price: what a bead costs, as against 1 for a right pair on each of precision and recall; the expected
  ///   value of F1 is highest when it is near F1.
  /// - Returns: the beads in order, each with its posterior probability.
  func bestBeads(price: Double) -> [ScoredBead] {
    let sums = posteriors()
    return beads(at: decode(sums, price: price)) { Double(sums.posterior[$0]) }
  }

  /// The best alignment after a second pass, which scores the beads that the first one leaves likely with all features.
  ///
  /// - Returns: as `bestBeads`.
  consuming func refinedBeads(weights: AlignmentWeights, order: inout WordOrderScatter) -> [ScoredBead] {
    let first = posteriors()
    let path = decode(first, price: weights.beadPrice)
    refine(first.posterior, besides: path, weights, &order)
    let second = posteriors()
    return beads(at: decode(second, price: weights.beadPrice)) {
      Double(second.posterior[$0])
    } firstProbability: {
      Double(first.posterior[$0])
    }
  }

  /// Scores likely beads anew, and forbids the others; the best alignment so far stays possible.
  private mutating func refine(
    _ posterior: [Float], besides path: [Int], _ weights: AlignmentWeights, _ order: inout WordOrderScatter
  ) {
    var isKept = posterior.map { $0 >= Self.leastProbability }
    for place in path { isKept[place] = true }
    weights.secondValues.withUnsafeBufferPointer { weights in
      for row in band.rows {
        for column in band.columns(ofRow: row) {
          guard let cell = band.cell(row, column) else { continue }
          for (number, shape) in shapes.enumerated() {
            let place = cell * shapes.count + number
            guard isKept[place] else {
              scores[place] = -.infinity
              continue
            }
            // All that competes with it is forbidden: whatever it scores, the ways through have it in common.
            if posterior[place] > 1 - Self.leastProbability / 2 {
              scores[place] = 0
              continue
            }
            var known = evidence.of(row, column, shape)
            if shape.isPair { known.addOrder(&order, row, column, shape) }
            var sink = ScoreSink(weights: weights)
            scorer.addFeatures(row: row, column: column, shape: shape, evidence: known, to: &sink)
            scores[place] = sink.score + scorer.shapeOffsets[shape]
          }
        }
      }
    }
    scorer.similarity?.add(to: &scores, in: band, shapes: shapes)
  }

  /// The probabilities of the beads of all cells, and where each starts.
  private struct Sums {
    /// By cell and shape.
    var posterior: [Float]
    /// The cell where the bead starts, -1 where there is none.
    var starts: [Int32]
  }

  /// Sums over all ways through, forward and backward.
  private func posteriors() -> Sums {
    let shapeCount = shapes.count
    let cells = band.cellCount
    var alpha = [Double](repeating: -.infinity, count: cells)
    var sums = Sums(
      posterior: Array(repeating: 0, count: cells * shapeCount),
      starts: Array(repeating: -1, count: cells * shapeCount))
    guard cells > 0 else { return sums }
    alpha[0] = 0
    for row in band.rows {
      for column in band.columns(ofRow: row) {
        guard let cell = band.cell(row, column), cell > 0 else { continue }
        let base = cell * shapeCount
        var high = -Double.infinity
        for (number, shape) in shapes.enumerated() where scores[base + number] > -.infinity {
          guard let start = band.cell(row - shape.source, column - shape.target) else { continue }
          sums.starts[base + number] = Int32(start)
          high = max(high, alpha[start] + Double(scores[base + number]))
        }
        guard high > -.infinity else { continue }
        var sum = 0.0
        for number in 0..<shapeCount where sums.starts[base + number] >= 0 {
          let difference = alpha[Int(sums.starts[base + number])] + Double(scores[base + number]) - high
          if difference > -30 { sum += Logarithm.exponential(difference) }
        }
        alpha[cell] = high + Logarithm.natural(sum)
      }
    }
    guard alpha[cells - 1] > -.infinity else { return sums }
    // Backward: probabilities of cells flow from the end to the beginning.
    var cellProbability = [Double](repeating: 0, count: cells)
    cellProbability[cells - 1] = 1
    for cell in stride(from: cells - 1, to: 0, by: -1) where cellProbability[cell] > 1e-9 {
      for number in 0..<shapeCount {
        let place = cell * shapeCount + number
        let start = sums.starts[place]
        guard start >= 0 else { continue }
        let difference = alpha[Int(start)] + Double(scores[place]) - alpha[cell]
        guard difference > -30 else { continue }
        let probability = cellProbability[cell] * Logarithm.exponential(difference)
        sums.posterior[place] = Float(probability)
        cellProbability[Int(start)] += probability
      }
    }
    return sums
  }

  /// The places, by cell and shape, of the beads of the best way through; none when there is no way.
  private func decode(_ sums: Sums, price: Double) -> [Int] {
    let shapeCount = shapes.count
    let cells = band.cellCount
    guard cells > 0 else { return [] }
    var best = [Double](repeating: -.infinity, count: cells)
    var choice = [Int8](repeating: -1, count: cells)
    best[0] = 0
    for cell in 1..<max(cells, 1) {
      for number in 0..<shapeCount {
        let place = cell * shapeCount + number
        guard sums.starts[place] >= 0 else { continue }
        let gain = (shapes[number].isPair ? 2 : 1) * Double(sums.posterior[place]) - price
        let value = best[Int(sums.starts[place])] + gain
        if value > best[cell] {
          best[cell] = value
          choice[cell] = Int8(number)
        }
      }
    }
    var result: [Int] = []
    var cell = cells - 1
    while cell > 0, choice[cell] >= 0 {
      let place = cell * shapeCount + Int(choice[cell])
      result.append(place)
      cell = Int(sums.starts[place])
    }
    return result.reversed()
  }

  /// The beads at the places of a way through.
  private func beads(
    at places: [Int], probability: (Int) -> Double, firstProbability: ((Int) -> Double)? = nil
  ) -> [ScoredBead] {
    var row = band.rows.lowerBound
    var column = band.columns(ofRow: row).lowerBound
    return places.map { place in
      let shape = shapes[place % shapes.count]
      defer { (row, column) = (row + shape.source, column + shape.target) }
      return ScoredBead(
        source: row..<(row + shape.source), target: column..<(column + shape.target), probability: probability(place),
        firstProbability: firstProbability?(place))
    }
  }
}

/// Segments that confirmed beads hold already, although those beads do not divide the texts: the search steps over them.
struct TakenSegments {
  var source: [Bool]
  var target: [Bool]

  /// 0 for stepping over a taken segment, minus infinity for any other use of it, nil where nothing is taken.
  func score(_ row: Int, _ column: Int, _ shape: BeadShape) -> Float? {
    let isTaken =
      source[(row - shape.source)..<row].contains(true) || target[(column - shape.target)..<column].contains(true)
    guard isTaken else { return nil }
    return shape.source + shape.target == 1 ? 0 : -.infinity
  }
}
