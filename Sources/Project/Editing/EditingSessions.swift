public import Bitext

/// The articles that one process has open in the editor: one session for each, shared by all windows.
public actor EditingSessions {
  private let folder: ProjectFolder
  private let overrides: Project.Overrides
  private var open: [String: EditingSession] = [:]
  /// The paths of open articles by the names that were asked for, so that no folder is read for each request.
  private var paths: [String: String] = [:]

  /// Creates the list for a project.
  public init(folder: ProjectFolder, overrides: Project.Overrides = .init()) {
    self.folder = folder
    self.overrides = overrides
  }

  /// The session of an article, opened when it is first asked for.
  ///
  /// - Parameter article: its name, or the name of its bitext's file.
  /// - Returns: the session.
  /// - Throws: `CalqueError` as opening does; `.busy` when another process has it.
  public func session(for article: String) throws(CalqueError) -> EditingSession {
    if let path = paths[article], let session = open[path] { return session }
    let path = try Project(folder: folder, overrides: overrides).articlePath(article)
    paths[article] = path
    if let session = open[path] { return session }
    let session = try EditingSession(article: article, in: folder, overrides: overrides)
    open[path] = session
    return session
  }

  /// The sessions that are open, by the names of their articles.
  public var sessions: [EditingSession] { open.values.sorted { $0.path < $1.path } }

  /// Saves and closes all; goes on when one fails.
  ///
  /// - Returns: what went wrong, by article.
  public func closeAll() async -> [(article: String, error: CalqueError)] {
    var failures: [(String, CalqueError)] = []
    for session in sessions {
      do throws(CalqueError) { try await session.close() } catch { failures.append((session.name, error)) }
    }
    open = [:]
    paths = [:]
    return failures
  }
}
