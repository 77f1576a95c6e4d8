import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Rescues a damaged memory.
struct MemorySalvage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage",
    abstract: "Rescue what a damaged memory still holds into a new one.",
    discussion: """
      The damaged file is only read. Every unit that is rescued agrees with its checksum; where only its texts can be
      vouched for, they come without their data and with a note. Exits 1 when something is lost, and says what.

      Examples:
        calque memory salvage Memory/memory.sqlite -o rescued.sqlite
        calque memory salvage broken.sqlite -o rescued.sqlite --json
      """)

  @Argument(help: "The damaged memory.")
  var damaged: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where the new memory goes.", valueName: "file"))
  var output: String

  @Flag(help: "One JSON record.")
  var json = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    try messages.apply()
    let report = try TranslationMemory.salvage(damaged, to: output)
    let stream = Output()
    if json { try stream.json(report) }
    try stream.finish()
    Messages.summary(
      "\(report.rescued.counted("unit")) rescued into \(output), \(report.withoutData) of them without their data; \(report.lost.count) lost; \(report.damagedPages) of \(report.pages.counted("page")) damaged."
    )
    if !report.lost.isEmpty {
      let numbers = report.lost.prefix(20).map(\.description).joined(separator: ", ")
      Messages.notice(
        "lost: \(report.lost.count == 1 ? "unit" : "units") \(numbers)\(report.lost.count > 20 ? " …" : "")")
    }
    if report.lostRecords + report.lostPlaces > 0 {
      Messages.notice(
        "\(report.lostPlaces.counted("place")) of units and \(report.lostRecords.counted("entry", "entries")) of the history or of batches did not agree with their checksums and were left out"
      )
    }
    if !report.lost.isEmpty || report.withoutData > 0 { throw ExitStatus.no }
  }
}
