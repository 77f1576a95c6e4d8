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

/// A batch as the memory keeps it: one writing operation, which can be undone whole.
public struct StoredBatch: Hashable, Sendable, Codable {
  /// What an operation did; raw values are stable names.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Units came in.
    case `import`
    /// Units were deleted.
    case deletion
    /// Units of the same content became one.
    case deduplication
    /// A unit was brought back from the history.
    case restoration
    /// Another batch was undone.
    case undo
    /// Units were rescued from a damaged file.
    case salvage
  }

  /// Its number.
  public var id: BatchIdentifier
  /// What was said of it.
  public var batch: ImportBatch
  /// How many units it brought, deleted, merged or changed.
  public var unitCount: Int
  /// Whether it was undone.
  public var isRolledBack: Bool
  /// What it did.
  public var kind: Kind = .import
  /// The batch that it undid, when that is what it did.
  public var undoes: BatchIdentifier?
}
