/// What became of the units that were offered to the memory; each unit is counted once.
public struct AdditionReport: Hashable, Sendable, Codable {
  /// The batch that was written, or nil when nothing was.
  public var batch: BatchIdentifier?
  /// Units with a source that the memory did not have.
  public var new: Int
  /// Units whose source was there with another target: both are kept.
  public var variants: Int
  /// Units that were there and are now confirmed by a person.
  public var updated: Int
  /// Units that were there already.
  public var duplicates: Int
  /// Units that cannot be stored.
  public var skipped: [Skip]
  /// How many duplicates came from another place or had other neighbours, which were noted for in-context matches.
  public var newOccurrences: Int
  /// The numbers of the units that were added, in the order in which they were given.
  public var identifiers: [UnitIdentifier]

  /// A unit that was left out, and why.
  public struct Skip: Hashable, Sendable, Codable {
    /// Its index among the units given.
    public var index: Int
    /// The reason in words.
    public var reason: String
  }

  /// The report of an addition of nothing.
  public init() {
    batch = nil
    new = 0
    variants = 0
    updated = 0
    duplicates = 0
    skipped = []
    newOccurrences = 0
    identifiers = []
  }

  /// How many units were added: new ones and variants.
  public var added: Int { new + variants }
  /// How many units were offered.
  public var total: Int { new + variants + updated + duplicates + skipped.count }
}
