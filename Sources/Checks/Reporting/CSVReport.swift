/// A table of findings: RFC 4180, with a header and CRLF.
///
/// Texts come from anywhere: a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a formula
/// by spreadsheets; it gets an apostrophe before it unless the report is told not to.
enum CSVReport {
  private static let header = [
    "id", "document", "segment", "check", "severity", "mqm", "message", "source", "target", "suggestion", "waived",
  ]

  static func csv(_ report: Report) -> String {
    var result = header.joined(separator: ",") + "\r\n"
    for document in report.documents {
      for item in document.items {
        let finding = item.finding
        let cells = [
          item.identity, document.name, finding.segmentID, finding.check, finding.severity.rawValue, finding.mqmType,
          finding.message, item.source, item.target, finding.suggestion ?? "", item.waiver?.reason ?? "",
        ]
        result += cells.map { cell($0, disarmed: report.disarmsFormulas) }.joined(separator: ",") + "\r\n"
      }
    }
    return result
  }

  private static func cell(_ text: String, disarmed: Bool) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let plain = (disarmed && isFormula ? "'" : "") + text
    let needsQuotes = plain.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + plain.replacing("\"", with: "\"\"") + "\"" : plain
  }
}
