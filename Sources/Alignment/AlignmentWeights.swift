package import Bitext

/// The weights of the features in both passes, and how posterior probabilities are calibrated: the table `weights.tsv`.
///
/// The weights are fitted by maximum conditional likelihood of hand-made alignments (a log-linear semi-Markov model, so
/// the probabilities of beads follow from forward and backward sums); those of structure features that no such data
/// shows (kinds, roles, codes) are set by judgement.
package struct AlignmentWeights: Sendable {
  /// One weight a feature, by its raw value: for all beads that are possible.
  package var values: [Float]
  /// The weights of the second pass, which judges the likely beads anew with features that cost more.
  package var secondValues: [Float]
  /// How probabilities follow from posteriors.
  package var calibration: DoubtCalibration
  /// What a bead costs when the best partition is chosen, as against 1 for a right pair in each of precision and recall.
  package var beadPrice: Double

  /// Reads a table of name, tab, value a line.
  ///
  /// Features have a second value, for the second pass; lines that start with `#` are comments.
  ///
  /// - Throws: `CalqueError` with code `.malformed` and the line when a name is unknown or missing, or a value no number.
  package init(table: [UInt8]) throws(CalqueError) {
    var found: [String: (first: Double, second: Double?)] = [:]
    for (number, line) in table.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 2, let value = Double(fields[1]), value.isFinite else {
        throw CalqueError(.malformed, "not a weight", at: .init(line: number + 1))
      }
      found[fields[0]] = (value, fields.count > 2 ? Double(fields[2]) : nil)
    }
    var values = [Float](repeating: 0, count: AlignmentFeature.allCases.count)
    var secondValues = values
    for feature in AlignmentFeature.allCases {
      guard let value = found[feature.name], let second = value.second, second.isFinite else {
        throw CalqueError(.malformed, "no two weights for \(feature.name)")
      }
      values[feature.rawValue] = Float(value.first)
      secondValues[feature.rawValue] = Float(second)
    }
    self.values = values
    self.secondValues = secondValues
    calibration = DoubtCalibration(
      factors: zip(DoubtCalibration.names, DoubtCalibration.none.factors).map { found[$0]?.first ?? $1 })
    beadPrice = found["bead-price"]?.first ?? 0.9
  }

  /// The weights as lines of a table that `init(table:)` reads.
  package var table: String {
    var lines = AlignmentFeature.allCases.map { feature in
      "\(feature.name)\t\(Self.written(values[feature.rawValue]))\t\(Self.written(secondValues[feature.rawValue]))"
    }
    lines += zip(DoubtCalibration.names, calibration.factors).map { "\($0)\t\(Self.written($1))" }
    lines.append("bead-price\t\(Self.written(beadPrice))")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func written(_ value: Float) -> String { written(Double(value)) }

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
