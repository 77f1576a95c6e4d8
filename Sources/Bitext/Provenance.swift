/// Where a unit comes from.
public struct Provenance: Hashable, Sendable, Codable {
  /// How the pair came to be.
  public enum Origin: String, Hashable, Sendable, Codable {
    /// Written by a person as a translation.
    case human
    /// Made by aligning two texts.
    case aligned
    /// Made by a machine translation system.
    case machine
    /// Taken from a file of another tool.
    case imported
  }

  /// How the pair came to be.
  public var origin: Origin
  /// The article's short name, or the file it came from.
  public var article: String?
  /// The place in the article: segment ids of the source.
  public var place: String?
  /// Who wrote or confirmed it.
  public var author: String?
  /// The program that made it, with its version.
  public var tool: String?

  /// Creates a provenance.
  public init(
    origin: Origin, article: String? = nil, place: String? = nil, author: String? = nil, tool: String? = nil
  ) {
    self.origin = origin
    self.article = article
    self.place = place
    self.author = author
    self.tool = tool
  }
}
