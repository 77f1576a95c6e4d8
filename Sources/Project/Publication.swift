public import Bitext
public import Checks
public import Publishing

/// In which form an article is published.
public enum PublicationFormat: String, Hashable, Sendable, CaseIterable {
  /// The format of the original, its markup whole.
  case source
  /// SPIP's fields.
  case spip
  /// Markdown with front matter.
  case markdown
  /// A page of its own.
  case html
}

/// An article looked over and ready to be published.
public struct Publication: Sendable {
  /// The article.
  public let document: BilingualDocument
  /// What the checks found, with waivers.
  public let report: ReportedDocument
  /// Rows of the original without a translation.
  public let untranslated: [BilingualSegment]
  /// Rows with reasons for doubt that nobody confirmed.
  public let doubtful: [BilingualSegment]
  /// Sentences of the bitext that the article's files no longer have.
  public let stale: [String]
  /// Sentences of the article's files that are not aligned.
  public let unaligned: [String]
  /// The article's fields as plain text, in the order in which a magazine's system asks for them.
  public let fields: [PublicationField]

  /// The findings that stop a publication: errors that nobody waived.
  public var errors: [ReportedDocument.Item] { report.open.filter { $0.finding.severity == .error } }
}

extension Project {
  /// Looks an article over: checks, rows that want a look, fields.
  ///
  /// - Parameter name: an article of the project, or a bilingual file with one document.
  /// - Returns: what an editor must know before it is published.
  /// - Throws: `CalqueError`.
  public func publication(of name: String) throws(CalqueError) -> Publication {
    let path = try bilingualPath(name)
    let bytes = try FileSystem.read(path)
    let document = try Self.only(
      try bilingualDocuments(in: bytes, path: path), in: name, hint: "Give a file with one article.")
    let checker = try checker(
      from: document.sourceLanguage, to: document.targetLanguage, profile: try checkProfile(),
      article: document.name.isEmpty ? ArticleName.from(path: path) : document.name)
    let lines = Self.lines(of: document, in: bytes)
    let report = ReportedDocument(
      document, findings: try checker.check(document), name: name, path: path, waivers: try waivers(),
      line: { lines[$0] })
    var changes: [ArticleStatus.Changes] = []
    if folder != nil {
      let status = try status(of: name)
      changes = [status.sourceChanges, status.targetChanges].compactMap { $0 }
    }
    let rows = document.segments
    let edition = try edition(of: document, side: .target)
    return Publication(
      document: document, report: report,
      untranslated: rows.filter { !$0.sourceParts.isEmpty && $0.targetParts.isEmpty },
      doubtful: rows.filter { !$0.isConfirmed && !$0.doubts.isEmpty },
      stale: changes.flatMap(\.removed), unaligned: changes.flatMap(\.added), fields: edition.fields)
  }

  /// Writes a publication.
  ///
  /// - Parameters:
  ///   - publication: what was looked over.
  ///   - name: the article as the user named it.
  ///   - format: the form.
  ///   - untranslated: what stands where there is no translation.
  ///   - source: the original's file, for its own format; nil for the one that the project knows.
  ///   - forcing: whether the original may have changed since.
  /// - Returns: the file, and what could not be carried over.
  /// - Throws: `CalqueError`; `.usage` when the original's file is wanted and not known.
  public func write(
    _ publication: Publication, named name: String, as format: PublicationFormat,
    untranslated: TargetArticle.Untranslated, source: String? = nil, forcing: Bool = false
  ) throws(CalqueError) -> (bytes: [UInt8], losses: [String]) {
    let document = publication.document
    if format == .source {
      let known = try file(of: ArticleName.from(path: name), in: document.sourceLanguage)
      guard let path = source ?? known else {
        throw CalqueError(
          .usage, "the source is not known", at: .init(file: name),
          hint: "Name it with --source FILE, or publish --to spip, markdown or html.")
      }
      let merged = try merge(
        document, into: path, untranslated: untranslated, forcing: forcing,
        translator: try facts(of: document).translator)
      return (merged.bytes, merged.losses)
    }
    let edition = try edition(of: document, side: .target, untranslated: untranslated)
    let published =
      switch format {
      case .spip: SPIPSheet.write(edition)
      case .markdown: MarkdownArticle.write(edition)
      case .html, .source: ArticlePage.html(edition)
      }
    return (Array(published.text.utf8), published.losses)
  }
}
