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
          Finding(
            check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
            message: "row \(known.row.id) translates the same source by “\(shortened(known.row.target.text))”",
            source: 0..<row.source.text.utf8.count, target: 0..<row.target.text.utf8.count,
            suggestion: known.row.target.text, segmentID: row.id))
      }
    }
    return findings
  }

  static func shortened(_ text: String) -> String {
    text.count > 80 ? String(text.prefix(79)) + "…" : text
  }
}
