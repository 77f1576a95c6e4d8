import Foundation
import Project

/// A project in a folder of its own that is removed with the value.
final class ProjectWorkspace {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write("[project]\nsource-language = \"fr\"\ntarget-language = \"en\"\n", to: "calque.toml")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The tools of the project, made anew: nothing is kept from one call to the next.
  func project() throws -> Project { Project(folder: try ProjectFolder(at: path)) }

  /// Writes a file, with the folders above it, and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try FileSystem.makeFolder(FileSystem.parent(of: file))
    try FileSystem.write(text, to: file)
    return file
  }

  func read(_ name: String) throws -> String { String(decoding: try FileSystem.read(path + "/" + name), as: UTF8.self) }
}
