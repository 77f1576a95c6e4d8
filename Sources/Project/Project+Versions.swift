import Alignment
public import Bitext
public import TranslationMemory

extension Project {
  /// Aligns several versions of one article by way of the first.
  ///
  /// The pivot is aligned with each other version; beads that share a segment of the pivot make one unit (transitive
  /// closure). Other versions are then aligned with each other to see whether they agree: where they do not, the unit
  /// says so, and what the pivot lacks is still paired.
  /// - Parameters:
  ///   - paths: the versions, each in a language of its own; the original first.
  ///   - settings: what is asked; anchors and vectors are for two texts only.
  /// - Returns: the units with the alignments that they come from.
  /// - Throws: `CalqueError` as aligning two articles does; `.usage` for settings that two texts need.
  public func alignVersions(
    _ paths: [String], _ settings: AlignmentSettings
  ) throws(CalqueError) -> MultilingualArticle {
    guard settings.anchorsPath == nil, settings.vectors == nil else {
      throw CalqueError(
        .usage, "anchors and vectors are for two texts", hint: "Align each translation with the original by itself.")
    }
    var sides: [AlignmentSide] = []
    for (index, path) in paths.enumerated() {
      let said = index == 0 ? overrides.sourceLanguage : nil
      let side = try alignmentSide(path, language: said ?? ArticleName.language(inPath: path), settings)
      if let other = sides.first(where: { $0.language == side.language }) {
        throw CalqueError(
          .language, "both \(other.path) and this version are \(side.language.englishName)", at: .init(file: path),
          hint: "Name the files article.fr.md, article.en.md, article.de.md.")
      }
      sides.append(side)
    }
    var alignments: [AlignedArticle] = []
    for side in sides.dropFirst() { alignments.append(try align(sides[0], side, settings)) }
    var units = VersionClosure(
      counts: sides.map { $0.segmented.segments.count }, alignments: alignments.map(\.bitext.beads)
    ).units()
    for first in sides.indices.dropFirst() {
      for second in sides.indices where second > first {
        // Without a lexicon the direct alignment knows less than the two by way of the pivot: only sure beads count.
        let direct = try alignQuietly(sides[first], sides[second], settings)
        let names = (sides[first].language.englishName, sides[second].language.englishName)
        units = VersionClosure.reconcile(
          units, first, second, with: direct,
          doubt: .other("\(names.0) and \(names.1), aligned by themselves, meet elsewhere"))
      }
    }
    return MultilingualArticle(
      name: sides[0].name, versions: sides.map(\.segmented), units: units, alignments: alignments)
  }

  /// The sure pairs of two texts; none when they look unrelated to the aligner.
  private func alignQuietly(
    _ source: AlignmentSide, _ target: AlignmentSide, _ settings: AlignmentSettings
  ) throws(CalqueError) -> [Bead] {
    let (from, to) = (source.language, target.language)
    let aligner = try Aligner(source: from, target: to, lexicon: try lexiconOfRun(from: from, to: to))
    let alignment = try aligner.alignArticles(
      source.segmented, target.segmented, similarity: try vectors(settings, source.segmented, target.segmented))
    return alignment.looksUnrelated ? [] : alignment.beads.filter { $0.isPair && $0.doubts.isEmpty }
  }

  /// Writes the bitext of each translation into the project, and the units with all their variants into the memory.
  ///
  /// - Throws: `CalqueError` as storing one article does.
  public func store(
    _ article: MultilingualArticle, forcing: Bool = false
  ) throws(CalqueError) -> (paths: [String], report: AdditionReport) {
    var paths: [String] = []
    for alignment in article.alignments { paths.append(try storeBitext(alignment, forcing: forcing)) }
    let date = article.versions.lazy.compactMap { Self.date(of: $0) }.first
    let units = article.translationUnits(author: configuration.translator, date: date, tool: Self.toolName)
    let report = try memory(creating: true).add(
      units, batch: ImportBatch(label: article.name, tool: Self.toolName, date: date))
    return (paths, report)
  }
}
