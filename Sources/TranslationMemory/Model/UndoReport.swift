/// What undoing a batch did.
public struct UndoReport: Hashable, Sendable, Codable {
  /// A unit that could not be brought to its earlier state, and why.
  public struct Conflict: Hashable, Sendable, Codable {
    /// The unit.
    public var unit: UnitIdentifier
    /// The reason in words.
    public var reason: String
  }

  /// The batch that was undone.
  public var undone: BatchIdentifier
  /// The batch that the undoing is; undoing it does everything again.
  public var batch: BatchIdentifier
  /// Units that the batch had brought and that are gone now.
  public var removed = 0
  /// Units that are as they were before the batch.
  public var restored = 0
  /// Units that were left as they are.
  public var conflicts: [Conflict] = []
}
