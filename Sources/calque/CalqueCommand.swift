import ArgumentParser
import Bitext
import Project

/// The root command.
struct CalqueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calque",
    abstract: "Translation memory and bilingual publishing.",
    discussion: """
      From two articles to a memory, a glossary check, bilingual files that other tools open, and a page to publish.

      A day's work:
        calque init                                    make a project here
        calque align article.fr.md article.en.md       segment, align and store a translated article
        calque edit article                            settle the doubtful rows in the browser
        calque check article                           glossary and quality checks
        calque translate next.fr.md -o next.xlf        pretranslate the next article from the memory
        calque export article --to html -o article.html

      Exit codes: 0 done or yes, 1 the honest answer is no, 2 could not, 75 busy, 130 interrupted.
      Environment: CALQUE_FROM, CALQUE_TO, CALQUE_PROJECT, CALQUE_MEMORY, CALQUE_GLOSSARY, CALQUE_DICTIONARIES (folders with \
      FreeDict's and hunspell's dictionaries, separated by colons; empty for none), NO_COLOR.
      """,
    version: Version.current,
    groupedSubcommands: [
      CommandGroup(name: "Set up", subcommands: [Init.self, Doctor.self]),
      CommandGroup(
        name: "Articles",
        subcommands: [
          ImportArticle.self, Segment.self, Align.self, Translate.self, Update.self, Merge.self, Status.self,
          Check.self, Publish.self, Validate.self, Export.self, Read.self, Site.self, Analyse.self, Edit.self,
          Serve.self,
        ]),
      CommandGroup(name: "Memory", subcommands: [Lookup.self, Concordance.self, MemoryCommand.self]),
      CommandGroup(name: "Terms", subcommands: [GlossaryCommand.self]),
    ]
  )

  /// The names of the commands.
  private static var names: [String] {
    configuration.groupedSubcommands.flatMap(\.subcommands).map { $0._commandName } + ["help"]
  }

  /// The command that the arguments ask for, parsed.
  static func command(for arguments: [String]) throws -> any ParsableCommand {
    let isHelp = arguments.first == "help"
    let words = arguments.dropFirst(isHelp ? 1 : 0)
    if words.first == Segment._commandName, let verb = words.dropFirst().first, let type = Segment.verbs[verb] {
      return try type.parseAsRoot(isHelp ? ["--help"] : Array(words.dropFirst(2)))
    }
    return try parseAsRoot(arguments)
  }

  /// Refuses a command that does not exist, with the nearest one.
  static func requireKnownCommand(_ word: String?) throws(CalqueError) {
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    let question = Suggestion.question(for: word, among: names)
    throw CalqueError(
      .usage, "no command is called \(word)", hint: question.isEmpty ? "calque --help lists them." : question)
  }
}
