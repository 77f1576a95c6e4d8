public import Bitext

/// Two texts aligned.
public struct AlignmentResult: Sendable, Hashable {
  /// The beads in source order: each segment of each side stands in exactly one.
  public let beads: [Bead]
  /// Whether the texts look like translations of each other at all: near 1 for translations, below 0.5 when they do not.
  public let relatedness: Similarity
  /// Passages of the source whose answers stand elsewhere in the target.
  public var moves: [MovedPassage] = []

  /// Whether to say that these do not look like translations of each other.
  public var looksUnrelated: Bool { relatedness < AlignmentResult.leastRelatedness }

  /// The relatedness below which two texts do not look like translations of each other.
  public static let leastRelatedness: Similarity = 0.5
}

/// What made the score of a bead.
public struct BeadExplanation: Sendable, Hashable {
  /// One term of the score.
  public struct Term: Sendable, Hashable {
    /// The feature's name, such as `lexical-gain` or `shape-1-2`.
    public let name: String
    /// The feature's value.
    public let value: Double
    /// Value times weight, in units of log-odds; the terms' sum is the score.
    public let contribution: Double
  }

  /// Two words that the lexicon and the texts take for translations of each other.
  public struct WordPair: Sendable, Hashable {
    /// The stem or number on the source side.
    public let source: String
    /// The stem or number on the target side.
    public let target: String
    /// The probability of the target, given the source.
    public let probability: Similarity
    /// How the two are known to go together.
    public let kind: WordLinkKind
    /// What the pair says for the bead, as a logarithm of likelihoods: how the words' evidence falls to the pairs.
    public let evidence: Double
  }

  /// The terms whose value is not 0, in a fixed order.
  public let terms: [Term]
  /// The words that answer each other, best first.
  public let words: [WordPair]
  /// The sum of the contributions.
  public var score: Double { terms.reduce(0) { $0 + $1.contribution } }
}
