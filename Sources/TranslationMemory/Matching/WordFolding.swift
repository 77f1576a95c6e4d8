import UnicodeText

/// Folds single words as `MatchKey.caseless` does, quickly for the letters that most words of Latin script consist of.
enum WordFolding {
  /// The hash of a word after folding.
  ///
  /// - Complexity: O(n); words with other letters than ASCII, U+00C0…U+00FF, œ and ’ go through ICU.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = LetterHash()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        hasher.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] != 0x9F, bytes[index + 1] != 0x97 {
        // U+00C0…U+00FF but ß and ×: the small letter's second byte is the capital's with one bit more.
        hasher.append(bytes[index + 1] | 0x20)
        index += 2
      } else if byte == 0xC5, index + 1 < bytes.count, bytes[index + 1] | 1 == 0x93 {
        hasher.append("\u{153}")
        index += 2
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        hasher.append(0x27)
        index += 3
      } else {
        return hashThroughICU(bytes)
      }
      // A combining mark may compose with the letter before it.
      if index < bytes.count, bytes[index] == 0xCC || bytes[index] == 0xCD { return hashThroughICU(bytes) }
    }
    return hasher.value
  }

  private static func hashThroughICU(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = LetterHash()
    for scalar in MatchKey.caseless(String(decoding: bytes, as: UTF8.self)).unicodeScalars { hasher.append(scalar) }
    return hasher.value
  }
}

/// A hash over letters, eight bytes a step.
private struct LetterHash {
  private var hash = ContentHash()
  private var buffer: UInt64 = 0
  private var count: UInt64 = 0

  /// Takes in ASCII, or the second UTF-8 byte of a letter in U+00E0…U+00FF.
  mutating func append(_ byte: UInt8) {
    buffer = buffer << 8 | UInt64(byte)
    count += 1
    if count & 7 == 0 {
      hash.combine(buffer)
      buffer = 0
    }
  }

  /// Takes in any letter; those outside Latin-1 follow a mark that starts nothing else.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 { return append(UInt8(value)) }
    if value >= 0xE0, value <= 0xFF { return append(UInt8(value & 0x3F | 0x80)) }
    append(0xFF)
    for shift in [0, 8, 16] as [UInt32] { append(UInt8(value >> shift & 0xFF)) }
  }

  var value: UInt64 {
    var result = hash
    result.combine(buffer)
    result.combine(count)
    return result.value
  }
}
