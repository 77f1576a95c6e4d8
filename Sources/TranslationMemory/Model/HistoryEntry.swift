public import Bitext

/// One entry of the memory's history: what was done to a unit, and how it was before.
public struct HistoryEntry: Hashable, Sendable, Codable {
  /// What can happen to a unit after it was added.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A person confirmed it, or its content was replaced by a confirmed one.
    case confirmed
    /// It was deleted.
    case deleted
    /// It went with its batch.
    case rolledBack = "rolled-back"
    /// It was brought back.
    case restored
    /// It took in the places, notes and properties of a unit with the same content.
    case merged
  }

  /// Its number.
  public var id: ChangeIdentifier
  /// The unit.
  public var unit: UnitIdentifier
  /// What was done.
  public var kind: Kind
  /// When, as the caller told.
  public var date: Timestamp?
  /// By whom, as the caller told.
  public var person: String?
  /// Why, in words; nil when nothing was said.
  public var reason: String?
  /// The batch that made the change; nil for the oldest entries.
  public var batch: BatchIdentifier?
  /// The unit before the change; nil when it did not exist then.
  public var before: StoredUnit?
}
