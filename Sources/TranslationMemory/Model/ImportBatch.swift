public import Bitext

/// What is said of units that come in together: the file or article they are from, by what program, when, by whom.
public struct ImportBatch: Hashable, Sendable, Codable {
  /// The file or article.
  public var label: String
  /// The program that made the units, with its version.
  public var tool: String?
  /// When it was done; the caller's clock, not the store's.
  public var date: Timestamp?
  /// Who did it.
  public var person: String?

  /// Creates a batch.
  public init(label: String, tool: String? = nil, date: Timestamp? = nil, person: String? = nil) {
    self.label = label
    self.tool = tool
    self.date = date
    self.person = person
  }
}

/// A batch as the memory keeps it.
public struct StoredBatch: Hashable, Sendable, Codable {
  /// Its number.
  public var id: BatchIdentifier
  /// What was said of it.
  public var batch: ImportBatch
  /// How many units it brought.
  public var unitCount: Int
  /// Whether it was rolled back.
  public var isRolledBack: Bool
}
