public import Bitext
import UnicodeText

/// How the bytes of an XML file are to be read (XML 1.0, appendix F): byte order mark first, then the declaration.
public struct XMLEncoding {
  /// The usual name, such as `UTF-16LE`.
  public var name: String
  /// The name under which expat is to read it; nil for a table or a conversion.
  public var native: String?
  /// The code point of each byte, for one-byte character sets that expat does not know; -1 where undefined.
  public var table: [Int32]?
  /// How many bytes of mark stand before the text.
  public var markLength = 0
  /// Whether the whole must be converted to UTF-8 first; offsets then refer to the converted text.
  public var needsConversion = false
  /// What is odd about it.
  public var warning: String?

  /// Character sets in which markup can hide from a reader that takes them for ASCII, or that are no character set.
  private static let refused: Set<String> = [
    "UTF-7", "UTF7", "CESU-8", "SCSU", "BOCU-1", "UTF-EBCDIC", "IMAP-MAILBOX-NAME", "HZ-GB-2312", "HZ",
    "X-USER-DEFINED",
  ]

  /// Finds the encoding from the first bytes of a file.
  ///
  /// - Parameter head: its first kibibyte at least, or all of it.
  /// - Returns: the encoding and how it is to be read.
  /// - Throws: `CalqueError` with code `.undecodable` for a declared encoding that is unknown or refused.
  public static func detect(_ head: ArraySlice<UInt8>) throws(CalqueError) -> XMLEncoding {
    let marks: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    for (mark, name) in marks where head.starts(with: mark) {
      var found = name.hasPrefix("UTF-32") ? XMLEncoding(name: name, needsConversion: true) : native(name)
      found.markLength = mark.count
      if let declared = declaredName(head.dropFirst(mark.count)), !agrees(declared, with: name) {
        found.warning = "the file declares \(declared), and its byte order mark says \(name): the mark was believed"
      }
      return found
    }
    if head.starts(with: [0x3C, 0, 0x3F, 0]) || head.starts(with: [0x3C, 0, 0x21, 0]) { return native("UTF-16LE") }
    if head.starts(with: [0, 0x3C, 0, 0x3F]) || head.starts(with: [0, 0x3C, 0, 0x21]) { return native("UTF-16BE") }
    if head.count > 3, head.starts(with: [0x3C, 0]) { return native("UTF-16LE") }
    if head.count > 3, head.starts(with: [0, 0x3C]) { return native("UTF-16BE") }
    guard let declared = declaredName(head) else { return native("UTF-8") }
    return try named(declared)
  }

  private static func native(_ name: String) -> XMLEncoding { XMLEncoding(name: name, native: name) }

  private static func named(_ declared: String) throws(CalqueError) -> XMLEncoding {
    let upper = declared.uppercased()
    switch upper {
    case "UTF-8", "UTF8": return native("UTF-8")
    case "US-ASCII", "ASCII": return native("US-ASCII")
    case "ISO-8859-1", "LATIN1", "ISO_8859-1": return native("ISO-8859-1")
    case "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UCS-2", "ISO-10646-UCS-2", "UNICODE":
      // The declaration could be read byte by byte, so it cannot be true.
      var found = native("UTF-8")
      found.warning = "the file declares \(declared), and its bytes are not: it was read as UTF-8"
      return found
    default: break
    }
    guard !refused.contains(upper), let table = singleByteTable(declared) else {
      if !refused.contains(upper), isMultiByte(declared) {
        return XMLEncoding(name: declared, needsConversion: true)
      }
      throw CalqueError(
        .undecodable, "the encoding \(declared.prefix(60)) is not known or not safe to read",
        hint: "Convert the file to UTF-8 and declare that.")
    }
    return XMLEncoding(name: declared, table: table)
  }

  /// The table of a one-byte character set that holds ASCII in its place; nil for any other.
  private static func singleByteTable(_ name: String) -> [Int32]? {
    var table: [Int32] = []
    for byte in UInt8.min...UInt8.max {
      if byte == 0 {
        table.append(0)
        continue
      }
      guard let text = try? TextEncoding.decode([byte], charset: name).text else {
        table.append(-1)
        continue
      }
      let scalars = text.unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, scalar.value <= 0xFFFF, scalar != "\u{FFFD}" else {
        table.append(-1)
        continue
      }
      table.append(Int32(scalar.value))
    }
    let ascii = (1..<0x80).allSatisfy { table[$0] == Int32($0) }
    let defined = table[0x80...].count { $0 >= 0 }
    return ascii && defined >= 32 && !isMultiByte(name) ? table : nil
  }

  /// Whether ICU reads the name, and two bytes together give what neither gives alone.
  private static func isMultiByte(_ name: String) -> Bool {
    guard (try? TextEncoding.decode(Array("<?xml a=\"b\"?>".utf8), charset: name).text) == "<?xml a=\"b\"?>" else {
      return false
    }
    for lead: UInt8 in [0x81, 0x8F, 0xA4, 0xB0, 0xC4, 0xE0] {
      for trail: UInt8 in [0x40, 0xA1, 0xB0, 0xD6] {
        if let text = try? TextEncoding.decode([lead, trail], charset: name).text, text.unicodeScalars.count == 1,
          text != "\u{FFFD}"
        {
          return true
        }
      }
    }
    return false
  }

  private static func agrees(_ declared: String, with name: String) -> Bool {
    let upper = declared.uppercased()
    return upper == name || name.hasPrefix(upper) || (upper == "UTF8" && name == "UTF-8")
  }

  /// The encoding that the XML declaration names; zero bytes are skipped, so that UTF-16 is understood as well.
  private static func declaredName(_ head: ArraySlice<UInt8>) -> String? {
    let ascii = head.prefix(1024).filter { $0 != 0 }
    guard ascii.starts(with: Array("<?xml".utf8)) else { return nil }
    let declaration = ascii.prefix { $0 != 0x3E }
    let key = Array("encoding".utf8)
    guard
      let start = declaration.indices.first(where: { declaration[$0...].starts(with: key) })
    else { return nil }
    var rest = declaration[(start + key.count)...]
    rest = rest.drop { $0 == 0x20 || $0 == 0x3D || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }
}
