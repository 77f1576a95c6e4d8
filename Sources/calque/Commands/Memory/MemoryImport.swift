import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Imports bilingual files.
struct MemoryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import bilingual files: each file whole or not at all.",
    discussion: """
      Importing a file twice adds nothing. Units that cannot be used are named and left out; exit 1 says so.

      Examples:
        calque memory import old.tmx
        calque memory import --dry-run --from fr --to en pairs.tsv
      """)

  @Argument(help: "TMX, XLIFF, PO, TSV, CSV or JSONL files.")
  var files: [String] = []

  @Flag(help: "Read and judge, store nothing.")
  var dryRun = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    guard !files.isEmpty else { throw CalqueError(.usage, "no file is named", hint: "Name bilingual files.") }
    let project = try options.open()
    let progress = Progress()
    project.onProgress = { progress.update($0) }
    var hasProblems = false
    for file in files {
      defer { progress.finish() }
      let summary = try project.importIntoMemory(file, isDryRun: dryRun)
      progress.finish()
      project.sayNotices()
      for problem in summary.problems { Messages.error(problem.inFile(file)) }
      hasProblems = hasProblems || !summary.problems.isEmpty || summary.report?.skipped.isEmpty == false
      if let report = summary.report {
        for skip in report.skipped { Messages.notice("\(file): unit \(skip.index + 1): \(skip.reason)") }
        Messages.summary(
          "\(file): \(summary.read) units read, \(report.new) new, \(report.variants) other translations of known sources, \(report.duplicates) known already"
        )
      } else {
        Messages.summary("\(file): \(summary.read) units read, \(summary.problems.count) unusable; nothing stored")
      }
    }
    if hasProblems { throw ExitStatus.no }
  }
}
