extension BilingualDocument {
  /// The document as a bitext again: its rows as beads over the sentences of both sides.
  ///
  /// Blocks of the target take kind and role of the unit in which their first sentence stands. What a row says beside
  /// its texts, probability, doubts and confirmation (notes, proposals, ids) has no place in a bitext.
  /// - Returns: a bitext of as many beads as rows that have a text.
  /// - Throws: `CalqueError` with code `.malformed` when two rows claim the same place of the target.
  /// - Complexity: O(n log n).
  public func bitext() throws(CalqueError) -> Bitext {
    var source = SideBuilder()
    var pieces: [(row: Int, start: Int, parts: [BilingualSegment.Part], unit: Unit)] = []
    var beads: [Bead] = []
    var position = 0
    for unit in units {
      for row in unit.segments where !row.sourceParts.isEmpty || !row.targetParts.isEmpty {
        let start = source.segments.count
        for part in row.sourceParts { source.add(part, unit: unit, defaultBlock: unit.id) }
        beads.append(
          Bead(
            source: start..<source.segments.count, target: position..<position,
            probability: row.probability ?? .full, doubts: row.doubts,
            state: row.isConfirmed ? .confirmed : .proposed, isKeptOut: row.isKeptOut))
        guard !row.targetParts.isEmpty else { continue }
        let place = row.targetPosition ?? position
        pieces.append((beads.count - 1, place, row.targetParts, unit))
        position = place + row.targetParts.count
      }
    }
    var target = SideBuilder()
    for piece in pieces.sorted(by: { ($0.start, $0.row) < ($1.start, $1.row) }) {
      let start = target.segments.count
      guard piece.start <= start else {
        throw CalqueError(.malformed, "no row holds target sentence \(start + 1)")
      }
      for part in piece.parts { target.add(part, unit: piece.unit, defaultBlock: piece.unit.id) }
      beads[piece.row].target = start..<target.segments.count
    }
    return try Bitext(
      name: name, source: source.document(sourceLanguage, ruleSet), target: target.document(targetLanguage, ruleSet),
      beads: beads)
  }
}

/// Puts the sentences of one side into blocks.
private struct SideBuilder {
  private(set) var segments: [Segment] = []
  private var blocks: [Block] = []
  private var numberInBlock = 0

  /// Adds a sentence; one that names the block of the sentence before joins it.
  mutating func add(_ part: BilingualSegment.Part, unit: BilingualDocument.Unit, defaultBlock: String) {
    let id = part.block ?? defaultBlock
    if blocks.last?.id != id {
      blocks.append(Block(id: id, kind: unit.kind, role: unit.role, content: InlineText(""), layout: unit.layout))
      numberInBlock = 0
    }
    let last = blocks.count - 1
    let pieces = numberInBlock == 0 ? [part.content] : [blocks[last].content, part.content]
    blocks[last].content = .joined(pieces, separator: " ")
    let end = blocks[last].content.text.utf8.count
    numberInBlock += 1
    segments.append(
      Segment(
        id: "\(id).\(numberInBlock)", block: last, range: (end - part.content.text.utf8.count)..<end,
        content: part.content))
  }

  func document(_ language: LanguageTag, _ ruleSet: String) -> SegmentedDocument {
    SegmentedDocument(language: language, blocks: blocks, segments: segments, ruleSet: ruleSet)
  }
}
