/// A short name for a content that depends on nothing else: FNV-1a, 64 bits (Fowler, Noll and Vo).
///
/// It tells contents apart that nobody forges; it is no cryptographic digest.
public struct Checksum: Hashable, Sendable {
  /// The state: after nothing was added, the offset basis.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The checksum of nothing.
  public init() {}

  /// Adds a byte.
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Adds a text, without a mark at its end.
  ///
  /// - Complexity: O(n).
  public mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  /// The value in 16 hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
