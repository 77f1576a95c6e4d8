package import Bitext

/// Fits the weights of the features by maximum conditional likelihood of gold alignments.
///
/// The model is a log-linear semi-Markov model over beads; its log-likelihood is concave in the weights, so the result
/// does not depend on where the search starts. The search is L-BFGS (Liu & Nocedal 1989).
package struct WeightFitting {
  /// The possible beads of a stretch of text, with their features.
  package struct Stretch {
    var cellCount: Int
    /// Of each possible bead, in order of the cell where it ends.
    var starts: [Int32] = []
    var ends: [Int32] = []
    var features: [Float] = []
    /// What is added to each one's score whatever the weights.
    var offsets: [Float] = []
    /// Which of them are gold.
    var gold: [Int32] = []
    /// How much it counts.
    var weight: Double
  }

  /// The stretches to be fitted to.
  package var stretches: [Stretch] = []
  /// Features whose weights stay as they are, because no gold alignment shows them.
  package var fixed: Set<AlignmentFeature> = []
  /// How strongly weights are held near 0; those of shapes are not, they are frequencies.
  package var regularization = 5.0

  /// Whether the weights are those of the second pass: only beads that the first pass leaves likely compete.
  package var isSecondPass = false

  /// Creates a fitting without data.
  package init() {}

  /// Adds a text with its gold alignment; features are those of the aligner's last round.
  ///
  /// The gold beads are a partition in order; those of shapes that the search does not have divide the text. `weight` is
  /// how much each bead counts, `margin` how far around the gold alignment other beads are looked at.
  /// - Throws: what the aligner throws.
  package mutating func add(
    source: SegmentedDocument, target: SegmentedDocument, lexicon: BilingualLexicon, gold: [Bead],
    weights: AlignmentWeights, options: AlignmentOptions, weight: Double, margin: Int = 5
  ) throws(CalqueError) {
    var run = AlignmentRun(
      source: try SideText(source), target: try SideText(target), lexicon: lexicon, weights: weights,
      options: options,
      fixed: try FixedPoints([], sourceCount: source.segments.count, targetCount: target.segments.count))
    // Its last round's model is what the features are computed with.
    _ = run.beads()
    let shapes = BeadShape.all(options)
    var part: [Bead] = []
    func isPossible(_ bead: Bead) -> Bool {
      shapes.contains(BeadShape(source: bead.source.count, target: bead.target.count))
    }
    for bead in gold.flatMap(Self.singles) {
      // What crosses, overlaps or leaves a gap is no way through the lattice: it divides the text.
      let follows = part.last.map {
        $0.source.upperBound == bead.source.lowerBound && $0.target.upperBound == bead.target.lowerBound
      }
      if !(follows ?? true) || !isPossible(bead) {
        addStretch(part, run, shapes, weight, margin)
        part = []
      }
      if isPossible(bead) { part.append(bead) }
    }
    addStretch(part, run, shapes, weight, margin)
  }

  private static func singles(_ bead: Bead) -> [Bead] {
    if bead.isPair { return [bead] }
    return bead.source.map { Bead(source: $0..<($0 + 1), target: bead.target.lowerBound..<bead.target.lowerBound) }
      + bead.target.map { Bead(source: bead.source.upperBound..<bead.source.upperBound, target: $0..<($0 + 1)) }
  }

  private mutating func addStretch(
    _ gold: [Bead], _ run: AlignmentRun, _ shapes: [BeadShape], _ weight: Double, _ margin: Int
  ) {
    guard let first = gold.first, let last = gold.last else { return }
    let region = (
      source: first.source.lowerBound..<last.source.upperBound,
      target: first.target.lowerBound..<last.target.upperBound
    )
    let path = gold.map { Lattice.ScoredBead(source: $0.source, target: $0.target, probability: 1) }
    let band = Band(along: path, region: region, margin: margin)
    var stretch = Stretch(cellCount: band.cellCount, weight: weight)
    let evidence = BeadEvidence(band: band, shapes: shapes, scorer: run.scorer, model: run.model)
    var goldNumber = 0
    var beads: [(row: Int, column: Int, shape: BeadShape, evidence: PairEvidence)] = []
    for row in band.rows {
      for column in band.columns(ofRow: row) {
        guard let cell = band.cell(row, column) else { continue }
        for shape in shapes {
          guard let start = band.cell(row - shape.source, column - shape.target) else { continue }
          let bead = (source: (row - shape.source)..<row, target: (column - shape.target)..<column)
          if goldNumber < gold.count, gold[goldNumber].source == bead.source, gold[goldNumber].target == bead.target {
            stretch.gold.append(Int32(stretch.starts.count))
            goldNumber += 1
          }
          stretch.starts.append(Int32(start))
          stretch.ends.append(Int32(cell))
          let known = evidence.of(row, column, shape)
          if isSecondPass { beads.append((row, column, shape, known)) }
          var sink = VectorSink()
          run.scorer.addFeatures(row: row, column: column, shape: shape, evidence: known, to: &sink)
          stretch.features += sink.values
          stretch.offsets.append(run.scorer.shapeOffsets[shape])
        }
      }
    }
    guard stretch.gold.count == gold.count else { return }
    stretches.append(isSecondPass ? refined(stretch, beads, run) : stretch)
  }

  /// The likely beads of a stretch and the gold ones, with all features.
  private func refined(
    _ stretch: Stretch, _ beads: [(row: Int, column: Int, shape: BeadShape, evidence: PairEvidence)],
    _ run: AlignmentRun
  ) -> Stretch {
    let probabilities = sums(stretch, run.weights.values).posterior
    let gold = Set(stretch.gold)
    var order = WordOrderScatter(source: run.source, target: run.target, model: run.model)
    var result = Stretch(cellCount: stretch.cellCount, weight: stretch.weight)
    for (edge, bead) in beads.enumerated() {
      let isGold = gold.contains(Int32(edge))
      guard isGold || probabilities[edge] >= Lattice.leastProbability else { continue }
      if isGold { result.gold.append(Int32(result.starts.count)) }
      var known = bead.evidence
      if bead.shape.isPair { known.addOrder(&order, bead.row, bead.column, bead.shape) }
      var sink = VectorSink()
      run.scorer.addFeatures(row: bead.row, column: bead.column, shape: bead.shape, evidence: known, to: &sink)
      result.starts.append(stretch.starts[edge])
      result.ends.append(stretch.ends[edge])
      result.features += sink.values
      result.offsets.append(stretch.offsets[edge])
    }
    return result
  }

  /// Fits.
  ///
  /// - Parameters:
  ///   - initial: where the search starts, and the values of fixed features.
  ///   - iterations: the most steps.
  ///   - report: gets the step, the objective and the gradient's size.
  /// - Returns: the weights.
  package func fit(
    from initial: [Float], iterations: Int, report: (Int, Double, Double) -> Void
  ) -> [Float] {
    var point = initial.map(Double.init)
    var (value, gradient) = objective(point)
    var steps: [(step: [Double], change: [Double], inverse: Double)] = []
    for iteration in 0..<iterations {
      // The two-loop recursion.
      var direction = gradient
      var factors: [Double] = []
      for memory in steps.reversed() {
        let factor = memory.inverse * dot(memory.step, direction)
        factors.append(factor)
        for index in direction.indices { direction[index] -= factor * memory.change[index] }
      }
      if let last = steps.last {
        let scale = 1 / (last.inverse * dot(last.change, last.change))
        for index in direction.indices { direction[index] *= scale }
      } else {
        let size = dot(gradient, gradient).squareRoot()
        for index in direction.indices { direction[index] /= max(size, 1) }
      }
      for (memory, factor) in zip(steps, factors.reversed()) {
        let back = memory.inverse * dot(memory.change, direction)
        for index in direction.indices { direction[index] += memory.step[index] * (factor - back) }
      }
      var length = 1.0
      let slope = dot(direction, gradient)
      var accepted = false
      for _ in 0..<20 {
        let next = zip(point, direction).map { $0 - length * $1 }
        let (nextValue, nextGradient) = objective(next)
        if nextValue <= value - 1e-4 * length * slope {
          let step = zip(next, point).map { $0 - $1 }
          let change = zip(nextGradient, gradient).map { $0 - $1 }
          let product = dot(step, change)
          if product > 1e-12 { steps.append((step, change, 1 / product)) }
          if steps.count > 10 { steps.removeFirst() }
          let gain = value - nextValue
          (point, value, gradient) = (next, nextValue, nextGradient)
          report(iteration, value, dot(gradient, gradient).squareRoot())
          accepted = gain > 1e-6 * abs(value)
          break
        }
        length /= 2
      }
      if !accepted { break }
    }
    return point.map(Float.init)
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  /// The mean logarithm of the likelihood of a gold bead under given weights.
  package func likelihood(under weights: [Float]) -> Double {
    var free = self
    free.regularization = 0
    let beads = stretches.reduce(0.0) { $0 + $1.weight * Double($1.gold.count) }
    return -free.objective(weights.map(Double.init)).0 / max(beads, 1)
  }

  /// The negative log-likelihood with its gradient.
  private func objective(_ point: [Double]) -> (Double, [Double]) {
    let count = point.count
    let weights = point.map(Float.init)
    var value = 0.0
    var gradient = [Double](repeating: 0, count: count)
    for stretch in stretches {
      var (total, scores, expected) = sums(stretch, weights)
      for edge in stretch.gold {
        total -= Double(scores[Int(edge)])
        expected[Int(edge)] -= 1
      }
      value += stretch.weight * total
      var sums = [Double](repeating: 0, count: count)
      for edge in expected.indices where abs(expected[edge]) > 1e-7 {
        for index in 0..<count { sums[index] += Double(expected[edge] * stretch.features[edge * count + index]) }
      }
      for index in 0..<count { gradient[index] += stretch.weight * sums[index] }
    }
    for index in 0..<count where index >= AlignmentFeature.lengthDeviation.rawValue {
      value += 0.5 * regularization * point[index] * point[index]
      gradient[index] += regularization * point[index]
    }
    for feature in fixed { gradient[feature.rawValue] = 0 }
    return (value, gradient)
  }

  /// The logarithm of the sum over all ways through a stretch, the scores of its beads and their probabilities.
  private func sums(
    _ stretch: Stretch, _ weights: [Float]
  ) -> (total: Double, scores: [Float], posterior: [Float]) {
    let count = weights.count
    let edges = stretch.starts.count
    var scores = [Float](repeating: 0, count: edges)
    stretch.features.withUnsafeBufferPointer { features in
      weights.withUnsafeBufferPointer { weights in
        for edge in 0..<edges {
          var sum = stretch.offsets[edge]
          for index in 0..<count { sum += features[edge * count + index] * weights[index] }
          scores[edge] = sum
        }
      }
    }
    var alpha = [Double](repeating: -.infinity, count: stretch.cellCount)
    alpha[0] = 0
    for edge in 0..<edges {
      let end = Int(stretch.ends[edge])
      alpha[end] = Logarithm.sum(alpha[end], alpha[Int(stretch.starts[edge])] + Double(scores[edge]))
    }
    var reach = [Double](repeating: 0, count: stretch.cellCount)
    reach[stretch.cellCount - 1] = 1
    var posterior = [Float](repeating: 0, count: edges)
    for edge in stride(from: edges - 1, through: 0, by: -1) {
      let end = Int(stretch.ends[edge])
      guard reach[end] > 1e-10 else { continue }
      let start = Int(stretch.starts[edge])
      let probability = reach[end] * Logarithm.exponential(alpha[start] + Double(scores[edge]) - alpha[end])
      posterior[edge] = Float(probability)
      reach[start] += probability
    }
    return (alpha[stretch.cellCount - 1], scores, posterior)
  }
}
