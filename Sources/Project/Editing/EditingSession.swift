public import Bitext
import Checks
import Interchange

/// One article open in the editor: its rows, and the one way to change them.
///
/// **Durability.** What `apply` has returned for is on the disk, in a journal beside the bitext
/// (`Memory/articles/.editing/<file>.journal`, see `Sources/README.md`); the bitext's own file is written by `save` and
/// `close`, whole or not at all. After a crash the next session begins where the last acknowledged operation ended, with
/// all that can be undone.
///
/// **Sharing.** One session an article, in one process: opening a second one throws `.busy`. All windows of a server share
/// one session; `EditingSessions` sees to that. Operations are made one after the other.
///
/// **Versions.** Each operation that changes something makes the next version. An operation names the version that it was
/// made on; when others came in between it is done all the same if none of them touched the rows that it names or the
/// neighbours that it needs, and is a conflict otherwise. `realign`, `undo` and `redo` concern the whole: they need the
/// current version.
///
/// **Cost.** `apply` some 0.1 ms and a write to the disk; `realign` as long as an alignment takes; `rows` is O(rows).
public actor EditingSession {
  /// The article's short name.
  public nonisolated let name: String
  /// The bitext's file.
  public nonisolated let path: String
  /// The language of the sources.
  public nonisolated let sourceLanguage: LanguageTag
  /// The language of the targets.
  public nonisolated let targetLanguage: LanguageTag

  var project: Project
  let document: BilingualDocument
  var sequence: RowSequence
  var history: EditHistory
  var journal: EditJournal?
  var file: AppendingFile?
  var lock: ArticleLock?
  var nextRow: Int
  /// The checksum of the bitext's file.
  var checksum: String
  /// The version that the bitext's file holds.
  var savedVersion: Int
  /// The rows as the memory knows them.
  var remembered: RowSequence
  /// Rows with a sentence that is gone from the article's file.
  var staleRows: Set<String> = []
  var notices: [String]
  var checks = CheckedArticle()

  /// Opens an article.
  ///
  /// - Parameters:
  ///   - article: its name, or the name of its bitext's file where it has several.
  ///   - folder: the project.
  ///   - overrides: what the caller sets in place of the configuration.
  /// - Throws: `CalqueError`: `.notFound`; `.busy` when another session has it; as reading the bitext and its journal.
  /// - Complexity: O(rows + edits since the last save).
  public init(
    article: String, in folder: ProjectFolder, overrides: Project.Overrides = .init()
  ) throws(CalqueError) {
    let project = Project(folder: folder, overrides: overrides)
    let path = try project.articlePath(article)
    let lock = try Self.lock(path, article)
    let stored = try StoredEdits(at: path)
    var notices = stored.notices
    let short = ArticleName.articleName(ofBitext: path)
    let stale = project.staleRows(of: short, stored.document.sourceLanguage, stored.rows) { notices.append($0) }
    self.project = project
    self.path = path
    self.lock = lock
    name = short
    sourceLanguage = stored.document.sourceLanguage
    targetLanguage = stored.document.targetLanguage
    document = stored.document
    sequence = stored.rows
    history = stored.history
    nextRow = stored.nextRow
    checksum = stored.checksum
    remembered = RowSequence(stored.document)
    self.notices = notices
    staleRows = stale
    savedVersion = stored.isPending ? -1 : stored.history.version
    if let journal = stored.journal {
      self.journal = journal
      file = try AppendingFile(StoredEdits.journalPath(of: path), keeping: journal.length)
    }
  }

  private static func lock(_ path: String, _ article: String) throws(CalqueError) -> ArticleLock {
    let folder = StoredEdits.folder(of: path)
    if !FileSystem.isDirectory(folder) {
      try FileSystem.makeFolder(folder)
      // What is edited here is nobody else's business until it is saved.
      try FileSystem.write("*\n", to: folder + "/.gitignore")
      FileSystem.syncFolder(FileSystem.parent(of: path))
    }
    return try ArticleLock(StoredEdits.lockPath(of: path), article: article)
  }

  // MARK: Reading

  /// The current version.
  public var version: Int { history.version }

  /// All rows in order.
  public var rows: [EditingRow] { sequence.rows.indices.map { row(at: $0) } }

  /// Some rows in order, by their places from 0; places that are not there are left out.
  ///
  /// - Complexity: O(rows asked for).
  public func rows(_ range: Range<Int>) -> [EditingRow] {
    range.clamped(to: 0..<sequence.rows.count).map { row(at: $0) }
  }

  /// One row.
  ///
  /// - Throws: `CalqueError` `.notFound`.
  public func row(_ id: String) throws(CalqueError) -> EditingRow { row(at: try sequence.index(of: id)) }

  /// How far the article is.
  public var counts: EditingCounts {
    let rows = sequence.rows
    return EditingCounts(
      rows: rows.count, confirmed: rows.count { $0.segment.isConfirmed },
      doubtful: rows.count { !$0.segment.isConfirmed && !$0.segment.doubts.isEmpty },
      untranslated: rows.count { !$0[.source].isEmpty && $0[.target].isEmpty },
      stale: staleRows.isEmpty ? 0 : rows.count { staleRows.contains($0.id) })
  }

  /// Whether there is something to undo.
  public var canUndo: Bool { !history.undoable.isEmpty }
  /// Whether there is something to do again.
  public var canRedo: Bool { !history.redoable.isEmpty }

  /// The article with all edits, as exports and the reader page need it.
  public var bilingualDocument: BilingualDocument { sequence.document(like: document) }

  /// The next doubtful row after (or before) a row, going round at the end; nil when none is left.
  ///
  /// - Parameters:
  ///   - id: where to begin; nil begins at the edge.
  ///   - direction: where to look.
  /// - Returns: its id.
  public func nextDoubtful(after id: String?, _ direction: Neighbour = .next) -> String? {
    let rows = sequence.rows
    guard !rows.isEmpty else { return nil }
    let start = id.flatMap { id in rows.firstIndex { $0.id == id } } ?? (direction == .next ? -1 : rows.count)
    for step in 1...rows.count {
      let place = (start + (direction == .next ? step : -step) + 2 * rows.count) % rows.count
      if !rows[place].segment.isConfirmed, !rows[place].segment.doubts.isEmpty { return rows[place].id }
    }
    return nil
  }

  /// Gives what a person should know (a journal that was damaged, losses in writing), and forgets it.
  public func takeNotices() -> [String] {
    defer { notices = [] }
    return notices + project.takeNotices()
  }

  /// Reads the glossaries, the waivers and the users' rules anew when they are next needed.
  public func forgetTools() {
    guard let folder = project.folder else { return }
    notices += project.takeNotices()
    project = Project(folder: folder, overrides: project.overrides)
    checks = CheckedArticle()
  }

  func row(at index: Int) -> EditingRow {
    let row = sequence.rows[index]
    return EditingRow(row, number: index + 1, isStale: staleRows.contains(row.id))
  }
}
