import CICU

/// Text decoded from bytes, and how it was done.
public struct DecodedText: Equatable, Sendable {
  /// The text, without a byte order mark.
  public let text: String
  /// The character set that the bytes were in, by its usual name (`UTF-8`, `UTF-16LE`, `windows-1252` …).
  public let charset: String
  /// Whether the bytes began with a byte order mark.
  public let hadByteOrderMark: Bool
  /// Whether the character set was guessed from the bytes rather than given or marked.
  public let wasGuessed: Bool
}

/// Decodes bytes into text: byte order mark first, then UTF-8, then a careful guess.
public enum TextEncoding {
  /// Decodes the bytes of a text file.
  ///
  /// A byte order mark decides; else the charset given; else strict UTF-8; else UTF-16 without a mark when every other
  /// byte of the first part is zero; else Windows-1252, accepted only when the result reads like European prose.
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - charset: a name that ICU knows, to be used instead of guessing.
  /// - Returns: the text and how it was decoded.
  /// - Throws: `UnicodeTextError.undecodable` with the byte offset; `UnicodeTextError.unknownCharset`.
  /// - Complexity: O(n).
  public static func decode(_ bytes: [UInt8], charset: String? = nil) throws(UnicodeTextError) -> DecodedText {
    if let marked = try decodeMarked(bytes) { return marked }
    if let charset {
      guard cicu_charset_is_known(charset) else { throw .unknownCharset(charset) }
      let text = try convert(bytes[...], from: charset, offset: 0)
      return DecodedText(text: text, charset: charset, hadByteOrderMark: false, wasGuessed: false)
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return DecodedText(text: text, charset: "UTF-8", hadByteOrderMark: false, wasGuessed: false)
    }
    let badOffset = firstInvalidUTF8(bytes[...]) ?? 0
    if let wide = unmarkedUTF16(bytes) {
      let text = try convert(bytes[...], from: wide, offset: 0)
      return DecodedText(text: text, charset: wide, hadByteOrderMark: false, wasGuessed: true)
    }
    guard readsLikeWindows1252(bytes) else { throw .undecodable(charset: "UTF-8", offset: badOffset) }
    let text = try convert(bytes[...], from: "windows-1252", offset: 0)
    return DecodedText(text: text, charset: "windows-1252", hadByteOrderMark: false, wasGuessed: true)
  }

  /// Encodes text into a character set.
  ///
  /// - Throws: `UnicodeTextError.unknownCharset`, or `failed` when a character does not exist there.
  public static func encode(_ text: String, charset: String) throws(UnicodeTextError) -> [UInt8] {
    if charset == "UTF-8" { return Array(text.utf8) }
    guard cicu_charset_is_known(charset) else { throw .unknownCharset(charset) }
    var status: Int32 = 0
    var written: Int64 = 0
    let source = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: source.count * 4 + 16)
    let capacity = output.count
    source.withUnsafeBytes { input in
      output.withUnsafeMutableBytes { room in
        guard let to = room.baseAddress else { return }
        let from = input.baseAddress ?? UnsafeRawPointer(to)
        written = cicu_convert_from_utf8(
          charset, from.assumingMemoryBound(to: CChar.self), Int64(input.count),
          to.assumingMemoryBound(to: CChar.self), Int64(capacity), &status)
      }
    }
    try checkICU(status, "encoding into \(charset)")
    return Array(output[..<Int(written)])
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode Standard, table 3-7), or nil.
  ///
  /// - Complexity: O(n).
  public static func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let (length, low, high): (Int, UInt8, UInt8)
      switch lead {
      case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
      case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
      case 0xED: (length, low, high) = (3, 0x80, 0x9F)
      case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
      case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
      case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
      case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
      default: return index
      }
      guard index + length <= bytes.endIndex, (low...high).contains(bytes[index + 1]) else { return index }
      for position in (index + 2)..<max(index + 2, index + length) where bytes[position] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  private static func decodeMarked(_ bytes: [UInt8]) throws(UnicodeTextError) -> DecodedText? {
    let marks: [(mark: [UInt8], charset: String)] = [
      ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    guard let found = marks.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    let rest = bytes[found.mark.count...]
    let text: String
    if found.charset == "UTF-8" {
      guard let valid = String(validating: rest, as: UTF8.self) else {
        throw .undecodable(charset: "UTF-8", offset: firstInvalidUTF8(rest) ?? 3)
      }
      text = valid
    } else {
      text = try convert(rest, from: found.charset, offset: found.mark.count)
    }
    return DecodedText(text: text, charset: found.charset, hadByteOrderMark: true, wasGuessed: false)
  }

  private static func convert(
    _ bytes: ArraySlice<UInt8>, from charset: String, offset: Int
  ) throws(UnicodeTextError) -> String {
    if bytes.isEmpty { return "" }
    var badOffset: Int64 = -1
    var status: Int32 = 0
    let capacity = bytes.count * 4 + 16
    let text = String(unsafeUninitializedCapacity: capacity) { room in
      bytes.withUnsafeBytes { source in
        guard let from = source.baseAddress, let to = room.baseAddress else { return 0 }
        let written = cicu_convert_to_utf8(
          charset, from.assumingMemoryBound(to: CChar.self), Int64(source.count),
          UnsafeMutableRawPointer(to).assumingMemoryBound(to: CChar.self), Int64(room.count), &badOffset, &status)
        return status > 0 ? 0 : Int(written)
      }
    }
    guard status <= 0 else { throw .undecodable(charset: charset, offset: offset + max(0, Int(badOffset))) }
    return text
  }

  private static func unmarkedUTF16(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    let sample = bytes.prefix(4096)
    var zeroAtEven = 0
    var zeroAtOdd = 0
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeroAtEven += 1 } else { zeroAtOdd += 1 }
    }
    let half = sample.count / 2
    if zeroAtOdd * 10 >= half * 7, zeroAtEven * 20 < half { return "UTF-16LE" }
    if zeroAtEven * 10 >= half * 7, zeroAtOdd * 20 < half { return "UTF-16BE" }
    return nil
  }

  /// Ellipsis, quotes, dashes, no-break space, guillemets, degree, section, copyright and middle dot in Windows-1252.
  private static let windows1252Marks: Set<UInt8> = [
    0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xA7, 0xA9, 0xAB, 0xB0, 0xB7, 0xBB,
  ]

  /// European prose in Windows-1252 has few high bytes, nearly all of them letters inside or beside ASCII letters, or
  /// the usual quotes and dashes; no controls and none of the five undefined bytes.
  private static func readsLikeWindows1252(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var plausible = 0
    var letters = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
      case 0x00...0x08, 0x0E...0x1A, 0x1C...0x1F, 0x7F: return false
      case 0x80...0xFF:
        high += 1
        let isLetter = byte >= 0xC0 && byte != 0xD7 && byte != 0xF7 || byte == 0x9C || byte == 0x8C
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if isLetter {
          if before < 0x80 || after < 0x80 { plausible += 1 }
        } else if byte == 0x80 {
          // A euro sign stands beside a digit or a space, never between letters.
          let neighbours = [before, after]
          if neighbours.contains(where: { $0 == 0x20 || $0 == 0xA0 || (0x30...0x39).contains($0) }) { plausible += 1 }
        } else if windows1252Marks.contains(byte) {
          plausible += 1
        }
      default: break
      }
    }
    return letters >= 2 * high && plausible * 10 >= high * 9 && letters > 0
  }
}
