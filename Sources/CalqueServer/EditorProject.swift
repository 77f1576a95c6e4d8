import Bitext
import Project
import TranslationMemory

/// The project that is edited, and its open articles: what all windows share.
actor EditorProject {
  /// How long nobody may have changed an article before its file is written.
  static let quietTime = Duration.seconds(3)

  let folder: ProjectFolder
  private let overrides: Project.Overrides
  private let sessions: EditingSessions
  private var opened: Project?
  private var overviews = ArticleList()
  private var said: [String: (version: Int, words: String)] = [:]
  private var saving: [String: Task<Void, Never>] = [:]

  init(folder: ProjectFolder, overrides: Project.Overrides) {
    self.folder = folder
    self.overrides = overrides
    sessions = EditingSessions(folder: folder, overrides: overrides)
  }

  /// The project's name.
  nonisolated var name: String {
    let name = folder.configuration.name
    return name.isEmpty || name == "." ? FileSystem.name(of: FileSystem.canonical(folder.path)) : name
  }

  /// The tools, made when they are first asked for.
  var project: Project {
    if let opened { return opened }
    let project = Project(folder: folder, overrides: overrides)
    // From now on it is noticed when a file changes on which they depend.
    _ = try? overviews.isOutdated(for: project)
    opened = project
    return project
  }

  /// Forgets the tools, so that files that changed are read anew.
  func reopen() async {
    opened = nil
    for session in await sessions.sessions { await session.forgetTools() }
  }

  /// Forgets the tools when somebody changed a file on which they depend, such as a glossary.
  func refresh() async throws(CalqueError) {
    if try overviews.isOutdated(for: project) { await reopen() }
  }

  /// An article's session, shared by all windows.
  nonisolated func session(for article: String) async throws(CalqueError) -> EditingSession {
    try await sessions.session(for: article)
  }

  /// How far all articles are, in the order of their names.
  func articles() async throws(CalqueError) -> [ArticleList.Entry] {
    try await refresh()
    return try overviews.entries(of: project)
  }

  // MARK: Saving

  /// Writes an article's file when nobody has changed it for a moment; the journal has everything at once.
  func changed(_ article: String) {
    saving[article]?.cancel()
    saving[article] = Task {
      try? await Task.sleep(for: Self.quietTime)
      guard !Task.isCancelled, let session = try? await session(for: article) else { return }
      _ = try? await session.save()
    }
  }

  /// Saves and closes all articles.
  ///
  /// - Returns: what went wrong, in words.
  func close() async -> [String] {
    for task in saving.values { task.cancel() }
    return await sessions.closeAll().map { "\($0.article): \($0.error.message)" }
  }

  // MARK: What is said after a form

  /// Keeps what the next page is to say.
  func say(_ words: String, of article: String, version: Int) { said[article] = (version, words) }

  /// What was kept for a version; nothing when another one came meanwhile.
  func said(of article: String, version: Int) -> String {
    said[article].flatMap { $0.version == version ? $0.words : nil } ?? ""
  }

  // MARK: Files

  /// An article in a format, and what the format cannot carry.
  func export(_ document: BilingualDocument, as format: String) throws(CalqueError) -> (
    bytes: [UInt8], losses: [String]
  ) {
    let tools = Project(folder: folder, overrides: overrides)
    let bytes = try tools.bytes(of: document, as: try ExportFormat(name: format))
    return (bytes, tools.takeNotices())
  }

  /// The reader page of an article, as it is published.
  func page(of document: BilingualDocument, interfaceLanguage language: LanguageTag) throws(CalqueError) -> String {
    try Project(folder: folder, overrides: overrides).page(of: document, interfaceLanguage: language)
  }

  /// Words inside the memory; nothing without a memory.
  func concordance(_ query: ConcordanceQuery) throws(CalqueError) -> [ConcordanceHit] {
    guard let memory = try project.memoryIfPresent() else { return [] }
    return try memory.concordance(query)
  }

  /// Whether there is an article of this name.
  func has(_ article: String) -> Bool { (try? project.articlePath(article)) != nil }

  /// The languages that the project's configuration names.
  var usualLanguages: [Side: LanguageTag] {
    guard let pair = try? project.languagePair() else { return [:] }
    return [.source: pair.source, .target: pair.target]
  }

  /// How a text would be read.
  func recognise(_ text: BroughtText, as side: Side) throws(CalqueError) -> RecognisedText {
    try project.recognise(text, as: side)
  }

  /// Makes an article that is to be translated.
  func createTranslation(
    _ name: String, of source: BroughtText, to language: LanguageTag?
  ) throws(CalqueError) -> String {
    FileSystem.name(of: try project.createTranslation(name, of: source, to: language).path)
  }

  /// Makes an article of two texts.
  func create(_ name: String, _ source: BroughtText, _ target: BroughtText, forcing: Bool) throws(CalqueError) -> String
  {
    let stored = try project.createArticle(name, from: source, and: target, forcing: forcing)
    return FileSystem.name(of: stored.path)
  }
}
