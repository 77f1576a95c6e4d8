#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Room for entries of four bytes each, of which three in four may be taken; 0 is free.
///
/// What is never written to takes no memory, so that a small load needs little. Not to be shared between threads.
private final class Slots {
  private let slots: UnsafeMutablePointer<UInt32>
  private let mask: Int

  /// Makes so many free slots, a power of two.
  init(count: Int) {
    mask = count - 1
    slots = .zeros(count)
  }

  deinit { free(slots) }

  /// Puts a value that is not 0 at the first free place for a hash.
  func insert(_ value: UInt32, _ hash: Int64) {
    var number = Int(truncatingIfNeeded: hash) & mask
    while slots[number] != 0 { number = (number + 1) & mask }
    slots[number] = value
  }

  /// Calls `body` with each value that can be of a hash, as long as it returns true.
  @inline(__always)
  func forEach(_ hash: Int64, _ body: (UInt32) -> Bool) {
    var number = Int(truncatingIfNeeded: hash) & mask
    while slots[number] != 0, body(slots[number]) { number = (number + 1) & mask }
  }
}

/// Which units may have an identity of a hash.
///
/// A slot holds a unit's place and one, and above it bits of the hash, so that hardly any other unit is looked at.
struct UnitSlots {
  private let slots: Slots
  private static let placeMask: UInt32 = 1 << 21 - 1

  /// Makes an empty table of so many slots, a power of two up to 2^21.
  init(slots count: Int) { slots = Slots(count: count) }

  /// Puts the place of a unit in.
  func insert(_ hash: Int64, place: Int) { slots.insert(UInt32(place + 1) | Self.mark(hash), hash) }

  /// The places, the least first.
  func places(of hash: Int64) -> [Int] {
    var result: [Int] = []
    let mark = Self.mark(hash)
    slots.forEach(hash) { slot in
      if slot & ~Self.placeMask == mark { result.append(Int(slot & Self.placeMask) - 1) }
      return true
    }
    return result.count < 2 ? result : result.sorted()
  }

  /// The bits of a hash that its slot tells, which decide nothing about where the slot is.
  private static func mark(_ hash: Int64) -> UInt32 {
    UInt32(truncatingIfNeeded: UInt64(bitPattern: hash) >> 32) & ~placeMask
  }
}

/// Which keys were met: a slot holds the half of a key that does not decide where the slot is.
struct KeySlots {
  private let slots: Slots

  /// Makes an empty table of so many slots, a power of two.
  init(slots count: Int) { slots = Slots(count: count) }

  /// Puts a key in.
  func insert(_ key: Int64) { slots.insert(Self.mark(key), key) }

  /// Whether a key, or one of 53 equal bits, was put in.
  func contains(_ key: Int64) -> Bool {
    let mark = Self.mark(key)
    var isThere = false
    slots.forEach(key) { slot in
      isThere = slot == mark
      return !isThere
    }
    return isThere
  }

  private static func mark(_ key: Int64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: UInt64(bitPattern: key) >> 32))
  }
}
