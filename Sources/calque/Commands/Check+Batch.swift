import Bitext
import Checks
import Project

extension Check {
  private struct Record: BatchRecord {
    let id: RecordID
    let source: String
    let target: String
    /// Records of one document are compared with each other; those that name none are one document together.
    let document: String?
  }

  private struct Found: Encodable {
    let check: String
    let severity: String
    let message: String
    let source: [Int]?
    let target: [Int]?
    let suggestion: String?

    init(_ finding: Finding) {
      check = finding.check
      severity = finding.severity.rawValue
      message = finding.message
      source = finding.source.map { [$0.lowerBound, $0.upperBound] }
      target = finding.target.map { [$0.lowerBound, $0.upperBound] }
      suggestion = finding.suggestion
    }
  }

  private struct Answer: Encodable {
    let id: RecordID
    let findings: [Found]
  }

  /// Batch mode: a pair a line.
  func runBatch(_ project: Project, _ profile: CheckProfile) throws {
    let pair = try project.languagePair()
    let checker = try project.checker(from: pair.source, to: pair.target, profile: profile)
    project.sayNotices()
    var ledger = ConsistencyLedger()
    try batch.run(Record.self) { record in
      let source = InlineText(record.source)
      let target = InlineText(record.target)
      var findings = try checker.check(source: source, target: target)
      let inconsistent = ledger.finding(
        id: record.id.text, document: record.document ?? "", source: source, target: target, profile: profile)
      if let inconsistent { findings.append(inconsistent) }
      return Answer(id: record.id, findings: findings.map(Found.init))
    }
  }
}
