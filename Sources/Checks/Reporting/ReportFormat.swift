public import Bitext

/// The forms that a report can take.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For a terminal; written by the command line itself.
  case text
  /// One JSON object.
  case json
  /// A JSON object a finding.
  case jsonl
  /// A page that needs nothing else.
  case html
  /// SARIF 2.1.0 (OASIS), for code scanning.
  case sarif
  /// JUnit XML, for continuous integration.
  case junit
  /// A table (RFC 4180).
  case csv
}

/// What a report is made from.
public struct Report: Sendable {
  /// The documents in order.
  public var documents: [ReportedDocument]
  /// The program's version.
  public var version: String
  /// From which severity on a finding counts as a failure.
  public var threshold: Severity
  /// Whether cells of a table that a spreadsheet would run as formulas are disarmed by an apostrophe.
  public var disarmsFormulas: Bool

  /// Creates a report.
  public init(
    _ documents: [ReportedDocument], version: String, threshold: Severity = .warning, disarmsFormulas: Bool = true
  ) {
    self.documents = documents
    self.version = version
    self.threshold = threshold
    self.disarmsFormulas = disarmsFormulas
  }

  /// The report in a form; for `text` the summary alone.
  ///
  /// - Throws: `CalqueError` with code `.defect` when JSON cannot be written.
  /// - Complexity: O(findings).
  public func written(as format: ReportFormat) throws(CalqueError) -> String {
    switch format {
    case .text: summary
    case .json: try JSONReport.json(self)
    case .jsonl: try JSONReport.lines(self)
    case .html: HTMLReport.html(self)
    case .sarif: try SARIFReport.json(self)
    case .junit: JUnitReport.xml(self)
    case .csv: CSVReport.csv(self)
    }
  }

  /// One line: how many findings, and the score.
  public var summary: String {
    let open = documents.flatMap(\.open)
    let waived = documents.reduce(0) { $0 + $1.items.count } - open.count
    let score = QualityScore(documents)
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = open.count { $0.finding.severity == severity }
      guard count > 0 else { return nil }
      return count == 1 ? "1 \(severity.rawValue)" : "\(count) \(severity == .info ? "hints" : severity.rawValue + "s")"
    }
    let found = counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
    let rows = documents.reduce(0) { $0 + $1.rowCount }
    return
      "\(found)\(waived > 0 ? ", \(waived) waived" : "") in \(rows) rows; \(score.perThousandWords) penalty points "
      + "for 1,000 words (MQM)"
  }
}
