/// How far the first and the last words of paired segments answer each other, by how far all their words do: near 1 where
/// both languages order their words alike, less where one keeps its verbs for the end; on a scale on which the mean gain
/// of pairs is alike in all texts.
struct EdgeTrust {
  private(set) var start = usual.trust * scale / (usual.gain + smoothing)
  private(set) var end = usual.trust * scale / (usual.gain + smoothing)

  /// What is taken where nothing has been learnt, the mean gain of a pair's edges, and how many pairs it weighs.
  private static let usual: (trust: Float, gain: Float, pairs: Float) = (0.7, 5.5, 20)
  /// The mean gain that texts are brought to.
  private static let scale: Float = 4
  private static let smoothing: Float = 0.5

  /// Nothing learnt yet.
  init() {}

  /// Learns from the 1:1 beads of an alignment.
  init(_ beads: [Lattice.ScoredBead], source: SideText, target: SideText, model: TranslationModel) {
    var forward = EdgeScatter(given: source, explained: target, model: model.forward)
    var backward = EdgeScatter(given: target, explained: source, model: model.backward)
    var whole = BeadScatter(source: source, target: target, model: model)
    var sums: (start: Float, end: Float, all: Float, count: Float) = (0, 0, 0, 0)
    for bead in beads where bead.source.count == 1 && bead.target.count == 1 && bead.probability > 0.5 {
      let (row, column) = (bead.source.lowerBound, bead.target.lowerBound)
      // Both directions are added first: exchanging the sides must not change a bit of the sums.
      var (first, last): (Float, Float) = (0, 0)
      forward.fill(segment: row, { first += $1 }, column...column, before: false)
      backward.fill(segment: column, { first += $1 }, row...row, before: false)
      forward.fill(segment: row, { last += $1 }, (column + 1)...(column + 1), before: true)
      backward.fill(segment: column, { last += $1 }, (row + 1)...(row + 1), before: true)
      sums.start += first
      sums.end += last
      let evidence = whole.evidence((bead.source, bead.target))
      sums.all += evidence.target.leastGain + evidence.source.leastGain
      sums.count += 1
    }
    guard sums.count > 0, sums.all > 0 else { return }
    let weight = sums.count / (sums.count + Self.usual.pairs)
    start = weight * sums.start / sums.all + (1 - weight) * Self.usual.trust
    end = weight * sums.end / sums.all + (1 - weight) * Self.usual.trust
    // What counts is how far a pair's edges answer each other beyond what is usual in these texts.
    let gain = start * sums.start + end * sums.end
    let mean = (gain + Self.usual.gain * Self.usual.pairs) / (sums.count + Self.usual.pairs)
    let scale = Self.scale / (mean + Self.smoothing)
    start *= scale
    end *= scale
  }
}
