/// JUnit XML, as Jenkins' xUnit plug-in (`junit-10.xsd`), GitLab and others read it.
///
/// A document is a suite, a row without findings a passed test, a finding a test: failed from the report's threshold on,
/// skipped when it was waived, passed with a note below.
enum JUnitReport {
  static func xml(_ report: Report) -> String {
    var result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let suites = report.documents.map { suite($0, threshold: report.threshold) }
    let tests = suites.reduce(0) { $0 + $1.tests }
    let failures = suites.reduce(0) { $0 + $1.failures }
    result += "<testsuites name=\"calque check\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">\n"
    result += suites.map(\.text).joined()
    return result + "</testsuites>\n"
  }

  private static func suite(
    _ document: ReportedDocument, threshold: Severity
  ) -> (text: String, tests: Int, failures: Int) {
    let byRow = Dictionary(grouping: document.items, by: \.finding.segmentID)
    var cases = ""
    var (tests, failures, skipped) = (0, 0, 0)
    let name = Markup.escaped(document.name)
    for row in document.rows {
      guard let items = byRow[row] else {
        tests += 1
        cases += "    <testcase classname=\"\(name)\" name=\"\(Markup.escaped(row))\"/>\n"
        continue
      }
      for item in items {
        tests += 1
        let finding = item.finding
        let title = Markup.escaped("\(row) \(finding.check) \(item.identity)")
        let message = Markup.escaped(finding.message)
        cases += "    <testcase classname=\"\(name)\" name=\"\(title)\">"
        if let waiver = item.waiver {
          skipped += 1
          cases += "<skipped message=\"\(Markup.escaped("waived: \(waiver.reason)"))\"/>"
        } else if finding.severity >= threshold {
          failures += 1
          cases += "<failure type=\"\(Markup.escaped(finding.check))\" message=\"\(message)\">"
          cases += Markup.escaped("source: \(item.source)\ntarget: \(item.target)") + "</failure>"
        } else {
          cases += "<system-out>\(message)</system-out>"
        }
        cases += "</testcase>\n"
      }
    }
    let text =
      "  <testsuite name=\"\(name)\" file=\"\(Markup.escaped(document.path))\" tests=\"\(tests)\" "
      + "failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\">\n\(cases)  </testsuite>\n"
    return (text, tests, failures)
  }
}
