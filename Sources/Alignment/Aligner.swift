public import Bitext

/// Aligns the segments of two texts: which answer which.
///
/// The score of a bead is a log-linear sum over its shape, lengths, words (IBM model 1 in both directions over a
/// bilingual lexicon, cognates, numbers, and what the texts themselves teach in several rounds), the words at its ends,
/// blocks and punctuation; the search is dynamic programming, in a band around rare shared words for long texts. A second
/// pass judges the beads that the first one leaves likely by the order of their words too. Probabilities are posteriors
/// of the model. Exchanging the two texts mirrors the result. Deterministic.
public final class Aligner: Sendable {
  /// The language of the sources.
  public let source: LanguageTag
  /// The language of the targets.
  public let target: LanguageTag
  let lexicon: BilingualLexicon
  private let options: AlignmentOptions
  private let weights: AlignmentWeights

  /// Creates an aligner for a pair of languages.
  ///
  /// - Throws: `CalqueError` with code `.language` when the lexicon is of another pair of languages, `.usage` when an
  ///   option is out of its range.
  public convenience init(
    source: LanguageTag, target: LanguageTag, lexicon: BilingualLexicon, options: AlignmentOptions = .init()
  ) throws(CalqueError) {
    try self.init(
      source: source, target: target, lexicon: lexicon, options: options, weights: AlignmentWeights.fitted.get())
  }

  /// Creates an aligner with other weights than the program's own: for fitting them.
  package init(
    source: LanguageTag, target: LanguageTag, lexicon: BilingualLexicon, options: AlignmentOptions = .init(),
    weights: AlignmentWeights
  ) throws(CalqueError) {
    guard lexicon.source.sharesLanguage(with: source), lexicon.target.sharesLanguage(with: target) else {
      throw CalqueError(
        .language, "the lexicon is for \(lexicon.source) and \(lexicon.target), not \(source) and \(target)")
    }
    try options.check()
    self.source = source
    self.target = target
    self.lexicon = lexicon
    self.options = options
    self.weights = weights
  }

  /// Aligns two texts.
  ///
  /// - Parameters:
  ///   - source: the original, segmented.
  ///   - target: the translation, segmented.
  ///   - confirmed: beads that stand as they are; the rest is aligned between them. Their state becomes confirmed.
  ///   - similarity: what else says how alike segments are, such as sentence embeddings; nil for nothing.
  ///   - onProgress: told now and then which part of the work is done, 0…1; only texts of thousands of segments take long
  ///     enough for it to be called more than a few times.
  /// - Returns: a bead for each place, with probability and doubts, and how far the texts are related at all.
  /// - Throws: `CalqueError` with code `.usage` when confirmed beads overlap or reach outside.
  /// - Complexity: O(n · m) for up to some 250 segments a side, then about O(n) in time and memory.
  public func align(
    _ source: SegmentedDocument, _ target: SegmentedDocument, confirmed: [Bead] = [],
    similarity: (any SegmentSimilarity)? = nil, onProgress: ((Double) -> Void)? = nil
  ) throws(CalqueError) -> AlignmentResult {
    let progress = AlignmentProgress(onProgress)
    // One orientation is computed and the other mirrored, so that ties fall alike in both.
    if Self.isMirrored(source, target) {
      let result = try alignOriented(
        target, source, lexicon.mirrored, confirmed.map(\.mirrored), similarity.map(MirroredSimilarity.init), progress)
      return AlignmentResult(
        beads: ordered(result.beads.map(\.mirrored), source, target), relatedness: result.relatedness,
        moves: result.moves.map(\.mirrored).sorted { $0.source.lowerBound < $1.source.lowerBound })
    }
    let result = try alignOriented(source, target, lexicon, confirmed, similarity, progress)
    return AlignmentResult(
      beads: ordered(result.beads, source, target), relatedness: result.relatedness, moves: result.moves)
  }

  /// Tells what made the scores of beads, such as those of an alignment.
  ///
  /// - Parameters:
  ///   - beads: the beads of the whole alignment: what the texts teach depends on all of them.
  ///   - source: the original.
  ///   - target: the translation.
  ///   - indices: which beads to explain; all when nil.
  ///   - similarity: what the alignment was given.
  /// - Returns: an explanation for each bead asked for, in order.
  /// - Throws: `CalqueError` with code `.usage` when a bead reaches outside the texts.
  public func explain(
    _ beads: [Bead], _ source: SegmentedDocument, _ target: SegmentedDocument, at indices: [Int]? = nil,
    similarity: (any SegmentSimilarity)? = nil
  ) throws(CalqueError) -> [BeadExplanation] {
    var run = try makeRun(source, target, lexicon, confirmed: [], similarity)
    for bead in beads {
      guard bead.source.lowerBound >= 0, bead.target.lowerBound >= 0,
        bead.source.upperBound <= source.segments.count, bead.target.upperBound <= target.segments.count
      else { throw CalqueError(.usage, "a bead reaches outside the text") }
    }
    if options.rounds > 1 {
      run.learn(
        from: beads.map {
          .init(source: $0.source, target: $0.target, probability: $0.state == .confirmed ? 1 : $0.probability.value)
        })
    }
    return (indices ?? Array(beads.indices)).map {
      run.explanation(of: (beads[$0].source, beads[$0].target), lexicon: lexicon)
    }
  }

  /// Aligns two texts, and tells for each bead what the calibration made its probability from: for fitting it.
  ///
  /// - Throws: what `align` throws.
  package func judged(
    _ source: SegmentedDocument, _ target: SegmentedDocument
  ) throws(CalqueError) -> [(bead: Bead, inputs: [Double])] {
    let isMirrored = Self.isMirrored(source, target)
    var run =
      isMirrored
      ? try makeRun(target, source, lexicon.mirrored, confirmed: [], nil)
      : try makeRun(source, target, lexicon, confirmed: [], nil)
    let judged = BeadJudge(run: run).judged(run.beads())
    let beads = isMirrored ? judged.map(\.bead.mirrored) : judged.map(\.bead)
    let passages = OmittedPassages(source, target, mostSegments: options.maximumBeadSize)
    return passages.groups(beads).map { group in
      let leastSure = group.min { beads[$0].probability < beads[$1].probability } ?? group.lowerBound
      return (passages.joined(beads[group]), judged[leastSure].inputs)
    }
  }

  private func makeRun(
    _ source: SegmentedDocument, _ target: SegmentedDocument, _ lexicon: BilingualLexicon, confirmed: [Bead],
    _ similarity: (any SegmentSimilarity)?, _ progress: AlignmentProgress = .init()
  ) throws(CalqueError) -> AlignmentRun {
    AlignmentRun(
      source: try SideText(source), target: try SideText(target), lexicon: lexicon, weights: weights,
      options: options,
      fixed: try FixedPoints(confirmed, sourceCount: source.segments.count, targetCount: target.segments.count),
      similarity: similarity, progress: progress)
  }

  private func alignOriented(
    _ source: SegmentedDocument, _ target: SegmentedDocument, _ lexicon: BilingualLexicon, _ confirmed: [Bead],
    _ similarity: (any SegmentSimilarity)?, _ progress: AlignmentProgress
  ) throws(CalqueError) -> AlignmentResult {
    var run = try makeRun(source, target, lexicon, confirmed: confirmed, similarity, progress)
    let found = run.beads().filter { !run.fixed.holds($0) }
    let judge = BeadJudge(run: run)
    var (beads, moves, evidence) = MovedSegments(run: run).apply(judge.beads(found), found: found)
    beads += confirmed.map {
      var bead = $0
      bead.state = .confirmed
      return bead
    }
    return AlignmentResult(
      beads: beads, relatedness: Relatedness.of(run, beads: evidence + run.fixed.dividing), moves: moves)
  }

  /// Which orientation is computed: decided by the languages, then by the texts, so that both orders of the sides agree.
  private static func isMirrored(_ source: SegmentedDocument, _ target: SegmentedDocument) -> Bool {
    if source.language != target.language { return target.language < source.language }
    if source.segments.count != target.segments.count { return target.segments.count < source.segments.count }
    for (first, second) in zip(source.segments, target.segments) where first.text != second.text {
      return second.text.utf8.lexicographicallyPrecedes(first.text.utf8)
    }
    return false
  }

  /// Beads in order, and what was left out of one paragraph in one bead.
  private func ordered(_ beads: [Bead], _ source: SegmentedDocument, _ target: SegmentedDocument) -> [Bead] {
    let beads = Self.ordered(beads)
    let passages = OmittedPassages(source, target, mostSegments: options.maximumBeadSize)
    return passages.groups(beads).map { passages.joined(beads[$0]) }
  }

  /// Beads in source order; those without source stand where target order puts them, source-only ones before them.
  private static func ordered(_ beads: [Bead]) -> [Bead] {
    let withSource = beads.filter { !$0.source.isEmpty }.sorted { $0.source.lowerBound < $1.source.lowerBound }
    var withoutSource = beads.filter(\.source.isEmpty).sorted { $0.target.lowerBound < $1.target.lowerBound }[...]
    var result: [Bead] = []
    result.reserveCapacity(beads.count)
    for bead in withSource {
      // A target-only bead goes before the first pair that follows it on the target side.
      while let next = withoutSource.first, !bead.target.isEmpty, !bead.doubts.contains(.crossing),
        next.target.lowerBound < bead.target.lowerBound
      {
        result.append(next)
        withoutSource = withoutSource.dropFirst()
      }
      result.append(bead)
    }
    result += withoutSource
    return result
  }
}

extension Bead {
  /// The bead with its sides exchanged.
  var mirrored: Bead {
    var result = self
    result.source = target
    result.target = source
    result.doubts = doubts.map { doubt in
      switch doubt {
      case .length(let ratio): .length(ratio: ratio > 0 ? 1 / ratio : ratio)
      case .number(let number, let side): .number(number, missingOn: side == .source ? .target : .source)
      default: doubt
      }
    }
    return result
  }
}

extension FixedPoints {
  /// Whether a bead only steps over a segment that a confirmed bead holds.
  func holds(_ bead: Lattice.ScoredBead) -> Bool {
    guard let taken else { return false }
    return taken.source[bead.source].contains(true) || taken.target[bead.target].contains(true)
  }
}

extension AlignmentOptions {
  /// - Throws: `CalqueError` with code `.usage` when a value is out of its range.
  func check() throws(CalqueError) {
    guard (1...Self.largestSegmentsPerSide).contains(maximumSegmentsPerSide), maximumBeadSize >= 2,
      maximumBeadSize <= 2 * Self.largestSegmentsPerSide, (1...10).contains(rounds),
      (0...1).contains(doubtThreshold ?? 0),
      maximumCells >= 10_000
    else {
      throw CalqueError(
        .usage, "an alignment option is out of its range",
        hint: "Segments per side 1…6, bead size 2…12, rounds 1…10, doubt threshold 0…1, at least 10000 cells.")
    }
  }
}
