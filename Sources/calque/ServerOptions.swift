import ArgumentParser
import Bitext
import CalqueServer
import Project

/// Where a server listens, and how it is run: `edit` and `serve` differ in whom they serve.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The port on 127.0.0.1; without it a free one, if possible always the same for a project.", valueName: "number"))
  var port = 0

  /// Serves a project until a signal ends it, and prints the address when it listens.
  ///
  /// - Parameters:
  ///   - options: the project.
  ///   - article: the article to begin with.
  ///   - servesPrograms: whether the address may be used more than once, and its token by programs.
  ///   - onReady: called with the address.
  /// - Throws: `CalqueError`: `.usage` without a project or with a port that is none, `.notFound` for an article, as the
  ///   server does; `ExitStatus.interrupted` after Ctrl-C.
  func serve(
    _ options: ProjectOptions, article: String? = nil, servesPrograms: Bool = false,
    onReady: @escaping @Sendable (String) -> Void = { _ in }
  ) throws {
    guard (0...65_535).contains(port) else {
      throw CalqueError(.usage, "--port cannot be \(port)", hint: "Use a number from 1 to 65535.")
    }
    let project = try options.open()
    guard let folder = project.folder else {
      throw CalqueError(.usage, "there is no project here", hint: "Run calque init, or say --project DIR.")
    }
    if let article { _ = try project.bilingualDocument(article, hint: "Give an article of the project.") }
    let server = EditorServer(
      folder: folder, overrides: project.overrides, article: article, port: port, servesPrograms: servesPrograms,
      log: { Messages.detail($0) })
    let ending = try server.runUntilSignal { address in
      let output = Output()
      try? output.line(address)
      try? output.finish()
      onReady(address)
    }
    if ending == .interrupted { throw ExitStatus.interrupted }
  }
}
