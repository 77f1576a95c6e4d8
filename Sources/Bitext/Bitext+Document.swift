extension Bitext {
  /// The bitext as a bilingual document: a row for each bead, in units by source block.
  ///
  /// A row without source joins the unit of the row before it, or makes a unit of its own when its target starts a block
  /// that no source answers. Row ids are `r1`, `r2` … in bead order.
  /// - Complexity: O(segments).
  public func bilingualDocument(format: String = "") -> BilingualDocument {
    var units: [BilingualDocument.Unit] = []
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
      if let last = units.indices.last, units[last].id == id {
        units[last].segments.append(row)
      } else {
        units.append(.init(id: unique(id, among: units), kind: described.kind, role: described.role, segments: [row]))
      }
    }
    return BilingualDocument(
      name: name, sourceLanguage: source.language, targetLanguage: target.language, format: format,
      ruleSet: source.ruleSet, units: units)
  }

  private func parts(of bead: Bead, on side: Side) -> [BilingualSegment.Part] {
    segments(of: bead, on: side).map { .init($0.content, block: self[side].blocks[$0.block].id) }
  }

  /// A block that is interrupted by a moved one comes back under a numbered id, so that unit ids stay unique.
  private func unique(_ id: String, among units: [BilingualDocument.Unit]) -> String {
    let used = units.count { $0.id == id || $0.id.hasPrefix(id + "-part") }
    return used == 0 ? id : "\(id)-part\(used + 1)"
  }
}
