/// The beads that are possible inside a band, with their scores, and the sums and maxima over all ways through.
///
/// A log-linear semi-Markov model: the probability of an alignment is proportional to the exponential of its beads'
/// scores.
struct Lattice {
  let band: Band
  let shapes: [BeadShape]
  /// The score of the bead of each shape that ends at each cell; minus infinity where it does not exist.
  private(set) var scores: [Float]

  /// Scores all beads of a band.
  init(
    band: Band, shapes: [BeadShape], scorer: BeadScorer, model: TranslationModel, weights: AlignmentWeights,
    taken: TakenSegments?
  ) {
    self.band = band
    self.shapes = shapes
    let evidence = BeadEvidence(band: band, shapes: shapes, scorer: scorer, model: model)
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
  }

  /// The best alignment: the partition with the highest expected gain under the posterior probabilities.
  ///
  /// - Parameter price: what a bead costs, as against 1 for a right pair on each of precision and recall; the expected
  ///   value of F1 is highest when it is near F1.
  /// - Returns: the beads in order, each with its posterior probability.
  func bestBeads(price: Double) -> [ScoredBead] {
    let shapeCount = shapes.count
    let cells = band.cellCount
    guard cells > 0 else { return [] }
    var alpha = [Double](repeating: -.infinity, count: cells)
    alpha[0] = 0
    var starts = [Int32](repeating: -1, count: cells * shapeCount)
    for row in band.rows {
      for column in band.columns(ofRow: row) {
        guard let cell = band.cell(row, column), cell > 0 else { continue }
        let base = cell * shapeCount
        var high = -Double.infinity
        for (number, shape) in shapes.enumerated() where scores[base + number] > -.infinity {
          guard let start = band.cell(row - shape.source, column - shape.target) else { continue }
          starts[base + number] = Int32(start)
          high = max(high, alpha[start] + Double(scores[base + number]))
        }
        guard high > -.infinity else { continue }
        var sum = 0.0
        for number in 0..<shapeCount where starts[base + number] >= 0 {
          let difference = alpha[Int(starts[base + number])] + Double(scores[base + number]) - high
          if difference > -30 { sum += Logarithm.exponential(difference) }
        }
        alpha[cell] = high + Logarithm.natural(sum)
      }
    }
    let total = alpha[cells - 1]
    guard total > -.infinity else { return [] }
    // Backward: probabilities of cells flow from the end to the beginning.
    var cellProbability = [Double](repeating: 0, count: cells)
    cellProbability[cells - 1] = 1
    var posterior = [Float](repeating: 0, count: cells * shapeCount)
    for cell in stride(from: cells - 1, to: 0, by: -1) where cellProbability[cell] > 1e-9 {
      for number in 0..<shapeCount {
        let place = cell * shapeCount + number
        let start = starts[place]
        guard start >= 0 else { continue }
        let difference = alpha[Int(start)] + Double(scores[place]) - alpha[cell]
        guard difference > -30 else { continue }
        let probability = cellProbability[cell] * Logarithm.exponential(difference)
        posterior[place] = Float(probability)
        cellProbability[Int(start)] += probability
      }
    }
    return decode(posterior, starts, price: price)
  }

  private func decode(_ posterior: [Float], _ starts: [Int32], price: Double) -> [ScoredBead] {
    let shapeCount = shapes.count
    let cells = band.cellCount
    var best = [Double](repeating: -.infinity, count: cells)
    var choice = [Int8](repeating: -1, count: cells)
    best[0] = 0
    for cell in 1..<max(cells, 1) {
      for number in 0..<shapeCount {
        let place = cell * shapeCount + number
        guard starts[place] >= 0 else { continue }
        let gain = (shapes[number].isPair ? 2 : 1) * Double(posterior[place]) - price
        let value = best[Int(starts[place])] + gain
        if value > best[cell] {
          best[cell] = value
          choice[cell] = Int8(number)
        }
      }
    }
    var result: [ScoredBead] = []
    var row = band.rows.upperBound - 1
    var column = band.columns(ofRow: row).upperBound
    while let cell = band.cell(row, column), cell > 0, choice[cell] >= 0 {
      let number = Int(choice[cell])
      let shape = shapes[number]
      let place = cell * shapeCount + number
      result.append(
        ScoredBead(
          source: (row - shape.source)..<row, target: (column - shape.target)..<column,
          probability: Double(posterior[place])))
      row -= shape.source
      column -= shape.target
    }
    return result.reversed()
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
