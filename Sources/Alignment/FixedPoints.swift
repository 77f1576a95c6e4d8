import Bitext

/// What confirmed beads leave to be aligned: the regions between those that follow each other on both sides, and the
/// segments that the others take.
struct FixedPoints {
  typealias Region = (source: Range<Int>, target: Range<Int>)

  /// The regions between dividing beads, in order.
  private(set) var regions: [Region] = []
  /// The confirmed pairs that divide the texts, as beads to learn from.
  private(set) var dividing: [Lattice.ScoredBead] = []
  /// The segments of confirmed beads that do not divide: one-sided or crossing ones.
  private(set) var taken: TakenSegments?

  /// Sorts confirmed beads.
  ///
  /// - Throws: `CalqueError` with code `.usage` when one is empty, reaches outside or overlaps another.
  init(_ confirmed: [Bead], sourceCount: Int, targetCount: Int) throws(CalqueError) {
    var taken = TakenSegments(
      source: Array(repeating: false, count: sourceCount), target: Array(repeating: false, count: targetCount))
    for bead in confirmed {
      guard bead.source.lowerBound >= 0, bead.source.upperBound <= sourceCount, bead.target.lowerBound >= 0,
        bead.target.upperBound <= targetCount, !(bead.source.isEmpty && bead.target.isEmpty)
      else { throw CalqueError(.usage, "a confirmed bead is empty or reaches outside the text") }
      guard !taken.source[bead.source].contains(true), !taken.target[bead.target].contains(true) else {
        throw CalqueError(.usage, "two confirmed beads hold the same segment")
      }
      for index in bead.source { taken.source[index] = true }
      for index in bead.target { taken.target[index] = true }
    }
    let chain = Self.longestChain(confirmed.filter(\.isPair).sorted { $0.source.lowerBound < $1.source.lowerBound })
    var source = 0
    var target = 0
    for bead in chain {
      regions.append((source..<bead.source.lowerBound, target..<bead.target.lowerBound))
      dividing.append(Lattice.ScoredBead(source: bead.source, target: bead.target, probability: 1))
      source = bead.source.upperBound
      target = bead.target.upperBound
      for index in bead.source { taken.source[index] = false }
      for index in bead.target { taken.target[index] = false }
    }
    regions.append((source..<sourceCount, target..<targetCount))
    if taken.source.contains(true) || taken.target.contains(true) { self.taken = taken }
  }

  /// The most beads, by segments, that follow each other on both sides.
  private static func longestChain(_ beads: [Bead]) -> [Bead] {
    if zip(beads, beads.dropFirst()).allSatisfy({ $0.target.upperBound <= $1.target.lowerBound }) { return beads }
    var best = [Int](repeating: 0, count: beads.count)
    var previous = [Int](repeating: -1, count: beads.count)
    for (index, bead) in beads.enumerated() {
      best[index] = bead.source.count + bead.target.count
      for earlier in 0..<index where beads[earlier].target.upperBound <= bead.target.lowerBound {
        let value = best[earlier] + bead.source.count + bead.target.count
        if value > best[index] {
          best[index] = value
          previous[index] = earlier
        }
      }
    }
    var result: [Bead] = []
    var index = best.indices.max { (best[$0], $1) < (best[$1], $0) } ?? -1
    while index >= 0 {
      result.append(beads[index])
      index = previous[index]
    }
    return result.reversed()
  }
}
