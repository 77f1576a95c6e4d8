/// What brings the lengths of two texts to one scale: how much longer one language's sentences are than the other's.
struct LengthScale {
  /// The factors for each side; their product is 1.
  let source: Float
  let target: Float
  /// The mean scaled length of a segment.
  let mean: Float

  /// Characters of usual texts that are mixed with those of the texts.
  private static let strength: Float = 1000
  /// The most that one language is longer than the other.
  private static let greatest: Float = 2.5

  /// Guesses from the whole texts.
  init(source: SideText, target: SideText) {
    self.init(source.totalLength + 50, target.totalLength + 50, source, target)
  }

  /// Learns from an alignment: what one side lacks does not count.
  init(_ beads: [Lattice.ScoredBead], source: SideText, target: SideText) {
    var first: Float = 0
    var second: Float = 0
    for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty && bead.probability > 0.5 {
      first += source.segments[bead.source].reduce(0) { $0 + $1.length }
      second += target.segments[bead.target].reduce(0) { $0 + $1.length }
    }
    self.init(first + Self.strength, second + Self.strength, source, target)
  }

  private init(_ first: Float, _ second: Float, _ sourceText: SideText, _ targetText: SideText) {
    // A text that is much longer has parts that the other lacks; its sentences are not longer in proportion.
    let ratio = min(max(second / first, 1 / Self.greatest), Self.greatest).squareRoot()
    source = ratio
    target = 1 / ratio
    let count = Float(sourceText.segments.count + targetText.segments.count)
    mean = (sourceText.totalLength * source + targetText.totalLength * target) / max(count, 1)
  }
}
