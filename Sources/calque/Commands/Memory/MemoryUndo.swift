import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Undoes a batch.
struct MemoryUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undo an import, a deletion or a merger, whole.",
    discussion: """
      Without a number the last batch that still stands. An undo is a batch as well: undoing it by its number does
      everything again. Units that were changed since are left as they are and named; exit 1 says so.

      Examples:
        calque memory undo
        calque memory undo 12 --json
      """)

  @Argument(help: "The batch's number, as calque memory history shows it.")
  var batch: Int64?

  @Flag(help: "One JSON record.")
  var json = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open()
    let memory = try project.memory()
    let batches = try memory.batches()
    guard
      let number = batch.map(BatchIdentifier.init)
        ?? batches.last(where: { !$0.isRolledBack && $0.kind != .undo && $0.kind != .salvage })?.id
    else {
      Messages.summary("There is nothing to undo.")
      throw ExitStatus.no
    }
    let report = try memory.undo(number, date: Project.now(), person: project.configuration.translator)
    let output = Output()
    if json { try output.json(report) }
    try output.finish()
    for conflict in report.conflicts {
      Messages.notice("unit \(conflict.unit) was left as it is: \(conflict.reason)")
    }
    let label = batches.first { $0.id == number }.map { "\($0.kind.rawValue) \($0.batch.label)" } ?? ""
    Messages.summary(
      "Batch \(number) (\(label)) undone: \(report.removed.counted("unit")) removed, \(report.restored) as before. calque memory undo \(report.batch) does it again."
    )
    if !report.conflicts.isEmpty { throw ExitStatus.no }
  }
}

/// Brings one unit back.
struct MemoryRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring one unit back as it was before an entry of the history.",
    discussion: """
      Examples:
        calque memory history --unit 4711
        calque memory restore 38
      """)

  @Argument(help: "The entry's number, as calque memory history --units shows it.")
  var entry: Int64

  @Flag(help: "One JSON record.")
  var json = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open()
    let stored = try project.memory().restore(
      ChangeIdentifier(entry), date: Project.now(), person: project.configuration.translator)
    let output = Output()
    if json {
      try output.json(UnitRecord(stored))
    } else {
      for line in UnitRecord.lines(stored) { try output.line(line) }
    }
    try output.finish()
    Messages.summary("Unit \(stored.id) is as it was before entry \(entry).")
  }
}
