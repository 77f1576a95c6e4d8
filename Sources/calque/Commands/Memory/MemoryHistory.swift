import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Shows what was done.
struct MemoryHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show every change of the memory, newest first.",
    discussion: """
      Without options the batches: imports, deletions, mergers, and what undid them. With --units each unit that a batch
      changed, as it was before.

      Examples:
        calque memory history
        calque memory history --units --batch 12
        calque memory history --unit 4711 --jsonl
      """)

  @Flag(help: "Each changed unit, as it was before.")
  var units = false

  @Option(help: ArgumentHelp("Only this unit; means --units.", valueName: "number"))
  var unit: Int64?

  @Option(help: ArgumentHelp("Only this batch.", valueName: "number"))
  var batch: Int64?

  @Option(help: "How many entries at most.")
  var limit = 100

  @Flag(help: "One JSON record a line.")
  var jsonl = false

  @OptionGroup var options: ProjectOptions

  private struct BatchRecord: Encodable {
    let batch: Int64
    let kind: String
    let units: Int
    let label: String
    let tool: String?
    let date: String?
    let person: String?
    let undone: Bool
    let undoes: Int64?
  }

  private struct ChangeRecord: Encodable {
    let change: Int64
    let unit: Int64
    let kind: String
    let batch: Int64?
    let date: String?
    let person: String?
    let reason: String?
    let before: UnitRecord?
  }

  func run() throws {
    guard limit > 0 else { throw CalqueError(.usage, "--limit cannot be \(limit)", hint: "Use a number above 0.") }
    let memory = try options.open().memory(readOnly: true)
    let output = Output()
    if units || unit != nil { try showUnits(memory, output) } else { try showBatches(memory, output) }
    try output.finish()
  }

  private func showBatches(_ memory: TranslationMemory, _ output: Output) throws {
    let wanted = try memory.batches().reversed().filter { batch == nil || $0.id.number == batch }
    for entry in wanted.prefix(limit) {
      if jsonl {
        try output.json(
          BatchRecord(
            batch: entry.id.number, kind: entry.kind.rawValue, units: entry.unitCount, label: entry.batch.label,
            tool: entry.batch.tool, date: entry.batch.date?.description, person: entry.batch.person,
            undone: entry.isRolledBack, undoes: entry.undoes?.number))
        continue
      }
      let date = entry.batch.date.map { String($0.description.prefix(10)) } ?? ""
      let head = String(entry.id.number).padded(to: 6) + date.padded(to: 12) + entry.kind.rawValue.padded(to: 15)
      let rest = [entry.batch.label, entry.batch.person.map { "by \($0)" }, entry.isRolledBack ? "(undone)" : nil]
      try output.line(
        head + entry.unitCount.counted("unit").padded(to: 12)
          + Messages.visible(rest.compactMap { $0 }.joined(separator: "  ")))
    }
  }

  private func showUnits(_ memory: TranslationMemory, _ output: Output) throws {
    var entries: [HistoryEntry]
    if let batch {
      entries = try memory.history(of: BatchIdentifier(batch), limit: limit)
      if let unit { entries.removeAll { $0.unit.number != unit } }
    } else {
      entries = try memory.history(of: unit.map(UnitIdentifier.init), limit: limit)
    }
    for entry in entries {
      if jsonl {
        try output.json(
          ChangeRecord(
            change: entry.id.number, unit: entry.unit.number, kind: entry.kind.rawValue, batch: entry.batch?.number,
            date: entry.date?.description, person: entry.person, reason: entry.reason,
            before: entry.before.map(UnitRecord.init)))
        continue
      }
      let parts = [
        "entry \(entry.id)", "unit \(entry.unit)", entry.kind.rawValue, entry.batch.map { "batch \($0)" },
        entry.date?.description, entry.person.map { "by \($0)" }, entry.reason,
      ]
      try output.line(Messages.visible(parts.compactMap { $0 }.joined(separator: "  ")))
      for line in entry.before.map(UnitRecord.lines) ?? [] { try output.line(line) }
    }
  }
}
