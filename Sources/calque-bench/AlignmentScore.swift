import Bitext

/// Strict and lax counts of beads against gold, pooled over documents (Sennrich & Volk 2010; the counting of Thompson &
/// Koehn 2019: precision over all beads found, recall over gold beads with two sides).
struct AlignmentScore {
  private var strictRight = 0
  private var laxRight = 0
  private var found = 0
  private var strictReached = 0
  private var laxReached = 0
  private var wanted = 0

  /// Adds a document.
  mutating func add(_ beads: [Bead], gold: [Bead]) {
    let goldSet = Set(gold.map(Key.init))
    let pairs = beads.filter(\.isPair)
    let goldPairs = gold.filter(\.isPair)
    let foundSet = Set(pairs.map(Key.init))
    found += beads.count
    strictRight += beads.count { goldSet.contains(Key($0)) }
    laxRight += Self.touching(beads, goldPairs, exact: goldSet)
    wanted += goldPairs.count
    strictReached += goldPairs.count { foundSet.contains(Key($0)) }
    laxReached += Self.touching(goldPairs, pairs, exact: foundSet)
  }

  static func += (left: inout AlignmentScore, right: AlignmentScore) {
    left.strictRight += right.strictRight
    left.laxRight += right.laxRight
    left.found += right.found
    left.strictReached += right.strictReached
    left.laxReached += right.laxReached
    left.wanted += right.wanted
  }

  /// The segments of a bead, as a key; an empty side has no place.
  struct Key: Hashable {
    let source: Range<Int>?
    let target: Range<Int>?
    init(_ bead: Bead) {
      source = bead.source.isEmpty ? nil : bead.source
      target = bead.target.isEmpty ? nil : bead.target
    }
  }

  /// How many beads are in a set, or share a segment on each side with one of others.
  private static func touching(_ beads: [Bead], _ others: [Bead], exact: Set<Key>) -> Int {
    var bySource: [Int: [Bead]] = [:]
    for other in others { for index in other.source { bySource[index, default: []].append(other) } }
    return beads.count { bead in
      exact.contains(Key(bead))
        || bead.source.contains { index in
          (bySource[index] ?? []).contains { $0.target.overlaps(bead.target) }
        }
    }
  }

  static func f1(_ precision: (Int, Int), _ recall: (Int, Int)) -> Double {
    let left = Double(precision.0) / Double(max(precision.1, 1))
    let right = Double(recall.0) / Double(max(recall.1, 1))
    return left + right > 0 ? 2 * left * right / (left + right) : 0
  }

  var strict: Double { Self.f1((strictRight, found), (strictReached, wanted)) }
  var lax: Double { Self.f1((laxRight, found), (laxReached, wanted)) }
  var strictPrecision: Double { Double(strictRight) / Double(max(found, 1)) }
  var strictRecall: Double { Double(strictReached) / Double(max(wanted, 1)) }
}
