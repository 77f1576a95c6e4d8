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
  /// Sources that were changed after their translation, which nobody has looked at since.
  public let stale: [String]
  /// How the original's file differs from what was aligned; nil when it is not known or not there.
  public let sourceChanges: Changes?
  /// How the translation's file differs from what was aligned; nil when it is not known or not there.
  public let targetChanges: Changes?

  /// How a file differs from what was aligned.
  public struct Changes: Sendable, Equatable {
    /// Sentences that are new in the file, rewritten ones with them.
    public let added: [String]
    /// Sentences that are gone from it, rewritten ones with them: the rows that hold them are stale.
    public let removed: [String]
    /// Sentences that stand elsewhere.
    public var moved: [String] = []
    /// Sentences that were rewritten.
    public var rewritten: [Rewriting] = []
    /// Whether there is any.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && moved.isEmpty }
  }

  /// A sentence that was rewritten.
  public struct Rewriting: Sendable, Equatable {
    /// What was aligned.
    public let before: String
    /// What the file says now.
    public let after: String
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
    return ArticleStatus(
      name: short, sourceLanguage: document.sourceLanguage, targetLanguage: document.targetLanguage, rows: rows.count,
      confirmed: rows.count(where: \.isConfirmed),
      doubtful: rows.count { !$0.isConfirmed && !$0.doubts.isEmpty },
      untranslated: rows.count { !$0.sourceParts.isEmpty && $0.targetParts.isEmpty },
      stale: rows.filter { !$0.isConfirmed && $0.doubts.contains(.sourceChanged) }.map(\.source.line),
      sourceChanges: try changes(of: short, document, on: .source),
      targetChanges: try changes(of: short, document, on: .target))
  }

  private func changes(
    of name: String, _ document: BilingualDocument, on side: Side
  ) throws(CalqueError) -> ArticleStatus.Changes? {
    let language = side == .source ? document.sourceLanguage : document.targetLanguage
    guard let path = try file(of: name, in: language) else { return nil }
    let now = try article(at: path, language: language).segmented
    let known = side == .source ? document.ofOneSide : document.mirrored.ofOneSide
    var reviser = SourceReviser(known, source: now, threshold: configuration.threshold)
    let revision = try reviser.revision(earlier: []) { (index) throws(CalqueError) in
      BilingualSegment(id: now.segments[index].id, sourceParts: [.init(now.segments[index].content)])
    }
    let changes = revision.changes
    let rewritten = changes.filter { $0.kind == .changed }
    return .init(
      added: changes.filter { $0.kind == .added || $0.kind == .changed }.map(\.source),
      removed: changes.filter { $0.kind == .removed }.map(\.source) + rewritten.compactMap(\.before),
      moved: changes.filter { $0.kind == .moved }.map(\.source),
      rewritten: rewritten.compactMap { change in change.before.map { .init(before: $0, after: change.source) } })
  }
}

extension BilingualDocument {
  /// The sentences of the source, a row each, with nothing else.
  fileprivate var ofOneSide: BilingualDocument {
    var result = self
    var number = 0
    for unit in result.units.indices {
      result.units[unit].segments = result.units[unit].segments.flatMap(\.sourceParts).map { part in
        number += 1
        return BilingualSegment(
          id: "r\(number)", sourceParts: [part], targetParts: [.init(part.content, block: part.block)])
      }
    }
    return result
  }

  /// The document with source and target exchanged, its rows in the order of the target.
  fileprivate var mirrored: BilingualDocument {
    var position = 0
    var rows: [(start: Int, row: BilingualSegment)] = []
    for row in segments where !row.targetParts.isEmpty {
      let start = row.targetPosition ?? position
      position = start + row.targetParts.count
      rows.append((start, BilingualSegment(id: row.id, sourceParts: row.targetParts)))
    }
    let ordered = rows.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
    return BilingualDocument(
      name: name, sourceLanguage: targetLanguage, targetLanguage: sourceLanguage, format: format,
      units: [.init(id: "all", segments: ordered.map(\.element.row))])
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
