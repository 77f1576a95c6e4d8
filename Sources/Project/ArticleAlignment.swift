import Alignment
public import Bitext
import Documents
import Interchange
public import TranslationMemory

/// What aligning two articles gave, and what was done with it.
public struct AlignedArticle: Sendable {
  /// The bitext.
  public let bitext: Bitext
  /// Whether the two texts look like translations of each other at all.
  public let relatedness: Similarity
  /// The format of the original.
  public let format: String
  /// The files, by language; what the project remembers of them.
  public let files: [LanguageTag: String]

  /// Creates an aligned article.
  public init(bitext: Bitext, relatedness: Similarity, format: String, files: [LanguageTag: String] = [:]) {
    self.files = files
    self.bitext = bitext
    self.relatedness = relatedness
    self.format = format
  }
}

/// What storing an aligned article did.
public struct StoredArticle: Sendable {
  /// The file of its bitext.
  public let path: String
  /// What the memory made of its pairs.
  public let report: AdditionReport
}

extension Project {
  /// Reads, segments and aligns two articles; confirmed beads of an earlier alignment stand.
  ///
  /// - Throws: `CalqueError`; `.implausible` when the texts do not look like translations, unless `forcing`.
  public func align(_ sourcePath: String, _ targetPath: String, forcing: Bool = false) throws(CalqueError)
    -> AlignedArticle
  {
    let source = try article(at: sourcePath, language: overrides.sourceLanguage ?? languageOfFile(sourcePath, .source))
    let target = try article(at: targetPath, language: overrides.targetLanguage ?? languageOfFile(targetPath, .target))
    let (from, to) = (source.segmented.language, target.segmented.language)
    guard from != to else {
      throw CalqueError(
        .language, "both texts are \(from.englishName)", at: .init(file: targetPath),
        hint: "Say --from and --to if one of them is another language.")
    }
    let confirmed = try confirmedBeads(name: source.name, source: source.segmented, target: target.segmented)
    let aligner = try Aligner(source: from, target: to, lexicon: try lexicon(from: from, to: to))
    let alignment = try aligner.align(source.segmented, target.segmented, confirmed: confirmed)
    if !forcing, alignment.looksUnrelated {
      throw CalqueError(
        .implausible, "these do not look like translations of each other",
        at: .init(file: "\(sourcePath), \(targetPath)"),
        hint: "Nothing was stored. Check the files and --from/--to, or say --force.")
    }
    for (article, path) in [(source, sourcePath), (target, targetPath)] where article.segmented.segments.isEmpty {
      notice("\(path): there is no text in it")
    }
    let bitext = try Bitext(
      name: source.name, source: source.segmented, target: target.segmented, beads: alignment.beads)
    return AlignedArticle(
      bitext: bitext, relatedness: alignment.relatedness, format: source.reading.format.rawValue,
      files: [from: sourcePath, to: targetPath])
  }

  /// Keeps the names of the files, for `merge` and `status`; corrections stand.
  private func remember(_ aligned: AlignedArticle) throws(CalqueError) {
    var record = try record(of: aligned.bitext.name)
    for (language, path) in aligned.files where path != "-" {
      record.versions[language, default: .init()].file = recorded(path)
    }
    try write(record, of: aligned.bitext.name)
  }

  /// Writes an aligned article's bitext into the project and its pairs into the memory.
  ///
  /// - Throws: `CalqueError`; the bitext is written first, so that a failing memory loses no work.
  public func store(_ aligned: AlignedArticle) throws(CalqueError) -> StoredArticle {
    guard let folder else {
      throw CalqueError(
        .usage, "there is no project to store into", hint: "Run calque init, or use --format or -o to write a file.")
    }
    let bitext = aligned.bitext
    let path = folder.articlePath(bitext.name, from: bitext.source.language, to: bitext.target.language)
    try FileSystem.makeFolder(folder.articlesPath)
    let document = bitext.bilingualDocument(format: aligned.format)
    let writing = XLIFF2.writing(document)
    for loss in writing.losses { notice("\(path): \(loss)") }
    try FileSystem.write(writing.text, to: path)
    try remember(aligned)
    let date = Self.date(of: bitext.target) ?? Self.date(of: bitext.source)
    let units = bitext.units(author: configuration.translator, date: date, tool: Self.toolName)
    let report = try memory(creating: true).add(
      units, batch: ImportBatch(label: bitext.name, tool: Self.toolName, date: date))
    return StoredArticle(path: path, report: report)
  }

  /// The date that an article gives itself.
  static func date(of document: SegmentedDocument) -> Timestamp? {
    document.metadata.lazy.filter { $0.name.lowercased() == "date" }.compactMap { Timestamp($0.value) }.first
  }

  private func languageOfFile(_ path: String, _ side: Side) -> LanguageTag? {
    ArticleName.language(inPath: path)
      ?? (side == .source ? configuration.sourceLanguage : configuration.targetLanguage)
  }

  /// Beads that a person confirmed in the stored bitext, found again in the new segmentation by their texts.
  private func confirmedBeads(
    name: String, source: SegmentedDocument, target: SegmentedDocument
  ) throws(CalqueError) -> [Bead] {
    guard let folder else { return [] }
    let path = folder.articlePath(name, from: source.language, to: target.language)
    guard FileSystem.exists(path) else { return [] }
    let bytes = try FileSystem.read(path)
    let stored: [BilingualDocument]
    do throws(CalqueError) { stored = try XLIFF2.read(bytes, file: path).value } catch { throw error.inFile(path) }
    var result: [Bead] = []
    var nextSource = 0
    var nextTarget = 0
    for row in stored.flatMap(\.segments) where row.isConfirmed {
      guard let left = Self.find(row.sourceParts, in: source, from: nextSource),
        let right = Self.find(row.targetParts, in: target, from: nextTarget)
      else {
        notice("\(path): a confirmed row no longer occurs in the texts: \(row.source.line.prefix(60))")
        continue
      }
      result.append(Bead(source: left, target: right, state: .confirmed, isKeptOut: row.isKeptOut))
      nextSource = max(nextSource, left.upperBound)
      nextTarget = max(nextTarget, right.upperBound)
    }
    return result
  }

  private static func find(
    _ parts: [BilingualSegment.Part], in document: SegmentedDocument, from start: Int
  ) -> Range<Int>? {
    if parts.isEmpty { return start..<start }
    let texts = parts.map(\.content.line)
    guard document.segments.count >= texts.count else { return nil }
    for index in start..<max(start, document.segments.count - texts.count + 1)
    where zip(document.segments[index...], texts).allSatisfy({ $0.content.line == $1 }) {
      return index..<(index + texts.count)
    }
    return nil
  }
}
