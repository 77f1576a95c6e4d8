/// What the score of a bead is made of: the score is the sum of each feature's value times its weight.
///
/// Raw values are places in a vector of features, `name` is the name in `weights.tsv`. Every feature is symmetric: exchanging the sides does not change it.
package enum AlignmentFeature: Int, CaseIterable {
  /// Shape 1:0 or 0:1.
  case shapeSingle
  /// Shape 1:1.
  case shapeOneToOne
  /// Shape 1:2 or 2:1.
  case shapeOneToTwo
  /// Shape 1:3 or 3:1.
  case shapeOneToThree
  /// Shape 1:4 or 4:1, and more on one side.
  case shapeOneToMany
  /// Shape 2:2.
  case shapeTwoToTwo
  /// Shape 2:3 or 3:2.
  case shapeTwoToThree
  /// Shape 2:4 or 4:2, 3:3, and larger ones.
  case shapeLarger
  /// How many standard deviations the lengths differ by, at most 6 (Gale & Church 1993, both sides scaled alike).
  case lengthDeviation
  /// The square of it, at most 36, divided by 6.
  case lengthDeviationSquared
  /// The logarithm of the ratio of the lengths, at most 2.
  case lengthRatio
  /// The logarithm of a single segment's length by the mean length.
  case singleLength
  /// Log-likelihood ratio of the words under IBM model 1 against unigrams, mean of both directions.
  case lexicalGain
  /// The square root of it.
  case lexicalGainRoot
  /// The gain by the number of words.
  case lexicalDensity
  /// Words that the lexicon knows and that nothing explains, mean of both directions.
  case lexicalLoss
  /// The square root of it.
  case lexicalLossRoot
  /// The loss by the number of words.
  case lexicalLossDensity
  /// The bead ends where a block ends on both sides.
  case cornerBothBlocks
  /// The bead ends where a block ends on one side only.
  case cornerOneBlock
  /// As `cornerOneBlock`, for a single segment.
  case singleCornerOneBlock
  /// Ends of blocks inside the bead.
  case insideBlocks
  /// A single segment that is a block of its own.
  case singleWholeBlock
  /// The bead ends in the middle of a sentence on one side only.
  case cornerOneSoft
  /// The bead ends in the middle of a sentence on both sides.
  case cornerBothSoft
  /// Both sides end with a question mark, an exclamation mark or a semicolon.
  case endSame
  /// One side is a question, the other not.
  case endQuestion
  /// The sides end differently otherwise.
  case endDiffers
  /// In a bead of several segments, the gain by the number of words of the segment that has least of it.
  case weakestDensity
  /// In a bead of several segments, the loss by the number of words of the segment that has most of it.
  case weakestLoss
  /// How far the gains by the number of words differ between the two directions.
  case densityDiffers
  /// How far the losses by the number of words differ between the two directions.
  case lossDiffers
  /// `lengthDeviation` for beads other than 1:1.
  case lengthDeviationMany
  /// One side ends with a colon or semicolon, the other as a sentence does.
  case endWeak
  /// One side ends without punctuation or with a comma, the other as a sentence does.
  case endNone
  /// What follows opens with a quotation mark or dash on both sides.
  case cornerBothSpeech
  /// What follows opens with a quotation mark or dash on one side only.
  case cornerOneSpeech
  /// How many more quotation marks or dashes open segments inside one side than inside the other, at most 3.
  case insideSpeech
  /// The bead ends after an abbreviation or inside brackets on one side only.
  case cornerOneBroken
  /// The bead ends after an abbreviation or inside brackets on both sides.
  case cornerBothBroken
  /// A single segment that ends with a colon or semicolon.
  case singleWeakEnd
  /// A single segment that ends without punctuation or with a comma.
  case singleNoEnd
  /// A single segment after one that ends with a colon, a semicolon, a comma or nothing.
  case singleAfterWeak
  /// Blocks of different kinds, such as a heading and a paragraph.
  case kindDiffers
  /// Parts of the article that do not answer each other, such as a headline and the body.
  case roleDiffers
  /// Both are the same special part of the article.
  case roleSame
  /// A single segment in a part of the article that the other text does not have, or that belongs to one text by nature.
  case singleRole
  /// How many inline codes one side has more than the other, at most 4.
  case codeDifference
  /// How far apart the places of the bead's first segments are in runs of equal lines on both sides, at most 3: of a
  /// thousand lines "Yes." the fifth answers the fifth.
  case repeatedPlace
  /// How far the sides begin and end alike: the gain a word of their first and of their last words, each by how far such
  /// words answer each other in these texts.
  case edgeGain
  /// `edgeGain` for beads other than 1:1.
  case edgeGainMany
  /// Of a single segment, the greater gain a word given one of the segments beside its place.
  case singleNeighbour
  /// `lexicalGain` with the words' places: a word explains what stands at its own place in the bead.
  case orderedGain
  /// `orderedGain` for beads other than 1:1.
  case orderedGainMany
  /// Words at the beginnings and ends of the sides that nothing answers, by their information.
  case looseEnds
  /// What the segments just outside a bead explain more of its words than the bead itself, its square root.
  case outsideGain
  /// `outsideGain` by the number of words.
  case outsideDensity
  /// `outsideGain` for beads other than 1:1.
  case outsideGainMany

  /// Features that are computed for likely beads only.
  package static let ofSecondPass: Set<AlignmentFeature> = [
    .orderedGain, .orderedGainMany, .looseEnds, .outsideGain, .outsideDensity, .outsideGainMany,
  ]

  /// The name in `weights.tsv` and in explanations.
  package var name: String {
    switch self {
    case .shapeSingle: "shape-single"
    case .shapeOneToOne: "shape-1-1"
    case .shapeOneToTwo: "shape-1-2"
    case .shapeOneToThree: "shape-1-3"
    case .shapeOneToMany: "shape-1-4"
    case .shapeTwoToTwo: "shape-2-2"
    case .shapeTwoToThree: "shape-2-3"
    case .shapeLarger: "shape-larger"
    case .lengthDeviation: "length-deviation"
    case .lengthDeviationSquared: "length-deviation-squared"
    case .lengthRatio: "length-ratio"
    case .singleLength: "single-length"
    case .lexicalGain: "lexical-gain"
    case .lexicalGainRoot: "lexical-gain-root"
    case .lexicalDensity: "lexical-density"
    case .lexicalLoss: "lexical-loss"
    case .lexicalLossRoot: "lexical-loss-root"
    case .lexicalLossDensity: "lexical-loss-density"
    case .cornerBothBlocks: "corner-both-blocks"
    case .cornerOneBlock: "corner-one-block"
    case .singleCornerOneBlock: "single-corner-one-block"
    case .insideBlocks: "inside-blocks"
    case .singleWholeBlock: "single-whole-block"
    case .cornerOneSoft: "corner-one-soft"
    case .cornerBothSoft: "corner-both-soft"
    case .endSame: "end-same"
    case .endQuestion: "end-question"
    case .endDiffers: "end-differs"
    case .weakestDensity: "weakest-density"
    case .weakestLoss: "weakest-loss"
    case .densityDiffers: "density-differs"
    case .lossDiffers: "loss-differs"
    case .lengthDeviationMany: "length-deviation-many"
    case .endWeak: "end-weak"
    case .endNone: "end-none"
    case .cornerBothSpeech: "corner-both-speech"
    case .cornerOneSpeech: "corner-one-speech"
    case .insideSpeech: "inside-speech"
    case .cornerOneBroken: "corner-one-broken"
    case .cornerBothBroken: "corner-both-broken"
    case .singleWeakEnd: "single-weak-end"
    case .singleNoEnd: "single-no-end"
    case .singleAfterWeak: "single-after-weak"
    case .kindDiffers: "kind-differs"
    case .roleDiffers: "role-differs"
    case .roleSame: "role-same"
    case .singleRole: "single-role"
    case .codeDifference: "code-difference"
    case .repeatedPlace: "repeated-place"
    case .edgeGain: "edge-gain"
    case .edgeGainMany: "edge-gain-many"
    case .singleNeighbour: "single-neighbour"
    case .orderedGain: "ordered-gain"
    case .orderedGainMany: "ordered-gain-many"
    case .looseEnds: "loose-ends"
    case .outsideGain: "outside-gain"
    case .outsideDensity: "outside-density"
    case .outsideGainMany: "outside-gain-many"
    }
  }
}
