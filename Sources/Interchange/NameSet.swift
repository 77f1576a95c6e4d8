/// A set of names that is quick to grow and small: readers put the id of every unit and row of a file into one.
///
/// Names that count, such as `r1`, `r2`, `r3`, are kept as runs, which take no room. Of any other name it keeps 64 bits and
/// not the name. The bits are salted for each process, so that collisions cannot be prepared; that two different names among
/// ten million are taken for one happens once in 370,000 files.
struct NameSet {
  /// Names of a prefix and a number, each number one more than the one before.
  private struct Run {
    var prefix: [UInt8]
    var first: UInt64
    var last: UInt64
  }

  private var runs: [Run] = []
  /// How many runs there are at most; each has a prefix of its own.
  private static let mostRuns = 4
  /// Open addressing; zero is a free slot.
  private var slots: [UInt64] = []
  private var count = 0
  private static let salt = (UInt64.random(in: 0...UInt64.max), UInt64.random(in: 0...UInt64.max))

  /// Adds a name.
  ///
  /// - Returns: whether it is new.
  /// - Complexity: O(length), amortised; at most 16 bytes a name.
  mutating func insert(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      if let counted = Self.counted(bytes), let isNew = insert(bytes[..<counted.prefix], counted.number, bytes) {
        return isNew
      }
      return insert(hash: hash(bytes))
    }
  }

  /// Adds a name that counts to its run, or begins one; nil where it has no place in a run.
  private mutating func insert(
    _ prefix: Slice<UnsafeBufferPointer<UInt8>>, _ number: UInt64, _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    for index in runs.indices where runs[index].prefix.elementsEqual(prefix) {
      if number >= runs[index].first, number <= runs[index].last { return false }
      guard number == runs[index].last + 1 else { return nil }
      // It may have come before its turn.
      if count > 0, Self.contains(hash(name), in: slots) { return false }
      runs[index].last = number
      return true
    }
    guard runs.count < Self.mostRuns else { return nil }
    if count > 0, Self.contains(hash(name), in: slots) { return false }
    runs.append(Run(prefix: Array(prefix), first: number, last: number))
    return true
  }

  /// The length of the prefix and the number of a name that ends in one; nil for other names, and for numbers that
  /// begin with a zero or have more than 18 digits.
  private static func counted(_ bytes: UnsafeBufferPointer<UInt8>) -> (prefix: Int, number: UInt64)? {
    var start = bytes.count
    while start > 0, bytes[start - 1] >= 0x30, bytes[start - 1] <= 0x39 { start -= 1 }
    guard start < bytes.count, bytes.count - start <= 18, bytes[start] != 0x30 else { return nil }
    var number: UInt64 = 0
    for index in start..<bytes.count { number = number * 10 + UInt64(bytes[index] & 15) }
    return (start, number)
  }

  private mutating func insert(hash: UInt64) -> Bool {
    if 4 * (count + 1) > 3 * slots.count { grow() }
    guard Self.put(hash, into: &slots) else { return false }
    count += 1
    return true
  }

  private static func contains(_ hash: UInt64, in slots: [UInt64]) -> Bool {
    var slot = Int(hash.multipliedFullWidth(by: UInt64(slots.count)).high)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    return false
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
  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var rest = UnsafeRawBufferPointer(name)
    var hash = Self.salt.0 ^ UInt64(rest.count)
    while rest.count > 16 {
      hash = Self.mix(Self.word(rest, from: 0) ^ Self.salt.1, Self.word(rest, from: 8) ^ hash)
      rest = UnsafeRawBufferPointer(rebasing: rest[16...])
    }
    hash = Self.mix(Self.word(rest, from: 0) ^ Self.salt.1, Self.word(rest, from: 8) ^ hash)
    hash = Self.mix(hash ^ Self.salt.0, hash ^ 0x9E37_79B9_7F4A_7C15)
    return hash == 0 ? 1 : hash
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
