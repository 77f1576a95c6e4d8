/// How much likelier kinds of shapes are in one text than in texts at large, as logarithms.
///
/// Translators differ in what they merge, split, drop and add: each side has its own counts.
struct ShapeOffsets {
  /// Kinds of shapes that are counted together.
  private enum Kind: Int, CaseIterable {
    case sourceAlone, targetAlone, oneToOne, moreSources, moreTargets, asMany

    init(_ source: Int, _ target: Int) {
      self =
        if target == 0 {
          .sourceAlone
        } else if source == 0 {
          .targetAlone
        } else if source == target {
          source == 1 ? .oneToOne : .asMany
        } else {
          source > target ? .moreSources : .moreTargets
        }
    }
  }

  /// How often the kinds occur in the alignments that the weights are fitted to.
  private static let usual: [Float] = [0.04, 0.04, 0.74, 0.08, 0.08, 0.02]
  /// How many beads of usual texts are mixed with those of the text.
  private static let strength: Float = 40

  private var offsets = [Float](repeating: 0, count: Kind.allCases.count)

  init() {}

  /// Learns from an alignment.
  init(_ beads: [Lattice.ScoredBead]) {
    var counts = [Float](repeating: 0, count: Kind.allCases.count)
    for bead in beads { counts[Kind(bead.source.count, bead.target.count).rawValue] += 1 }
    let total = Float(beads.count) + Self.strength
    for kind in offsets.indices {
      let usual = Self.usual[kind]
      offsets[kind] = Logarithm.natural((counts[kind] + Self.strength * usual) / (total * usual))
    }
  }

  subscript(shape: BeadShape) -> Float { offsets[Kind(shape.source, shape.target).rawValue] }
}
