public import Bitext

extension Aligner {
  /// Aligns two articles: headline to headline, note to note, wherever the layouts put them.
  ///
  /// Parts that both sides have are paired whatever their order; a translator's credit or the address of the original
  /// that only one side has stays alone. A text that is several times as long as the other is first searched for the
  /// passage that answers it. Otherwise as `align(_:_:confirmed:similarity:onProgress:)`, which is what texts
  /// without fields get.
  /// - Parameters:
  ///   - source: the original, segmented.
  ///   - target: the translation, segmented.
  ///   - confirmed: beads that stand as they are.
  ///   - similarity: what else says how alike segments are.
  ///   - onProgress: told now and then which part of the work is done, 0…1.
  /// - Returns: a bead for each place, in source order.
  /// - Throws: `CalqueError` with code `.usage` when confirmed beads overlap or reach outside.
  /// - Complexity: that of `align`.
  public func alignArticles(
    _ source: SegmentedDocument, _ target: SegmentedDocument, confirmed: [Bead] = [],
    similarity: (any SegmentSimilarity)? = nil, onProgress: ((Double) -> Void)? = nil
  ) throws(CalqueError) -> AlignmentResult {
    if confirmed.isEmpty, let result = try alignPassage(source, target, similarity: similarity) {
      return result
    }
    let hasFields = (source.blocks + target.blocks).contains { $0.role != .body }
    if hasFields {
      let order = FieldOrder(source, target, confirmed: confirmed)
      let arranged = confirmed.compactMap(order.arranged)
      if arranged.count == confirmed.count {
        let found = try align(
          order.source.document, order.target.document, confirmed: arranged,
          similarity: similarity.map { ArrangedSimilarity(original: $0, order: order) },
          onProgress: onProgress)
        if let result = order.placed(found) { return result }
      }
    }
    return try align(
      source, target, confirmed: confirmed, similarity: similarity, onProgress: onProgress)
  }
}

extension FieldOrder {
  /// An alignment in the order of the search with the places that the texts have; nil when a bead reaches over the edge
  /// of a part that was moved.
  func placed(_ found: AlignmentResult) -> AlignmentResult? {
    var groups: [[Bead]] = [[]]
    for bead in found.beads {
      guard let left = source.range(bead.source), let right = target.range(bead.target) else {
        return nil
      }
      var placed = bead
      placed.source = left
      placed.target = right
      // What only the target has stays behind what it followed in the search.
      if bead.source.isEmpty {
        groups[groups.count - 1].append(placed)
      } else {
        groups.append([placed])
      }
    }
    groups += source.alone.map { [Self.alone($0..<($0 + 1), 0..<0)] }
    let head = groups.removeFirst()
    groups.sort { $0[0].source.lowerBound < $1[0].source.lowerBound }
    var beads = head + groups.joined()
    for segment in target.alone {
      // Behind what precedes it in its text, and behind what the source has there for itself.
      var place = beads.lastIndex { $0.target.contains(segment - 1) }.map { $0 + 1 } ?? 0
      while place < beads.count, beads[place].target.isEmpty { place += 1 }
      beads.insert(Self.alone(0..<0, segment..<(segment + 1)), at: place)
    }
    let moves = found.moves.compactMap { move -> MovedPassage? in
      guard let left = source.range(move.source), let right = target.range(move.target) else {
        return nil
      }
      return MovedPassage(source: left, target: right, isPaired: move.isPaired)
    }
    return AlignmentResult(beads: beads, relatedness: found.relatedness, moves: moves)
  }

  private static func alone(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    Bead(source: source, target: target, probability: .full)
  }
}
