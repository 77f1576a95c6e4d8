/// The number of a unit in its memory; never given twice, not even after a deletion.
public struct UnitIdentifier: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The number, from 1.
  public let number: Int64

  /// Creates an identifier from its number.
  public init(_ number: Int64) { self.number = number }

  /// The number in digits.
  public var description: String { String(number) }

  /// Order of insertion.
  public static func < (left: UnitIdentifier, right: UnitIdentifier) -> Bool { left.number < right.number }
}

/// The number of an import batch in its memory; never given twice.
public struct BatchIdentifier: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The number, from 1.
  public let number: Int64

  /// Creates an identifier from its number.
  public init(_ number: Int64) { self.number = number }

  /// The number in digits.
  public var description: String { String(number) }

  /// Order of insertion.
  public static func < (left: BatchIdentifier, right: BatchIdentifier) -> Bool { left.number < right.number }
}

/// The number of an entry of the memory's history.
public struct ChangeIdentifier: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The number, from 1.
  public let number: Int64

  /// Creates an identifier from its number.
  public init(_ number: Int64) { self.number = number }

  /// The number in digits.
  public var description: String { String(number) }

  /// Order in time.
  public static func < (left: ChangeIdentifier, right: ChangeIdentifier) -> Bool { left.number < right.number }
}
