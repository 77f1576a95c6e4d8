/// How the probability that a bead is right follows from an alignment's posteriors: a logistic function of the bead's own
/// log-odds, of those of its less sure neighbour (errors come in pairs), of its and its neighbours' kinds of shape, of
/// the words that find better counterparts next door than in their own bead, and of how freely the text is translated:
/// where many sentences were joined and split, less of what seems left out is.
package struct DoubtCalibration: Sendable, Equatable {
  /// The names of the factors in `weights.tsv`.
  package static let names = [
    "calibration-slope", "calibration-neighbour", "calibration-single", "calibration-larger", "calibration-run",
    "calibration-beside-single", "calibration-beside-larger", "calibration-crossing", "calibration-crossing-density",
    "calibration-large", "calibration-first-pass", "calibration-crossing-beside-larger", "calibration-single-in-free",
    "calibration-offset",
  ]

  /// One factor for each name.
  package var factors: [Double]

  /// Posteriors as they are.
  package static let none = DoubtCalibration(factors: [1] + names.dropFirst().map { _ in 0 })

  /// Log-odds are cut off here: what lies beyond is a matter of rounding.
  private static let greatestOdds = 12.0
  /// From these log-odds on the first pass counts.
  private static let sureOdds = 6.0
  /// What is taken to have been seen of a text before its first bead: one in ten is larger than 1:1.
  private static let fewBeads = (larger: 2.0, all: 20.0)
  /// Texts with this part of larger beads, or fewer, are close translations.
  private static let closeTranslation = 0.135

  /// Creates a calibration with one factor for each name.
  package init(factors: [Double]) { self.factors = factors }

  /// A bead of an alignment, as far as its probability depends on it.
  package struct Sign: Sendable {
    var sourceCount: Int
    var targetCount: Int
    var posterior: Double
    /// What the first pass took for it.
    var firstPosterior: Double
    /// Words on both sides.
    var wordCount: Double
    /// The evidence that crosses its beginning or its end, whichever is greater: `NeighbourEvidence.crossing`.
    var crossing: Double

    var isSingle: Bool { sourceCount == 0 || targetCount == 0 }
    var isLarger: Bool { !isSingle && sourceCount + targetCount > 2 }
    var isLarge: Bool { !isSingle && sourceCount + targetCount > 3 }

    /// Whether both are single segments of one side.
    func isRun(with other: Sign) -> Bool {
      isSingle && other.isSingle && (sourceCount == 0) == (other.sourceCount == 0)
    }
  }

  /// What the factors multiply, for each bead of an alignment in order.
  static func inputs(_ beads: [Sign]) -> [[Double]] {
    let odds = beads.map { logOdds($0.posterior) }
    let larger = (Double(beads.count(where: \.isLarger)) + fewBeads.larger) / (Double(beads.count) + fewBeads.all)
    let freedom = max(0, Logarithm.natural(larger / closeTranslation))
    return beads.indices.map { index in
      let bead = beads[index]
      let places = [index - 1, index + 1].filter(beads.indices.contains)
      let neighbours = places.map { beads[$0] }
      func count(_ isCounted: Bool) -> Double { isCounted ? 1 : 0 }
      let largerNeighbours = Double(neighbours.count(where: \.isLarger))
      let crossing = bead.crossing.squareRoot()
      return [
        odds[index], places.map { odds[$0] }.min() ?? greatestOdds, count(bead.isSingle), count(bead.isLarger),
        Double(neighbours.count { bead.isRun(with: $0) }),
        Double(bead.isSingle ? 0 : neighbours.count(where: \.isSingle)), largerNeighbours,
        crossing, bead.crossing / (bead.wordCount * 0.5 + 2), bead.isLarge ? odds[index] : 0,
        max(0, logOdds(bead.firstPosterior) - sureOdds), crossing * largerNeighbours, bead.isSingle ? freedom : 0, 1,
      ]
    }
  }

  /// The logarithm of the odds of a probability, cut off at `greatestOdds`.
  private static func logOdds(_ probability: Double) -> Double {
    let bounded = min(max(probability, 1e-9), 1 - 1e-9)
    return min(max(Logarithm.natural(bounded / (1 - bounded)), -greatestOdds), greatestOdds)
  }

  /// The probability that a bead with these inputs is right.
  package func probability(_ inputs: [Double]) -> Double {
    Logarithm.logistic(zip(inputs, factors).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// Fits the factors to beads of which it is known whether they are right: maximum likelihood by Newton's method.
  package static func fitted(_ inputs: [[Double]], isRight: [Bool]) -> DoubtCalibration {
    var result = none
    let count = names.count
    for _ in 0..<30 {
      // Held a little by 0, so that what never varies does not make the system singular.
      var gradient = result.factors.map { -1e-3 * $0 }
      var curvature = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      for index in 0..<count { curvature[index][index] = 1e-3 }
      for (input, right) in zip(inputs, isRight) {
        let probability = result.probability(input)
        let spread = probability * (1 - probability)
        for row in 0..<count {
          gradient[row] += ((right ? 1 : 0) - probability) * input[row]
          for column in 0..<count { curvature[row][column] += spread * input[row] * input[column] }
        }
      }
      let step = solved(curvature, gradient)
      for index in 0..<count { result.factors[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    return result
  }

  /// Solves a symmetric positive system by elimination.
  private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = matrix
    var right = right
    for pivot in right.indices {
      for row in right.indices where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in right.indices { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    return right.indices.map { right[$0] / matrix[$0][$0] }
  }
}
