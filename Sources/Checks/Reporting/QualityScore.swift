/// The quality of a text in the manner of MQM (Multidimensional Quality Metrics, ASTM F3564; the scoring model of the MQM
/// Council with linear calibration): penalty points for 1,000 words of the source.
///
/// An error counts as major (5 points), a warning as minor (1), information as neutral (0). Waived findings count nothing.
public struct QualityScore: Hashable, Sendable {
  /// Words of the source that were judged.
  public var words: Int
  /// Penalty points.
  public var penalty: Int
  /// Points by error type, types with most points first.
  public var types: [(type: String, penalty: Int, count: Int)]

  /// The score of some documents together.
  public init(_ documents: [ReportedDocument]) {
    words = documents.reduce(0) { $0 + $1.wordCount }
    var byType: [String: (penalty: Int, count: Int)] = [:]
    for item in documents.flatMap(\.open) {
      byType[item.finding.mqmType, default: (0, 0)].penalty += item.finding.severity.penalty
      byType[item.finding.mqmType, default: (0, 0)].count += 1
    }
    types = byType.map { ($0.key, $0.value.penalty, $0.value.count) }.sorted {
      (-$0.1, -$0.2, $0.0) < (-$1.1, -$1.2, $1.0)
    }
    penalty = types.reduce(0) { $0 + $1.penalty }
  }

  /// Penalty points for 1,000 words, to one decimal; 0 for a text without words.
  public var perThousandWords: Double {
    words == 0 ? 0 : (Double(penalty) * 10_000 / Double(words)).rounded() / 10
  }

  /// Equal by figures.
  public static func == (left: QualityScore, right: QualityScore) -> Bool {
    left.words == right.words && left.penalty == right.penalty
      && left.types.elementsEqual(right.types) {
        $0.type == $1.type && $0.penalty == $1.penalty && $0.count == $1.count
      }
  }

  /// Hashes the figures.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words)
    hasher.combine(penalty)
  }
}
