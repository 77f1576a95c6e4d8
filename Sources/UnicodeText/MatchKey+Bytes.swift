extension MatchKey {
  /// The typographic key by way of ICU, for any text: what `typographic` gives, and what its quick way is tested against.
  ///
  /// - Complexity: O(n).
  package static func typographicThroughICU(_ text: String) -> String { fold(text.normalized(.nfc)) }

  /// The caseless key by way of ICU, for any text: what `caseless` gives, and what its quick way is tested against.
  ///
  /// - Complexity: O(n).
  package static func caselessThroughICU(_ text: String) -> String { fold(text.normalized(.nfkcCaseFold)) }

  /// Appends the UTF-8 of the typographic key to a buffer.
  ///
  /// - Complexity: O(n).
  public static func appendTypographic(_ text: String, to buffer: inout [UInt8]) {
    var copy = text
    let isDone = copy.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + bytes.count / 2 + 3) { room in
        var writer = KeyWriter(buffer: room)
        guard writer.write(bytes, foldsCase: false) else { return false }
        buffer.append(contentsOf: room[..<writer.finish()])
        return true
      }
    }
    if !isDone { buffer.append(contentsOf: typographicThroughICU(text).utf8) }
  }

  /// The key of a text whose characters are all of the kinds that need no tables, or nil when it has others.
  ///
  /// Those are U+0000…U+02FF, which never compose with each other, and the punctuation that typography uses; when case is
  /// folded only those letters of them whose folding is plain.
  /// - Complexity: O(n), over bytes.
  static func quick(_ text: String, foldsCase: Bool) -> String? {
    var copy = text
    return copy.withUTF8 { bytes in
      let result = [UInt8](unsafeUninitializedCapacity: bytes.count + bytes.count / 2 + 3) { buffer, count in
        var writer = KeyWriter(buffer: buffer)
        count = writer.write(bytes, foldsCase: foldsCase) ? writer.finish() : 0
      }
      return result.isEmpty && !bytes.isEmpty && !isBlank(bytes) ? nil : String(decoding: result, as: UTF8.self)
    }
  }

  /// Whether a text is ASCII white space only, so that its key is empty.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
  }
}

/// Writes a key byte by byte; what it writes is never longer than half as much again as what it reads.
private struct KeyWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var pendingSpace = false
  /// Whether there is anything at which spaces may have to go.
  private var hasMark = false

  init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  /// Folds all bytes; false when a character is not for the quick way.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, foldsCase: Bool) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte & 0xC0 == 0x40 {
        index = writeLetters(bytes, from: index, foldsCase: foldsCase)
        continue
      }
      if byte < 0x80 {
        index += 1
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
          if count > 0 { pendingSpace = true }
          continue
        }
        append(byte)
        continue
      }
      // The input is valid UTF-8: a lead byte tells how many bytes follow.
      if byte < 0xE0 {
        let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        index += 2
        guard writeTwoByte(scalar, foldsCase: foldsCase) else { return false }
      } else if byte == 0xE2 {
        let scalar = 0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        index += 3
        guard writePunctuation(scalar, foldsCase: foldsCase) else { return false }
      } else {
        return false
      }
    }
    return true
  }

  /// Writes U+0040…U+007F, where the letters are and nothing that typography varies; returns where they end.
  @inline(__always)
  private mutating func writeLetters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, foldsCase: Bool) -> Int {
    var index = start
    var end = count
    if pendingSpace {
      buffer[end] = 0x20
      end += 1
      pendingSpace = false
    }
    while index < bytes.count, bytes[index] & 0xC0 == 0x40 {
      let byte = bytes[index]
      buffer[end] = foldsCase && byte &- 0x41 < 26 ? byte | 0x20 : byte
      end += 1
      index += 1
    }
    count = end
    return index
  }

  private mutating func writeTwoByte(_ scalar: UInt32, foldsCase: Bool) -> Bool {
    switch scalar {
    case 0x85 where !foldsCase, 0xA0: if count > 0 { pendingSpace = true }
    case 0xAB, 0xBB: append(0x22)
    case 0xC0...0xDE where foldsCase && scalar != 0xD7: appendTwoByte(scalar + 0x20)
    case 0xDF where foldsCase:
      append(0x73)
      append(0x73)
    case 0xD7, 0xE0...0xFF: appendTwoByte(scalar)
    case 0x152 where foldsCase: appendTwoByte(0x153)
    case 0x153: appendTwoByte(scalar)
    case 0x2BC where !foldsCase: append(0x27)
    case 0x80..<0x300 where !foldsCase: appendTwoByte(scalar)
    default: return false
    }
    return true
  }

  private mutating func writePunctuation(_ scalar: UInt32, foldsCase: Bool) -> Bool {
    switch scalar {
    case 0x2002...0x200A, 0x202F: if count > 0 { pendingSpace = true }
    case 0x2010, 0x2011: append(0x2D)
    case 0x2012...0x2015: for byte in [0xE2, 0x80, 0x93] as [UInt8] { append(byte) }
    case 0x2018, 0x2019, 0x201B, 0x2032: append(0x27)
    case 0x201C...0x201F: append(0x22)
    case 0x2026: for _ in 0..<3 { append(0x2E) }
    case 0x2020, 0x2022, 0x20AC:
      append(0xE2)
      append(UInt8(0x80 | (scalar >> 6 & 0x3F)))
      append(UInt8(0x80 | (scalar & 0x3F)))
    default: return false
    }
    return true
  }

  private mutating func appendTwoByte(_ scalar: UInt32) {
    append(UInt8(0xC0 | scalar >> 6))
    append(UInt8(0x80 | scalar & 0x3F))
  }

  private mutating func append(_ byte: UInt8) {
    if pendingSpace {
      buffer[count] = 0x20
      count += 1
      pendingSpace = false
    }
    hasMark = hasMark || Self.isMark(byte)
    buffer[count] = byte
    count += 1
  }

  /// A bit for each of `!`, `"`, `%`, `:`, `;` and `?`.
  private static var marks: UInt64 { 1 << 0x21 | 1 << 0x22 | 1 << 0x25 | 1 << 0x3A | 1 << 0x3B | 1 << 0x3F }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x40 && marks &>> UInt64(byte) & 1 != 0
  }

  /// Takes the spaces out that only typography wants, as `MatchKey` says, and returns how many bytes are left.
  func finish() -> Int {
    guard hasMark else { return count }
    var written = 0
    var quoteIsOpen = false
    var previous: UInt8 = 0
    for index in 0..<count {
      let byte = buffer[index]
      let isDropped =
        byte == 0x20
        && (buffer[index + 1] == 0x22
          ? quoteIsOpen || (previous == 0x22 && quoteIsOpen)
          : Self.isMark(buffer[index + 1]) || (previous == 0x22 && quoteIsOpen))
      previous = byte
      if isDropped { continue }
      if byte == 0x22 { quoteIsOpen.toggle() }
      buffer[written] = byte
      written += 1
    }
    return written
  }
}
