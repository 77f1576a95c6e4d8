public import Alignment
public import Bitext
import Documents
import Interchange
import TranslationMemory

extension Project {
  /// Reads, segments and aligns two articles; confirmed beads of an earlier alignment stand.
  ///
  /// - Throws: `CalqueError`; `.implausible` when the texts do not look like translations, unless `forcing`.
  public func align(_ sourcePath: String, _ targetPath: String, forcing: Bool = false) throws(CalqueError)
    -> AlignedArticle
  {
    var settings = AlignmentSettings()
    settings.isForcing = forcing
    return try align(sourcePath, targetPath, settings)
  }

  /// Reads, segments and aligns two articles; confirmed beads of an earlier alignment and anchors stand.
  ///
  /// What a person should know (moved passages, sides of very different lengths) is said in notices.
  /// - Parameters:
  ///   - sourcePath: the original.
  ///   - targetPath: the translation.
  ///   - settings: what is asked.
  /// - Returns: the bitext with what is known of it.
  /// - Throws: `CalqueError`; `.implausible` when the texts are the same, look to be in one language, or do not look like
  ///   translations of each other, unless forced.
  public func align(
    _ sourcePath: String, _ targetPath: String, _ settings: AlignmentSettings
  ) throws(CalqueError) -> AlignedArticle {
    try align(
      try alignmentSide(sourcePath, .source, settings), try alignmentSide(targetPath, .target, settings), settings)
  }

  /// Aligns two texts; what was confirmed in the article's stored bitext stands.
  func align(
    _ source: AlignmentSide, _ target: AlignmentSide, _ settings: AlignmentSettings
  ) throws(CalqueError) -> AlignedArticle {
    try check(source, target, settings)
    var kept: [StoredBitext.ConfirmedRow] = []
    if let folder {
      let path = folder.articlePath(source.name, from: source.language, to: target.language)
      try settleEdits(at: path)
      kept =
        try StoredBitext(at: path)?.confirmedRows(in: source.segmented, target.segmented, noticing: notice) ?? []
    }
    return try align(source, target, kept: kept, settings)
  }

  /// Aligns a stored bitext anew between its confirmed rows.
  ///
  /// - Parameters:
  ///   - name: an article of the project, or a bilingual file with one document.
  ///   - settings: what is asked; anchors count in the sentences of the stored bitext.
  /// - Returns: the new bitext; its confirmed rows are those of the old one, with their ids and notes.
  /// - Throws: `CalqueError`.
  public func realign(_ name: String, _ settings: AlignmentSettings) throws(CalqueError) -> AlignedArticle {
    let document = try bilingualDocument(name, hint: "Files with one document can be aligned anew.")
    return try realign(document, path: name, settings)
  }

  /// Aligns the rows of a bilingual document anew between the confirmed ones.
  func realign(
    _ document: BilingualDocument, path: String, _ settings: AlignmentSettings
  ) throws(CalqueError) -> AlignedArticle {
    let old = try document.bitext()
    let rows = document.segments.filter { !$0.sourceParts.isEmpty || !$0.targetParts.isEmpty }
    let kept = zip(old.beads, rows).filter { $0.0.state == .confirmed }.map {
      StoredBitext.ConfirmedRow(bead: $0.0, row: $0.1)
    }
    let format = document.format.isEmpty ? "text" : document.format
    // The name stands in the file, which need not be ours.
    let article = ArticleName.safe(old.name)
    return try align(
      AlignmentSide(name: article, path: path, segmented: old.source, format: format),
      AlignmentSide(name: article, path: path, segmented: old.target, format: format), kept: kept, of: document,
      settings)
  }

  private func align(
    _ source: AlignmentSide, _ target: AlignmentSide, kept: [StoredBitext.ConfirmedRow],
    of original: BilingualDocument? = nil, _ settings: AlignmentSettings
  ) throws(CalqueError) -> AlignedArticle {
    var confirmed = kept.map(\.bead)
    if let path = settings.anchorsPath {
      let anchors = try Anchors(
        path: path, source: source.segmented, target: target.segmented, allowsMoves: settings.allowsMoves)
      // An anchor says more than what was confirmed before, and where both say the same the stored row stays.
      confirmed.removeAll { bead in anchors.beads.contains { !$0.agrees(with: bead) && $0.overlaps(bead) } }
      confirmed += anchors.beads.filter { anchor in !confirmed.contains { $0.agrees(with: anchor) } }
    }
    let similarity = try vectors(settings, source.segmented, target.segmented)
    var options = AlignmentOptions()
    options.allowsMoves = settings.allowsMoves
    let (from, to) = (source.language, target.language)
    let aligner = try Aligner(source: from, target: to, lexicon: try lexiconOfRun(from: from, to: to), options: options)
    let alignment = try aligner.alignArticles(
      source.segmented, target.segmented, confirmed: confirmed, similarity: similarity
    ) { done in self.onProgress("\(source.name): \(Int(done * 100)) % aligned") }
    if !settings.isForcing, alignment.looksUnrelated, !source.segmented.segments.isEmpty,
      !target.segmented.segments.isEmpty
    {
      throw CalqueError(
        .implausible, "these do not look like translations of each other",
        at: .init(file: source.path == target.path ? source.path : "\(source.path), \(target.path)"),
        hint: "Nothing was stored. Check the files and --from/--to, or say --force.")
    }
    let bitext = try Bitext(
      name: source.name, source: source.segmented, target: target.segmented, beads: alignment.beads)
    for line in MoveReport.lines(alignment.moves, in: bitext) { notice(line) }
    var rows: [Int: BilingualSegment] = [:]
    for (index, bead) in bitext.beads.enumerated() where bead.state == .confirmed {
      if let row = kept.first(where: { $0.bead.agrees(with: bead) })?.row { rows[index] = row }
    }
    return AlignedArticle(
      bitext: bitext, relatedness: alignment.relatedness, format: source.format, moves: alignment.moves,
      keptRows: rows, original: original, similarity: similarity,
      files: source.path == target.path ? [:] : [from: source.path, to: target.path])
  }

  /// Keeps the names of the files, for `merge` and `status`; corrections stand.
  private func remember(_ aligned: AlignedArticle) throws(CalqueError) {
    guard !aligned.files.isEmpty else { return }
    var record = try record(of: aligned.bitext.name)
    for (language, path) in aligned.files where path != "-" {
      record.versions[language, default: .init()].file = recorded(path)
    }
    try write(record, of: aligned.bitext.name)
  }

  /// What made the scores of an alignment's beads.
  ///
  /// - Parameters:
  ///   - aligned: the alignment.
  ///   - indices: which beads; all when nil.
  /// - Returns: an explanation for each bead asked for, in order.
  /// - Throws: `CalqueError` when the lexicon cannot be read.
  public func explain(_ aligned: AlignedArticle, at indices: [Int]? = nil) throws(CalqueError) -> [BeadExplanation] {
    let bitext = aligned.bitext
    let (from, to) = (bitext.source.language, bitext.target.language)
    let aligner = try Aligner(source: from, target: to, lexicon: try lexiconOfRun(from: from, to: to))
    return try aligner.explain(
      bitext.beads, bitext.source, bitext.target, at: indices, similarity: aligned.similarity)
  }

  /// Writes an aligned article's bitext into the project and its pairs into the memory.
  ///
  /// - Throws: `CalqueError`; `.implausible` when one side is empty, unless `forcing`. The bitext is written first, so
  ///   that a failing memory loses no work.
  public func store(_ aligned: AlignedArticle, forcing: Bool = false) throws(CalqueError) -> StoredArticle {
    let path = try storeBitext(aligned, forcing: forcing)
    let bitext = aligned.bitext
    let date = Self.date(of: bitext.target) ?? Self.date(of: bitext.source)
    let units = bitext.units(author: configuration.translator, date: date, tool: Self.toolName)
    let report = try memory(creating: true).add(
      units, batch: ImportBatch(label: bitext.name, tool: Self.toolName, date: date))
    return StoredArticle(path: path, report: report)
  }

  /// Writes an aligned article's bitext under the project's articles.
  func storeBitext(_ aligned: AlignedArticle, forcing: Bool) throws(CalqueError) -> String {
    guard let folder else {
      throw CalqueError(
        .usage, "there is no project to store into", hint: "Run calque init, or use --format or -o to write a file.")
    }
    let bitext = aligned.bitext
    if !forcing, !bitext.beads.contains(where: \.isPair) {
      throw CalqueError(
        .implausible, "\(bitext.name): there is no pair to store",
        hint: "Nothing was stored. Check the files, or say --force to keep the rows of one side.")
    }
    let path = folder.articlePath(bitext.name, from: bitext.source.language, to: bitext.target.language)
    try requireClosed(path)
    try FileSystem.makeFolder(folder.articlesPath)
    let writing = XLIFF2.writing(aligned.document)
    for loss in writing.losses { notice("\(path): \(loss)") }
    try FileSystem.write(writing.text, to: path)
    try remember(aligned)
    return path
  }

  /// The lexicon of a pair of languages, read once a run, so that the articles of a folder do not depend on their order.
  func lexiconOfRun(from source: LanguageTag, to target: LanguageTag) throws(CalqueError) -> BilingualLexicon {
    if let known = lexicons[[source, target]] { return known }
    let lexicon = try lexicon(from: source, to: target)
    lexicons[[source, target]] = lexicon
    return lexicon
  }

  /// The date that an article gives itself.
  static func date(of document: SegmentedDocument) -> Timestamp? {
    document.metadata.lazy.filter { $0.name.lowercased() == "date" }.compactMap { Timestamp($0.value) }.first
  }
}

extension Bead {
  /// Whether both hold the same segments.
  func agrees(with other: Bead) -> Bool {
    Array(source) == Array(other.source) && Array(target) == Array(other.target)
  }

  /// Whether a segment stands in both.
  func overlaps(_ other: Bead) -> Bool { source.overlaps(other.source) || target.overlaps(other.target) }
}
