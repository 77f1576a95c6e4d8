import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Deletes units.
struct MemoryDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete the units that a filter means; they stay in the history.",
    discussion: """
      FILTER is FIELD OPERATOR VALUE, joined by and; several --where must all hold. Values with spaces stand in quotes.
        text, text.fr             any text, or that in a language
        language                  a language that the unit has
        article place author tool domain id note
        client, project, prop.NAME  a property
        origin                    human, aligned, machine or imported
        confirmed                 yes or no
        date created changed      2026-03-14 or 2026-03-14T12:30:00Z; date is the last change, else the creation
        unit batch                numbers
      Operators: = != equal, ~ !~ contains in any case, =~ regular expression (ICU), < <= > >= for dates and numbers.
      = "" means that there is none. Exits 1 when no unit is meant.

      Examples:
        calque memory delete --dry-run --where 'article = "old issue"'
        calque memory delete --where 'origin = machine and confirmed = no and date < 2024-01-01'
        calque memory delete --where 'text.fr ~ "lorem ipsum"' && calque memory undo
      """)

  @Option(name: .customLong("where"), help: ArgumentHelp("Which units; may be repeated.", valueName: "filter"))
  var filters: [String] = []

  @Flag(help: "Say which units are meant, delete nothing.")
  var dryRun = false

  @Flag(help: "One JSON record a unit.")
  var jsonl = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    guard !filters.isEmpty else {
      throw CalqueError(
        .usage, "which units is not said", hint: "Say --where, such as --where 'article = \"old issue\"'.")
    }
    let project = try options.open()
    let conditions = try filters.map { try UnitFilter($0) }
    let memory = try project.memory(readOnly: dryRun)
    let output = Output()
    var units: [UnitIdentifier] = []
    try memory.forEachUnit(where: conditions[0]) { stored in
      for condition in conditions.dropFirst() where try !condition.matches(stored) { return }
      units.append(stored.id)
      if jsonl {
        try output.json(UnitRecord(stored))
      } else if dryRun {
        for line in UnitRecord.lines(stored) { try output.line(line) }
      }
    }
    if !dryRun {
      _ = try memory.delete(
        units, reason: conditions.map(\.text).joined(separator: " and "), date: Project.now(),
        person: project.configuration.translator)
    }
    try output.finish()
    guard !units.isEmpty else {
      Messages.summary("No unit is meant.")
      throw ExitStatus.no
    }
    Messages.summary(
      dryRun
        ? "\(units.count.counted("unit")) would be deleted."
        : "\(units.count.counted("unit")) deleted; calque memory undo brings \(units.count == 1 ? "it" : "them") back.")
  }
}
