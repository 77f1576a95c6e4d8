/// A pair of expressions that occur together so often that they may be each other's terms.
public struct ExtractedTerm: Hashable, Sendable {
  /// The expression of the source language, as it occurs most.
  public var source: String
  /// The expression of the target language, as it occurs most.
  public var target: String
  /// Pairs that have both.
  public var jointCount: Int
  /// Pairs whose source has the first.
  public var sourceCount: Int
  /// Pairs whose target has the second.
  public var targetCount: Int
  /// How much the two belong together, 0…1: twice the joint count by the sum of the single ones (Dice 1945).
  public var dice: Double
  /// How surprising that is: the log-likelihood ratio G² (Dunning 1993); 10.8 is one in a thousand by chance.
  public var logLikelihood: Double
  /// A pair that has both: the shortest one.
  public var example: (source: String, target: String)

  /// Equal by expressions and figures.
  public static func == (left: ExtractedTerm, right: ExtractedTerm) -> Bool {
    left.source == right.source && left.target == right.target && left.jointCount == right.jointCount
  }

  /// Hashes the expressions.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(target)
  }

  /// The figures in words.
  public var evidence: String {
    "\(jointCount) of \(sourceCount) and \(targetCount) pairs, Dice \((dice * 100).rounded() / 100), G² "
      + "\((logLikelihood * 10).rounded() / 10)"
  }
}
