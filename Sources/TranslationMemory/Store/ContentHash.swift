/// A 64-bit hash that is the same in every process and on every machine, for keys, identities and checksums in the store.
///
/// Eight bytes a step: multiply, fold the high half in (the finaliser is MurmurHash3's, Appleby 2011, public domain). It
/// is no defence against somebody who wants collisions: whoever finds a hash equal compares the content as well.
struct ContentHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// Takes a number in.
  mutating func combine(_ value: UInt64) {
    let mixed = (state ^ value) &* Self.factor
    state = mixed ^ (mixed >> 29)
  }

  /// Takes bytes in, and their count, so that neighbouring fields cannot run into each other.
  mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      combine(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    combine(rest)
    combine(UInt64(raw.count))
  }

  /// Takes a text in; nil differs from the empty text.
  mutating func combine(_ text: String?) {
    guard var text else { return combine(0xFFFF_FFFF_FFFF_FFFF as UInt64) }
    text.withUTF8 { combine($0) }
  }

  /// The hash of everything taken in so far.
  var value: UInt64 {
    var result = state
    result ^= result >> 33
    result &*= 0xFF51_AFD7_ED55_8CCD
    result ^= result >> 33
    result &*= 0xC4CE_B9FE_1A85_EC53
    return result ^ (result >> 33)
  }

  /// The hash as SQLite stores it.
  var stored: Int64 { Int64(bitPattern: value) }

  /// The hash of one text.
  static func of(_ text: String) -> Int64 {
    var hash = ContentHash()
    hash.combine(text)
    return hash.stored
  }
}
