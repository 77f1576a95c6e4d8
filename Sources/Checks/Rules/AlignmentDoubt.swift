import Bitext

/// Pairs of which the aligner was not sure and that nobody has confirmed.
enum AlignmentDoubt {
  static let description = CheckDescription(
    id: "alignment-doubt", summary: "the aligner was not sure of the pair", defaultSeverity: .info,
    mqmType: "accuracy/mistranslation")

  static func check(_ rows: [DocumentRow], profile: CheckProfile) -> [Finding] {
    rows.compactMap { row in
      guard !row.isConfirmed, !row.doubts.isEmpty else { return nil }
      return Finding(
        check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
        message: "doubtful pair: \(row.doubts.map(\.description).joined(separator: ", "))",
        source: 0..<row.source.text.utf8.count, target: 0..<row.target.text.utf8.count, segmentID: row.id)
    }
  }
}
