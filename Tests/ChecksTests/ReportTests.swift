import Bitext
import Checks
import FoundationEssentials
import Testing

@Suite("Reports")
struct ReportTests {
  private func report(waived: Bool = false, disarmed: Bool = true) throws -> Report {
    let rows = [
      ("r1", "=Il a 43 ans et <b>deux</b> fils.", "=He is 48 and has \"<script>alert(1)</script>\" sons."),
      ("r2", "La ville paie tout ici.", "The town pays for everything here."),
    ]
    let document = BilingualDocument(
      name: "a & b", sourceLanguage: .french, targetLanguage: .english,
      units: rows.map { row in
        .init(
          id: "u\(row.0)",
          segments: [
            BilingualSegment(
              id: row.0, sourceParts: [.init(InlineText(row.1))], targetParts: [.init(InlineText(row.2))])
          ])
      })
    let findings = try Checker(source: .french, target: .english, profile: .only(["number"])).check(document)
    var waivers = WaiverList()
    if waived {
      for finding in findings {
        let id = finding.identity(source: rows[0].1, target: rows[0].2)
        waivers.add(Waiver(id: id, check: "number", document: "a & b", reason: "it is <so>", message: ""))
      }
    }
    return Report(
      [
        ReportedDocument(
          document, findings: findings, name: "a & b", path: "dir/a & b.xlf", waivers: waivers, line: { _ in 4 })
      ], version: "9.9.9", disarmsFormulas: disarmed)
  }

  @Test("the summary has counts and penalty points for 1,000 words")
  func summary() throws {
    // Twelve words, one changed number and one that the target alone has: two errors of five points.
    #expect(try report().summary == "2 errors in 2 rows; 833.3 penalty points for 1,000 words (MQM)")
    #expect(
      try report(waived: true).summary
        == "nothing found, 2 waived in 2 rows; 0.0 penalty points for 1,000 words (MQM)")
  }

  @Test("SARIF has the rule, the place, the identity, and suppressions for waivers")
  func sarif() throws {
    let text = try report(waived: true).written(as: .sarif)
    #expect(text.contains("\"version\" : \"2.1.0\""))
    #expect(text.contains("\"uri\" : \"dir/a%20%26%20b.xlf\""))
    #expect(text.contains("\"startLine\" : 4"))
    #expect(text.contains("\"justification\" : \"it is <so>\""))
    #expect(text.contains("\"calqueFinding/v1\""))
    #expect(!(try report().written(as: .sarif)).contains("suppressions"))
  }

  @Test("JUnit fails findings, skips waived ones, passes the rest")
  func junit() throws {
    let text = try report().written(as: .junit)
    #expect(text.contains("<testsuites name=\"calque check\" tests=\"3\" failures=\"2\" errors=\"0\">"))
    #expect(text.contains("<testcase classname=\"a &amp; b\" name=\"r2\"/>"))
    #expect(text.contains("&lt;script&gt;") && !text.contains("<script>"))
    #expect(try report(waived: true).written(as: .junit).contains("failures=\"0\" errors=\"0\" skipped=\"2\""))
  }

  @Test("CSV disarms formulas unless told not to, and quotes what needs it")
  func csv() throws {
    let text = try report().written(as: .csv)
    #expect(text.hasPrefix("id,document,segment,check,severity,mqm,message,source,target,suggestion,waived\r\n"))
    #expect(text.contains(",'=Il a 43"))
    #expect(text.contains("\"'=He is 48 and has \"\"<script>"))
    #expect(try report(disarmed: false).written(as: .csv).contains(",=Il a 43"))
  }

  @Test("HTML escapes every text and carries the command that waives")
  func html() throws {
    let text = try report().written(as: .html)
    #expect(text.components(of: "<script>") == 1)
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;") || text.contains("&lt;script&gt;alert("))
    #expect(text.contains("calque check &#39;dir/a &amp; b.xlf&#39; --waive "))
    #expect(text.contains("<mark>48</mark>"))
    #expect(try report(waived: true).written(as: .html).contains("Waived: it is &lt;so&gt;"))
  }

  @Test("JSON lines have the identity, the type and both texts")
  func jsonl() throws {
    let lines = try report().written(as: .jsonl).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"mqm\":\"accuracy/mistranslation\""))
    #expect(lines[0].contains("\"sourceText\":\"=Il a 43 ans"))
  }
}

extension String {
  /// How often a part occurs.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
