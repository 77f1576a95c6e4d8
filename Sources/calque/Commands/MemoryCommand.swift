import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// The memory as a store.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Import into, export from and look after the memory.",
    discussion: """
      Examples:
        calque memory import old.tmx pairs.tsv
        calque memory export -o Memory/memory.tmx
      """,
    subcommands: [MemoryImport.self, MemoryExport.self, MemoryStats.self, MemoryVerify.self])
}

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
        calque memory import --moses --from fr --to en corpus.fr corpus.en
        calque memory import --ladder book.ladder --from fr --to en book.fr book.en
      """)

  @Argument(help: "TMX, XLIFF, PO, TSV, CSV or JSONL files.")
  var files: [String] = []

  @Flag(help: "Read and judge, store nothing.")
  var dryRun = false

  @Flag(help: "The two files are plain texts that answer each other line by line.")
  var moses = false

  @Option(help: ArgumentHelp("The two files are plain texts, and this is hunalign's ladder.", valueName: "file"))
  var ladder: String?

  @OptionGroup var options: ProjectOptions

  func run() throws {
    guard !files.isEmpty else { throw CalqueError(.usage, "no file is named", hint: "Name bilingual files.") }
    let project = try options.open()
    let progress = Progress()
    project.onProgress = { progress.update($0) }
    var hasProblems = false
    if moses || ladder != nil {
      guard files.count == 2 else {
        throw CalqueError(.usage, "two texts are wanted, and \(files.count) are named", hint: "Name source and target.")
      }
      let summary = try project.importPair(files[0], files[1], ladder: ladder, isDryRun: dryRun)
      project.sayNotices()
      Messages.summary("\(files[0]): \(summary.read) pairs read, \(summary.report?.new ?? 0) new")
      return
    }
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

/// Exports the memory.
struct MemoryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the memory as TMX 1.4b, in canonical order.",
    discussion: """
      Examples:
        calque memory export > memory.tmx
        calque memory export -o Memory/memory.tmx --force
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open()
    let (text, count) = try project.memoryAsTMX()
    try output.write(Array(text.utf8))
    Messages.summary("\(count) units")
  }
}

/// Counts the memory.
struct MemoryStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say what the memory holds.",
    discussion: """
      Examples:
        calque memory stats
        calque memory stats --json --memory old.sqlite
      """)

  @Flag(help: "One JSON record.")
  var json = false

  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    let units: Int
    let confirmed: Int
    let languages: [String: Int]
    let articles: Int
    let batches: Int
  }

  func run() throws {
    let statistics = try options.open().memory(readOnly: true).statistics()
    let languages = statistics.languages.map { ($0.language.identifier, $0.units) }
    let output = Output()
    if json {
      try output.json(
        Record(
          units: statistics.units, confirmed: statistics.confirmed,
          languages: Dictionary(uniqueKeysWithValues: languages), articles: statistics.articles,
          batches: statistics.batches))
    } else {
      try output.line("units      \(statistics.units)")
      try output.line("confirmed  \(statistics.confirmed)")
      try output.line("articles   \(statistics.articles)")
      try output.line("batches    \(statistics.batches)")
      for (language, count) in languages { try output.line("\(language.padded(to: 11))\(count)") }
    }
    try output.finish()
  }
}

/// Checks the memory's file.
struct MemoryVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the memory's file: structure, keys, contents.",
    discussion: """
      Exits 1 when something is wrong, and says what.

      Examples:
        calque memory verify
        calque memory verify --memory old.sqlite
      """)

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let problems = try options.open().memory(readOnly: true).verify()
    let output = Output()
    for problem in problems { try output.line(problem) }
    try output.finish()
    guard problems.isEmpty else { throw ExitStatus.no }
    Messages.summary("The memory is sound.")
  }
}
