import ArgumentParser
import Bitext
import Project
import Segmentation

/// Finds faults in rule files.
struct SegmentLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calque segment lint",
    abstract: "Find faults in abbreviation lists and segmentation rules (SRX).",
    discussion: """
      Duplicates, contradictions, unknown types, patterns that are wrong or can take too long, rules that can never
      decide, and what the built-in data say already. Exits 1 when something is found.

      Examples:
        calque segment lint                              the project's own files
        calque segment lint abbreviations.fr.txt rules.srx
      """)

  @Argument(help: "Rule files; by default the project's.")
  var files: [String] = []

  @Option(help: "Language of the abbreviations; by default what the file's name says, as in abbreviations.fr.txt.")
  var lang: String?

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @OptionGroup var options: ProjectOptions

  private struct Line: Encodable {
    let file: String
    let line: Int
    let severity: String
    let kind: String
    let message: String
  }

  func run() throws {
    guard ["text", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use text or jsonl.")
    }
    let project = try options.open()
    let files = files.isEmpty ? project.ruleFiles : files
    guard !files.isEmpty else {
      throw CalqueError(
        .usage, "there is no rule file", hint: "Name one, or set segmentation.srx or segmentation.abbreviations.")
    }
    let language = try ProjectOptions.language(lang ?? options.from, option: "--lang")
    let output = Output()
    var count = 0
    for file in files {
      let findings = try project.findings(inRuleFile: file, language: language)
      project.sayNotices()
      count += findings.count
      for finding in findings {
        if format == "text" {
          try output.line("\(finding)")
        } else {
          try output.json(
            Line(
              file: finding.file, line: finding.line, severity: finding.severity.rawValue, kind: finding.kind.rawValue,
              message: finding.message))
        }
      }
    }
    try output.finish()
    Messages.summary("\(Messages.count(files.count, "file")), \(Messages.count(count, "finding"))")
    if count > 0 { throw ExitStatus.no }
  }
}
