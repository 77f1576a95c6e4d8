import Bitext

/// Judges whether two texts look like translations of each other at all.
enum Relatedness {
  /// At most so many beads are looked at, evenly spread.
  private static let sample = 400
  /// How far away on the other side unrelated partners are taken from, as parts of the text.
  private static let shifts = [0.31, 0.53, 0.71]
  /// The logistic function of the advantage.
  ///
  /// Translations have 1.0 and more with or without a lexicon, texts of
  /// different articles at most 0.4.
  private static let slope = 6.0
  private static let middle = 0.6
  /// Evidence a word that shifted beads have with the embedded lexicon; stands in where there are too few beads to shift.
  private static let usualShifted = 0.19
  /// More than this only says that a text repeats itself, which is nothing against it.
  ///
  /// Articles, novels and manuals have 0.17 to 0.28.
  private static let greatestShifted = 0.3
  /// A text shares fewer of its words than this from bead to bead, unless it says the same again and again.
  private static let greatestRepetition = 0.6
  /// What is added to the shifted evidence before the advantage is divided by it.
  private static let smoothing = 0.1
  /// Fewer pairs than this cannot be shifted.
  private static let fewestPairs = 4
  /// With fewer words than this on both sides together nothing is said against a pair of texts.
  private static let fewestWords: Float = 30
  /// Less evidence a word than this, aligned or shifted, means that the languages share no known words at all.
  private static let noEvidence = 0.08

  /// Compares the evidence of the words in aligned beads with that in beads that do not belong together.
  ///
  /// Only what is known before the alignment counts (lexicon, cognates, numbers): what was learnt from the alignment
  /// itself would speak for any alignment.
  static func of(_ run: AlignmentRun, beads: [Lattice.ScoredBead]) -> Similarity {
    let pairs = distinct(beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }, run)
    let words = distinctWords(run.source) + distinctWords(run.target)
    guard !pairs.isEmpty else { return words < fewestWords ? leastSaid : .none }
    let found = statistics(run, beads: beads, pairs: pairs)
    let share = 1 - found.singles
    if (!run.hasLexicon && found.aligned + found.shifted < noEvidence) || repeats(pairs, run) {
      // No lexicon and no common alphabet, or lines that differ in a word: what is taken from elsewhere fits as well or
      // as badly. Only how well lengths and learnt words fit is left.
      return max(Similarity(Logarithm.logistic(8 * (found.probability * share - 0.5))), shortText(words))
    }
    let shifted =
      pairs.count < fewestPairs ? usualShifted : run.hasLexicon ? min(found.shifted, greatestShifted) : found.shifted
    let advantage = (found.aligned - shifted) / (shifted + smoothing) * share
    return max(Similarity(Logarithm.logistic(slope * (advantage - middle))), shortText(words))
  }

  /// The beads without those whose words are those of an earlier one: a line that stands a thousand times tells no more
  /// than once, and shifting it tells nothing.
  private static func distinct(_ beads: [Lattice.ScoredBead], _ run: AlignmentRun) -> [Lattice.ScoredBead] {
    struct Words: Hashable {
      var source: [Int32]
      var target: [Int32]
    }
    var seen: Set<Words> = []
    return beads.filter { bead in
      seen.insert(
        Words(
          source: bead.source.flatMap { run.source.words[run.source.segments[$0].words] },
          target: bead.target.flatMap { run.target.words[run.target.segments[$0].words] })
      ).inserted
    }
  }

  /// Whether most words of a bead stand in the one before as well, on both sides: forms, tables, litanies.
  private static func repeats(_ beads: [Lattice.ScoredBead], _ run: AlignmentRun) -> Bool {
    guard beads.count >= fewestPairs else { return false }
    func share(_ words: [Set<Int32>]) -> Double {
      let shares = zip(words, words.dropFirst()).map { before, words in
        Double(words.intersection(before).count) / Double(max(1, words.count, before.count))
      }
      return shares.reduce(0, +) / Double(shares.count)
    }
    return share(beads.map { Set($0.source.flatMap { run.source.words[run.source.segments[$0].words] }) })
      > greatestRepetition
      && share(beads.map { Set($0.target.flatMap { run.target.words[run.target.segments[$0].words] }) })
        > greatestRepetition
  }

  /// The words of a text's distinct segments.
  private static func distinctWords(_ side: SideText) -> Float {
    var seen: Set<[Int32]> = []
    return side.segments.reduce(0) { seen.insert(Array(side.words[$1.words])).inserted ? $0 + $1.wordCount : $0 }
  }

  /// What is said of texts too short to be judged.
  private static let leastSaid: Similarity = 0.5

  private static func shortText(_ words: Float) -> Similarity { words < fewestWords ? leastSaid : .none }

  /// What the judgement rests on, means over the pairs.
  struct Statistics {
    /// Evidence a word in aligned beads.
    var aligned: Double
    /// Evidence a word in beads whose target was taken from elsewhere.
    var shifted: Double
    /// Posterior probability.
    var probability: Double
    /// The share of beads with one side only.
    var singles: Double
  }

  static func statistics(
    _ run: AlignmentRun, beads: [Lattice.ScoredBead], pairs: [Lattice.ScoredBead]
  ) -> Statistics {
    let plain = run.withoutLearning()
    var scatter = BeadScatter(plain)
    let step = max(1, pairs.count / sample)
    var aligned = 0.0
    var shifted = 0.0
    var count = 0.0
    var probability = 0.0
    for index in stride(from: 0, to: pairs.count, by: step) {
      let bead = pairs[index]
      aligned += plain.density((bead.source, bead.target), &scatter)
      for shift in shifts {
        let other = pairs[(index + max(1, Int(Double(pairs.count) * shift))) % pairs.count]
        shifted += plain.density((bead.source, other.target), &scatter) / Double(shifts.count)
      }
      probability += bead.probability
      count += 1
    }
    let singles = Double(beads.count { $0.source.isEmpty || $0.target.isEmpty }) / Double(beads.count)
    return Statistics(
      aligned: aligned / count, shifted: shifted / count, probability: probability / count, singles: singles)
  }
}

extension AlignmentRun {
  /// The run before it learnt anything.
  func withoutLearning() -> AlignmentRun {
    var copy = self
    copy.forget()
    return copy
  }

  /// Lexical gain by the number of words.
  func density(_ bead: (source: Range<Int>, target: Range<Int>), _ scatter: inout BeadScatter) -> Double {
    var words: Float = 2
    for index in bead.source { words += 0.5 * source.segments[index].wordCount }
    for index in bead.target { words += 0.5 * target.segments[index].wordCount }
    return Double(scatter.evidence(bead).mean.gain / words)
  }
}
