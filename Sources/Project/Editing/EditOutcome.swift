public import Bitext

/// Rows that took the place of rows.
public struct RowChange: Hashable, Sendable, Codable {
  /// How many rows stand before the place, after the changes listed before this one.
  public let index: Int
  /// The ids of the rows that were there; those that are not among the new ones are gone.
  public let removed: [String]
  /// The rows that stand there now; numbers count at the end of all changes.
  public let rows: [EditingRow]
}

/// How far an article is.
public struct EditingCounts: Hashable, Sendable, Codable {
  /// Rows.
  public let rows: Int
  /// Rows that a person confirmed.
  public let confirmed: Int
  /// Rows with a doubt that nobody confirmed: "3 left to look at".
  public let doubtful: Int
  /// Rows of the source without a translation.
  public let untranslated: Int
  /// Rows with a sentence that stands no longer in the article's file.
  public let stale: Int
}

/// Where the text that an operation was about stands now.
public struct EditFocus: Hashable, Sendable, Codable {
  /// The row.
  public let row: String
  /// The side, when the operation was about one.
  public let side: Side?
  /// The sentence on that side, from 0.
  public let segment: Int?
}

/// What an operation did; it is durable.
public struct EditOutcome: Hashable, Sendable, Codable {
  /// The version that the article has now.
  public let version: Int
  /// The changed rows, in the order in which the changes are to be made; empty when only a finding was waived.
  public let changes: [RowChange]
  /// What happened.
  public let message: EditMessage
  /// The message in English.
  public let words: String
  /// Where to put the focus so that it stays on the same text; nil leaves it where it is.
  public let focus: EditFocus?
  /// How far the article is.
  public let counts: EditingCounts
  /// Whether there is something to undo.
  public let canUndo: Bool
  /// Whether there is something to do again.
  public let canRedo: Bool
}

/// An operation that was made on rows that have changed since: nothing was done.
public struct EditConflict: Hashable, Sendable, Codable {
  /// What was asked, with any text that was typed.
  public let operation: EditOperation
  /// The version that it was made on.
  public let madeOn: Int
  /// The version that the article has now.
  public let version: Int
  /// The rows concerned as they were on that version, as far as they have changed since.
  public let before: [EditingRow]
  /// The rows that stand in their place now; empty when the whole changed (realignment, undo).
  public let now: [EditingRow]
  /// What happened since, oldest first.
  public let messages: [EditMessage]
}

/// The answer to an operation.
public enum EditAnswer: Hashable, Sendable {
  /// It was done and is durable.
  case done(EditOutcome)
  /// It was made on a version that is too old: nothing was done (HTTP 409).
  case conflict(EditConflict)
}
