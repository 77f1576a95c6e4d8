public import Bitext

/// What `calque.toml` says.
///
/// Every key has a default, so that an empty file is a valid project.
public struct Configuration: Sendable, Equatable {
  /// The project's name, used in exported headers.
  public var name = ""
  /// The language of the originals.
  public var sourceLanguage: LanguageTag?
  /// The language of the translations.
  public var targetLanguage: LanguageTag?
  /// Who translates, as written into the memory.
  public var translator: String?
  /// The memory's file, relative to the project.
  public var memoryPath = "Memory/memory.sqlite"
  /// The folder of bitexts, relative to the project.
  public var articlesFolder = "Memory/articles"
  /// Glossary files, relative to the project.
  public var glossaries: [String] = []
  /// Subject fields of glossaries that count; empty for all.
  public var domains: [String] = []
  /// Files of the users' own abbreviations by language.
  public var abbreviations: [String: String] = [:]
  /// The file of the users' own segmentation rules (SRX).
  public var srx: String?
  /// Whether only the users' rules cut, and not the built-in ones.
  public var usesRulesOnly = false
  /// Whether the built-in rules take over when the users' rules are wrong.
  public var fallsBack = false
  /// What a line break does in plain text: a name of `NewlinePolicy`.
  public var newlines: String?
  /// The lowest score of a fuzzy match that is shown.
  public var threshold: MatchScore = 70
  /// How many matches are shown.
  public var limit = 5
  /// The lowest score of a match that `translate` puts into the target.
  public var pretranslationThreshold: MatchScore = 75
  /// Checks that are off.
  public var skippedChecks: [String] = []
  /// Checks that are on although they are off by default.
  public var enabledChecks: [String] = []
  /// Severities by check, in place of the usual ones.
  public var checkSeverities: [String: String] = [:]
  /// From which severity on `check` says no.
  public var failOn: String?
  /// The file of waivers, relative to the project.
  public var waiversPath = "Memory/waivers.tsv"
  /// How texts are set when they are written out, by language.
  public var typography: [String: TypographyChoice] = [:]
  /// The name of the site.
  public var siteTitle: String?
  /// Where the site stands.
  public var siteAddress: String?

  /// Folders with dictionaries (FreeDict's, hunspell's), relative to the project, in place of the system's; nil when the
  /// project does not say.
  public var dictionaryFolders: [String]?

  /// The configuration without a file.
  public init() {}
}
