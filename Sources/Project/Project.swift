public import Alignment
public import Bitext
public import Checks
public import Documents
public import Segmentation
import Terminology
public import TranslationMemory

/// The tools of one run, made from the project's configuration and what the caller overrides: segmenters, the aligner,
/// the memory, the glossaries.
///
/// Each tool is made when it is first asked for. Not to be shared between threads.
public final class Project {
  /// The project's folder, or nil when there is none.
  public let folder: ProjectFolder?
  /// What the caller overrides.
  public let overrides: Overrides
  /// What happened that a person should know, in words; the command line prints it to standard error.
  public private(set) var notices: [String] = []

  /// Called now and then during long work with how far it is, in words.
  public var onProgress: (String) -> Void = { _ in }

  /// Called at once with what a person should know before long work begins; without it, it is a notice like others.
  public var onAnnouncement: ((String) -> Void)?

  var segmenters: [LanguageTag: Segmenter] = [:]
  var loadedRules: LoadedRules?
  private var openMemory: TranslationMemory?
  private var loadedGlossaries: [Glossary]?
  /// The lexicons of this run, by source and target: what is stored meanwhile counts from the next run on.
  var lexicons: [[LanguageTag]: BilingualLexicon] = [:]
  private var termMatchers: [[LanguageTag]: TermMatcher] = [:]

  /// What a caller sets in place of the configuration.
  public struct Overrides: Sendable {
    /// The language of the originals.
    public var sourceLanguage: LanguageTag?
    /// The language of the translations.
    public var targetLanguage: LanguageTag?
    /// The memory's file.
    public var memoryPath: String?
    /// Whether look-ups need not wait while the memory's index is written anew: for a process that lives long.
    public var mergesIndexInBackground = false
    /// Glossary files.
    public var glossaryPaths: [String] = []
    /// Subject fields of glossaries that count; empty for all.
    public var domains: [String] = []
    /// What a line break does in plain text.
    public var newlines: NewlinePolicy?
    /// A file of segmentation rules (SRX).
    public var srxPath: String?
    /// A list of abbreviations, in place of the project's.
    public var abbreviationsPath: String?
    /// Whether only the users' rules cut.
    public var usesRulesOnly: Bool?
    /// Whether the built-in rules take over when the users' rules are wrong.
    public var fallsBack: Bool?
    /// Whether broken bytes of bilingual files and glossaries are replaced by U+FFFD, and reported.
    public var isRepairing = false
    /// Which columns of bilingual tables hold what, in place of the names in their headers.
    public var columns: ColumnMapping?
    /// Whether cells of tables that a spreadsheet would run get an apostrophe, which reading takes away again.
    public var guardsFormulas = false
    /// The character set of input files.
    public var charset: String?
    /// The format of input documents.
    public var format: DocumentFormat?
    /// What becomes of tracked changes in word processors' files.
    public var trackedChanges = ReadingOptions.TrackedChanges.accepted
    /// Where dictionaries lie, in place of what the project says; an empty list for none.
    public var dictionaryFolders: [String]?
    /// Whether the system's dictionaries count where neither the caller nor the project says where dictionaries lie.
    public var usesSystemDictionaries = false
    /// Whether what stands around a text is read too: titles and descriptions of pages, headers and footers.
    public var readsMargins = false
    /// Overrides nothing.
    public init() {}
  }

  /// Creates the tools for a folder.
  public init(folder: ProjectFolder?, overrides: Overrides = Overrides()) {
    self.folder = folder
    self.overrides = overrides
  }

  /// The configuration, or the defaults.
  public var configuration: Configuration { folder?.configuration ?? Configuration() }

  /// The name and version that are written into files.
  public static let toolName = "Calque \(Version.current)"

  /// Records something that a person should know, once.
  public func notice(_ text: String) {
    if !notices.contains(text) { notices.append(text) }
  }

  /// Says something that cannot wait for the end of the work.
  func announce(_ text: String) {
    if let onAnnouncement { onAnnouncement(text) } else { notice(text) }
  }

  /// Gives the notices and forgets them.
  public func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  // MARK: Languages

  /// The language of originals: flag, then configuration.
  public var sourceLanguage: LanguageTag? { overrides.sourceLanguage ?? configuration.sourceLanguage }

  /// The language of translations: flag, then configuration.
  public var targetLanguage: LanguageTag? { overrides.targetLanguage ?? configuration.targetLanguage }

  /// Both languages, which must be known and differ.
  ///
  /// - Throws: `CalqueError` `.language`.
  public func languagePair() throws(CalqueError) -> (source: LanguageTag, target: LanguageTag) {
    guard let source = sourceLanguage, let target = targetLanguage else {
      throw CalqueError(
        .language, "the \(sourceLanguage == nil ? "source" : "target") language is not known",
        hint: "Say --from fr --to en, or set source-language and target-language in calque.toml.")
    }
    guard source != target else {
      throw CalqueError(
        .language, "source and target are the same language (\(source))",
        hint: "Say --from and --to with two languages.")
    }
    return (source, target)
  }

  // MARK: Tools

  /// Where the memory is: flag, then project.
  ///
  /// - Throws: `CalqueError` `.usage` when neither says it.
  public func memoryPath() throws(CalqueError) -> String {
    if let path = overrides.memoryPath ?? folder?.memoryPath { return path }
    throw CalqueError(
      .usage, "no memory is known", hint: "Run inside a project (calque init), or say --memory FILE.")
  }

  /// The memory, opened; made when it does not exist and `creating` is true.
  ///
  /// - Throws: `CalqueError` as opening does.
  public func memory(creating: Bool = false, readOnly: Bool = false) throws(CalqueError) -> TranslationMemory {
    if let openMemory { return openMemory }
    let path = try memoryPath()
    let memory: TranslationMemory
    if creating, !FileSystem.exists(path) {
      try FileSystem.makeFolder(FileSystem.parent(of: path))
      memory = try TranslationMemory.create(at: path)
    } else {
      memory = try TranslationMemory(
        openingAt: path, mode: readOnly ? .readOnly : .readWrite,
        mergesInBackground: overrides.mergesIndexInBackground)
    }
    openMemory = memory
    if let kind = TranslationMemory.networkFileSystem(of: path) {
      notice("\(path): the memory lies on \(kind); keep it on a local disk when several machines use it")
    }
    return memory
  }

  /// The memory when there is one, opened for reading; nil when none is known or it does not exist yet.
  ///
  /// - Throws: `CalqueError` when it exists and cannot be opened.
  public func memoryIfPresent() throws(CalqueError) -> TranslationMemory? {
    if let openMemory { return openMemory }
    guard let path = overrides.memoryPath ?? folder?.memoryPath, FileSystem.exists(path) else { return nil }
    return try memory(readOnly: !FileSystem.isWritable(path))
  }

  /// The glossaries: flags, then project.
  ///
  /// - Throws: `CalqueError` when one cannot be read; rows that are wrong are left out with a notice.
  public func glossaries() throws(CalqueError) -> [Glossary] {
    if let loadedGlossaries { return loadedGlossaries }
    var result: [Glossary] = []
    for path in overrides.glossaryPaths.isEmpty ? try folder?.glossaryPaths() ?? [] : overrides.glossaryPaths {
      result.append(try GlossaryFile.read(path, from: sourceLanguage, to: targetLanguage, noticing: notice))
    }
    loadedGlossaries = result
    return result
  }

  /// Finds the glossaries' terms in texts of a pair of languages; nil when there is no term.
  ///
  /// - Throws: `CalqueError` as the glossaries do, or `.rule` for a pattern that does not compile.
  func termMatcher(from source: LanguageTag, to target: LanguageTag) throws(CalqueError) -> TermMatcher? {
    let loaded = try glossaries()
    guard loaded.contains(where: { !$0.concepts.isEmpty }) else { return nil }
    if let matcher = termMatchers[[source, target]] { return matcher }
    let matcher = try TermMatcher(glossaries: loaded, source: source, target: target)
    termMatchers[[source, target]] = matcher
    return matcher
  }

  /// A checker for a pair of languages, with the project's glossaries as far as they count for an article.
  ///
  /// - Parameters:
  ///   - source: the language of the sources.
  ///   - target: the language of the targets.
  ///   - profile: which checks are on.
  ///   - article: the article's name, for concepts that are confined to some.
  /// - Returns: a checker for many pairs.
  /// - Throws: `CalqueError` as the glossaries do, or `.configuration` for a check that does not exist.
  public func checker(
    from source: LanguageTag, to target: LanguageTag, profile: CheckProfile, article: String = ""
  ) throws(CalqueError) -> Checker {
    let domains = overrides.domains.isEmpty ? configuration.domains : overrides.domains
    let confined = try glossaries().map { $0.confined(to: article, domains: domains) }
    return try Checker(
      source: source, target: target, glossaries: confined, profile: profile,
      length: profile.isEnabled("length") ? learntLength(from: source, to: target) : nil)
  }

  /// The lexicon for a pair of languages: the seed, FreeDict's dictionaries, the glossaries, the memory.
  ///
  /// - Throws: `CalqueError` when a glossary or the memory cannot be read.
  public func lexicon(from source: LanguageTag, to target: LanguageTag) throws(CalqueError) -> BilingualLexicon {
    var lexicon = try BilingualLexicon.seed(source: source, target: target)
    for folder in dictionaryFolders where FileSystem.isDirectory(folder) {
      _ = try lexicon.addFreeDict(directory: folder)
    }
    var terms: [(source: String, target: String)] = []
    for concept in try glossaries().flatMap(\.concepts) {
      for left in concept.terms(in: source) where left.status != .forbidden {
        for right in concept.terms(in: target) where right.status != .forbidden {
          terms.append((left.text, right.text))
        }
      }
    }
    lexicon.add(pairs: terms, weight: 1)
    if let memory = try memoryIfPresent() {
      var pairs: [(source: String, target: String)] = []
      try memory.visitUnits { stored throws(CalqueError) in
        guard pairs.count < 4_000, let left = stored.unit.variant(in: source),
          let right = stored.unit.variant(in: target)
        else { return }
        pairs.append((left.content.text, right.content.text))
      }
      lexicon.learn(from: pairs)
    }
    return lexicon
  }
}
