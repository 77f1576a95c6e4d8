/// How the probability that a bead is right follows from an alignment's posteriors: a logistic function of the bead's own
/// log-odds, of those of its less sure neighbour (errors come in pairs), and of its kind of shape.
package struct DoubtCalibration: Sendable, Equatable {
  /// The names of the factors in `weights.tsv`.
  package static let names = [
    "calibration-slope", "calibration-neighbour", "calibration-single", "calibration-larger", "calibration-offset",
  ]

  /// One factor for each name.
  package var factors: [Double]

  /// Posteriors as they are.
  package static let none = DoubtCalibration(factors: [1, 0, 0, 0, 0])

  /// Log-odds are cut off here: what lies beyond is a matter of rounding.
  private static let greatestOdds = 12.0

  /// Creates a calibration with one factor for each name.
  package init(factors: [Double]) { self.factors = factors }

  /// A bead of an alignment, as far as its probability depends on it.
  package struct Sign: Sendable {
    var sourceCount: Int
    var targetCount: Int
    var posterior: Double

    /// Creates a sign of a bead with so many segments on each side.
    package init(sourceCount: Int, targetCount: Int, posterior: Double) {
      self.sourceCount = sourceCount
      self.targetCount = targetCount
      self.posterior = posterior
    }
  }

  /// What the factors multiply, for each bead of an alignment in order.
  package static func inputs(_ beads: [Sign]) -> [[Double]] {
    let odds = beads.map { bead in
      let bounded = min(max(bead.posterior, 1e-9), 1 - 1e-9)
      return min(max(Logarithm.natural(bounded / (1 - bounded)), -greatestOdds), greatestOdds)
    }
    return beads.indices.map { index in
      let before = index > 0 ? odds[index - 1] : greatestOdds
      let after = index + 1 < odds.count ? odds[index + 1] : greatestOdds
      let isSingle = beads[index].sourceCount == 0 || beads[index].targetCount == 0
      let isLarger = !isSingle && beads[index].sourceCount + beads[index].targetCount > 2
      return [odds[index], min(before, after), isSingle ? 1 : 0, isLarger ? 1 : 0, 1]
    }
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
