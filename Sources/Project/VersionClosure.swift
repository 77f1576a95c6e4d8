import Bitext

/// Makes units of several versions from alignments with a pivot: beads that share a segment of the pivot belong together.
struct VersionClosure {
  /// How many segments each version has; the pivot first.
  let counts: [Int]
  /// The beads between the pivot and each other version.
  let alignments: [[Bead]]

  /// The units, in the order of the pivot; what the pivot lacks stands behind what it follows in its own version.
  ///
  /// - Complexity: O(segments · log segments).
  func units() -> [VersionUnit] {
    var parent = Array(0..<counts[0])
    func root(_ segment: Int) -> Int {
      var segment = segment
      while parent[segment] != segment {
        parent[segment] = parent[parent[segment]]
        segment = parent[segment]
      }
      return segment
    }
    for bead in alignments.joined() {
      for segment in bead.source.dropFirst() {
        let (first, second) = (root(bead.source.lowerBound), root(segment))
        parent[max(first, second)] = min(first, second)
      }
    }
    var result: [VersionUnit] = []
    var number: [Int: Int] = [:]
    for segment in 0..<counts[0] {
      let place = number[root(segment)] ?? result.count
      if place == result.count {
        number[root(segment)] = place
        result.append(
          VersionUnit(segments: Array(repeating: [], count: counts.count), probability: .full, doubts: []))
      }
      result[place].segments[0].append(segment)
    }
    // Segments that the pivot lacks, by the unit behind which they stand.
    var extra: [Int: [VersionUnit]] = [:]
    for (index, beads) in alignments.enumerated() {
      var last = -1
      for bead in beads.sorted(by: { ($0.target.lowerBound, $0.target.count) < ($1.target.lowerBound, $1.target.count) }
      ) {
        guard let first = bead.source.first, let place = number[root(first)] else {
          var unit = VersionUnit(
            segments: Array(repeating: [], count: counts.count), probability: bead.probability, doubts: bead.doubts)
          unit.segments[index + 1] = Array(bead.target)
          extra[last, default: []].append(unit)
          continue
        }
        result[place].segments[index + 1] += Array(bead.target)
        if !bead.target.isEmpty {
          result[place].probability = min(result[place].probability, bead.probability)
          last = place
        }
        for doubt in bead.doubts where !result[place].doubts.contains(doubt) { result[place].doubts.append(doubt) }
      }
    }
    for index in result.indices {
      for version in counts.indices { result[index].segments[version].sort() }
    }
    return (extra[-1] ?? []) + result.indices.flatMap { [result[$0]] + (extra[$0] ?? []) }
  }

  /// Compares units with a direct alignment of two versions other than the pivot: what both lack in the pivot and answer
  /// each other becomes one unit; units that the direct alignment joins otherwise get a doubt.
  static func reconcile(
    _ units: [VersionUnit], _ first: Int, _ second: Int, with beads: [Bead], doubt: Doubt
  ) -> [VersionUnit] {
    var result = units
    var places: [Int: [Int: Int]] = [first: [:], second: [:]]
    for (place, unit) in units.enumerated() {
      for version in [first, second] {
        for segment in unit.segments[version] { places[version]?[segment] = place }
      }
    }
    var emptied: Set<Int> = []
    for bead in beads where bead.isPair {
      let left = Set(bead.source.compactMap { places[first]?[$0] })
      let right = Set(bead.target.compactMap { places[second]?[$0] })
      let touched = left.union(right)
      guard touched.count > 1 else { continue }
      if touched.allSatisfy({ units[$0].versionCount == 1 }), touched.isDisjoint(with: emptied),
        let home = left.min(),
        left.reduce(0, { $0 + units[$1].segments[first].count }) == bead.source.count,
        right.reduce(0, { $0 + units[$1].segments[second].count }) == bead.target.count
      {
        result[home].segments[first] = Array(bead.source)
        result[home].segments[second] = Array(bead.target)
        result[home].probability = bead.probability
        result[home].doubts = bead.doubts
        emptied.formUnion(touched.subtracting([home]))
      } else {
        for place in touched where !result[place].doubts.contains(doubt) { result[place].doubts.append(doubt) }
      }
    }
    return result.indices.filter { !emptied.contains($0) }.map { result[$0] }
  }
}
