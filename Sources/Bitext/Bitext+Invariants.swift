extension Bitext {
  /// Checks that the beads are a partition: each segment of each side stands in exactly one bead, no bead is empty, and
  /// source order is kept.
  ///
  /// - Throws: `CalqueError` with code `.defect` that names the bead.
  /// - Complexity: O(segments).
  public func checkInvariants() throws(CalqueError) {
    for side in Side.allCases {
      var seen = [Bool](repeating: false, count: self[side].segments.count)
      for (index, bead) in beads.enumerated() {
        guard bead[side].lowerBound >= 0, bead[side].upperBound <= seen.count else {
          throw CalqueError(.defect, "bead \(index) reaches outside the \(side.rawValue)")
        }
        for segment in bead[side] {
          guard !seen[segment] else {
            throw CalqueError(.defect, "\(side.rawValue) segment \(segment) stands in two beads")
          }
          seen[segment] = true
        }
      }
      if let missing = seen.firstIndex(of: false) {
        throw CalqueError(.defect, "\(side.rawValue) segment \(missing) stands in no bead")
      }
    }
    var position = 0
    for (index, bead) in beads.enumerated() {
      guard !(bead.source.isEmpty && bead.target.isEmpty) else { throw CalqueError(.defect, "bead \(index) is empty") }
      guard bead.source.isEmpty || bead.source.lowerBound >= position else {
        throw CalqueError(.defect, "bead \(index) is out of source order")
      }
      if !bead.source.isEmpty { position = bead.source.upperBound }
    }
  }

  /// Whether target order is kept as well: no bead crosses another.
  public var isMonotone: Bool {
    var position = 0
    for bead in beads where !bead.target.isEmpty {
      if bead.target.lowerBound < position { return false }
      position = bead.target.upperBound
    }
    return true
  }
}
