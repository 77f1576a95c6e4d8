/// Gives the blocks of a document their ids while they are read: a name comes from what a block says, not from where it
/// stands, so that all others keep theirs when one is inserted, deleted or rewritten.
///
/// White space does not count. Blocks that say the same are told apart by their order among each other, which nothing
/// changes but one more or less of them.
public struct BlockNames {
  private var taken: [String: Int] = [:]

  /// No name is given yet.
  public init() {}

  /// The name of the next block.
  ///
  /// - Parameters:
  ///   - text: what the block says.
  ///   - prefix: what its name begins with, such as `p`.
  /// - Returns: the prefix, `-` and 8 hexadecimal digits; from the second block of the same text on, `-` and its number.
  /// - Complexity: O(n) in the length of the text.
  public mutating func name(of text: String, prefix: String) -> String {
    let name = prefix + "-" + ContentIdentifier.shortName(of: text)
    let number = taken[name, default: 0] + 1
    taken[name] = number
    return number == 1 ? name : "\(name)-\(number)"
  }

  /// Whether an id is one that `name` gives.
  public static func areOrigin(of id: String) -> Bool {
    var parts = id.utf8.split(separator: UInt8(ascii: "-"))[...]
    if let last = parts.last, last.count < 8, last.allSatisfy({ (0x30...0x39).contains($0) }) { parts.removeLast() }
    guard parts.count >= 2, let digits = parts.last, digits.count == 8 else { return false }
    return digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
