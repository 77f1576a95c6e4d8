/// A likeness or probability from 0 to 1.
public struct Similarity: Hashable, Sendable, Comparable, Codable, ExpressibleByFloatLiteral {
  /// The value, 0…1.
  public let value: Double

  /// No likeness.
  public static let none = Similarity(0)
  /// Certain, equal.
  public static let full = Similarity(1)

  /// Creates a similarity; values outside 0…1 are clamped, a value that is not a number is 0.
  public init(_ value: Double) { self.value = value.isNaN ? 0 : min(max(value, 0), 1) }

  /// Creates a similarity from a literal.
  public init(floatLiteral value: Double) { self.init(value) }

  /// Order by value.
  public static func < (left: Similarity, right: Similarity) -> Bool { left.value < right.value }

  /// Reads a number.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Double.self))
  }

  /// Writes a number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// How well a unit of the memory answers a query: 0…99 fuzzy, 100 exact, 101 and 102 exact in context.
public struct MatchScore: Hashable, Sendable, Comparable, Codable, ExpressibleByIntegerLiteral {
  /// The value in per cent, 0…102.
  public let value: Int

  /// Exact, and one neighbour agrees.
  public static let oneNeighbour: MatchScore = 101
  /// Exact, and both neighbours or the id agree.
  public static let inContext: MatchScore = 102
  /// Exact.
  public static let exact: MatchScore = 100

  /// Creates a score; values outside 0…102 are clamped.
  public init(_ value: Int) { self.value = min(max(value, 0), 102) }

  /// Creates a score from a literal.
  public init(integerLiteral value: Int) { self.init(value) }

  /// Order by value.
  public static func < (left: MatchScore, right: MatchScore) -> Bool { left.value < right.value }

  /// Reads a number.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes a number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
