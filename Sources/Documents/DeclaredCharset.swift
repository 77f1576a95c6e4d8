import Bitext
import UnicodeText

/// The character set that a page says it is in, and whether its bytes agree.
///
/// Rules: WHATWG Encoding, labels of windows-1252; HTML Living Standard, 13.2.3.2 (the first 1,024 bytes); XML 1.0, 4.3.3.
struct DeclaredCharset: Sendable {
  /// The name as the page has it, in lower case; nil when the page names none.
  let label: String?
  /// The offset of the first byte that is not UTF-8; nil when all are.
  let invalidByte: Int?

  /// - Complexity: O(n).
  init(_ bytes: [UInt8], invalidByte: Int?, isPage: Bool) {
    self.invalidByte = invalidByte
    label = isPage || invalidByte != nil && bytes.prefix(1024).contains(UInt8(ascii: "<")) ? Self.label(in: bytes) : nil
  }

  /// Whether UTF-8 is declared.
  var isUTF8: Bool { label == "utf-8" || label == "utf8" }

  /// The name under which the bytes are read when they are not UTF-8; nil where nothing useful is declared.
  var name: String? {
    guard invalidByte != nil, let label, !isUTF8 else { return nil }
    // Browsers read these as Windows-1252.
    let western = ["iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1", "cp1252", "windows-1252"]
    if western.contains(label) { return "windows-1252" }
    // A page that names what is no character set is read as one that names none.
    return (try? TextEncoding.decode([0x61], charset: label)) == nil ? nil : label
  }

  /// What is to be said of a page whose bytes are not what it declares; nil where they are.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - charset: what it was read as.
  /// - Returns: a remark with the offset of the byte at fault.
  func warning(_ bytes: [UInt8], readAs charset: String) -> String? {
    guard let label else { return nil }
    let declared = label.prefix(40)
    var result: [String] = []
    if let invalidByte, isUTF8 {
      let byte = Self.hexadecimal(bytes[invalidByte])
      result.append("the page declares UTF-8, and byte \(invalidByte) (\(byte)) is not UTF-8: read as \(charset)")
    } else if invalidByte != nil, charset.lowercased() != name?.lowercased() {
      result.append("the page declares \(declared), which is no character set that is known: read as \(charset)")
    } else if invalidByte == nil, !isUTF8, charset == "UTF-8", let first = bytes.firstIndex(where: { $0 >= 0x80 }) {
      result.append("the page declares \(declared), and its text is UTF-8 from byte \(first) on: read as UTF-8")
    }
    return result.first
  }

  /// The refusal of a page whose bytes are not what it declares; nil when that is not what was wrong.
  func error(_ error: UnicodeTextError, of bytes: [UInt8]) -> CalqueError? {
    guard case .undecodable(let charset, let offset) = error, label != nil,
      isUTF8 && charset == "UTF-8" || charset == name
    else { return nil }
    let byte = bytes.indices.contains(offset) ? " (\(Self.hexadecimal(bytes[offset])))" : ""
    return CalqueError(
      .undecodable, "the page declares \(charset.prefix(40)), and the byte here\(byte) is not that",
      at: .init(byteOffset: offset), hint: "Name the right character set, or save the file as UTF-8.")
  }

  /// A byte as `0xE9`.
  static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// What stands behind `charset=`, or behind `encoding=` in an XML declaration.
  private static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024).map(\.asciiLowercased)
    var start = head.firstOffset(of: "charset=").map { $0 + 8 }
    if start == nil, let declaration = head.firstOffset(of: "<?xml"), let end = head.firstOffset(of: "?>") {
      start = head[..<max(end, declaration)].firstOffset(of: "encoding=", from: declaration).map { $0 + 9 }
    }
    guard let start else { return nil }
    let name = head[start...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isBlank }
      .prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
