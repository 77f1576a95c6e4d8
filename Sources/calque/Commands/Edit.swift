import ArgumentParser

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

  @OptionGroup var server: ServerOptions

  @Flag(help: "Only print the address.")
  var noOpen = false

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let opens = !noOpen
    try server.serve(options, article: article) { if opens { Browser.open($0) } }
  }
}
