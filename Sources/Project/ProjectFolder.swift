public import Bitext

/// A folder with a `calque.toml`: where the memory, the glossaries and the articles of a team lie.
public struct ProjectFolder: Sendable {
  /// The name of the configuration file.
  public static let configurationName = "calque.toml"

  /// The folder's path.
  public let path: String
  /// What `calque.toml` says.
  public let configuration: Configuration

  /// Opens a folder that holds a `calque.toml`.
  ///
  /// - Throws: `CalqueError` `.notFound` when there is none, `.configuration` when it is wrong.
  public init(at path: String) throws(CalqueError) {
    let file = path + "/" + Self.configurationName
    guard FileSystem.exists(file) else {
      throw CalqueError(
        .notFound, "no \(Self.configurationName) in this folder", at: .init(file: path),
        hint: "Run calque init there, or name another folder with --project.")
    }
    let bytes = try FileSystem.read(file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CalqueError(.configuration, "the file is not UTF-8", at: .init(file: file))
    }
    self.path = path
    configuration = try Configuration(parsing: text, file: file)
  }

  /// Finds the project by walking up from a folder; nil when no folder above has a `calque.toml`.
  ///
  /// - Throws: `CalqueError` `.configuration` when one is found and is wrong.
  public static func enclosing(_ start: String = ".") throws(CalqueError) -> ProjectFolder? {
    var folder = FileSystem.absolute(start == "." ? "" : start)
    while folder.hasSuffix("/"), folder.count > 1 { folder.removeLast() }
    while true {
      if FileSystem.exists(folder + "/" + configurationName) { return try ProjectFolder(at: folder) }
      let above = FileSystem.parent(of: folder)
      if above == folder || folder == "." { return nil }
      folder = above
    }
  }

  /// The path of a file that the configuration names, relative to the project unless absolute.
  public func resolve(_ relative: String) -> String {
    relative.hasPrefix("/") ? relative : path + "/" + relative
  }

  /// The memory's file.
  public var memoryPath: String { resolve(configuration.memoryPath) }

  /// The folder of bitexts.
  public var articlesPath: String { resolve(configuration.articlesFolder) }

  /// The file of an article's bitext.
  public func articlePath(_ name: String, from source: LanguageTag, to target: LanguageTag) -> String {
    "\(articlesPath)/\(name).\(source)-\(target).xlf"
  }

  /// The glossary files: those that the configuration names, or every TSV in `Glossaries`.
  ///
  /// - Throws: `CalqueError` when the folder cannot be read.
  public func glossaryPaths() throws(CalqueError) -> [String] {
    if !configuration.glossaries.isEmpty { return configuration.glossaries.map(resolve) }
    let folder = resolve("Glossaries")
    guard FileSystem.isDirectory(folder) else { return [] }
    return try FileSystem.names(in: folder).filter { $0.hasSuffix(".tsv") }.map { folder + "/" + $0 }
  }
}
