/// Counts how often words of the two sides translate each other in aligned beads: expectation–maximisation of IBM
/// model 1 in both directions, over pairs that were seen together at least twice.
struct WordAssociation {
  /// The words of one bead: those that occur in at least two segments.
  struct Pair {
    var source: [Int32]
    var target: [Int32]
    var weight: Float
  }

  /// What the count of a pair is lowered by: what was seen once tells nothing.
  private static let discount: Float = 0.7
  /// The most words of a bead's side that take part; keeps segments of thousands of words from costing millions.
  private static let longestBag = 120
  /// Words of which one is more than so many times as frequent as the other do not translate each other.
  ///
  /// Their Dice coefficient is below 2 / 21. Most pairs of words in a sentence are such.
  private static let greatestRatio: Float = 20
  /// The likelihood of the empty word, as against a known translation's 1.
  private static let emptyWord: Float = 0.08

  /// The expected counts, discounted, sorted, without zeros.
  ///
  /// - Parameters:
  ///   - pairs: the beads' words.
  ///   - prior: links that are known already, sorted.
  ///   - iterations: rounds of expectation–maximisation.
  /// - Returns: a link for each pair of words that were seen together often enough.
  static func counts(_ pairs: [Pair], prior: TranslationModel, iterations: Int) -> [JointLink] {
    // By word; the words are numbered without gaps.
    var sourceCounts = [Float](repeating: 0, count: prior.backward.surprise.count)
    var targetCounts = [Float](repeating: 0, count: prior.forward.surprise.count)
    let bounded = pairs.map {
      Pair(
        source: Array($0.source.prefix(longestBag)), target: Array($0.target.prefix(longestBag)), weight: $0.weight)
    }
    for pair in bounded {
      for word in pair.source { sourceCounts[Int(word)] += pair.weight }
      for word in pair.target { targetCounts[Int(word)] += pair.weight }
    }
    let table = PairNumbers(bounded, sourceCount: sourceCounts.count, targetCount: targetCounts.count) { word, other in
      let (rarer, commoner) = minAndMax(sourceCounts[word], targetCounts[other])
      return commoner <= greatestRatio * rarer
    }
    var slots = table.slots
    // First guess: the Dice coefficient of the words' places.
    var together = [Float](repeating: 0, count: table.count)
    var place = 0
    for pair in bounded {
      for _ in 0..<(pair.source.count * pair.target.count) {
        if slots[place] >= 0 { together[Int(slots[place])] += pair.weight }
        place += 1
      }
    }
    // Pairs that were seen once and that nothing else speaks for are most of them: the rest is numbered anew.
    var renumbered = [Int32](repeating: -1, count: table.count)
    var alive: [Int] = []
    var forward: [Float] = []
    var backward: [Float] = []
    for slot in 0..<table.count {
      let (word, other) = table.pair(slot)
      let both = together[slot]
      let dice = both >= 1.5 ? 2 * both / (sourceCounts[Int(word)] + targetCounts[Int(other)]) : 0
      let there = dice + prior.forward.links.probability(Int(word), other)
      let back = dice + prior.backward.links.probability(Int(other), word)
      guard there > 0 || back > 0 else { continue }
      renumbered[slot] = Int32(alive.count)
      alive.append(slot)
      forward.append(there)
      backward.append(back)
    }
    for place in slots.indices where slots[place] >= 0 { slots[place] = renumbered[Int(slots[place])] }
    var expected = [Float](repeating: 0, count: alive.count)
    for iteration in 0..<max(iterations, 1) {
      expected = [Float](repeating: 0, count: alive.count)
      place = 0
      for pair in bounded {
        let rows = pair.source.count
        let columns = pair.target.count
        for column in 0..<columns {
          var sum = emptyWord
          for row in 0..<rows {
            let slot = Int(slots[place + row * columns + column])
            if slot >= 0 { sum += forward[slot] }
          }
          for row in 0..<rows {
            let slot = Int(slots[place + row * columns + column])
            if slot >= 0 { expected[slot] += 0.5 * pair.weight * forward[slot] / sum }
          }
        }
        for row in 0..<rows {
          var sum = emptyWord
          for column in 0..<columns {
            let slot = Int(slots[place + row * columns + column])
            if slot >= 0 { sum += backward[slot] }
          }
          for column in 0..<columns {
            let slot = Int(slots[place + row * columns + column])
            if slot >= 0 { expected[slot] += 0.5 * pair.weight * backward[slot] / sum }
          }
        }
        place += rows * columns
      }
      if iteration + 1 < iterations {
        for slot in alive.indices {
          let (word, other) = table.pair(alive[slot])
          let count = max(0, expected[slot] - discount * 0.5)
          forward[slot] = count / (sourceCounts[Int(word)] + 0.5)
          backward[slot] = count / (targetCounts[Int(other)] + 0.5)
        }
      }
    }
    var result: [JointLink] = []
    for slot in alive.indices where expected[slot] > discount && together[alive[slot]] >= 1.5 {
      let (word, other) = table.pair(alive[slot])
      result.append(JointLink(source: word, target: other, weight: expected[slot] - discount))
    }
    return result.sorted()
  }
}

/// Two values in order.
private func minAndMax(_ first: Float, _ second: Float) -> (Float, Float) {
  first < second ? (first, second) : (second, first)
}

extension LinkList {
  /// The probability of a link, 0 when there is none.
  ///
  /// - Complexity: O(log links of the word).
  func probability(_ word: Int, _ other: Int32) -> Float {
    var range = links(of: word)
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if words[middle] == other { return probabilities[middle] }
      range = words[middle] < other ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return 0
  }
}

/// Numbers the pairs of words that stand in one bead: without hashing, for all beads of a word one after the other.
private struct PairNumbers {
  /// For each bead, each of its source words and each of its target words, in this order: the number of the pair, -1 when
  /// it does not count.
  private(set) var slots: [Int32]
  private var pairs: [(Int32, Int32)] = []

  var count: Int { pairs.count }

  func pair(_ slot: Int) -> (Int32, Int32) { pairs[slot] }

  /// - Complexity: O(pairs of words in beads).
  init(
    _ beads: [WordAssociation.Pair], sourceCount: Int, targetCount: Int, where counts: (Int, Int) -> Bool
  ) {
    // Where the rows of each source word are: a counting sort.
    var starts = [Int32](repeating: 0, count: sourceCount + 1)
    for bead in beads { for word in bead.source { starts[Int(word) + 1] += 1 } }
    for word in 0..<sourceCount { starts[word + 1] += starts[word] }
    var rows = [(bead: Int32, place: Int)](repeating: (0, 0), count: Int(starts[sourceCount]))
    var ends = starts
    var place = 0
    for (number, bead) in beads.enumerated() {
      for word in bead.source {
        rows[Int(ends[Int(word)])] = (Int32(number), place)
        ends[Int(word)] += 1
        place += bead.target.count
      }
    }
    slots = Array(repeating: -1, count: place)
    // Not looked at yet with the source word at hand, or not to be counted with it.
    let (unknown, refused): (Int32, Int32) = (-1, -2)
    var numbers = [Int32](repeating: unknown, count: targetCount)
    var touched: [Int32] = []
    for word in 0..<sourceCount {
      for row in rows[Int(starts[word])..<Int(starts[word + 1])] {
        for (column, other) in beads[Int(row.bead)].target.enumerated() {
          var number = numbers[Int(other)]
          if number == unknown {
            touched.append(other)
            if counts(word, Int(other)) {
              number = Int32(pairs.count)
              pairs.append((Int32(word), other))
            } else {
              number = refused
            }
            numbers[Int(other)] = number
          }
          if number >= 0 { slots[row.place + column] = number }
        }
      }
      for other in touched { numbers[Int(other)] = unknown }
      touched.removeAll(keepingCapacity: true)
    }
  }
}
