/// How the aligner works.
public struct AlignmentOptions: Sendable, Hashable {
  /// The most segments of one side in a bead; 1…6.
  public var maximumSegmentsPerSide = 4
  /// The most segments of both sides together in a bead; at least 2.
  public var maximumBeadSize = 6
  /// Whether segments that stand elsewhere on the other side may be paired with a bead that crosses others.
  public var allowsMoves = false
  /// How often the texts are aligned, 1…10; each time but the first uses a lexicon learnt from the time before.
  public var rounds = 3
  /// Beads below this probability get reasons for doubt; 0…1.
  ///
  /// When nil, so many that about one row in seven is looked at again: 0.968 where both texts have paragraphs, 0.925 where
  /// they are sentences without.
  public var doubtThreshold: Double?
  /// The most cells of the search that are held at a time: bounds memory (about 250 bytes a cell).
  public var maximumCells = 500_000

  /// The threshold where paragraphs are known, or not.
  package func doubtThreshold(knowsParagraphs: Bool) -> Double {
    doubtThreshold ?? (knowsParagraphs ? 0.968 : 0.925)
  }

  /// The greatest `maximumSegmentsPerSide`.
  static let largestSegmentsPerSide = 6

  /// The default options.
  public init() {}
}
