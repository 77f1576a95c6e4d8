import Bitext
import UnicodeText

extension BilingualLexicon {
  /// The most pairs that are learnt from; of more, evenly spread ones are taken.
  static let mostPairsLearnt = 60_000
  /// How many rounds of expectation–maximisation are run.
  private static let iterations = 3
  /// A learnt count is added up to here: a thousand sightings are no surer than this many dictionary entries.
  private static let greatestWeight: Float = 8

  /// Learns translations from pairs of texts, such as the units of a memory.
  ///
  /// IBM model 1 in both directions (Brown and others 1993), started from what the lexicon knows. Pairs of words that
  /// were seen together once teach nothing.
  /// - Parameter pairs: texts that translate each other, a sentence or so each.
  /// - Complexity: O(words² of the pairs, summed over the pairs).
  public mutating func learn(from pairs: [(source: String, target: String)]) {
    let step = max(1, (pairs.count + Self.mostPairsLearnt - 1) / Self.mostPairsLearnt)
    let taken = stride(from: 0, to: pairs.count, by: step).map { pairs[$0] }
    guard !taken.isEmpty,
      let left = try? SideText(SegmentedDocument(lines: taken.map(\.source), language: source)),
      let right = try? SideText(SegmentedDocument(lines: taken.map(\.target), language: target))
    else { return }
    let prior = PriorLinks.make(source: left, target: right, lexicon: self)
    let model = TranslationModel(joint: prior, source: left, target: right, explained: nil)
    let bags = taken.indices.map { index in
      WordAssociation.Pair(
        source: left.repeatedWords(in: index..<(index + 1)), target: right.repeatedWords(in: index..<(index + 1)),
        weight: 1)
    }
    for link in WordAssociation.counts(bags, prior: model, iterations: Self.iterations) {
      guard !left.isNumber[Int(link.source)], !right.isNumber[Int(link.target)] else { continue }
      add(
        left.vocabulary[Int(link.source)], right.vocabulary[Int(link.target)],
        weight: min(link.weight, Self.greatestWeight))
    }
  }
}
