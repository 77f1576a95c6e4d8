/// A set of names that is quick to grow and small: readers put the id of every unit and row of a file into one.
///
/// It keeps 64 bits of each name and not the name. The bits are salted for each set, so that collisions cannot be
/// prepared; that two different names among ten million are taken for one happens once in 370,000 files.
struct NameSet {
  /// Open addressing; zero is a free slot.
  private var slots: [UInt64] = []
  private var count = 0
  private let salt = (UInt64.random(in: 0...UInt64.max), UInt64.random(in: 0...UInt64.max))

  /// Adds a name.
  ///
  /// - Returns: whether it is new.
  /// - Complexity: O(length), amortised; 11 to 16 bytes a name.
  mutating func insert(_ name: String) -> Bool {
    if 4 * (count + 1) > 3 * slots.count { grow() }
    guard Self.put(hash(name), into: &slots) else { return false }
    count += 1
    return true
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: max(64, slots.count + slots.count / 2))
    for hash in slots where hash != 0 { _ = Self.put(hash, into: &larger) }
    slots = larger
  }

  private static func put(_ hash: UInt64, into slots: inout [UInt64]) -> Bool {
    let count = slots.count
    return slots.withUnsafeMutableBufferPointer { slots in
      // The upper half of the product is the hash brought into the range of the slots.
      var slot = Int(hash.multipliedFullWidth(by: UInt64(count)).high)
      while slots[slot] != 0 {
        if slots[slot] == hash { return false }
        slot += 1
        if slot == count { slot = 0 }
      }
      slots[slot] = hash
      return true
    }
  }

  /// Sixteen bytes a step, each step multiplied into all bits (as wyhash does); never zero.
  private func hash(_ name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      var hash = salt.0 ^ UInt64(rest.count)
      while rest.count > 16 {
        hash = Self.mix(
          rest.loadUnaligned(as: UInt64.self) ^ salt.1, rest.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ hash)
        rest = UnsafeRawBufferPointer(rebasing: rest[16...])
      }
      hash = Self.mix(Self.word(rest, from: 0) ^ salt.1, Self.word(rest, from: 8) ^ hash)
      hash = Self.mix(hash ^ salt.0, hash ^ 0x9E37_79B9_7F4A_7C15)
      return hash == 0 ? 1 : hash
    }
  }

  /// Up to eight bytes as a number, zeros for those beyond the end.
  private static func word(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    if bytes.count >= start + 8 { return bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
    var word: UInt64 = 0
    var index = start
    while index < bytes.count {
      word = word << 8 | UInt64(bytes[index])
      index += 1
    }
    return word
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
