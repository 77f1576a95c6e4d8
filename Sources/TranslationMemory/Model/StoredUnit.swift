public import Bitext

/// A translation unit as the memory keeps it.
public struct StoredUnit: Hashable, Sendable, Codable {
  /// Its number.
  public var id: UnitIdentifier
  /// The unit.
  public var unit: TranslationUnit
  /// The batch that brought it.
  public var batch: BatchIdentifier
  /// Other places where the same pair was found, in the order in which they came.
  public var occurrences: [Occurrence]

  /// Another place where a unit's content occurs.
  public struct Occurrence: Hashable, Sendable, Codable {
    /// The batch that told of it.
    public var batch: BatchIdentifier
    /// The article or file.
    public var article: String?
    /// The place in it.
    public var place: String?
    /// The neighbours there.
    public var context: TranslationUnit.Context
  }

  /// The neighbours at each place where the unit occurs, the first one first.
  public var contexts: [TranslationUnit.Context] { [unit.context] + occurrences.map(\.context) }

  /// Where it comes from, in words: the article and place, or the batch.
  public var origin: String {
    let parts = [unit.provenance.article, unit.provenance.place].compactMap { $0 }
    return parts.isEmpty ? "unit \(id)" : parts.joined(separator: " ")
  }
}
