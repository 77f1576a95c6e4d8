public import Bitext
import Interchange

/// How far an article of the project is.
public struct ArticleStatus: Sendable, Equatable {
  /// The article's short name.
  public let name: String
  /// The language of the original.
  public let sourceLanguage: LanguageTag
  /// The language of the translation.
  public let targetLanguage: LanguageTag
  /// Rows with text on either side.
  public let rows: Int
  /// Rows that a person confirmed.
  public let confirmed: Int
  /// Rows with reasons to look again, those that a person confirmed left out.
  public let doubtful: Int
  /// Rows of the source without a translation.
  public let untranslated: Int
  /// How the original's file differs from what was aligned; nil when it is not known or not there.
  public let sourceChanges: Changes?
  /// How the translation's file differs from what was aligned; nil when it is not known or not there.
  public let targetChanges: Changes?

  /// How a file differs from what was aligned.
  public struct Changes: Sendable, Equatable {
    /// Sentences that are new in the file.
    public let added: [String]
    /// Sentences that are gone from it: the rows that hold them are stale.
    public let removed: [String]
    /// Whether there is any.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty }
  }
}

extension Project {
  /// The names of all articles, in order.
  ///
  /// - Throws: `CalqueError` when the folder cannot be read; `.usage` outside a project.
  public func articleFiles() throws(CalqueError) -> [String] {
    guard let folder else {
      throw CalqueError(.usage, "there is no project here", hint: "Run calque init, or say --project DIR.")
    }
    guard FileSystem.isDirectory(folder.articlesPath) else { return [] }
    return try FileSystem.names(in: folder.articlesPath).filter { $0.hasSuffix(".xlf") }.sorted()
  }

  /// How far an article is, and whether its files have changed since it was aligned.
  ///
  /// - Parameter name: an article's name, or the name of its bitext's file.
  /// - Returns: the counts and changes.
  /// - Throws: `CalqueError`.
  public func status(of name: String) throws(CalqueError) -> ArticleStatus {
    let documents = try bilingualDocuments(name)
    guard let document = documents.first else {
      throw CalqueError(.malformed, "the bitext is empty", at: .init(file: name))
    }
    let short = ArticleName.articleName(ofBitext: name)
    let rows = document.segments.filter { !$0.sourceParts.isEmpty || !$0.targetParts.isEmpty }
    let sourceTexts = rows.flatMap { $0.sourceParts.map(\.content.line) }
    let targetTexts = rows.flatMap { $0.targetParts.map(\.content.line) }
    return ArticleStatus(
      name: short, sourceLanguage: document.sourceLanguage, targetLanguage: document.targetLanguage, rows: rows.count,
      confirmed: rows.count(where: \.isConfirmed),
      doubtful: rows.count { !$0.isConfirmed && !$0.doubts.isEmpty },
      untranslated: rows.count { !$0.sourceParts.isEmpty && $0.targetParts.isEmpty },
      sourceChanges: try changes(of: short, document.sourceLanguage, since: sourceTexts),
      targetChanges: try changes(of: short, document.targetLanguage, since: targetTexts))
  }

  private func changes(
    of name: String, _ language: LanguageTag, since texts: [String]
  ) throws(CalqueError) -> ArticleStatus.Changes? {
    guard let path = try file(of: name, in: language) else { return nil }
    let now = try article(at: path, language: language).segmented.segments.map(\.content.line)
    let difference = now.difference(from: texts)
    var added: [String] = []
    var removed: [String] = []
    for change in difference {
      switch change {
      case .insert(_, let text, _): added.append(text)
      case .remove(_, let text, _): removed.append(text)
      }
    }
    // Removals come last first.
    return .init(added: added, removed: Array(removed.reversed()))
  }
}

extension ArticleName {
  /// `Memory/articles/slug.fr-en.xlf`, `slug.fr-en.xlf` and `slug` give `slug`.
  static func articleName(ofBitext name: String) -> String {
    let file = FileSystem.name(of: name)
    guard file.hasSuffix(".xlf") else { return file }
    var parts = file.split(separator: ".").dropLast()
    if let pair = parts.last, pair.contains("-"), parts.count > 1 { parts = parts.dropLast() }
    return parts.joined(separator: ".")
  }
}
