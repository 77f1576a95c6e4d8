import ArgumentParser
import Bitext
import Project

/// Makes a project.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a project: calque.toml, Memory, Glossaries, Samples.",
    discussion: """
      Examples:
        calque init                        a French–English project in this folder
        calque init revue --from fr --to de
      """)

  @Argument(help: "The folder; made when it does not exist.")
  var folder = "."

  @Option(help: "Language of the originals.")
  var from = "fr"

  @Option(help: "Language of the translations.")
  var to = "en"

  @OptionGroup var messages: MessageOptions

  func run() throws {
    try messages.apply()
    let made = try ProjectFolder.create(at: folder, from: try LanguageTag(from), to: try LanguageTag(to))
    let output = Output()
    for path in made { try output.line(folder == "." ? path : "\(folder)/\(path)") }
    try output.finish()
    Messages.summary("A project from \(from) to \(to). Next: calque align article.\(from).md article.\(to).md")
  }
}
