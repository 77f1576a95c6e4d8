public import Bitext
import Documents
import Terminology
import TranslationMemory

/// How much of a document the memory translated.
public struct PretranslationSummary: Sendable, Equatable {
  /// Segments in the document.
  public var segments = 0
  /// Translated by a match of equal text whose neighbours agree.
  public var inContext = 0
  /// Translated by a match of equal text; penalties do not count.
  public var exact = 0
  /// Translated by a fuzzy match at or above the threshold.
  public var fuzzy = 0
  /// Left untranslated, but with proposals below the threshold.
  public var proposalsOnly = 0
  /// Left without anything.
  public var new = 0
  /// Translated in the file already, when that was bilingual.
  public var known = 0
}

extension Project {
  /// Translates a document as far as the memory can: each segment gets its proposals, and the best one as its target when
  /// it reaches the threshold.
  ///
  /// A project that has no memory yet gives nothing, and says so.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - threshold: the lowest score that is put into the target.
  /// - Returns: the bilingual document and what came of it.
  /// - Throws: `CalqueError`; `.notFound` when there is no memory at the place that was named, or no project.
  public func pretranslate(
    _ path: String, threshold: MatchScore
  ) throws(CalqueError) -> (document: BilingualDocument, summary: PretranslationSummary) {
    guard let target = targetLanguage else {
      throw CalqueError(.language, "the target language is not known", hint: "Say --to en.")
    }
    let article = try article(
      at: path, language: overrides.sourceLanguage ?? ArticleName.language(inPath: path) ?? configuration.sourceLanguage
    )
    let source = article.segmented.language
    guard source != target else {
      throw CalqueError(
        .language, "the document is in the target language (\(target)) already", at: .init(file: path),
        hint: "Say --from and --to.")
    }
    let (units, summary) = try pretranslated(
      article.segmented, to: target, threshold: threshold, in: try memoryOfProposals()
    ) { segment, block in
      guard case .rows(let source) = article.reading, var known = source.row(ofBlock: block.id), known.target != nil
      else { return nil }
      // What a bilingual file has translated stays whole and as it is.
      known.id = segment.id
      known.sourceParts = [.init(block.content, block: block.id)]
      return known
    }
    let document = BilingualDocument(
      name: article.name, sourceLanguage: source, targetLanguage: target, format: article.reading.formatName,
      ruleSet: article.segmented.ruleSet, units: units)
    return (document, summary)
  }

  private func memoryOfProposals() throws(CalqueError) -> TranslationMemory? {
    if overrides.memoryPath == nil, let path = folder?.memoryPath, !FileSystem.exists(path) {
      notice("the project has no memory yet: nothing is filled in")
      return nil
    }
    return try memory(readOnly: true)
  }

  /// The rows of a document in the units of its blocks, translated as far as the memory can.
  ///
  /// - Parameters:
  ///   - article: the segmented document.
  ///   - target: the language to translate into.
  ///   - threshold: the lowest score that is put into the target.
  ///   - memory: where to look; nil leaves all rows without a translation.
  ///   - known: the row that stands for a whole block since it is translated already; nil when it is not.
  /// - Returns: the units and what came of them.
  /// - Throws: `CalqueError` as looking up does.
  func pretranslated(
    _ article: SegmentedDocument, to target: LanguageTag, threshold: MatchScore, in memory: TranslationMemory?,
    known: (Segment, Block) -> BilingualSegment? = { _, _ in nil }
  ) throws(CalqueError) -> (units: [BilingualDocument.Unit], summary: PretranslationSummary) {
    var summary = PretranslationSummary()
    var units: [BilingualDocument.Unit] = []
    for (index, segment) in article.segments.enumerated() {
      let block = article.block(of: segment)
      let row: BilingualSegment
      if let translated = known(segment, block) {
        if units.last?.id == block.id { continue }
        row = translated
        summary.segments += 1
        summary.known += 1
      } else {
        row = try self.row(of: article, at: index, to: target, threshold: threshold, in: memory, &summary)
      }
      if units.last?.id == block.id {
        units[units.count - 1].segments.append(row)
      } else {
        units.append(.init(id: block.id, kind: block.kind, role: block.role, layout: block.layout, segments: [row]))
      }
    }
    return (units, summary)
  }

  /// The row of one segment, with the memory's proposals and the glossary's as notes.
  ///
  /// - Throws: `CalqueError` as looking up does.
  func row(
    of article: SegmentedDocument, at index: Int, to target: LanguageTag, threshold: MatchScore,
    in memory: TranslationMemory?, _ summary: inout PretranslationSummary
  ) throws(CalqueError) -> BilingualSegment {
    let segments = article.segments
    let segment = segments[index]
    var query = LookupQuery(source: segment.content, from: article.language, to: target)
    query.context = .init(
      previous: index > 0 ? segments[index - 1].text : nil,
      next: index + 1 < segments.count ? segments[index + 1].text : nil)
    query.threshold = min(threshold, configuration.threshold)
    query.limit = configuration.limit
    let matches = if let memory { try lookup(query, in: memory) } else { [MemoryMatch]() }
    var row = row(segment, block: article.block(of: segment), matches, threshold, &summary)
    row.notes += try termProposals(in: segment.text, from: article.language, to: target).map { "Glossary: \($0.line)" }
    return row
  }

  private func row(
    _ segment: Segment, block: Block, _ matches: [MemoryMatch], _ threshold: MatchScore,
    _ summary: inout PretranslationSummary
  ) -> BilingualSegment {
    var row = BilingualSegment(id: segment.id, sourceParts: [.init(segment.content, block: block.id)])
    row.proposals = matches.map { $0.proposal() }
    summary.segments += 1
    guard let best = row.proposals.first, let match = matches.first else {
      summary.new += 1
      return row
    }
    guard best.score >= threshold else {
      summary.proposalsOnly += 1
      return row
    }
    row.targetParts = [.init(best.target)]
    row.state = match.kind == .fuzzy ? .initial : .translated
    let repairs = match.replacements.map { "\($0.old) \u{2192} \($0.new)" }.joined(separator: ", ")
    row.targetOrigin = "memory \(best.score.value)%" + (repairs.isEmpty ? "" : ", put right: \(repairs)")
    // Equal text is equal text, whatever penalty its origin costs it.
    switch match.kind {
    case .inContext: summary.inContext += 1
    case .exact: summary.exact += 1
    case .fuzzy: summary.fuzzy += 1
    }
    return row
  }
}
