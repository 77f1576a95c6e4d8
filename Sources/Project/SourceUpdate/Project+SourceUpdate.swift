public import Bitext
import Documents
import Interchange
import Publishing

/// What bringing a bilingual file to a changed source did.
public struct SourceUpdateReport: Sendable {
  /// The file that was or would be updated.
  public let path: String
  /// Rows of the new text.
  public let rows: Int
  /// Rows that stand as they were.
  public let kept: Int
  /// The rows in which it differs, in the order of the new source; rows that are gone come last.
  public let changes: [SourceChange]
  /// Where the version before is kept; nil when nothing was written.
  public let earlier: String?

  /// How many rows a kind of change concerns.
  public func count(_ kind: SourceChange.Kind) -> Int { changes.count { $0.kind == kind } }
}

extension Project {
  /// The formats of bilingual files that can be brought to a changed source.
  private static let revisable: [InterchangeFormat] = [.xliff12, .xliff20, .xliff21, .xliff22]

  /// Brings an article, or an XLIFF file that was made of a document, to a changed source.
  ///
  /// Every row whose sentences still stand keeps its translation, its state and its id, wherever the sentences stand now.
  /// A rewritten sentence keeps the old translation as a proposal and, where the likeness reaches the project's threshold,
  /// as a target that nobody has confirmed. New sentences get the memory's proposals. The version before is kept in a
  /// folder `earlier` beside the file: sentences that come back find their translations there, and `undoSourceUpdate`
  /// takes it back.
  /// - Parameters:
  ///   - name: the article, or the bilingual file.
  ///   - sourcePath: the changed document; nil for the file that the project knows.
  ///   - forcing: goes on when hardly a sentence stands.
  ///   - isDryRun: compares, writes nothing.
  /// - Returns: what changed.
  /// - Throws: `CalqueError`; `.implausible` when the document looks like another text or is in another language, `.usage`
  ///   when its file is not known, `.unsupported` for other bilingual formats.
  public func updateSource(
    of name: String, from sourcePath: String?, forcing: Bool = false, isDryRun: Bool = false
  ) throws(CalqueError) -> SourceUpdateReport {
    let path = try bilingualPath(name)
    let bytes = try FileSystem.read(path)
    guard let format = InterchangeFormat.sniff(bytes, fileName: path), Self.revisable.contains(format) else {
      throw CalqueError(
        .unsupported, "this cannot be brought to a changed source", at: .init(file: path),
        hint: "These can: \(Self.revisable.map(\.rawValue).joined(separator: ", ")).")
    }
    let document = try Self.only(
      try bilingualDocuments(in: bytes, path: path), in: path, hint: "Update files with one document.")
    let article = ArticleName.articleName(ofBitext: path)
    let known = try self.file(of: article, in: document.sourceLanguage)
    guard let file = sourcePath ?? known else {
      throw CalqueError(
        .usage, "the source is not known", at: .init(file: path), hint: "Name it: calque update \(name) SOURCE.")
    }
    let source = try self.article(at: file, language: document.sourceLanguage).segmented
    if !forcing { try checkLanguage(of: source, for: document, file: file) }
    let versions = EarlierVersions(of: path)
    var reviser = SourceReviser(document, source: source, threshold: configuration.threshold)
    let revision = try reviser.revision(
      earlier: try versions.documents(noticing: notice),
      fresh: { (index) throws(CalqueError) in try self.row(of: source, at: index, to: document.targetLanguage) })
    if !forcing { try checkLikeness(revision, to: document, file: file) }
    var earlier: String?
    if !isDryRun {
      if !revision.changes.isEmpty || revision.document.units != document.units {
        earlier = try versions.keep(bytes)
        let writing = try format.write(revision.document)
        for loss in writing.losses { notice("\(path): \(loss)") }
        try FileSystem.write(writing.text, to: path)
      }
      if isArticle(path) { try rememberSource(file, of: article, in: document.sourceLanguage) }
    }
    return SourceUpdateReport(
      path: path, rows: revision.document.segments.count, kept: revision.kept, changes: revision.changes,
      earlier: earlier)
  }

  /// Takes the last change of an article's source back: its bilingual file is byte for byte what it was before.
  ///
  /// - Parameter name: the article, or the bilingual file.
  /// - Returns: the file that was put back.
  /// - Throws: `CalqueError` `.notFound` when no version is kept.
  public func undoSourceUpdate(of name: String) throws(CalqueError) -> String {
    let path = try bilingualPath(name)
    let versions = EarlierVersions(of: path)
    guard let number = try versions.numbers().first else {
      throw CalqueError(
        .notFound, "there is no earlier version", at: .init(file: path),
        hint: "Versions are kept when calque update takes a changed source.")
    }
    try FileSystem.write(try FileSystem.read(versions.path(number)), to: path)
    try FileSystem.remove(versions.path(number))
    return path
  }

  /// Whether a file is the bitext of an article of the project.
  func isArticle(_ path: String) -> Bool {
    folder.map { FileSystem.absolute(FileSystem.parent(of: path)) == FileSystem.absolute($0.articlesPath) } ?? false
  }

  private func checkLanguage(
    of source: SegmentedDocument, for document: BilingualDocument, file: String
  ) throws(CalqueError) {
    let text = source.segments.map(\.text).joined(separator: "\n")
    guard let guess = LanguageGuess.guess(text)?.language, !guess.sharesLanguage(with: document.sourceLanguage) else {
      return
    }
    throw CalqueError(
      .implausible, "this looks like \(guess.englishName), and the source is \(document.sourceLanguage.englishName)",
      at: .init(file: Self.shown(file)), hint: "Name the changed source, or say --force.")
  }

  /// A text of which hardly a sentence stands is another one.
  private func checkLikeness(
    _ revision: SourceRevision, to document: BilingualDocument, file: String
  ) throws(CalqueError) {
    let rows = document.segments.count { !$0.sourceParts.isEmpty }
    let standing = rows - revision.changes.count { $0.kind == .removed }
    guard rows >= 4, standing * 4 < rows else { return }
    throw CalqueError(
      .implausible, "this looks like another text: \(standing) of \(rows) rows stand in it",
      at: .init(file: Self.shown(file)), hint: "Name the changed source, or say --force. Nothing was written.")
  }

  /// The row of a new sentence, with what the memory proposes; without a memory, the bare sentence.
  private func row(
    of source: SegmentedDocument, at index: Int, to target: LanguageTag
  ) throws(CalqueError) -> BilingualSegment {
    let segment = source.segments[index]
    let bare = BilingualSegment(
      id: segment.id, sourceParts: [.init(segment.content, block: source.block(of: segment).id)])
    guard let memory = try memoryIfPresent() else { return bare }
    var summary = PretranslationSummary()
    return try row(
      of: source, at: index, to: target, threshold: configuration.pretranslationThreshold, in: memory, &summary)
  }

  private func rememberSource(_ path: String, of name: String, in language: LanguageTag) throws(CalqueError) {
    guard path != "-" else { return }
    var record = try record(of: name)
    guard record.versions[language]?.file != recorded(path) else { return }
    record.versions[language, default: .init()].file = recorded(path)
    try write(record, of: name)
  }
}

extension Project {
  /// Whether a file is the changed source of a translation, and nothing that comes back from another tool: the file that
  /// the project knows as the source, or a document that is no bilingual file and no review sheet.
  ///
  /// - Throws: `CalqueError` when a file cannot be read.
  public func isChangedSource(_ path: String, of name: String) throws(CalqueError) -> Bool {
    let bytes = try FileSystem.read(path)
    if path != "-", folder != nil {
      let record = try record(of: ArticleName.articleName(ofBitext: try bilingualPath(name)))
      let language = sourceLanguage
      let own = recorded(path)
      if record.versions.contains(where: { $0.value.file == own && (language == nil || $0.key == language) }) {
        return true
      }
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return !ReviewSheet.isSheet(bytes) }
    return InterchangeFormat.sniff(bytes, fileName: path) == nil
  }
}
