/// Sums of words for one bead after the other, in both directions.
struct BeadScatter {
  private let source: SideText
  private let target: SideText
  private var forward: WordScatter
  private var backward: WordScatter

  /// - Complexity: O(vocabulary): make one for many beads.
  init(_ run: AlignmentRun) { self.init(source: run.source, target: run.target, model: run.model) }

  /// - Complexity: O(vocabulary): make one for many beads.
  init(source: SideText, target: SideText, model: TranslationModel) {
    self.source = source
    self.target = target
    forward = WordScatter(given: source, explained: target, model: model.forward)
    backward = WordScatter(given: target, explained: source, model: model.backward)
  }

  /// The evidence of the words for a bead.
  mutating func evidence(_ bead: (source: Range<Int>, target: Range<Int>)) -> PairEvidence {
    with(bead) { [source, target] forward, backward in
      var result = PairEvidence()
      for segment in bead.target {
        result.target.add(forward.evidence(ofSegment: segment), perWord: target.segments[segment].perWord)
      }
      for segment in bead.source {
        result.source.add(backward.evidence(ofSegment: segment), perWord: source.segments[segment].perWord)
      }
      return result
    }
  }

  /// Calls `body` with the sums over the bead's source and over its target.
  mutating func with<Result>(
    _ bead: (source: Range<Int>, target: Range<Int>), _ body: (WordScatter, WordScatter) -> Result
  ) -> Result {
    for segment in bead.source { forward.add(segment: segment) }
    for segment in bead.target { backward.add(segment: segment) }
    defer {
      forward.clear()
      backward.clear()
    }
    return body(forward, backward)
  }
}
