import Bitext

/// One alignment of two texts, from the first guess to the last round.
struct AlignmentRun {
  let source: SideText
  let target: SideText
  let weights: AlignmentWeights
  let options: AlignmentOptions
  let fixed: FixedPoints
  private(set) var scorer: BeadScorer
  /// Told now and then which part of the work is done, 0…1.
  private let progress: AlignmentProgress
  /// Whether the lexicon is large enough for texts without known words to mean something.
  let hasLexicon: Bool
  private let shapes: [BeadShape]
  private let prior: [JointLink]
  private(set) var model: TranslationModel
  private var similarity: SimilarityTerm?
  /// Whether likely beads are scored anew with all features: in the last round.
  private var isLastRound = false

  /// A lexicon of so many pairs of stems knows the common words.
  private static let largeLexicon = 2000
  /// Regions of so many cells are searched whole in the first round; larger ones around anchors.
  private static let wholeRegion = 60_000
  /// Around anchors: the margin, and the largest rectangle between two of them that is searched whole.
  private static let anchorMargin = 6
  private static let anchorRectangle = 2_500
  /// Around the last round's alignment.
  private static let pathMargin = 4
  /// The rows around that count for it in long texts.
  private static let longRowMargin = 2
  /// So many rows before the forced end of a window are searched again, or a quarter of it.
  private static let forcedEnd = 200
  /// How often a band that proved narrow is widened.
  private static let widenings = 5

  init(
    source: SideText, target: SideText, lexicon: BilingualLexicon, weights: AlignmentWeights,
    options: AlignmentOptions, fixed: FixedPoints, similarity: (any SegmentSimilarity)? = nil,
    progress: AlignmentProgress = .init()
  ) {
    self.progress = progress
    self.source = source
    self.target = target
    self.weights = weights
    self.options = options
    self.fixed = fixed
    scorer = BeadScorer(source: source, target: target)
    shapes = BeadShape.all(options)
    hasLexicon = lexicon.pairCount >= Self.largeLexicon
    prior = PriorLinks.make(source: source, target: target, lexicon: lexicon)
    model = TranslationModel(joint: prior, source: source, target: target, explained: nil)
    if let similarity {
      let coverage = min(
        Self.coverage(of: source, by: model.forward.links), Self.coverage(of: target, by: model.backward.links))
      self.similarity = SimilarityTerm(
        similarity, sourceCount: source.segments.count, targetCount: target.segments.count, coverage: coverage)
      scorer.similarity = self.similarity
    }
  }

  /// The part of a side's words, by occurrences, that have a link to the other side.
  private static func coverage(of side: SideText, by links: LinkList) -> Float {
    let known = side.vocabulary.indices.reduce(Float(0)) {
      links.links(of: $1).isEmpty ? $0 : $0 + side.frequency[$1]
    }
    return known / max(side.totalWords, 1)
  }

  /// Aligns: the beads of all regions in order, fixed ones left out.
  mutating func beads() -> [Lattice.ScoredBead] {
    var result: [[Lattice.ScoredBead]] = fixed.regions.map { _ in [] }
    let rounds = max(1, min(options.rounds, 10))
    for round in 0..<rounds {
      isLastRound = round + 1 == rounds
      if round > 0 { learn(from: result.joined() + fixed.dividing) }
      for (number, region) in fixed.regions.enumerated() {
        progress.begin(round: round, of: rounds, row: region.source.lowerBound, rows: source.segments.count)
        result[number] = round == 0 ? firstBeads(region) : laterBeads(region, after: result[number])
      }
    }
    return Array(result.joined())
  }

  private func firstBeads(_ region: FixedPoints.Region) -> [Lattice.ScoredBead] {
    if region.source.isEmpty || region.target.isEmpty { return singles(region) }
    if (region.source.count + 1) * (region.target.count + 1) <= Self.wholeRegion {
      return solve(Band(full: region.source, region.target))
    }
    let chain = AnchorChain(source: source, target: target, links: prior, region: region)
    let band = Band(
      around: chain.anchors, region: region, margin: Self.anchorMargin, limit: Self.anchorRectangle)
    return widening(solve(band), in: band, region: region, margin: 4 * Self.anchorMargin)
  }

  private func laterBeads(
    _ region: FixedPoints.Region, after previous: [Lattice.ScoredBead]
  ) -> [Lattice.ScoredBead] {
    if region.source.isEmpty || region.target.isEmpty { return previous }
    let isLong = (region.source.count + 1) * (region.target.count + 1) > Self.wholeRegion
    let band = Band(
      along: previous, region: region, margin: Self.pathMargin, rowMargin: isLong ? Self.longRowMargin : nil)
    return widening(solve(band), in: band, region: region, margin: 2 * Self.pathMargin)
  }

  /// Searches again in a wider band as long as the alignment runs along the band's edge, only around the places where
  /// it does.
  private func widening(
    _ beads: [Lattice.ScoredBead], in band: Band, region: FixedPoints.Region, margin: Int
  ) -> [Lattice.ScoredBead] {
    var beads = beads
    var touching = band.touching(beads, region: region)
    var margin = margin
    for _ in 0..<Self.widenings where !touching.isEmpty {
      var next: [Int] = []
      var result: [Lattice.ScoredBead] = []
      var done = 0
      for stretch in Self.stretches(around: touching, reach: 8 * margin, count: beads.count) {
        result += beads[done..<stretch.lowerBound]
        let (part, stillTouching) = widened(beads[stretch], region, margin)
        next += stillTouching.map { $0 + result.count }
        result += part
        done = stretch.upperBound
      }
      result += beads[done...]
      (beads, touching) = (result, next)
      margin *= 2
    }
    return beads
  }

  /// Searches a stretch of an alignment again, and tells which of the new beads run along the edge.
  private func widened(
    _ stretch: ArraySlice<Lattice.ScoredBead>, _ region: FixedPoints.Region, _ margin: Int
  ) -> (beads: [Lattice.ScoredBead], touching: [Int]) {
    guard let first = stretch.first, let last = stretch.last else { return ([], []) }
    let part: FixedPoints.Region = (
      first.source.lowerBound..<last.source.upperBound, first.target.lowerBound..<last.target.upperBound
    )
    let band = Band(along: Array(stretch), region: part, margin: margin)
    let beads = solve(band)
    return (beads, band.touching(beads, region: part))
  }

  /// Runs of beads around some, joined where they meet; all beads where there are few.
  private static func stretches(around places: [Int], reach: Int, count: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for place in places {
      let low = max(0, place - reach)
      let high = min(count, place + reach + 1)
      if let last = result.last, low <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(high, last.upperBound)
      } else {
        result.append(low..<high)
      }
    }
    return result
  }

  private func singles(_ region: FixedPoints.Region) -> [Lattice.ScoredBead] {
    region.source.map {
      Lattice.ScoredBead(
        source: $0..<($0 + 1), target: region.target.lowerBound..<region.target.lowerBound, probability: 1)
    }
      + region.target.map {
        Lattice.ScoredBead(
          source: region.source.upperBound..<region.source.upperBound, target: $0..<($0 + 1), probability: 1)
      }
  }

  func lattice(_ band: Band) -> Lattice {
    Lattice(
      band: band, shapes: shapes, scorer: scorer, model: model, weights: weights, taken: fixed.taken)
  }

  /// The best beads of a band that may be held whole, with all features.
  func bestBeads(in band: Band) -> [Lattice.ScoredBead] {
    var order = WordOrderScatter(source: source, target: target, model: model)
    return lattice(band).refinedBeads(weights: weights, order: &order)
  }

  /// The best beads inside a band, in windows when it has more cells than may be held at a time.
  private func solve(_ band: Band) -> [Lattice.ScoredBead] {
    var order = WordOrderScatter(source: source, target: target, model: model)
    func best(_ band: Band) -> [Lattice.ScoredBead] {
      isLastRound
        ? lattice(band).refinedBeads(weights: weights, order: &order)
        : lattice(band).bestBeads(price: weights.beadPrice)
    }
    if band.cellCount <= options.maximumCells { return best(band) }
    var result: [Lattice.ScoredBead] = []
    var row = band.rows.lowerBound
    var column = band.columns(ofRow: row).lowerBound
    let lastRow = band.rows.upperBound - 1
    while row < lastRow || column < band.columns(ofRow: lastRow).upperBound {
      let window = band.window(fromRow: row, column: column, maximumCells: options.maximumCells)
      let beads = best(window)
      let windowEnd = window.rows.upperBound - 1
      // The end of a window that is not the end of the texts is forced: its last part is searched again.
      let keep =
        windowEnd == lastRow
        ? beads.count
        : max(
          1,
          beads.prefix {
            $0.source.upperBound < windowEnd - min((windowEnd - row) / 4, Self.forcedEnd)
          }.count)
      result += beads.prefix(keep)
      guard let last = result.last, !beads.isEmpty else { break }
      progress.advance(row: last.source.upperBound)
      row = last.source.upperBound
      column = last.target.upperBound
    }
    return result
  }

  /// Learns from an alignment: word counts by expectation–maximisation, and how often words are explained.
  mutating func learn(from beads: [Lattice.ScoredBead]) {
    scorer = BeadScorer(
      source: source, target: target, lengths: LengthScale(beads, source: source, target: target))
    scorer.similarity = similarity
    scorer.shapeOffsets = ShapeOffsets(beads)
    scorer.blockTrust = scorer.agreementOfBlocks(beads)
    scorer.lengthTrust = scorer.trustInLengths(beads)
    let paired = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty && $0.probability > 0.2 }
    let bags = paired.map { bead in
      WordAssociation.Pair(
        source: source.repeatedWords(in: bead.source), target: target.repeatedWords(in: bead.target),
        weight: Float(bead.probability))
    }
    let counts = WordAssociation.counts(bags, prior: model, iterations: 2)
    model = TranslationModel(
      joint: PriorLinks.merged(prior, counts), source: source, target: target, explained: nil)
    model.learn(explainedCounts(paired, model), source: source, target: target)
    scorer.edgeTrust = EdgeTrust(paired, source: source, target: target, model: model)
  }

  /// Goes back to what was known before the first round.
  mutating func forget() {
    model = TranslationModel(joint: prior, source: source, target: target, explained: nil)
    scorer = BeadScorer(source: source, target: target)
  }

  private func explainedCounts(_ beads: [Lattice.ScoredBead], _ model: TranslationModel) -> ExplainedCounts {
    var result = ExplainedCounts(
      source: Self.noCounts(source.vocabulary.count), target: Self.noCounts(target.vocabulary.count))
    var forward = WordScatter(given: source, explained: target, model: model.forward)
    var backward = WordScatter(given: target, explained: source, model: model.backward)
    for bead in beads {
      for segment in bead.source { forward.add(segment: segment) }
      for segment in bead.target { backward.add(segment: segment) }
      for segment in bead.target {
        Self.count(target, segment, forward, Float(bead.probability), &result.target)
      }
      for segment in bead.source {
        Self.count(source, segment, backward, Float(bead.probability), &result.source)
      }
      forward.clear()
      backward.clear()
    }
    return result
  }

  private static func noCounts(_ count: Int) -> (hits: [Float], tries: [Float]) {
    (Array(repeating: 0, count: count), Array(repeating: 0, count: count))
  }

  private static func count(
    _ side: SideText, _ segment: Int, _ scatter: WordScatter, _ weight: Float,
    _ counts: inout (hits: [Float], tries: [Float])
  ) {
    for word in side.words[side.segments[segment].words] {
      counts.tries[Int(word)] += weight
      if scatter.sum(ofWord: Int(word)) > 0.02 { counts.hits[Int(word)] += weight }
    }
  }

  /// The features of a bead as a vector; without `known` the evidence of its words and of the places around it is gathered.
  func features(_ bead: (source: Range<Int>, target: Range<Int>), evidence known: PairEvidence? = nil) -> [Float] {
    var sink = VectorSink()
    let shape = BeadShape(source: bead.source.count, target: bead.target.count)
    if shape.isPair || shape.source + shape.target == 1 {
      let (row, column) = (bead.source.upperBound, bead.target.upperBound)
      scorer.addFeatures(
        row: row, column: column, shape: shape, evidence: known ?? evidence(row, column, shape), to: &sink)
    }
    return sink.values
  }

  private func evidence(_ row: Int, _ column: Int, _ shape: BeadShape) -> PairEvidence {
    let rows = max(0, row - shape.source - 1)..<min(source.segments.count, row + 1)
    let columns = max(0, column - shape.target - 1)..<min(target.segments.count, column + 1)
    var result = BeadEvidence(band: Band(full: rows, columns), shapes: [shape], scorer: scorer, model: model)
      .of(row, column, shape)
    if shape.isPair {
      var order = WordOrderScatter(source: source, target: target, model: model)
      result.addOrder(&order, row, column, shape)
    }
    return result
  }

  /// The lengths of a bead's sides on one scale.
  func scaledLengths(_ bead: (source: Range<Int>, target: Range<Int>)) -> (source: Float, target: Float) {
    scorer.scaledLengths(bead.source, bead.target)
  }
}

extension SideText {
  /// The distinct words of a run of segments that stand in at least two segments of the text, sorted.
  func repeatedWords(in range: Range<Int>) -> [Int32] {
    var result: [Int32] = []
    for segment in range {
      for word in words[segments[segment].words] where segmentFrequency[Int(word)] >= 2 { result.append(word) }
    }
    if range.count > 1 { result = Array(Set(result)).sorted() }
    return result
  }
}

extension Band {
  /// The rows from a corner on that fit into a number of cells; it ends at a corner in the middle of its last row, or at
  /// the band's own end.
  func window(fromRow row: Int, column: Int, maximumCells: Int) -> Band {
    var last = row
    var cells = 0
    while last < rows.upperBound {
      let columns = columns(ofRow: last)
      cells += columns.upperBound - max(columns.lowerBound, column) + 1
      if cells > maximumCells, last > row + 1 { break }
      last += 1
    }
    last -= 1
    let lastColumns = columns(ofRow: last)
    let isEnd = last == rows.upperBound - 1
    let end = isEnd ? lastColumns.upperBound : max(column, (lastColumns.lowerBound + lastColumns.upperBound) / 2)
    let range = row...last
    return Band(
      low: range.map { Swift.min(end, max(column, columns(ofRow: $0).lowerBound)) },
      high: range.map { Swift.min(end, max(column, columns(ofRow: $0).upperBound)) },
      originRow: row, originColumn: column)
  }
}
