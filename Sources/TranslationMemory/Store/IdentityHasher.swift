import Bitext
import UnicodeText

/// Hashes the identities of many units, with memory that is used again: what `ContentIdentity` gives, without its strings.
struct IdentityHasher {
  /// The bytes of the sides of a unit.
  private var sides: [[UInt8]] = []
  /// The hashed keys of the variants of the last unit, in its order.
  private(set) var keys: [Int64] = []
  /// The hash of the last unit's identity.
  private(set) var hash: Int64 = 0

  /// Hashes a unit of variants in different languages.
  ///
  /// - Complexity: O(n).
  mutating func take(_ unit: TranslationUnit) {
    keys.removeAll(keepingCapacity: true)
    while sides.count < unit.variants.count { sides.append([]) }
    for (index, variant) in unit.variants.enumerated() {
      sides[index].removeAll(keepingCapacity: true)
      sides[index].append(contentsOf: variant.language.identifier.utf8)
      sides[index].append(1)
      let start = sides[index].count
      MatchKey.appendTypographic(variant.content.text, to: &sides[index])
      var hash = ContentHash()
      sides[index].withUnsafeBufferPointer { hash.combine(UnsafeBufferPointer(rebasing: $0[start...])) }
      keys.append(hash.stored)
      for code in variant.content.codes {
        sides[index].append(1)
        sides[index].append(contentsOf: code.role.rawValue.utf8)
        sides[index].append(2)
        sides[index].append(contentsOf: code.markup.utf8)
      }
    }
    // The languages differ and are ASCII: bytes are in the order of the strings.
    var order = Array(unit.variants.indices)
    if order.count == 2 {
      if sides[1].lexicographicallyPrecedes(sides[0]) { order.swapAt(0, 1) }
    } else {
      order.sort { sides[$0].lexicographicallyPrecedes(sides[$1]) }
    }
    var whole = ContentHash()
    for index in order { sides[index].withUnsafeBufferPointer { whole.combine($0) } }
    hash = whole.stored
  }
}
