import ArgumentParser
import Project

/// Which rules cut besides or in place of the built-in ones.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Segmentation rules (SRX 1.0 or 2.0): where one matches, it decides, and the built-in rules elsewhere.",
      valueName: "file"))
  var srx: String?

  @Option(help: ArgumentHelp("A list of abbreviations, in place of the project's.", valueName: "file"))
  var abbreviations: String?

  @Flag(help: "Use the rules of the rule file only, without the built-in ones.")
  var rulesOnly = false

  @Flag(help: "Go on with the built-in rules, and a message, when a rule file is wrong or takes too long.")
  var fallBack = false

  /// Puts the options into the overrides.
  func apply(to overrides: inout Project.Overrides) {
    overrides.srxPath = srx
    overrides.abbreviationsPath = abbreviations
    if rulesOnly { overrides.usesRulesOnly = true }
    if fallBack { overrides.fallsBack = true }
  }
}
