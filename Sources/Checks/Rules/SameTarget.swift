import Bitext
import UnicodeText

/// Unlike sources with one and the same target in a document: often a translation that was pasted in the wrong row.
///
/// Reported for targets of at least four words whose sources differ in more than case, punctuation and spaces.
enum SameTarget {
  static let description = CheckDescription(
    id: "same-target", summary: "unlike sources have the same target", defaultSeverity: .info,
    mqmType: "accuracy/mistranslation")

  static func check(_ rows: [DocumentRow], profile: CheckProfile) -> [Finding] {
    var first: [String: DocumentRow] = [:]
    var findings: [Finding] = []
    for row in rows {
      let words = row.target.text.split(whereSeparator: \.isWhitespace)
      guard words.count >= 4 else { continue }
      let key = MatchKey.caseless(row.target.text)
      guard let known = first[key] else {
        first[key] = row
        continue
      }
      if letters(known.sourceKey) != letters(row.sourceKey) {
        findings.append(
          Finding(
            check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
            message: "row \(known.id) has the same target for “\(Inconsistent.shortened(known.source.text))”",
            source: 0..<row.source.text.utf8.count, target: 0..<row.target.text.utf8.count, segmentID: row.id))
      }
    }
    return findings
  }

  private static func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.isLetter || $0.isDigit }))
  }
}
