/// What became of units with the same content.
public struct DeduplicationReport: Hashable, Sendable, Codable {
  /// Units that became one.
  public struct Merger: Hashable, Sendable, Codable {
    /// The unit that stays.
    public var kept: UnitIdentifier
    /// The units that went into it.
    public var merged: [UnitIdentifier]
    /// What the unit that stays took from them, in words.
    public var taken: [String]
  }

  /// The batch that was written, or nil when nothing was.
  public var batch: BatchIdentifier?
  /// The mergers, by the unit that stays.
  public var mergers: [Merger] = []
  /// How many units went.
  public var removed: Int { mergers.reduce(0) { $0 + $1.merged.count } }
}

/// Which units count as the same.
public struct DeduplicationRule: Hashable, Sendable {
  /// Whether `fr-CA` and `fr` are one language.
  public var ignoresRegions = false
  /// Whether inline codes may differ.
  public var ignoresCodes = false

  /// Creates a rule; without exceptions languages, texts (typography aside) and codes must be equal.
  public init(ignoresRegions: Bool = false, ignoresCodes: Bool = false) {
    self.ignoresRegions = ignoresRegions
    self.ignoresCodes = ignoresCodes
  }
}
