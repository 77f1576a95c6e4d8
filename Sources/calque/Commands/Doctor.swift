import ArgumentParser
import Project

/// Looks at the installation and the project.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the installation and the project, and say what needs mending.",
    discussion: """
      Examples:
        calque doctor
        calque doctor --project ~/revue --json
      """)

  @Flag(help: "One JSON record a line.")
  var json = false

  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    let subject: String
    let state: String
    let detail: String
  }

  func run() throws {
    let diagnoses = try options.open().diagnose()
    let output = Output()
    for diagnosis in diagnoses {
      if json {
        try output.json(
          Record(subject: diagnosis.subject, state: diagnosis.state.rawValue, detail: diagnosis.detail))
      } else {
        let mark = diagnosis.state.rawValue.padded(to: 7)
        try output.line("\(mark)\(diagnosis.subject.padded(to: 12))\(Messages.visible(diagnosis.detail))")
      }
    }
    try output.finish()
    if diagnoses.contains(where: { $0.state == .bad }) { throw ExitStatus.no }
  }
}
