import ArgumentParser
import Bitext
import Project

/// Brings a returned file or a changed source back.
struct Update: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a file that comes back from another tool, or a changed source, into a translation.",
    discussion: """
      The text is an article of the project, or a bilingual file (XLIFF, SDLXLIFF, mqxliff, PO, TMX), which is updated in
      place: only the changed targets differ afterwards. What is confirmed stays confirmed and keeps its target, unless
      the returned row is confirmed as well. Exits 1 when the file was made from another version of the text.

      A document instead of a returned file, or no file at all, is the article's own source as it is now: every sentence
      that still stands keeps its translation and its confirmation, wherever it stands now; a rewritten one has the old
      translation as a proposal, to be looked at again (calque status names it); a new one has the memory's proposals.
      The version before is kept in a folder "earlier" beside the file, where sentences that come back find their
      translations, and --undo brings it back. A document of which hardly a sentence stands is refused.

      Examples:
        calque update transport-gratuit back.xlf --dry-run
        calque update transport-gratuit back.xlf
        calque update job.sdlxliff back.tmx --format jsonl
        calque update memory.tmx reviewed.tsv --from fr --to en
        calque update transport-gratuit                       the source has changed
        calque update next.xlf next.fr.docx                   the same without a project
        calque update transport-gratuit --undo
      """)

  @Argument(help: "The article or the bilingual file that is updated.")
  var name: String

  @Argument(
    help: """
      The file that came back (XLIFF, TMX, PO, TSV, CSV, JSONL, or a review sheet in Word), or the changed source; by
      default the source that the project knows.
      """)
  var returned: String?

  @Flag(help: "The second file is the changed source, whatever it looks like.")
  var source = false

  @Flag(help: "Take the last change of the source back.")
  var undo = false

  @Flag(help: "Show what would change, write nothing.")
  var dryRun = false

  @Flag(help: "Take what agrees from a file of another version, and overrule confirmations.")
  var force = false

  @Flag(help: "Replace broken bytes of the returned file, and control characters by U+FFFD, and say where.")
  var repair = false

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @OptionGroup var input: InputOptions
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
    let project = try options.open {
      try input.apply(to: &$0)
      $0.isRepairing = repair
    }
    defer { project.sayNotices() }
    if undo {
      guard returned == nil, !dryRun else {
        throw CalqueError(.usage, "--undo takes no second file and no --dry-run")
      }
      return Messages.summary("\(try project.undoSourceUpdate(of: name)): as before the source was changed")
    }
    guard let returned, !source, try !project.isChangedSource(returned, of: name) else {
      return try takeSource(project)
    }
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
