import ArgumentParser
import Bitext
import CalqueServer
import Project

/// Serves the editor and look-ups until it is stopped.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the editor and look-ups in the background, to browsers and programs of this machine.",
    discussion: """
      The server of calque edit, for one that stays: it opens no browser, its address can be opened more than once, and a
      program may send the token of the address in place of a cookie.

      It listens on 127.0.0.1 and nowhere else, since it does not encrypt: from another machine, go through ssh \
      (ssh -L 8080:127.0.0.1:8080 HOST). Whoever knows the token can read and change the project.

      GET /lookup?text=TEXT&threshold=70&limit=5 answers as calque lookup --jsonl does:
        {"matches":[{"score":…,"source":…,"target":…,"origin":…}]}

      Prints the address when it listens. SIGTERM ends it with exit code 0, Ctrl-C with 130; whatever was acknowledged is
      on disk.

      Examples:
        calque serve --port 8080
        curl -G -H "Authorization: Bearer TOKEN" http://127.0.0.1:8080/lookup --data-urlencode "text=La mairie refuse."
      """)

  @OptionGroup var server: ServerOptions
  @OptionGroup var options: ProjectOptions

  func run() throws { try server.serve(options, servesPrograms: true) }
}
