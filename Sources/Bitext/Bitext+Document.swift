extension Bitext {
  /// The bitext as a bilingual document: a row for each bead, in units by source block.
  ///
  /// A row without source joins the unit of the row before it, or makes a unit of its own when its target starts a block
  /// that no source answers. Row ids are `r1`, `r2` … in bead order.
  /// - Complexity: O(segments).
  public func bilingualDocument(format: String = "") -> BilingualDocument {
    var document = BilingualDocument(
      name: name, sourceLanguage: source.language, targetLanguage: target.language, format: format,
      ruleSet: source.ruleSet, units: [])
    var position = 0
    for (index, bead) in beads.enumerated() {
      var row = BilingualSegment(
        id: "r\(index + 1)", sourceParts: parts(of: bead, on: .source), targetParts: parts(of: bead, on: .target),
        state: bead.isPair ? (bead.state == .confirmed ? .reviewed : .translated) : .initial,
        isConfirmed: bead.state == .confirmed, isKeptOut: bead.isKeptOut, probability: bead.probability,
        doubts: bead.doubts)
      if !bead.target.isEmpty {
        if bead.target.lowerBound != position { row.targetPosition = bead.target.lowerBound }
        position = bead.target.upperBound
      }
      let side: Side = bead.source.isEmpty ? .target : .source
      let block = self[side].segments[bead[side].lowerBound].block
      let described = self[side].blocks[block]
      let id = side == .source ? described.id : "target-\(described.id)"
      // Tables and images are the source's: what only the translation has stands beside them.
      document.append(
        row, toUnit: id, kind: described.kind, role: described.role,
        layout: side == .source ? described.layout : .init())
    }
    return document
  }

  private func parts(of bead: Bead, on side: Side) -> [BilingualSegment.Part] {
    segments(of: bead, on: side).map { .init($0.content, block: self[side].blocks[$0.block].id) }
  }
}

extension BilingualDocument {
  /// Adds a row at the end, in the last unit when that is the row's block, else in a new one.
  ///
  /// A block that is interrupted by another one comes back under a numbered id, so that unit ids stay unique.
  /// - Parameters:
  ///   - row: the row.
  ///   - block: the id of its block.
  ///   - kind: what the block is.
  ///   - role: which part of the article it is.
  ///   - layout: its place in a table and the images beside it.
  /// - Complexity: O(units).
  public mutating func append(
    _ row: BilingualSegment, toUnit block: String, kind: BlockKind = .paragraph, role: ArticleRole = .body,
    layout: BlockLayout = .init()
  ) {
    if let last = units.indices.last, units[last].id == block {
      units[last].segments.append(row)
      return
    }
    let used = units.count { $0.id == block || $0.id.hasPrefix(block + "-part") }
    let id = used == 0 ? block : "\(block)-part\(used + 1)"
    units.append(.init(id: id, kind: kind, role: role, layout: layout, segments: [row]))
  }
}
