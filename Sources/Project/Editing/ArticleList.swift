public import Bitext
import Checks

/// How far each article of a project is, made anew only where a file has changed on which it depends.
///
/// Depends on: the bitext's file, its journal of edits, the article's record and the files that it names; for all articles,
/// the glossaries, the waivers, the users' abbreviations and rules, and the memory where lengths are learnt from it. What
/// `calque.toml` says is that of the project it was opened with.
public struct ArticleList: Sendable {
  /// An article, and how far it is or why that cannot be said.
  public struct Entry: Sendable {
    /// The name of the bitext's file.
    public let file: String
    /// The article's short name.
    public let name: String
    /// The overview, or what is wrong with the article's files.
    public let outcome: Result<ArticleOverview, CalqueError>
  }

  private struct Known: Sendable {
    let stamps: FileStamps
    let entry: Entry
  }

  private var shared: FileStamps?
  private var known: [String: Known] = [:]
  /// How many overviews were made so far.
  private(set) var made = 0

  /// Creates a list that knows nothing yet.
  public init() {}

  /// Whether a file that all articles share, such as a glossary, has changed since this was last asked, so that a
  /// project's tools are outdated too; false at first.
  ///
  /// - Throws: `CalqueError` when the folder of glossaries cannot be read.
  public mutating func isOutdated(for project: Project) throws(CalqueError) -> Bool {
    let now = FileStamps(try project.sharedPaths())
    guard shared != now || !now.areSettled else { return false }
    defer { shared = now }
    known = [:]
    return shared != nil
  }

  /// All articles in the order of their files' names.
  ///
  /// - Parameter project: its tools, made since `isOutdated` last said yes.
  /// - Returns: an entry for each; what is wrong with one article is no reason not to list the others.
  /// - Throws: `CalqueError` when a folder cannot be read.
  /// - Complexity: O(articles) looks at files, and checking those that changed.
  public mutating func entries(of project: Project) throws(CalqueError) -> [Entry] {
    _ = try isOutdated(for: project)
    var current: [String: Known] = [:]
    var result: [Entry] = []
    for file in try project.articleFiles() {
      // The stamps before the content: what is written in between is seen at the next visit.
      let stamps = FileStamps(project.paths(ofArticle: file))
      if let known = known[file], known.stamps == stamps {
        current[file] = known
        result.append(known.entry)
        continue
      }
      let outcome: Result<ArticleOverview, CalqueError>
      do throws(CalqueError) { outcome = .success(try project.overview(of: file)) } catch { outcome = .failure(error) }
      made += 1
      let entry = Entry(file: file, name: ArticleName.articleName(ofBitext: file), outcome: outcome)
      if stamps.areSettled { current[file] = Known(stamps: stamps, entry: entry) }
      result.append(entry)
    }
    known = current
    return result
  }
}

extension Project {
  /// The files on which the state of every article depends.
  fileprivate func sharedPaths() throws(CalqueError) -> [String] {
    var paths = overrides.glossaryPaths.isEmpty ? try folder?.glossaryPaths() ?? [] : overrides.glossaryPaths
    paths += [waiversPath, overrides.abbreviationsPath, overrides.srxPath].compactMap(\.self)
    if let folder {
      paths += (configuration.abbreviations.values + [configuration.srx].compactMap(\.self)).map(folder.resolve)
    }
    if try checkProfile().isEnabled("length"), let memory = try? memoryPath() { paths += [memory, memory + "-wal"] }
    return paths
  }

  /// The files on which the state of an article depends.
  fileprivate func paths(ofArticle file: String) -> [String] {
    guard let folder else { return [] }
    let path = folder.articlesPath + "/" + file
    let name = ArticleName.articleName(ofBitext: path)
    let named = (try? record(of: name))?.versions.values.compactMap(\.file).map(folder.resolve) ?? []
    return [path, StoredEdits.journalPath(of: path), "\(folder.articlesPath)/\(name).toml"] + named
  }
}
