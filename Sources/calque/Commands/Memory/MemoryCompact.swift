import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Makes the file smaller.
struct MemoryCompact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Write the memory's file anew without the room of what was deleted.",
    discussion: """
      Deleted texts stay in the history until --forget-history; then nothing done before can be undone, and the texts are
      gone from the file. Other processes must not use the memory meanwhile (exit 75).

      Examples:
        calque memory compact
        calque memory compact --forget-history --json
      """)

  @Flag(help: "Forget what was changed and deleted; it can then not be undone.")
  var forgetHistory = false

  @Flag(help: "One JSON record.")
  var json = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let report = try options.open().memory().compact(forgettingHistory: forgetHistory)
    let output = Output()
    if json { try output.json(report) }
    try output.finish()
    let forgotten =
      report.forgotten > 0 ? "; \(report.forgotten.counted("entry", "entries")) of the history forgotten" : ""
    Messages.summary(
      "\(Self.size(report.bytesBefore)) before, \(Self.size(report.bytesAfter)) after\(forgotten).")
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 10_000_000 ? "\((bytes + 500) / 1000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
  }
}
