public import Bitext

/// One language's text of an article as it is published: its paragraphs in their own order, with what is known of it.
///
/// Where the translation was aligned its own paragraphs count, not the source's; a row that was not aligned stands in the
/// unit that holds it.
public struct ArticleEdition: Hashable, Sendable {
  /// The article's short name.
  public let name: String
  /// Which of the two texts it is.
  public let side: Side
  /// The language of the text.
  public let language: LanguageTag
  /// The language of the other text.
  public let otherLanguage: LanguageTag
  /// The headline of the other text; empty when there is none.
  public let otherHeadline: String
  /// The blocks in reading order.
  public let blocks: [Block]
  /// What is known beside the text.
  public let facts: ArticleFacts

  /// Takes one side of a bilingual document.
  ///
  /// - Parameters:
  ///   - document: the rows.
  ///   - side: which text.
  ///   - facts: what is known beside the texts; what the texts say themselves is added.
  ///   - untranslated: what stands where a row has no translation.
  /// - Complexity: O(n log n).
  public init(
    of document: BilingualDocument, side: Side, facts: ArticleFacts = .init(),
    untranslated: TargetArticle.Untranslated = .source
  ) {
    name = document.name
    self.side = side
    language = side == .source ? document.sourceLanguage : document.targetLanguage
    otherLanguage = side == .source ? document.targetLanguage : document.sourceLanguage
    let titles = PageTitle.of(document)
    otherHeadline = side == .source ? titles.target : titles.source
    self.facts = facts.completed(from: document)
    var assembly = EditionAssembly(side: side, untranslated: untranslated)
    for unit in document.units { assembly.add(unit) }
    blocks = NoteMarks.numbered(assembly.blocks())
  }

  /// The texts of one role, a line each.
  func lines(_ role: ArticleRole) -> [String] { blocks.filter { $0.role == role }.map(\.content.line) }

  /// The headline; the article's name where there is none.
  public var headline: String {
    let title = lines(.headline).joined(separator: " ")
    return title.isEmpty ? name : title
  }
}

/// Puts the sentences of one side into their paragraphs.
private struct EditionAssembly {
  let side: Side
  let untranslated: TargetArticle.Untranslated
  private var pieces: [Piece] = []
  private var position = 0

  private struct Piece {
    let content: InlineText
    var block: String?
    let unit: Int
    let place: Int
  }

  private var units: [(id: String, kind: BlockKind, role: ArticleRole, layout: BlockLayout)] = []

  init(side: Side, untranslated: TargetArticle.Untranslated) {
    self.side = side
    self.untranslated = untranslated
  }

  mutating func add(_ unit: BilingualDocument.Unit) {
    let number = units.count
    units.append((unit.id, unit.kind, unit.role, unit.layout))
    for row in unit.segments {
      if side == .source {
        for part in row.sourceParts {
          pieces.append(Piece(content: part.content, block: part.block ?? unit.id, unit: number, place: 0))
        }
      } else if row.targetParts.isEmpty {
        guard let content = standIn(row) else { continue }
        pieces.append(Piece(content: content, block: nil, unit: number, place: position))
      } else {
        let place = row.targetPosition ?? position
        position = place + row.targetParts.count
        for (index, part) in row.targetParts.enumerated() {
          pieces.append(
            Piece(content: part.content, block: part.block ?? unit.id, unit: number, place: place + index))
        }
      }
    }
  }

  private func standIn(_ row: BilingualSegment) -> InlineText? {
    guard !row.sourceParts.isEmpty else { return nil }
    switch untranslated {
    case .source: return row.source
    case .empty: return nil
    case .marked: return InlineText.joined([InlineText("⟦"), row.source, InlineText("⟧")], separator: "")
    }
  }

  func blocks() -> [Block] {
    var ordered = pieces.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
    // What stands in for a missing sentence joins the paragraph around it.
    for index in ordered.indices where ordered[index].block == nil {
      let before = index > 0 ? ordered[index - 1] : nil
      let after = ordered[(index + 1)...].first { $0.block != nil }
      if let before, before.unit == ordered[index].unit {
        ordered[index].block = before.block
      } else if let after, after.unit == ordered[index].unit {
        ordered[index].block = after.block
      } else {
        ordered[index].block = "untranslated-" + units[ordered[index].unit].id
      }
    }
    var result: [Block] = []
    var parts: [InlineText] = []
    var used: [String: Int] = [:]
    var shown: Set<Int> = []
    for (index, piece) in ordered.enumerated() {
      parts.append(piece.content)
      if index + 1 < ordered.count, ordered[index + 1].block == piece.block { continue }
      let number = ordered[index - parts.count + 1].unit
      let unit = units[number]
      // A unit that became several paragraphs shows its images once.
      let images = shown.insert(number).inserted ? unit.layout.images : []
      let id = piece.block ?? unit.id
      used[id, default: 0] += 1
      let suffix = used[id, default: 1] > 1 ? "-\(used[id, default: 1])" : ""
      result.append(
        Block(
          id: id + suffix, kind: unit.kind, role: unit.role, content: InlineText.joined(parts, separator: " "),
          layout: BlockLayout(cell: unit.layout.cell, images: images)))
      parts = []
    }
    return result
  }
}
