public import Bitext
import TOMLKit

/// What the project knows of an article beside its bitext.
///
/// That is the file of each version, and what a person corrected in how it was read. It stands as
/// `Memory/articles/<name>.toml`.
///
///     [fr]
///     file = "Samples/transport-gratuit.fr.md"
///     url = "https://example.org/transport"
///     [fr.roles]
///     p2 = "lead"
///     p9 = "none"
///
///     [en]
///     translator = "Jo Marsh"
///
/// `author`, `translator`, `date`, `url` and `licence` say what a page tells of a version beside its text. A role is one of `ArticleRole`'s names; `none` leaves the block out.
public struct ArticleRecord: Hashable, Sendable {
  /// One language version of the article.
  public struct Version: Hashable, Sendable {
    /// The file, relative to the project's folder; nil when it is not known.
    public var file: String?
    /// Corrected roles by block id; nil leaves the block out.
    public var roles: [String: ArticleRole?] = [:]
    /// What is known beside the text, by key: some of `factKeys`.
    public var facts: [String: String] = [:]
    /// Creates a version.
    public init(file: String? = nil, roles: [String: ArticleRole?] = [:], facts: [String: String] = [:]) {
      self.file = file
      self.roles = roles
      self.facts = facts
    }
  }

  /// The keys that say something beside the text.
  public static let factKeys = ["author", "translator", "date", "url", "licence"]

  /// The versions by language.
  public var versions: [LanguageTag: Version] = [:]

  /// Creates a record of nothing.
  public init() {}

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - text: TOML 1.0.
  ///   - file: its name, for messages.
  /// - Throws: `CalqueError` `.configuration` for bad syntax, unknown languages, keys and roles.
  public init(parsing text: String, file: String) throws(CalqueError) {
    let table = try TOMLTable.reading(text, file: file)
    for key in table.keys.sorted() {
      let language: LanguageTag
      do throws(CalqueError) { language = try LanguageTag(key) } catch {
        throw CalqueError(
          .configuration, "[\(key)] is no language", at: .init(file: file), hint: "Write [fr] and its keys below.")
      }
      guard let values = table[key]?.table else {
        throw CalqueError(.configuration, "\(key) must be a section", at: .init(file: file))
      }
      versions[language] = try Self.version(values, key, file)
    }
  }

  private static func version(
    _ values: TOMLTable, _ section: String, _ file: String
  ) throws(CalqueError) -> Version {
    var result = Version()
    for key in values.keys.sorted() {
      switch key {
      case "file":
        guard let name = values[key]?.string else {
          throw CalqueError(.configuration, "\(section).file must be a string", at: .init(file: file))
        }
        result.file = name
      case "roles":
        guard let roles = values[key]?.table else {
          throw CalqueError(.configuration, "\(section).roles must be a section", at: .init(file: file))
        }
        for block in roles.keys {
          result.roles[block] = .some(try role(roles[block]?.string ?? "", file))
        }
      case _ where factKeys.contains(key):
        guard let text = values[key]?.string else {
          throw CalqueError(
            .configuration, "\(section).\(key) must be a string", at: .init(file: file),
            hint: key == "date" ? "Write it in quotation marks: date = \"2026-03-14\"." : "")
        }
        result.facts[key] = text
      default:
        let known = ["file", "roles"] + factKeys
        let question = Suggestion.question(for: key, among: known)
        throw CalqueError(
          .configuration, "unknown key \(key)", at: .init(file: file),
          hint: question.isEmpty ? "Known here: \(known.joined(separator: ", "))." : question)
      }
    }
    return result
  }

  /// The role with a name; nil for `none`.
  ///
  /// - Throws: `CalqueError` `.configuration` with a suggestion.
  public static func role(_ name: String, _ file: String? = nil) throws(CalqueError) -> ArticleRole? {
    if name == "none" { return nil }
    if let role = ArticleRole(rawValue: name) { return role }
    let names = ArticleRole.allCases.map(\.rawValue) + ["none"]
    let question = Suggestion.question(for: name, among: names)
    throw CalqueError(
      .configuration, "no role is called \(name)", at: file.map { .init(file: $0) },
      hint: question.isEmpty ? "Known: \(names.joined(separator: ", "))." : question)
  }

  /// The record as TOML, languages and blocks in order.
  public var text: String {
    var result = ""
    for (language, version) in versions.sorted(by: { $0.key.identifier < $1.key.identifier }) {
      if !result.isEmpty { result += "\n" }
      result += "[\(language.identifier)]\n"
      if let file = version.file { result += "file = \(Self.quoted(file))\n" }
      for key in Self.factKeys {
        if let text = version.facts[key] { result += "\(key) = \(Self.quoted(text))\n" }
      }
      guard !version.roles.isEmpty else { continue }
      result += "[\(language.identifier).roles]\n"
      for (block, role) in version.roles.sorted(by: { $0.key < $1.key }) {
        result += "\(Self.quoted(block)) = \"\(role?.rawValue ?? "none")\"\n"
      }
    }
    return result
  }

  /// A basic string of TOML.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let hex = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension Project {
  /// The record of an article; empty when there is none.
  ///
  /// - Throws: `CalqueError` when it is there and wrong.
  public func record(of name: String) throws(CalqueError) -> ArticleRecord {
    guard let path = recordPath(name), FileSystem.exists(path) else { return ArticleRecord() }
    let bytes = try FileSystem.read(path)
    return try ArticleRecord(parsing: String(decoding: bytes, as: UTF8.self), file: path)
  }

  /// Writes the record of an article, whole or not at all.
  ///
  /// - Throws: `CalqueError`; `.usage` when there is no project.
  public func write(_ record: ArticleRecord, of name: String) throws(CalqueError) {
    guard let folder, let path = recordPath(name) else {
      throw CalqueError(.usage, "there is no project to store into", hint: "Run calque init first.")
    }
    try FileSystem.makeFolder(folder.articlesPath)
    try FileSystem.write(record.text, to: path)
  }

  /// Keeps an article's corrections with the name of its file.
  ///
  /// - Throws: as `write`.
  public func remember(
    _ path: String, in language: LanguageTag, corrections record: ArticleRecord
  ) throws(CalqueError) {
    var record = record
    record.versions[language, default: .init()].file = recorded(path)
    try write(record, of: ArticleName.from(path: path))
  }

  /// A path as the record keeps it: relative to the project's folder where it lies inside.
  func recorded(_ path: String) -> String {
    let absolute = FileSystem.absolute(path)
    guard let folder else { return absolute }
    let root = FileSystem.absolute(folder.path) + "/"
    return absolute.hasPrefix(root) ? String(absolute.dropFirst(root.count)) : absolute
  }

  /// The corrections for a file that is being read.
  func corrections(for path: String) throws(CalqueError) -> [String: ArticleRole?] {
    guard path != "-", folder != nil else { return [:] }
    let own = recorded(path)
    return try record(of: ArticleName.from(path: path)).versions.values.first { $0.file == own }?.roles ?? [:]
  }

  /// The file of the original or the translation of an article, when the record names one that is there.
  public func file(of name: String, in language: LanguageTag) throws(CalqueError) -> String? {
    guard let folder, let file = try record(of: name).versions[language]?.file else { return nil }
    let path = folder.resolve(file)
    return FileSystem.exists(path) ? path : nil
  }

  private func recordPath(_ name: String) -> String? { folder.map { $0.articlesPath + "/" + name + ".toml" } }
}
