package import Bitext

/// The weights of the features, and how posterior probabilities are calibrated: the table `weights.tsv`.
///
/// The weights are fitted by maximum conditional likelihood of hand-made alignments (a log-linear semi-Markov model, so
/// the probabilities of beads follow from forward and backward sums); those of structure features that no such data
/// shows (kinds, roles, codes) are set by judgement.
package struct AlignmentWeights: Sendable {
  /// One weight a feature, by its raw value.
  package var values: [Float]
  /// How probabilities follow from posteriors.
  package var calibration: DoubtCalibration
  /// What a bead costs when the best partition is chosen, as against 1 for a right pair in each of precision and recall.
  package var beadPrice: Double

  subscript(feature: AlignmentFeature) -> Float { values[feature.rawValue] }

  /// Reads a table of name, tab, value a line; lines that start with `#` are comments.
  ///
  /// - Throws: `CalqueError` with code `.malformed` and the line when a name is unknown or missing, or a value no number.
  package init(table: [UInt8]) throws(CalqueError) {
    var found: [String: Double] = [:]
    for (number, line) in table.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 2, let value = Double(fields[1]), value.isFinite else {
        throw CalqueError(.malformed, "not a weight", at: .init(line: number + 1))
      }
      found[fields[0]] = value
    }
    var values = [Float](repeating: 0, count: AlignmentFeature.allCases.count)
    for feature in AlignmentFeature.allCases {
      guard let value = found[feature.name] else {
        throw CalqueError(.malformed, "no weight for \(feature.name)")
      }
      values[feature.rawValue] = Float(value)
    }
    self.values = values
    calibration = DoubtCalibration(
      factors: zip(DoubtCalibration.names, DoubtCalibration.none.factors).map { found[$0] ?? $1 })
    beadPrice = found["bead-price"] ?? 0.9
  }

  /// The weights as lines of a table that `init(table:)` reads.
  package var table: String {
    var lines = AlignmentFeature.allCases.map { "\($0.name)\t\(Self.written(Double(self[$0])))" }
    lines += zip(DoubtCalibration.names, calibration.factors).map { "\($0)\t\(Self.written($1))" }
    lines.append("bead-price\t\(Self.written(beadPrice))")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func written(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }

  /// The weights that are part of the program.
  static let fitted: Result<AlignmentWeights, CalqueError> = {
    do throws(CalqueError) { return .success(try AlignmentWeights(table: PackageResources.weights_tsv)) } catch {
      return .failure(error)
    }
  }()

  /// The weights that are part of the program.
  ///
  /// - Throws: `CalqueError` with code `.malformed` when the embedded table is damaged.
  package static func programs() throws(CalqueError) -> AlignmentWeights { try fitted.get() }
}
