import ArgumentParser
import Bitext
import Project

/// Brings a returned file back.
struct Update: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a file that comes back from another tool into the text it was made from.",
    discussion: """
      The text is an article of the project, or a bilingual file (XLIFF, SDLXLIFF, mqxliff, PO, TMX), which is updated in
      place: only the changed targets differ afterwards. What is confirmed stays confirmed and keeps its target, unless
      the returned row is confirmed as well. Exits 1 when the file was made from another version of the text.

      Examples:
        calque update transport-gratuit back.xlf --dry-run
        calque update transport-gratuit back.xlf
        calque update job.sdlxliff back.tmx --format jsonl
        calque update memory.tmx reviewed.tsv --from fr --to en
      """)

  @Argument(help: "The article or the bilingual file that is updated.")
  var name: String

  @Argument(help: "The file that came back: XLIFF, TMX, PO, TSV, CSV, JSONL, or a review sheet in Word.")
  var returned: String

  @Flag(help: "Show what would change, write nothing.")
  var dryRun = false

  @Flag(help: "Take what agrees from a file of another version, and overrule confirmations.")
  var force = false

  @Flag(help: "Replace broken bytes of the returned file, and control characters by U+FFFD, and say where.")
  var repair = false

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    let row: String
    let change: String
    let source: String
    let before: String?
    let after: String?
  }

  func run() throws {
    guard ["text", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use text or jsonl.")
    }
    let project = try options.open { $0.isRepairing = repair }
    defer { project.sayNotices() }
    let report = try project.update(name, from: returned, forcing: force, isDryRun: dryRun)
    let output = Output()
    for change in report.changes {
      guard format == "text" else {
        try output.json(
          Record(
            row: change.row, change: change.kind.rawValue, source: change.source, before: change.before,
            after: change.after))
        continue
      }
      try output.line("\(change.row): \(Self.words(change.kind))")
      if let before = change.before { try output.line("  - \(Messages.visible(InlineText(before).line))") }
      if let after = change.after, after != change.before || change.kind == .target {
        try output.line("  + \(Messages.visible(InlineText(after).line))")
      }
    }
    try output.finish()
    for problem in report.problems { Messages.error(problem) }
    var words = [
      report.count(.target) == 1 ? "1 target changed" : "\(report.count(.target)) targets changed",
      "\(report.count(.state)) confirmed or taken further",
      "\(report.count(.kept)) kept as confirmed here",
    ]
    if report.count(.foreign) > 0 { words.append("\(report.count(.foreign)) passed over") }
    Messages.summary(
      "\(report.path): \(report.rows) rows, \(words.joined(separator: ", "))\(dryRun ? "; nothing written" : "")")
    if !report.problems.isEmpty || report.count(.foreign) > 0 && !force { throw ExitStatus.no }
  }

  private static func words(_ kind: ReturnedChange.Kind) -> String {
    switch kind {
    case .target: "target"
    case .state: "confirmed or taken further"
    case .kept: "kept, it is confirmed here"
    case .foreign: "passed over, its source does not occur here"
    }
  }
}
