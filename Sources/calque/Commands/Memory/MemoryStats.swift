import ArgumentParser
import Bitext
import Project
import TranslationMemory

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
