import Bitext
import Project

/// The project that is edited, for one caller at a time.
actor EditorProject {
  private let folder: ProjectFolder
  private let overrides: Project.Overrides
  private var opened: Project?

  init(folder: ProjectFolder, overrides: Project.Overrides) {
    self.folder = folder
    self.overrides = overrides
  }

  /// The project's name.
  nonisolated var name: String {
    let name = folder.configuration.name
    return name.isEmpty ? FileSystem.name(of: FileSystem.absolute(folder.path)) : name
  }

  /// The tools, made when they are first asked for.
  var project: Project {
    if let opened { return opened }
    let project = Project(folder: folder, overrides: overrides)
    opened = project
    return project
  }

  /// Forgets the tools, so that files that changed are read anew.
  func reopen() { opened = nil }

  /// How far all articles are, in the order of their names.
  func articles() throws(CalqueError) -> [ArticleStatus] {
    var result: [ArticleStatus] = []
    for file in try project.articleFiles() { result.append(try project.status(of: file)) }
    return result
  }
}
