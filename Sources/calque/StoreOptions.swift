import ArgumentParser
import Project

/// Which project, for commands in which `--to` names a format.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The project's folder; by default the nearest one above with a calque.toml.", valueName: "dir"))
  var project: String?

  @Option(help: ArgumentHelp("Languages of a file that does not say them, such as fr-en or fr:en.", valueName: "pair"))
  var languages: String?

  @OptionGroup var messages: MessageOptions

  /// The tools for these options.
  func open(_ change: (inout Project.Overrides) throws -> Void = { _ in }) throws -> Project {
    try messages.apply()
    var overrides = Project.Overrides()
    if let languages {
      let parts = languages.split(separator: languages.contains(":") ? ":" : "-").map(String.init)
      overrides.sourceLanguage = try ProjectOptions.language(parts.first, option: "--languages")
      overrides.targetLanguage = try ProjectOptions.language(parts.last, option: "--languages")
    }
    ProjectOptions.setDictionaries(of: &overrides)
    try change(&overrides)
    return Project(folder: try ProjectOptions.folder(named: project), overrides: overrides)
  }
}
