public import Bitext
import Checks

/// How far an article is, for a list of all.
public struct ArticleOverview: Sendable, Hashable {
  /// The name of the bitext's file, which names the article without doubt: what `EditingSessions.session(for:)` takes.
  public let file: String
  /// The article's short name.
  public let name: String
  /// The headline of the original, or its first text.
  public let title: String
  /// The language of the sources.
  public let sourceLanguage: LanguageTag
  /// The language of the targets.
  public let targetLanguage: LanguageTag
  /// The counts of rows.
  public let counts: EditingCounts
  /// Findings that are errors and not waived; nil when checking was not asked for.
  public let errors: Int?

  /// The counts in English, such as `42 of 45 confirmed, 1 stale, 2 errors`.
  public var words: String {
    var parts = ["\(counts.confirmed) of \(counts.rows) confirmed"]
    if counts.doubtful > 0 { parts.append("\(counts.doubtful) doubtful") }
    if counts.untranslated > 0 { parts.append("\(counts.untranslated) without translation") }
    if counts.stale > 0 { parts.append("\(counts.stale) stale") }
    if let errors, errors > 0 { parts.append("\(errors) \(errors == 1 ? "error" : "errors")") }
    return parts.joined(separator: ", ")
  }
}

extension Project {
  /// How far an article is, with the edits that its file does not have yet.
  ///
  /// - Parameters:
  ///   - article: its name, or the name of its bitext's file.
  ///   - checking: whether to count errors, which takes as long as checking the article.
  /// - Returns: the counts.
  /// - Throws: `CalqueError`.
  public func overview(of article: String, checking: Bool = true) throws(CalqueError) -> ArticleOverview {
    let path = try articlePath(article)
    let stored = try StoredEdits(at: path)
    for line in stored.notices { notice(line) }
    let document = stored.rows.document(like: stored.document)
    let name = ArticleName.articleName(ofBitext: path)
    let (from, to) = (document.sourceLanguage, document.targetLanguage)
    let stale = staleRows(of: name, from, stored.rows) { self.notice($0) }
    let rows = stored.rows.rows
    return ArticleOverview(
      file: FileSystem.name(of: path), name: name, title: Self.title(of: document), sourceLanguage: from,
      targetLanguage: to,
      counts: EditingCounts(
        rows: rows.count, confirmed: rows.count { $0.segment.isConfirmed },
        doubtful: rows.count { !$0.segment.isConfirmed && !$0.segment.doubts.isEmpty },
        untranslated: rows.count { !$0[.source].isEmpty && $0[.target].isEmpty }, stale: stale.count),
      errors: checking ? try errors(in: document, named: name) : nil)
  }

  private func errors(in document: BilingualDocument, named name: String) throws(CalqueError) -> Int {
    let checker = try checker(
      from: document.sourceLanguage, to: document.targetLanguage, profile: try checkProfile(), article: name)
    let findings = try checker.check(document).filter { $0.severity == .error }
    guard !findings.isEmpty else { return 0 }
    let waivers = try waivers()
    let rows = Dictionary(document.segments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return findings.count { finding in
      guard let row = rows[finding.segmentID] else { return true }
      return waivers.waiver(of: finding.identity(source: row.source.text, target: row.target?.text ?? "")) == nil
    }
  }

  private static func title(of document: BilingualDocument) -> String {
    let headline = document.units.first { $0.role == .headline }?.segments.first { !$0.sourceParts.isEmpty }
    return (headline ?? document.segments.first { !$0.sourceParts.isEmpty })?.source.line ?? document.name
  }

  /// The file of an article's bitext.
  ///
  /// - Parameter article: its name, or the name of the file.
  /// - Returns: its path.
  /// - Throws: `CalqueError` `.notFound`, with near names; `.usage` outside a project.
  public func articlePath(_ article: String) throws(CalqueError) -> String {
    let files = try articleFiles()
    guard let folder,
      let found = files.first(where: { $0 == article })
        ?? files.first(where: { ArticleName.articleName(ofBitext: $0) == article })
    else {
      throw CalqueError(
        .notFound, "no article is called \(article)", at: self.folder.map { .init(file: $0.articlesPath) },
        hint: Suggestion.question(for: article, among: files.map(ArticleName.articleName(ofBitext:))))
    }
    return folder.articlesPath + "/" + found
  }

  /// The rows with a source sentence that stands no longer in the original's file; none where the file is not known.
  ///
  /// Sentences may have been cut in the editor: one counts as long as its words stand in the file one after the other.
  func staleRows(
    of name: String, _ source: LanguageTag, _ rows: RowSequence, noticing: (String) -> Void
  ) -> Set<String> {
    do throws(CalqueError) {
      guard let path = try file(of: name, in: source) else { return [] }
      let segments = try article(at: path, language: source).segmented.segments
      let lines = Set(segments.map(\.content.line))
      let missing = rows.rows.filter { row in row[.source].contains { !lines.contains($0.content.line) } }
      guard !missing.isEmpty else { return [] }
      let text = Self.compactBytes(segments.map(\.text).joined())
      let gone = missing.filter { row in
        row[.source].contains { !text.contains(Self.compactBytes($0.content.text)) }
      }
      return Set(gone.map(\.id))
    } catch {
      noticing("\(name): its file cannot be compared: \(error.message)")
      return []
    }
  }
}

extension [UInt8] {
  /// Whether bytes stand in it one after the other.
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first, other.count <= count else { return other.isEmpty }
    var start = 0
    while let found = self[start...(count - other.count)].firstIndex(of: first) {
      if self[found..<(found + other.count)] == other[...] { return true }
      start = found + 1
      if start > count - other.count { return false }
    }
    return false
  }
}
