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
    let format =
      options.format
      ?? DocumentFormat.sniff(fileName: fileName, text: String(decoding: original.prefix(1024), as: UTF8.self))
    let declared = DeclaredCharset(
      original, invalidByte: TextEncoding.firstInvalidUTF8(original[...]), isPage: format == .html)
    let (decoded, isWide) = try Self.decode(original, declared, options: options)
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
    let contradiction =
      options.charset == nil && mark.isEmpty ? declared.warning(original, readAs: decoded.charset) : nil
    warnings = Self.warnings(about: self, contradiction)
  }

  private static func decode(
    _ bytes: [UInt8], _ declared: DeclaredCharset, options: ReadingOptions
  ) throws(CalqueError) -> (text: DecodedText, isWideASCII: Bool) {
    do throws(UnicodeTextError) {
      let decoded = try TextEncoding.decode(bytes, charset: options.charset ?? declared.name)
      // ASCII in UTF-16 without a mark is valid UTF-8, full of NULs.
      if decoded.text.utf8.contains(0), let wide = wideASCII(bytes) {
        return (try TextEncoding.decode(bytes, charset: wide), true)
      }
      return (decoded, false)
    } catch {
      throw declared.error(error, of: bytes) ?? CalqueError(decoding: error)
    }
  }

  private static func wideASCII(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let zeros = (0..<2).map { parity in stride(from: parity, to: bytes.count, by: 2).count { bytes[$0] == 0 } }
    if zeros[1] == bytes.count / 2, zeros[0] == 0 { return "UTF-16LE" }
    return zeros[0] == bytes.count / 2 && zeros[1] == 0 ? "UTF-16BE" : nil
  }

  private static func warnings(about source: SourceText, _ contradiction: String?) -> [String] {
    var result: [String] = []
    if let contradiction {
      result.append(contradiction)
    } else if source.wasGuessed {
      result.append("the character set is not said anywhere; read as \(source.charset)")
    }
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
