import Bitext
import UnicodeText

/// One source with several targets in a document.
///
/// Sources and targets are compared without case, kinds of quotation marks and spaces. Sources of one or two words are left
/// alone: words on their own are translated by their context.
enum Inconsistent {
  static let description = CheckDescription(
    id: "inconsistent", summary: "the same source is translated in several ways", defaultSeverity: .warning,
    mqmType: "terminology/inconsistent-use")

  static func check(_ rows: [DocumentRow], profile: CheckProfile) -> [Finding] {
    var first: [String: (target: String, row: DocumentRow)] = [:]
    var findings: [Finding] = []
    for row in rows where row.wordCount >= 3 {
      let target = MatchKey.caseless(row.target.text)
      guard let known = first[row.sourceKey] else {
        first[row.sourceKey] = (target, row)
        continue
      }
      if known.target != target {
        findings.append(
          finding(
            row: known.row.id, target: known.row.target.text, source: row.source, of: row.target, segmentID: row.id,
            profile: profile))
      }
    }
    return findings
  }

  /// What is said of the later of two rows.
  static func finding(
    row: String, target earlier: String, source: InlineText, of target: InlineText, segmentID: String,
    profile: CheckProfile
  ) -> Finding {
    Finding(
      check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
      message: "row \(row) translates the same source by “\(shortened(earlier))”",
      source: 0..<source.text.utf8.count, target: 0..<target.text.utf8.count, suggestion: earlier,
      segmentID: segmentID)
  }

  static func shortened(_ text: String) -> String {
    text.count > 80 ? String(text.prefix(79)) + "…" : text
  }
}
