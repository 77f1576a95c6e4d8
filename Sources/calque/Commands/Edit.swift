import ArgumentParser
import Bitext
import CalqueServer
import Project

/// Serves the editor to the browser of this machine.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the editor in the browser: align, translate, check, read and export.",
    discussion: """
      Prints the editor's address and opens it in the browser. The address can be used once; nobody else on the machine or
      in the network can use the editor. Ctrl-C ends it (exit code 130); whatever was acknowledged is on disk.

      Examples:
        calque edit
        calque edit transport-gratuit
        calque edit --port 8080 --no-open
      """)

  @Argument(help: "The article to begin with.")
  var article: String?

  @Option(help: ArgumentHelp("The port on 127.0.0.1; a free one by default.", valueName: "number"))
  var port = 0

  @Flag(help: "Only print the address.")
  var noOpen = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    guard (0...65_535).contains(port) else {
      throw CalqueError(.usage, "--port cannot be \(port)", hint: "Use a number from 1 to 65535.")
    }
    let project = try options.open()
    guard let folder = project.folder else {
      throw CalqueError(.usage, "there is no project here", hint: "Run calque init, or say --project DIR.")
    }
    if let article { _ = try project.bilingualDocument(article, hint: "Give an article of the project.") }
    let server = EditorServer(
      folder: folder, overrides: project.overrides, article: article, port: port, log: { Messages.detail($0) })
    let opens = !noOpen
    let ending = try server.runUntilSignal { address in
      let output = Output()
      try? output.line(address)
      try? output.finish()
      if opens { Browser.open(address) }
    }
    if ending == .interrupted { throw ExitStatus.interrupted }
  }
}
