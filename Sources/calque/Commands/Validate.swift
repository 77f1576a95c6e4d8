import ArgumentParser
import Bitext
import Interchange
import Project

/// Checks interchange files against their specifications.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check files against the specification of their format.",
    discussion: """
      XLIFF 1.2, 2.0, 2.1 and 2.2 with its modules, TMX, TBX, SRX and PO, told apart by content. Each finding names line,
      column, rule and the part of the specification. Exits 1 when a rule is broken, 2 when a file could not be judged (the
      others are); nothing outside the files is read.

      Examples:
        calque validate article.xlf memory.tmx
        calque validate --format jsonl *.xlf
      """)

  @Argument(help: "The files, or - for standard input.")
  var files: [String] = []

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @OptionGroup var messages: MessageOptions

  private struct Record: Encodable {
    let file: String
    let format: String
    let severity: String
    let rule: String
    let message: String
    let line: Int?
    let column: Int?
    let section: String
  }

  func run() throws {
    try messages.apply()
    guard !files.isEmpty else { throw CalqueError(.usage, "no file is named", hint: "Name the files to check.") }
    guard ["text", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use text or jsonl.")
    }
    let output = Output()
    var isValid = true
    // What cannot be judged does not keep the others from being judged.
    var failure: ExitStatus?
    for file in files {
      let shown = file == "-" ? "standard input" : file
      let report: ValidationReport
      do throws(CalqueError) {
        report = try FileSystem.validate(file, shown: shown)
      } catch {
        guard files.count > 1 else { throw error.inFile(shown) }
        try output.flush()
        Messages.error(error.inFile(shown))
        failure = ExitStatus(error.code)
        continue
      }
      isValid = isValid && report.isValid
      for finding in report.findings {
        if format == "jsonl" {
          try output.json(
            Record(
              file: shown, format: report.format, severity: finding.severity.rawValue, rule: finding.rule,
              message: finding.message, line: finding.position.line, column: finding.position.column,
              section: finding.section))
        } else {
          try output.line(
            "\(finding.position): \(finding.severity.rawValue): \(Messages.visible(finding.message)) [\(finding.rule); \(finding.section)]"
          )
        }
      }
      let errors = report.findings.count { $0.severity == .error }
      Messages.summary("\(shown): \(report.format), \(errors == 0 ? "valid" : "\(errors) errors")")
    }
    try output.finish()
    if let failure { throw failure }
    if !isValid { throw ExitStatus.no }
  }
}
