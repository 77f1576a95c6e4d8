import ArgumentParser
import Bitext
import Checks
import Project

/// Glossary and quality checks.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check translations: glossary, numbers, punctuation, codes and more.",
    discussion: """
      Reads bilingual files, or articles of the project by name. Exits 1 when something is found at or above --fail-on.

      Examples:
        calque check transport-gratuit
        calque check translated.xlf --only terminology --only number
        calque check --jsonl < pairs.jsonl      {"id","source","target"} to {"id","findings"}
        calque check --list                     the checks and what they look for
      """)

  @Argument(help: "Bilingual files, or names of articles.")
  var names: [String] = []

  @Option(help: ArgumentHelp("Only this check; may be repeated.", valueName: "check"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Not this check; may be repeated.", valueName: "check"))
  var skip: [String] = []

  @Option(help: "Exit 1 from this severity on: error, warning or info.")
  var failOn = "warning"

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @Flag(help: "List the checks.")
  var list = false

  @OptionGroup var batch: BatchOptions
  @OptionGroup var options: ProjectOptions

  private struct Record: BatchRecord {
    let id: RecordID
    let source: String
    let target: String
    /// Records of one document are compared with each other; those that name none are one document together.
    let document: String?
  }

  struct Found: Encodable {
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

  func run() throws {
    let project = try options.open()
    if list { return try listChecks() }
    let profile = try profile(project)
    guard let threshold = Severity(rawValue: failOn) else {
      throw CalqueError(.usage, "--fail-on cannot be \(failOn)", hint: "Use error, warning or info.")
    }
    guard ["text", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use text or jsonl.")
    }
    if batch.jsonl {
      let pair = try project.languagePair()
      let checker = try project.checker(from: pair.source, to: pair.target, profile: profile)
      project.sayNotices()
      var ledger = ConsistencyLedger()
      return try batch.run(Record.self) { record in
        let source = InlineText(record.source)
        let target = InlineText(record.target)
        var findings = try checker.check(source: source, target: target)
        if let finding = ledger.finding(
          id: record.id.text, document: record.document ?? "", source: source, target: target, profile: profile)
        {
          findings.append(finding)
        }
        return Answer(id: record.id, findings: findings.map(Found.init))
      }
    }
    guard !names.isEmpty else {
      throw CalqueError(.usage, "nothing to check is named", hint: "Name bilingual files or articles.")
    }
    var worst = false
    let output = Output()
    for name in names {
      for document in try project.bilingualDocuments(name) {
        let checker = try project.checker(
          from: document.sourceLanguage, to: document.targetLanguage, profile: profile)
        let findings = try checker.check(document)
        worst = worst || findings.contains { $0.severity >= threshold }
        project.sayNotices()
        try CheckReport.write(findings, of: document, named: name, asText: format == "text", to: output)
      }
    }
    try output.finish()
    if worst { throw ExitStatus.no }
  }

  private func profile(_ project: Project) throws -> CheckProfile {
    let known = Checker.checks.map(\.id)
    let skipped = skip + project.configuration.skippedChecks
    for name in only + skipped where !known.contains(name) {
      let question = Suggestion.question(for: name, among: known)
      throw CalqueError(
        .usage, "no check is called \(name)", hint: question.isEmpty ? "calque check --list shows them." : question)
    }
    var profile = only.isEmpty ? CheckProfile.standard : try CheckProfile.only(only)
    for name in skipped { try profile.set(name, enabled: false) }
    return profile
  }

  private func listChecks() throws {
    let output = Output()
    for check in Checker.checks {
      try output.line("\(check.id.padded(to: 24))\(check.defaultSeverity.rawValue.padded(to: 9))\(check.summary)")
    }
    try output.finish()
  }
}
