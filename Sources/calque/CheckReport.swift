import Bitext
import Checks

/// How findings are shown.
enum CheckReport {
  private struct Record: Encodable {
    let document: String
    let segment: String
    let check: String
    let severity: String
    let message: String
    let source: [Int]?
    let target: [Int]?
    let suggestion: String?
  }

  /// Writes the findings of one document: with the lines they speak of, or as records.
  static func write(
    _ findings: [Finding], of document: BilingualDocument, named name: String, asText: Bool, to output: Output
  ) throws {
    let rows = Dictionary(document.segments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for finding in findings {
      guard asText else {
        let found = Check.Found(finding)
        try output.json(
          Record(
            document: name, segment: finding.segmentID, check: found.check, severity: found.severity,
            message: found.message, source: found.source, target: found.target, suggestion: found.suggestion))
        continue
      }
      let place = finding.segmentID.isEmpty ? name : "\(name):\(finding.segmentID)"
      try output.line("\(place): \(finding.severity.rawValue): \(Messages.visible(finding.message)) [\(finding.check)]")
      guard let row = rows[finding.segmentID] else { continue }
      try output.line("    \(marked(row.source.text, finding.source))")
      if let target = row.target { try output.line("    \(marked(target.text, finding.target))") }
      if let suggestion = finding.suggestion { try output.line("    → \(Messages.visible(suggestion))") }
    }
    if asText {
      let errors = findings.count { $0.severity == .error }
      let count = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
      let words = errors == 1 ? "1 error" : "\(errors) errors"
      Messages.summary("\(name): \(count) (\(words)) in \(document.segments.count) rows")
    }
  }

  /// The text on one line, the place between ⟦ and ⟧.
  private static func marked(_ text: String, _ range: Range<Int>?) -> String {
    let bytes = Array(text.utf8)
    guard let range, range.upperBound <= bytes.count else { return Messages.visible(InlineText(text).line) }
    let marked =
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + "⟦"
      + String(decoding: bytes[range], as: UTF8.self) + "⟧"
      + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    return Messages.visible(InlineText(marked).line)
  }
}
