import ArgumentParser

/// The memory as a store.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Import into, export from and look after the memory.",
    discussion: """
      Every change is a batch that can be undone whole.

      Examples:
        calque memory import old.tmx pairs.tsv
        calque memory export -o Memory/memory.tmx
        calque memory delete --where 'article = "old issue" and confirmed = no' --dry-run
        calque memory undo
      """,
    groupedSubcommands: [
      CommandGroup(name: "Units in and out", subcommands: [MemoryImport.self, MemoryExport.self]),
      CommandGroup(
        name: "Changes",
        subcommands: [MemoryDelete.self, MemoryDedupe.self, MemoryHistory.self, MemoryUndo.self, MemoryRestore.self]),
      CommandGroup(
        name: "The file", subcommands: [MemoryStats.self, MemoryVerify.self, MemoryCompact.self, MemorySalvage.self]),
    ])
}
