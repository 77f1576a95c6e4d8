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
      Importing a file twice adds nothing. Units that cannot be used are named and left out; exit 1 says so. A file that
      breaks off stores nothing, unless --keep-valid (TMX, XLIFF): then what comes before the error is stored. With
      --all-or-nothing one unit that cannot be used refuses the whole file. calque memory undo takes a file back.
      --columns reads TSV and CSV as somebody else made them; fields are source
      and target, or their languages, id and state. A column given by its name
      makes the first row a header, as --header does.

      Examples:
        calque memory import old.tmx
        calque memory import --dry-run --from fr --to en pairs.tsv
        calque memory import --from fr --to en --columns fr=2,en=4,id=Key list.csv
        calque memory import --keep-valid broken.tmx
        calque memory import --moses --from fr --to en corpus.fr corpus.en
        calque memory import --ladder book.ladder --from fr --to en book.fr book.en
      """)

  @Argument(help: "TMX, XLIFF, PO, TSV, CSV or JSONL files.")
  var files: [String] = []

  @Flag(help: "Read and judge, store nothing.")
  var dryRun = false

  @Flag(help: "Store what comes before the place where a TMX or XLIFF file breaks off.")
  var keepValid = false

  @Flag(help: "Store nothing of a file in which one unit cannot be used.")
  var allOrNothing = false

  @Flag(help: "Replace broken bytes and control characters by U+FFFD, and say where.")
  var repair = false

  @Flag(help: "One JSON record a file.")
  var jsonl = false

  @Flag(help: "The two files are plain texts that answer each other line by line.")
  var moses = false

  @Option(help: ArgumentHelp("The two files are plain texts, and this is hunalign's ladder.", valueName: "file"))
  var ladder: String?

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    struct Skip: Encodable {
      let unit: Int?
      let line: Int?
      let byte: Int?
      let reason: String
    }
    let file: String
    let dryRun: Bool
    let read: Int
    let new: Int
    let variants: Int
    let confirmed: Int
    let duplicates: Int
    let batch: Int64?
    /// Left out when there is none.
    let rowsWithoutPair: Int?
    let skipped: [Skip]
  }

  func run() throws {
    guard !files.isEmpty else { throw CalqueError(.usage, "no file is named", hint: "Name bilingual files.") }
    guard !keepValid || !allOrNothing else {
      throw CalqueError(.usage, "--keep-valid and --all-or-nothing exclude each other", hint: "Use one of them.")
    }
    let mapping = try columns.mapping()
    guard mapping == nil || !moses && ladder == nil else { throw ColumnOptions.noColumns }
    let project = try options.open {
      $0.isRepairing = repair
      $0.columns = mapping
    }
    let output = Output()
    let progress = Progress()
    project.onProgress = { progress.update($0) }
    var hasProblems = false
    if moses || ladder != nil, files.count != 2 {
      throw CalqueError(.usage, "two texts are wanted, and \(files.count) are named", hint: "Name source and target.")
    }
    for file in moses || ladder != nil ? [files[0]] : files {
      defer { progress.finish() }
      let summary =
        moses || ladder != nil
        ? try project.importPair(files[0], files[1], ladder: ladder, isDryRun: dryRun)
        : try project.importIntoMemory(
          file, isDryRun: dryRun, policy: keepValid ? .keepValid : allOrNothing ? .allOrNothing : .wellFormed)
      progress.finish()
      project.sayNotices()
      let skipped = summary.report?.skipped ?? []
      let leftOut = summary.problems.count + skipped.count
      hasProblems = hasProblems || leftOut > 0
      for problem in summary.problems { Messages.error(problem.inFile(file)) }
      for skip in skipped { Messages.notice("\(file): unit \(skip.index + 1): \(skip.reason)") }
      guard let report = summary.report else { continue }
      if jsonl { try output.json(Self.record(file, summary, report)) }
      var words = "\(file): \(Messages.count(summary.read, "unit")) read, \(report.new) new"
      words += ", \(report.variants) other translations of known sources, \(report.duplicates) known already"
      if report.updated > 0 { words += ", \(report.updated) confirmed" }
      if leftOut > 0 { words += ", \(leftOut) left out" }
      if summary.rowsWithoutPair > 0 { words += ", \(Messages.count(summary.rowsWithoutPair, "row")) without a pair" }
      if dryRun { words += "; nothing stored" }
      Messages.summary(words)
    }
    try output.finish()
    if hasProblems { throw ExitStatus.no }
  }

  private static func record(_ file: String, _ summary: ImportSummary, _ report: AdditionReport) -> Record {
    let unusable = summary.problems.map {
      Record.Skip(unit: nil, line: $0.position?.line, byte: $0.position?.byteOffset, reason: $0.message)
    }
    return Record(
      file: file, dryRun: summary.isDryRun, read: summary.read, new: report.new, variants: report.variants,
      confirmed: report.updated, duplicates: report.duplicates, batch: report.batch?.number,
      rowsWithoutPair: summary.rowsWithoutPair > 0 ? summary.rowsWithoutPair : nil,
      skipped: unusable + report.skipped.map { .init(unit: $0.index + 1, line: nil, byte: nil, reason: $0.reason) })
  }
}
