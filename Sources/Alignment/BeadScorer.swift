import Bitext

/// Takes the features of a bead one by one.
protocol FeatureSink {
  mutating func add(_ feature: AlignmentFeature, _ value: Float)
}

/// Sums features times weights.
struct ScoreSink: FeatureSink {
  let weights: UnsafeBufferPointer<Float>
  var score: Float = 0

  @inline(__always)
  mutating func add(_ feature: AlignmentFeature, _ value: Float) { score += weights[feature.rawValue] * value }
}

/// Keeps the features as a vector.
struct VectorSink: FeatureSink {
  var values = [Float](repeating: 0, count: AlignmentFeature.allCases.count)
  mutating func add(_ feature: AlignmentFeature, _ value: Float) { values[feature.rawValue] += value }
}

/// Computes the features of beads between two texts.
struct BeadScorer {
  let source: SideText
  let target: SideText
  /// What brings lengths of the two sides to one scale.
  private let lengths: LengthScale
  /// Whether paragraphs are known on both sides.
  let knowsParagraphs: Bool
  /// How far ends of blocks are trusted to answer each other, 0…1: learnt from the alignment before.
  var blockTrust: Float = 1
  /// By what deviations of lengths are multiplied: more where translations keep closely to the lengths; learnt from the
  /// alignment before.
  var lengthTrust: Float = trust(deviations: 0, pairs: 0)
  /// How far the first and the last words of paired segments answer each other: learnt from the alignment before.
  var edgeTrust = EdgeTrust()
  /// What is added to the scores of single, 1:1 and other beads: how much more often this text has them than others.
  var shapeOffsets = ShapeOffsets()
  /// What else says how alike segments are, such as sentence embeddings.
  var similarity: SimilarityTerm?
  /// Running sums of segment lengths and words, to have those of a run at once.
  private let sourceLengths: [Float]
  private let targetLengths: [Float]
  private let sourceWords: [Float]
  private let targetWords: [Float]
  private let sourceBlockStarts: [Int32]
  private let targetBlockStarts: [Int32]
  private let sourceSpeech: [Int32]
  private let targetSpeech: [Int32]
  /// For each segment, how much its part of the article speaks for its standing alone.
  private let sourceLonely: [Float]
  private let targetLonely: [Float]

  /// Variance of length per character, as Gale & Church (1993) measured it.
  private static let lengthVariance: Float = 6.8

  init(source: SideText, target: SideText, lengths: LengthScale? = nil) {
    self.source = source
    self.target = target
    self.lengths = lengths ?? LengthScale(source: source, target: target)
    let (sourceScale, targetScale) = (self.lengths.source, self.lengths.target)
    knowsParagraphs = source.hasParagraphs && target.hasParagraphs
    sourceLengths = Self.running(source.segments.map(\.length), scale: sourceScale)
    targetLengths = Self.running(target.segments.map(\.length), scale: targetScale)
    sourceWords = Self.running(source.segments.map(\.wordCount), scale: 1)
    targetWords = Self.running(target.segments.map(\.wordCount), scale: 1)
    sourceBlockStarts = Self.running(source, \.startsBlock)
    targetBlockStarts = Self.running(target, \.startsBlock)
    sourceSpeech = Self.running(source, \.opensSpeech)
    targetSpeech = Self.running(target, \.opensSpeech)
    sourceLonely = Self.lonely(source, besides: target)
    targetLonely = Self.lonely(target, besides: source)
  }

  private static func lonely(_ side: SideText, besides other: SideText) -> [Float] {
    side.segments.map { profile in
      if profile.role == .body { return 0 }
      if other.roles.contains(profile.role) { return profile.role.standsAlone ? 0.25 : 0 }
      return profile.role.standsAlone ? 1 : 0.25
    }
  }

  private static func running(_ values: [Float], scale: Float) -> [Float] {
    var sum: Double = 0
    return [0]
      + values.map {
        sum += Double($0 * scale)
        return Float(sum)
      }
  }

  /// For each corner, how many segments before it have a property.
  private static func running(_ side: SideText, _ property: (SegmentProfile) -> Bool) -> [Int32] {
    var sum: Int32 = 0
    return [0]
      + side.segments.map {
        if property($0) { sum += 1 }
        return sum
      }
  }

  /// By how many standard deviations two lengths differ.
  @inline(__always)
  private static func deviation(_ first: Float, _ second: Float) -> Float {
    abs(first - second) / ((first + second) * 0.5 * lengthVariance + 1).squareRoot()
  }

  /// Adds all features of the bead of a shape that ends at a corner.
  @inline(__always)
  func addFeatures<Sink: FeatureSink>(
    row: Int, column: Int, shape: BeadShape, evidence: PairEvidence, to sink: inout Sink
  ) {
    addCorner(row: row, column: column, isPair: shape.isPair, to: &sink)
    addInside(row: row, column: column, shape: shape, evidence: evidence, to: &sink)
  }

  /// Adds the features of a bead but those of the corner where it ends, which all shapes have in common.
  @inline(__always)
  func addInside<Sink: FeatureSink>(
    row: Int, column: Int, shape: BeadShape, evidence: PairEvidence, to sink: inout Sink
  ) {
    let top = row - shape.source
    let left = column - shape.target
    guard shape.isPair else {
      addSingle(row: row, column: column, isSource: shape.source > 0, to: &sink)
      sink.add(.singleNeighbour, evidence.neighbour)
      return
    }
    sink.add(shapeFeature(shape), 1)
    let first = sourceLengths[row] - sourceLengths[top]
    let second = targetLengths[column] - targetLengths[left]
    let deviation = min(Self.deviation(first, second), 6) * lengthTrust
    sink.add(.lengthDeviation, deviation)
    sink.add(.lengthDeviationSquared, deviation * deviation / 6)
    // Linear in the ratio near 1: cheap, and as good as the logarithm.
    sink.add(.lengthRatio, min(2 * abs(first - second) / (first + second + 5), 2))
    addWords(evidence, top..<row, left..<column, to: &sink)
    let edge = evidence.start * edgeTrust.start + evidence.end * edgeTrust.end
    sink.add(.edgeGain, edge)
    if evidence.knowsOrder {
      sink.add(.orderedGain, evidence.order.gain)
      sink.add(.looseEnds, evidence.order.looseEnds)
      if shape.source + shape.target > 2 { sink.add(.orderedGainMany, evidence.order.gain) }
      let outside = evidence.order.outside.squareRoot()
      let words =
        sourceWords[row] - sourceWords[top] + targetWords[column] - targetWords[left]
      sink.add(.outsideGain, outside)
      sink.add(.outsideDensity, evidence.order.outside / (words * 0.5 + 2))
      if shape.source + shape.target > 2 { sink.add(.outsideGainMany, outside) }
    }
    if shape.source + shape.target > 2 { sink.add(.edgeGainMany, edge) }
    if shape.source + shape.target > 2 {
      sink.add(.lengthDeviationMany, deviation)
      if shape.source == 1 {
        sink.add(.weakestDensity, evidence.target.leastGain)
        sink.add(.weakestLoss, evidence.target.greatestLoss)
      } else if shape.target == 1 {
        sink.add(.weakestDensity, evidence.source.leastGain)
        sink.add(.weakestLoss, evidence.source.greatestLoss)
      } else {
        sink.add(.weakestDensity, min(evidence.source.leastGain, evidence.target.leastGain))
        sink.add(.weakestLoss, max(evidence.source.greatestLoss, evidence.target.greatestLoss))
      }
      let speech =
        Self.inside(sourceSpeech, top, row) - Self.inside(targetSpeech, left, column)
      if speech != 0 { sink.add(.insideSpeech, min(Float(abs(speech)), 3)) }
    }
    if knowsParagraphs {
      let inside = Self.inside(sourceBlockStarts, top, row) + Self.inside(targetBlockStarts, left, column)
      if inside > 0 { sink.add(.insideBlocks, Float(inside) * blockTrust) }
    }
    addSurface(top..<row, left..<column, to: &sink)
  }

  @inline(__always)
  private func addWords<Sink: FeatureSink>(
    _ evidence: PairEvidence, _ sourceRange: Range<Int>, _ targetRange: Range<Int>, to sink: inout Sink
  ) {
    let first = sourceWords[sourceRange.upperBound] - sourceWords[sourceRange.lowerBound]
    let second = targetWords[targetRange.upperBound] - targetWords[targetRange.lowerBound]
    let perWord = 1 / ((first + second) * 0.5 + 2)
    let mean = evidence.mean
    sink.add(.lexicalGain, mean.gain)
    sink.add(.lexicalGainRoot, mean.gain.squareRoot())
    sink.add(.lexicalDensity, mean.gain * perWord)
    sink.add(.lexicalLoss, mean.loss)
    sink.add(.lexicalLossRoot, mean.loss.squareRoot())
    sink.add(.lexicalLossDensity, mean.loss * perWord)
    let perFirst = 1 / (first + 1)
    let perSecond = 1 / (second + 1)
    sink.add(.densityDiffers, abs(evidence.source.sum.gain * perFirst - evidence.target.sum.gain * perSecond))
    sink.add(.lossDiffers, abs(evidence.source.sum.loss * perFirst - evidence.target.sum.loss * perSecond))
  }

  private static func inside(_ starts: [Int32], _ low: Int, _ high: Int) -> Int32 {
    starts[high] - starts[low + 1]
  }

  @inline(__always)
  private func shapeFeature(_ shape: BeadShape) -> AlignmentFeature {
    switch (min(shape.source, shape.target), max(shape.source, shape.target)) {
    case (1, 1): .shapeOneToOne
    case (1, 2): .shapeOneToTwo
    case (1, 3): .shapeOneToThree
    case (1, _): .shapeOneToMany
    case (2, 2): .shapeTwoToTwo
    case (2, 3): .shapeTwoToThree
    default: .shapeLarger
    }
  }

  /// Adds the features of the corner where a bead ends.
  @inline(__always)
  func addCorner<Sink: FeatureSink>(row: Int, column: Int, isPair: Bool, to sink: inout Sink) {
    if knowsParagraphs {
      let first = row >= source.segments.count || source.segments[row].startsBlock
      let second = column >= target.segments.count || target.segments[column].startsBlock
      if first, second {
        sink.add(.cornerBothBlocks, blockTrust)
      } else if first || second {
        sink.add(isPair ? .cornerOneBlock : .singleCornerOneBlock, blockTrust)
      }
    }
    if row < source.segments.count, column < target.segments.count {
      let first = source.segments[row].opensSpeech
      let second = target.segments[column].opensSpeech
      if first, second { sink.add(.cornerBothSpeech, 1) } else if first || second { sink.add(.cornerOneSpeech, 1) }
    }
    let brokenFirst = Self.isBroken(source, row)
    let brokenSecond = Self.isBroken(target, column)
    if brokenFirst, brokenSecond {
      sink.add(.cornerBothBroken, 1)
    } else if brokenFirst || brokenSecond {
      sink.add(.cornerOneBroken, 1)
    }
    let softFirst = Self.isSoft(source, row)
    let softSecond = Self.isSoft(target, column)
    if softFirst, softSecond {
      sink.add(.cornerBothSoft, 1)
    } else if softFirst || softSecond {
      sink.add(.cornerOneSoft, 1)
    }
  }

  /// Whether a corner cuts a sentence: nothing ends before it, and small letters go on.
  @inline(__always)
  private static func isSoft(_ side: SideText, _ corner: Int) -> Bool {
    corner > 0 && corner < side.segments.count && side.segments[corner].startsSmall
      && !side.segments[corner - 1].end.isTerminal
  }

  /// Whether a corner stands after an abbreviation or inside brackets.
  @inline(__always)
  private static func isBroken(_ side: SideText, _ corner: Int) -> Bool {
    corner > 0 && corner < side.segments.count
      && (side.segments[corner - 1].endsBroken || side.segments[corner].startsBroken)
  }

  @inline(__always)
  private func addSingle<Sink: FeatureSink>(row: Int, column: Int, isSource: Bool, to sink: inout Sink) {
    let profile = isSource ? source.segments[row - 1] : target.segments[column - 1]
    let length =
      isSource ? sourceLengths[row] - sourceLengths[row - 1] : targetLengths[column] - targetLengths[column - 1]
    sink.add(.shapeSingle, 1)
    let meanLength = lengths.mean
    // A rational stand-in for the logarithm of length by mean length, between -2 and 2.
    sink.add(.singleLength, 2 * (length - meanLength) / (length + meanLength + 1))
    if knowsParagraphs, profile.isWholeBlock { sink.add(.singleWholeBlock, blockTrust) }
    if profile.end.isWeak { sink.add(.singleWeakEnd, 1) } else if !profile.end.isTerminal { sink.add(.singleNoEnd, 1) }
    let place = isSource ? row - 1 : column - 1
    if place > 0 {
      let before = isSource ? source.segments[place - 1].end : target.segments[place - 1].end
      if before.isWeak || !before.isTerminal { sink.add(.singleAfterWeak, 1) }
    }
    let lonely = isSource ? sourceLonely[place] : targetLonely[place]
    if lonely > 0 { sink.add(.singleRole, lonely) }
  }

  @inline(__always)
  private func addSurface<Sink: FeatureSink>(
    _ sourceRange: Range<Int>, _ targetRange: Range<Int>, to sink: inout Sink
  ) {
    let firstEnd = source.segments[sourceRange.upperBound - 1].end
    let secondEnd = target.segments[targetRange.upperBound - 1].end
    if firstEnd == secondEnd {
      if firstEnd == .question || firstEnd == .exclamation || firstEnd == .semicolon { sink.add(.endSame, 1) }
    } else if firstEnd == .question || secondEnd == .question {
      sink.add(.endQuestion, 1)
    } else if !firstEnd.isTerminal || !secondEnd.isTerminal {
      sink.add(.endNone, 1)
    } else if firstEnd.isWeak || secondEnd.isWeak {
      sink.add(.endWeak, 1)
    } else {
      sink.add(.endDiffers, 1)
    }
    let first = source.segments[sourceRange.lowerBound]
    let second = target.segments[targetRange.lowerBound]
    if first.kind.familyDiffers(from: second.kind) { sink.add(.kindDiffers, 1) }
    if first.role != second.role {
      if first.role != .body || second.role != .body { sink.add(.roleDiffers, 1) }
    } else if first.role != .body {
      sink.add(.roleSame, 1)
    }
    var codes: Float = 0
    for index in sourceRange { codes += source.segments[index].codeCount }
    for index in targetRange { codes -= target.segments[index].codeCount }
    if codes != 0 { sink.add(.codeDifference, min(abs(codes), 4)) }
    if first.placeInRun >= 0, second.placeInRun >= 0, first.placeInRun != second.placeInRun {
      sink.add(.repeatedPlace, min(Float(abs(first.placeInRun - second.placeInRun)), 3))
    }
  }

  /// The lengths of a bead's sides on one scale: how long they would be if the languages were equally long.
  func scaledLengths(_ sourceRange: Range<Int>, _ targetRange: Range<Int>) -> (source: Float, target: Float) {
    (
      sourceLengths[sourceRange.upperBound] - sourceLengths[sourceRange.lowerBound],
      targetLengths[targetRange.upperBound] - targetLengths[targetRange.lowerBound]
    )
  }
}

extension BeadScorer {
  /// The deviation that is usual in 1:1 beads, and how many of them it weighs.
  private static let usualDeviation: (value: Float, pairs: Float) = (0.45, 10)
  /// The mean deviation that texts are brought to, and what is added to both.
  private static let commonDeviation: (value: Float, smoothing: Float) = (0.7, 0.1)

  private static func trust(deviations sum: Float, pairs: Float) -> Float {
    let mean = (sum + usualDeviation.value * usualDeviation.pairs) / (pairs + usualDeviation.pairs)
    return commonDeviation.value / (mean + commonDeviation.smoothing)
  }

  /// How closely an alignment's 1:1 beads keep to the lengths, as `lengthTrust`.
  func trustInLengths(_ beads: [Lattice.ScoredBead]) -> Float {
    var sum: Float = 0
    var pairs: Float = 0
    for bead in beads where bead.source.count == 1 && bead.target.count == 1 && bead.probability > 0.5 {
      let lengths = scaledLengths(bead.source, bead.target)
      sum += min(Self.deviation(lengths.source, lengths.target), 6)
      pairs += 1
    }
    return Self.trust(deviations: sum, pairs: pairs)
  }

  /// How often a block ends on both sides where it ends on one, over the ends of an alignment's beads; 1 from four in
  /// five on, 0 below three in ten.
  func agreementOfBlocks(_ beads: [Lattice.ScoredBead]) -> Float {
    guard knowsParagraphs else { return 1 }
    var both: Float = 2
    var one: Float = 0
    for bead in beads {
      let row = bead.source.upperBound
      let column = bead.target.upperBound
      guard row < source.segments.count, column < target.segments.count else { continue }
      let first = source.segments[row].startsBlock
      let second = target.segments[column].startsBlock
      if first, second { both += 1 } else if first || second { one += 1 }
    }
    return min(1, max(0, both / (both + one) - 0.3) / 0.5)
  }
}

extension ArticleRole {
  /// Whether such a part belongs to one text by nature: a translator's credit, an address, a licence, a postscript.
  var standsAlone: Bool {
    switch self {
    case .translatorCredit, .sourceURL, .licence, .postscript: true
    default: false
    }
  }
}

extension BlockKind {
  /// Whether two kinds do not answer each other; those that layout exchanges freely do.
  func familyDiffers(from other: BlockKind) -> Bool { family != other.family }

  private var family: Int {
    switch self {
    case .paragraph, .listItem, .quotation, .verse, .tableCell: 0
    case .heading, .field: 1
    case .note: 2
    case .caption: 3
    case .code: 4
    }
  }
}
