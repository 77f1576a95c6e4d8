/// A set of names that is quick to grow: readers put the id of every unit and row of a file into one.
///
/// Hashes take eight bytes a step and are salted for each set, so that collisions cannot be prepared.
struct NameSet {
  private var names: [String] = []
  private var hashes: [UInt64] = []
  /// Open addressing; a name's position + 1.
  private var slots: [UInt32] = []
  private let salt = UInt64.random(in: 0...UInt64.max)

  /// Adds a name.
  ///
  /// - Returns: whether it is new.
  /// - Complexity: O(length), amortised.
  mutating func insert(_ name: String) -> Bool {
    if 2 * (names.count + 1) > slots.count { grow() }
    let hash = Self.hash(name, salt: salt)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if hashes[position] == hash, names[position] == name { return false }
      slot = (slot + 1) & mask
    }
    names.append(name)
    hashes.append(hash)
    slots[slot] = UInt32(names.count)
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
    let mask = slots.count - 1
    for (position, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(position + 1)
    }
  }

  private static func hash(_ name: String, salt: UInt64) -> UInt64 {
    var copy = name
    return copy.withUTF8 { bytes in
      var hash = salt ^ UInt64(bytes.count)
      var index = 0
      while index < bytes.count {
        var word: UInt64 = 0
        for byte in bytes[index..<min(index + 8, bytes.count)] { word = word << 8 | UInt64(byte) }
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        hash = product.high ^ product.low
        index += 8
      }
      return hash
    }
  }
}
