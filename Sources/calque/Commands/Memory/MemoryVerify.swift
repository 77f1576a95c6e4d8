import ArgumentParser
import Bitext
import Project
import TranslationMemory

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

  @Flag(help: "One JSON record a problem.")
  var jsonl = false

  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    let problem: String
  }

  func run() throws {
    let problems = try problems(options.open())
    let output = Output()
    for problem in problems {
      if jsonl { try output.json(Record(problem: problem)) } else { try output.line(Messages.visible(problem)) }
    }
    try output.finish()
    guard problems.isEmpty else {
      Messages.summary(
        "The memory is damaged. Keep the file as it is; calque memory salvage FILE -o NEW rescues what it still holds.")
      throw ExitStatus.no
    }
    Messages.summary("The memory is sound.")
  }

  /// Damage that keeps the file from being opened at all is an answer, too.
  private func problems(_ project: Project) throws -> [String] {
    do throws(CalqueError) { return try project.memory(readOnly: true).verify() } catch {
      guard error.code == .damagedStore else { throw error }
      return [error.message]
    }
  }
}
