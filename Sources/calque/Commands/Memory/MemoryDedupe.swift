import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Merges units of the same content.
struct MemoryDedupe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Make one unit of those that say the same.",
    discussion: """
      The same are units with the same texts in the same languages (kinds of white space, quotation marks and apostrophes
      aside) and the same inline codes, whatever else is known of them; also a pair that is part of a unit of more
      languages. Importing never stores such a unit twice; with --across-regions and --across-codes more is the same.

      The one that stays is the confirmed one, else the one of the best origin (human, imported, aligned, machine), else
      the oldest. It keeps its texts and takes from the others: places with their neighbours, notes, properties, id and
      subject field where it has none, confirmation, the earliest creation, the latest change. calque memory undo parts
      them again.

      Examples:
        calque memory dedupe --dry-run
        calque memory dedupe --across-regions --jsonl
      """)

  @Flag(help: "fr-CA and fr are one language.")
  var acrossRegions = false

  @Flag(help: "Inline codes may differ; those of the unit that stays are kept.")
  var acrossCodes = false

  @Flag(help: "Say what would be merged, change nothing.")
  var dryRun = false

  @Flag(help: "One JSON record for each unit that stays.")
  var jsonl = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open()
    let memory = try project.memory(readOnly: dryRun)
    let report = try memory.deduplicate(
      DeduplicationRule(ignoresRegions: acrossRegions, ignoresCodes: acrossCodes), isDryRun: dryRun,
      date: Project.now(), person: project.configuration.translator)
    let output = Output()
    for merger in report.mergers {
      if jsonl {
        try output.json(merger)
      } else {
        let numbers = merger.merged.map(\.description).joined(separator: ", ")
        try output.line("unit \(merger.kept) takes in \(numbers)")
        for taken in merger.taken { try output.line("    \(Messages.visible(taken))") }
      }
    }
    try output.finish()
    Messages.summary(
      "\(report.removed.counted("unit")) \(dryRun ? "would be" : "") merged into \(report.mergers.count).".replacing(
        "  ", with: " "))
  }
}
