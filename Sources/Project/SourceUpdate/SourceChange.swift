public import Bitext

/// What a changed source makes of one row.
public struct SourceChange: Sendable, Equatable {
  /// What became of the row.
  public enum Kind: String, Sendable {
    /// The same sentences stand elsewhere; the translation goes with them.
    case moved
    /// The sentences were rewritten; the old translation is proposed.
    case changed
    /// The words are the same and the markup is not, in a way that the translation cannot follow by itself.
    case markup
    /// A new sentence.
    case added
    /// The sentences are gone.
    case removed
    /// The sentences were gone and are back, with the translation that they had.
    case restored
  }

  /// The row's id.
  public let row: String
  /// What became of it.
  public let kind: Kind
  /// The source now; for a row that was removed, the source that it had.
  public let source: String
  /// The source that the translation was made from, where it is another one.
  public let before: String?
  /// The translation that the row had or has.
  public let target: String?
  /// How like the old source is to the new one, of rows that were changed.
  public let score: MatchScore?

  init(
    _ kind: Kind, _ row: BilingualSegment, source: String? = nil, before: String? = nil, target: String? = nil,
    score: MatchScore? = nil
  ) {
    self.row = row.id
    self.kind = kind
    self.source = source ?? row.source.line
    self.before = before
    self.target = target ?? row.target?.line
    self.score = score
  }
}
