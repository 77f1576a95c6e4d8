extension Bitext {
  /// Accepts a bead: realignment will not touch it.
  ///
  /// - Throws: `CalqueError` with code `.usage` when there is no such bead.
  public mutating func confirm(beadAt index: Int) throws(CalqueError) {
    try requireBead(index)
    beads[index].state = .confirmed
  }

  /// Makes one bead of a bead and its successor; the result is proposed again.
  ///
  /// - Throws: `CalqueError` with code `.usage` when the two are not neighbours on both sides.
  public mutating func mergeBeads(at index: Int) throws(CalqueError) {
    try requireBead(index)
    try requireBead(index + 1)
    let first = beads[index]
    let second = beads[index + 1]
    guard let source = Self.union(first.source, second.source), let target = Self.union(first.target, second.target)
    else { throw CalqueError(.usage, "beads \(index) and \(index + 1) are not neighbours on both sides") }
    beads.replaceSubrange(index...(index + 1), with: [Bead(source: source, target: target)])
  }

  /// Cuts a bead in two: the first keeps so many segments of each side.
  ///
  /// - Throws: `CalqueError` with code `.usage` when a part would be empty or the bead has fewer segments.
  public mutating func splitBead(at index: Int, keepingSource: Int, keepingTarget: Int) throws(CalqueError) {
    try requireBead(index)
    let bead = beads[index]
    guard (0...bead.source.count).contains(keepingSource), (0...bead.target.count).contains(keepingTarget),
      keepingSource + keepingTarget > 0,
      keepingSource + keepingTarget < bead.source.count + bead.target.count
    else { throw CalqueError(.usage, "bead \(index) cannot be cut after \(keepingSource) and \(keepingTarget)") }
    let sourceCut = bead.source.lowerBound + keepingSource
    let targetCut = bead.target.lowerBound + keepingTarget
    beads.replaceSubrange(
      index...index,
      with: [
        Bead(source: bead.source.lowerBound..<sourceCut, target: bead.target.lowerBound..<targetCut),
        Bead(source: sourceCut..<bead.source.upperBound, target: targetCut..<bead.target.upperBound),
      ])
  }

  /// Moves the last segment of a bead's side to the next bead, or (`backward`) the first one to the previous bead.
  ///
  /// A bead that is left without segments disappears.
  /// - Throws: `CalqueError` with code `.usage` when there is no segment or no neighbour to move to.
  public mutating func moveSegment(
    ofBeadAt index: Int, on side: Side, backward: Bool = false
  ) throws(CalqueError) {
    try requireBead(index)
    let neighbour = backward ? index - 1 : index + 1
    try requireBead(neighbour)
    guard !beads[index][side].isEmpty else { throw CalqueError(.usage, "bead \(index) has no segment to move") }
    let range = beads[index][side]
    let moving = backward ? range.lowerBound..<(range.lowerBound + 1) : (range.upperBound - 1)..<range.upperBound
    guard let grown = Self.union(moving, beads[neighbour][side]) else {
      throw CalqueError(.usage, "the next bead does not follow on this side")
    }
    beads[index][side] = backward ? moving.upperBound..<range.upperBound : range.lowerBound..<moving.lowerBound
    beads[neighbour][side] = grown
    for touched in [index, neighbour] {
      beads[touched].state = .proposed
      beads[touched].doubts = []
    }
    if beads[index].source.isEmpty, beads[index].target.isEmpty { beads.remove(at: index) }
  }

  /// Keeps a pair out of the memory, or lets it in again.
  ///
  /// - Throws: `CalqueError` with code `.usage` when there is no such bead.
  public mutating func setKeptOut(_ isKeptOut: Bool, beadAt index: Int) throws(CalqueError) {
    try requireBead(index)
    beads[index].isKeptOut = isKeptOut
  }

  /// Replaces all beads, as realignment does; confirmed beads must be among the new ones.
  ///
  /// - Throws: `CalqueError` with code `.defect` when they are no partition or a confirmed bead is lost; the bitext is
  ///   then unchanged.
  public mutating func replaceBeads(_ replacement: [Bead]) throws(CalqueError) {
    let kept = Set(replacement.filter { $0.state == .confirmed }.map { [$0.source, $0.target] })
    guard beads.allSatisfy({ $0.state != .confirmed || kept.contains([$0.source, $0.target]) }) else {
      throw CalqueError(.defect, "a confirmed bead would be lost")
    }
    var copy = self
    copy.beads = replacement
    try copy.checkInvariants()
    self = copy
  }

  private func requireBead(_ index: Int) throws(CalqueError) {
    guard beads.indices.contains(index) else { throw CalqueError(.usage, "there is no bead \(index)") }
  }

  /// The union of two ranges that touch; an empty range joins anything.
  private static func union(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int>? {
    if first.isEmpty { return second }
    if second.isEmpty { return first }
    guard first.upperBound == second.lowerBound || second.upperBound == first.lowerBound else { return nil }
    return min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)
  }
}
