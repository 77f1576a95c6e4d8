public import Bitext

/// What a memory holds, in figures.
public struct MemoryStatistics: Hashable, Sendable, Codable {
  /// One language's share.
  public struct Language: Hashable, Sendable, Codable {
    /// The language.
    public var language: LanguageTag
    /// How many units have a variant in it.
    public var units: Int
    /// The length of these variants, in UTF-8 bytes.
    public var textBytes: Int
  }

  /// How many units there are.
  public var units: Int
  /// How many of them a person confirmed.
  public var confirmed: Int
  /// How many language variants there are.
  public var variants: Int
  /// The languages, alphabetically by tag.
  public var languages: [Language]
  /// How many units there are of each origin, alphabetically.
  public var origins: [Origin]
  /// How many different articles or files are named.
  public var articles: Int
  /// How many batches came in and were not rolled back.
  public var batches: Int
  /// How many entries the history has.
  public var changes: Int
  /// The size of the store, in bytes.
  public var fileBytes: Int

  /// The units of one origin.
  public struct Origin: Hashable, Sendable, Codable {
    /// How they came to be.
    public var origin: Provenance.Origin
    /// How many.
    public var units: Int
  }
}
