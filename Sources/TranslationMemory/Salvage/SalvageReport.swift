/// What was rescued from a damaged memory.
public struct SalvageReport: Hashable, Sendable, Codable {
  /// Units that are in the new memory.
  public var rescued = 0
  /// Of these, those of which only the texts could be vouched for: where they come from, by whom and when is lost.
  public var withoutData = 0
  /// Units of which something was found and that could not be rescued.
  public var lost: [UnitIdentifier] = []
  /// Entries of the history that were rescued.
  public var changes = 0
  /// Batches that were rescued.
  public var batches = 0
  /// Other places of units that were left out because they did not agree with their checksums.
  public var lostPlaces = 0
  /// Entries of the history and batches that were found and did not agree with their checksums.
  public var lostRecords = 0
  /// Pages of the damaged file.
  public var pages = 0
  /// Pages that hold something that could not be read.
  public var damagedPages = 0
}
