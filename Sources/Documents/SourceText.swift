import Bitext
import UnicodeText

/// A file's text, decoded, with what is needed to encode it again.
struct SourceText: Sendable {
  /// The file as it was.
  let original: [UInt8]
  /// The text as UTF-8, without byte order mark.
  let bytes: [UInt8]
  let text: String
  let charset: String
  let wasGuessed: Bool
  /// The byte order mark as it stands in the file; empty when there is none.
  let mark: ArraySlice<UInt8>
  /// Remarks about the text itself.
  var warnings: [String] = []

  init(_ original: [UInt8], fileName: String?, options: ReadingOptions) throws(CalqueError) {
    let (decoded, isWide) = try Self.decode(original, fileName: fileName, options: options)
    self.original = original
    text = decoded.text
    bytes = Array(decoded.text.utf8)
    charset = decoded.charset
    wasGuessed = decoded.wasGuessed || isWide
    let markLength = decoded.charset == "UTF-8" ? 3 : decoded.charset.hasPrefix("UTF-32") ? 4 : 2
    mark = decoded.hadByteOrderMark ? original.prefix(markLength) : []
    if let place = bytes.firstIndex(of: 0) {
      throw CalqueError(
        .unsupported, "this is not a text file: it has a NUL byte",
        at: .init(byteOffset: original.firstIndex(of: 0) ?? place), hint: "Export it as text, Markdown or HTML first.")
    }
    warnings = Self.warnings(about: self)
  }

  private static func decode(
    _ bytes: [UInt8], fileName: String?, options: ReadingOptions
  ) throws(CalqueError) -> (text: DecodedText, isWideASCII: Bool) {
    do {
      let decoded = try TextEncoding.decode(bytes, charset: options.charset ?? charsetInPage(bytes, fileName, options))
      // ASCII in UTF-16 without a mark is valid UTF-8, full of NULs.
      if decoded.text.utf8.contains(0), let wide = wideASCII(bytes) {
        return (try TextEncoding.decode(bytes, charset: wide), true)
      }
      return (decoded, false)
    } catch {
      throw CalqueError(decoding: error)
    }
  }

  /// The charset that an HTML page declares, used where the bytes are not UTF-8.
  private static func charsetInPage(_ bytes: [UInt8], _ fileName: String?, _ options: ReadingOptions) -> String? {
    guard TextEncoding.firstInvalidUTF8(bytes[...]) != nil else { return nil }
    let isPage = options.format.map { $0 == .html } ?? (DocumentFormat.sniff(fileName: fileName, text: "") == .html)
    guard isPage || bytes.prefix(1024).firstOffset(of: "<") != nil else { return nil }
    let head = bytes.prefix(1024).map(\.asciiLowercased)
    guard let place = head.firstOffset(of: "charset=") else { return nil }
    let name = head[(place + 8)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isBlank }
      .prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    switch String(decoding: name, as: UTF8.self) {
    case "", "utf-8", "utf8": return nil
    // Browsers read these as Windows-1252 (WHATWG Encoding, labels of windows-1252).
    case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1", "cp1252", "windows-1252": return "windows-1252"
    case let other: return other
    }
  }

  private static func wideASCII(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let zeros = (0..<2).map { parity in stride(from: parity, to: bytes.count, by: 2).count { bytes[$0] == 0 } }
    if zeros[1] == bytes.count / 2, zeros[0] == 0 { return "UTF-16LE" }
    return zeros[0] == bytes.count / 2 && zeros[1] == 0 ? "UTF-16BE" : nil
  }

  private static func warnings(about source: SourceText) -> [String] {
    var result: [String] = []
    if source.wasGuessed { result.append("the character set is not said anywhere; read as \(source.charset)") }
    result += SuspiciousCharacters(source.bytes).warnings
    return result
  }
}

extension CalqueError {
  /// What decoding refused, in our shape.
  init(decoding error: UnicodeTextError) {
    switch error {
    case .undecodable(let charset, let offset):
      self.init(
        .undecodable, "this is not \(charset) text", at: .init(byteOffset: offset),
        hint: "Name the right character set, or save the file as UTF-8.")
    case .unknownCharset(let name):
      self.init(
        .usage, "unknown character set: \(name.prefix(60))", hint: "Use a name such as windows-1252 or UTF-16LE.")
    case .failed(let operation, let name): self.init(.defect, "\(operation) failed: \(name)")
    case .invalidPattern(_, _, _, let reason), .limitReached(_, let reason): self.init(.defect, reason)
    }
  }
}
