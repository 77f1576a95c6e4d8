public import Bitext
public import Documents

/// The translation in the source's own format: each block of the source with its target in place of its text.
public struct TargetArticle: Sendable {
  /// What to write where a segment has no translation.
  public enum Untranslated: String, Hashable, Sendable, CaseIterable {
    /// The source sentence.
    case source
    /// Nothing.
    case empty
    /// The source sentence between `⟦` and `⟧`.
    case marked
  }

  /// The file's bytes, in the source's format, charset and line ends.
  public let bytes: [UInt8]
  /// What could not be carried over, in words.
  public let losses: [String]

  /// Writes the targets of a bilingual document into the source that it was made from.
  ///
  /// Blocks whose segments are all untranslated, and everything that is no block, stay as they are. Codes of a target are
  /// written in the source's format: a note's call is the source's own, emphasis keeps its kind, a link keeps its own
  /// address where the format allows and the source's otherwise. Where the file says its language, it says the target's.
  /// A translator's credit that the source lacks becomes a field of the front matter, or joins the byline.
  /// - Parameters:
  ///   - bilingual: rows whose source parts name the blocks of `source`.
  ///   - source: the document as it was read.
  ///   - untranslated: what to write where a segment has no translation.
  ///   - translator: who translated it, a name, for where no row says so; nil when that is not known.
  /// - Throws: `CalqueError` with code `.unsupported` when a block cannot be written back or a character does not exist
  ///   in the source's charset, `.notFound` when a row names a block that the source lacks.
  /// - Complexity: O(n).
  public init(
    of bilingual: BilingualDocument, in source: ReadDocument, untranslated: Untranslated = .source,
    translator: String? = nil
  ) throws(CalqueError) {
    var plan = TargetPlan(bilingual, source.document, source.format, untranslated)
    plan.gather()
    let contents = plan.contents()
    var remarks = plan.losses
    var writable: [String: InlineText] = [:]
    for (id, content) in contents {
      if source.canReplace(block: id) { writable[id] = content }
    }
    // All contents are of blocks that the source has.
    let fixed = contents.keys.filter { writable[$0] == nil }.sorted()
    if !fixed.isEmpty {
      remarks.append("not written, their markup is not properly nested: \(fixed.joined(separator: ", "))")
    }
    let credit = plan.credit ?? (plan.namesTranslator ? nil : translator)
    if let credit, !source.hasPlaceForCredit {
      let bylines = source.document.blocks.filter { $0.role == .byline && $0.kind != .field }
      if let byline = bylines.last(where: { source.canReplace(block: $0.id) }) {
        let own = writable[byline.id] ?? byline.content
        let sentence = CreditWords.sentence(credit, in: bilingual.targetLanguage)
        writable[byline.id] = InlineText.joined(
          [own, InlineText(sentence)], separator: own.text.hasSuffix(".") ? " " : ". ")
      } else {
        remarks.append(TargetPlan.noPlace(for: credit))
      }
    }
    bytes = try source.replacing(writable, language: bilingual.targetLanguage, credit: credit)
    losses = remarks
  }
}

extension TargetArticle {
  /// What the blocks of a source become, for formats that are written elsewhere; codes are only ever the source's own.
  ///
  /// - Parameters:
  ///   - bilingual: rows whose source parts name the blocks of `source`.
  ///   - source: the blocks.
  ///   - untranslated: what to write where a segment has no translation.
  /// - Returns: contents by block id, of blocks that have a translation; and what could not be carried over, in words.
  /// - Complexity: O(n).
  public static func contents(
    of bilingual: BilingualDocument, in source: Document, untranslated: Untranslated = .source
  ) -> (contents: [String: InlineText], losses: [String]) {
    var plan = TargetPlan(bilingual, source, nil, untranslated)
    plan.gather()
    let contents = plan.contents()
    return (contents, plan.losses + (plan.credit.map { [TargetPlan.noPlace(for: $0)] } ?? []))
  }
}

/// Collects what goes into each block.
private struct TargetPlan {
  private let bilingual: BilingualDocument
  private let source: Document
  private let format: DocumentFormat?
  private let untranslated: TargetArticle.Untranslated
  private var parts: [String: [InlineText]] = [:]
  private var hasTranslation: Set<String> = []
  private(set) var losses: [String] = []
  /// The translator's credit for which the source has no block.
  private(set) var credit: String?

  init(
    _ bilingual: BilingualDocument, _ source: Document, _ format: DocumentFormat?,
    _ untranslated: TargetArticle.Untranslated
  ) {
    self.bilingual = bilingual
    self.format = format
    self.source = source
    self.untranslated = untranslated
  }

  mutating func gather() {
    let known = Set(source.blocks.map(\.id))
    let rows = bilingual.units.flatMap { unit in unit.segments.map { (unit: unit.id, role: unit.role, segment: $0) } }
    let segments = rows.map(\.segment)
    let own = rows.map { row in row.segment.sourceParts.first.map { $0.block ?? row.unit } }
    for (index, row) in rows.enumerated() {
      guard let block = own[index] ?? neighbour(of: index, in: segments, own), known.contains(block) else {
        guard let target = row.segment.target else { continue }
        if row.role == .translatorCredit {
          credit = (credit.map { $0 + " " } ?? "") + target.line
        } else {
          losses.append(Self.noPlace(for: target.line))
        }
        continue
      }
      add(row.segment, to: block)
    }
  }

  static func noPlace(for text: String) -> String { "no place in the source for: \(text.prefix(60))" }

  /// Whether a row names the translator.
  var namesTranslator: Bool { bilingual.units.contains { $0.role == .translatorCredit } }

  /// The block that a row without source goes to: that of the row before or after it, when both stand in one paragraph of
  /// the translation.
  private func neighbour(of index: Int, in rows: [BilingualSegment], _ own: [String?]) -> String? {
    guard let paragraph = rows[index].targetParts.first?.block else { return nil }
    for step in [-1, 1] {
      var other = index + step
      while rows.indices.contains(other),
        (step < 0 ? rows[other].targetParts.last : rows[other].targetParts.first)?.block == paragraph
      {
        if let block = own[other] { return block }
        other += step
      }
    }
    return nil
  }

  private mutating func add(_ segment: BilingualSegment, to block: String) {
    if let target = segment.target {
      hasTranslation.insert(block)
      let adapter = CodeAdapter(format: format, source: segment.source)
      parts[block, default: []].append(adapter.adapted(target))
      // A row over several blocks fills the first; the others are emptied.
      for other in Set(segment.sourceParts.compactMap(\.block)) where other != block {
        hasTranslation.insert(other)
        parts[other, default: []].append(InlineText(""))
      }
      return
    }
    switch untranslated {
    case .source: parts[block, default: []].append(segment.source)
    case .empty: parts[block, default: []].append(InlineText(""))
    case .marked:
      parts[block, default: []].append(
        InlineText.joined([InlineText("⟦"), segment.source, InlineText("⟧")], separator: ""))
    }
    if untranslated != .source { hasTranslation.insert(block) }
  }

  mutating func contents() -> [String: InlineText] {
    var result: [String: InlineText] = [:]
    for block in source.blocks where hasTranslation.contains(block.id) {
      let filled = (parts[block.id] ?? []).filter { !$0.isEmpty }
      // In a subtitle a line is a speaker's.
      let isDialogue = block.breaksAtNewlines && (format == .subRip || format == .webVTT)
      let joined = InlineText.joined(filled, separator: isDialogue ? "\n" : " ")
      let (content, lost) = CodeAdapter.completed(joined, from: block.content)
      if lost > 0 { losses.append("\(block.id): \(lost) pieces of markup have no counterpart in the translation") }
      result[block.id] = content
    }
    return result
  }
}
