import Bitext

extension Aligner {
  /// Aligns two texts of which one is several times as long: the short one with the passage that answers it.
  ///
  /// The rest of the long one stays alone. Nil when the lengths are alike or no passage answers.
  func alignPassage(
    _ source: SegmentedDocument, _ target: SegmentedDocument, similarity: (any SegmentSimilarity)?
  ) throws(CalqueError) -> AlignmentResult? {
    var runs: (source: Range<Int>, target: Range<Int>)
    if let passage = try PassageFinder.passage(of: source, in: target, lexicon: lexicon) {
      runs = (source.segments.indices, passage)
    } else if let passage = try PassageFinder.passage(
      of: target, in: source, lexicon: lexicon.mirrored)
    {
      runs = (passage, target.segments.indices)
    } else {
      return nil
    }
    let rough = try alignExcerpts(source, target, runs, similarity).beads.filter(\.isPair)
    guard let first = rough.first, let last = rough.last else { return nil }
    // What of the margin answers nothing is taken off: it would speak against the pair.
    let (left, right) = (runs.source.lowerBound, runs.target.lowerBound)
    if runs.source.count < source.segments.count {
      runs.source = (left + first.source.lowerBound)..<(left + last.source.upperBound)
    } else {
      runs.target = (right + first.target.lowerBound)..<(right + last.target.upperBound)
    }
    let found = try alignExcerpts(source, target, runs, similarity)
    guard !found.looksUnrelated else { return nil }
    return AlignmentResult(
      beads: Self.placed(found.beads, runs, source.segments.count, target.segments.count),
      relatedness: found.relatedness,
      moves: found.moves.map {
        MovedPassage(
          source: $0.source.moved(by: runs.source.lowerBound),
          target: $0.target.moved(by: runs.target.lowerBound),
          isPaired: $0.isPaired)
      })
  }

  private func alignExcerpts(
    _ source: SegmentedDocument, _ target: SegmentedDocument,
    _ runs: (source: Range<Int>, target: Range<Int>),
    _ similarity: (any SegmentSimilarity)?
  ) throws(CalqueError) -> AlignmentResult {
    try alignArticles(
      source.excerpt(runs.source), target.excerpt(runs.target),
      similarity: similarity.map {
        ExcerptSimilarity(
          original: $0, source: runs.source.lowerBound, target: runs.target.lowerBound)
      })
  }

  /// The beads of two runs in the places of the texts, and all that is outside alone.
  private static func placed(
    _ beads: [Bead], _ runs: (source: Range<Int>, target: Range<Int>), _ sourceCount: Int,
    _ targetCount: Int
  ) -> [Bead] {
    func alone(_ source: Range<Int>, _ target: Range<Int>) -> [Bead] {
      source.map { Bead(source: $0..<($0 + 1), target: target) }
        + target.map { Bead(source: source, target: $0..<($0 + 1)) }
    }
    let inside = beads.map { bead in
      var placed = bead
      placed.source = bead.source.moved(by: runs.source.lowerBound)
      placed.target = bead.target.moved(by: runs.target.lowerBound)
      return placed
    }
    return alone(0..<runs.source.lowerBound, 0..<0) + alone(0..<0, 0..<runs.target.lowerBound)
      + inside
      + alone(runs.source.upperBound..<sourceCount, targetCount..<targetCount)
      + alone(sourceCount..<sourceCount, runs.target.upperBound..<targetCount)
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    (lowerBound + distance)..<(upperBound + distance)
  }
}
