#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Bloom filter (Bloom 1970) for hashes that are well mixed: says of one that was put in always, of another hardly ever
/// that it is there, in a few bits for each.
///
/// All bits of an entry lie in one word, so that a question costs one access to memory (Putze, Sanders & Singler 2007).
/// Not to be shared between threads.
final class HashFilter {
  /// The filter takes 2 MiB; beyond some two million entries it lets more and more through.
  private static let mask = 1 << 18 - 1

  private let words: UnsafeMutablePointer<UInt64>

  /// Makes an empty filter.
  init() { words = .zeros(Self.mask + 1) }

  deinit { free(words) }

  /// Puts a hash in.
  func insert(_ hash: Int64) { words[place(hash)] |= Self.bits(hash) }

  /// Whether a hash may have been put in.
  func mayContain(_ hash: Int64) -> Bool {
    let bits = Self.bits(hash)
    return words[place(hash)] & bits == bits
  }

  private func place(_ hash: Int64) -> Int { Int(truncatingIfNeeded: hash) & Self.mask }

  /// Five bits of a word, by the half of the hash that does not decide which word it is.
  private static func bits(_ hash: Int64) -> UInt64 {
    var rest = UInt64(bitPattern: hash) >> 32
    var result: UInt64 = 0
    for _ in 0..<5 {
      result |= 1 << (rest & 63)
      rest >>= 6
    }
    return result
  }
}
