import Bitext
import UnicodeText
import XMLText

/// The bytes of an XML file as text and back, in the file's own encoding.
struct XMLFileText {
  let bytes: [UInt8]
  private let name: String
  private let table: [Int32]?
  /// The byte for each character of a one-byte encoding.
  private let inverse: [UInt32: UInt8]

  /// - Throws: `CalqueError` `.unsupported` for an encoding whose places are not those of the file's own bytes.
  init(_ bytes: [UInt8], file: String) throws(CalqueError) {
    let encoding = try XMLEncoding.detect(bytes[...])
    guard !encoding.needsConversion else {
      throw CalqueError(
        .unsupported, "a file in \(encoding.name) cannot be updated in place", at: .init(file: file),
        hint: "Convert it to UTF-8 first.")
    }
    self.bytes = bytes
    name = encoding.name
    var table = encoding.table
    if name == "ISO-8859-1" { table = (0..<256).map { Int32($0) } }
    if name == "US-ASCII" { table = (0..<256).map { $0 < 128 ? Int32($0) : -1 } }
    self.table = table
    var inverse: [UInt32: UInt8] = [:]
    for (byte, scalar) in (table ?? []).enumerated() where scalar >= 0 { inverse[UInt32(scalar)] = UInt8(byte) }
    self.inverse = inverse
  }

  /// The text of a stretch.
  func text(_ range: Range<Int>) -> String {
    let slice = bytes[range]
    if let table {
      var scalars = String.UnicodeScalarView()
      for byte in slice { scalars.append(Unicode.Scalar(UInt32(max(0, table[Int(byte)]))) ?? "\u{FFFD}") }
      return String(scalars)
    }
    guard name.hasPrefix("UTF-16") else { return String(decoding: slice, as: UTF8.self) }
    let isLittle = name == "UTF-16LE"
    var units: [UInt16] = []
    var index = slice.startIndex
    while index + 1 < slice.endIndex {
      let (first, second) = (UInt16(slice[index]), UInt16(slice[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The bytes of a text; characters that the encoding lacks become character references.
  func encode(_ text: String) -> [UInt8] {
    if table != nil {
      var result: [UInt8] = []
      for scalar in text.unicodeScalars {
        if let byte = inverse[scalar.value] { result.append(byte) } else { result += Array("&#\(scalar.value);".utf8) }
      }
      return result
    }
    guard name.hasPrefix("UTF-16") else { return Array(text.utf8) }
    let isLittle = name == "UTF-16LE"
    return text.utf16.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
  }

  /// A text as character data of the file, before `encode`; what XML forbids is counted.
  ///
  /// - Parameters:
  ///   - string: the text.
  ///   - newline: how the file ends its lines.
  ///   - tally: takes what could not be written.
  ///   - control: markup for a control character; nil when there is none.
  /// - Returns: the text with references; line ends are the file's.
  static func escape(
    _ string: String, newline: String, _ tally: inout Tally, control: (UInt32) -> String? = { _ in nil }
  ) -> String {
    var result = ""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x0D: result += "&#13;"
      case 0x0A: result += newline
      case 0x09: result += "\t"
      case 0..<0x20, 0xFFFE, 0xFFFF:
        if scalar.value < 0x20, let markup = control(scalar.value) {
          result += markup
        } else {
          tally.add("a character that XML forbids was replaced by U+FFFD")
          result += "\u{FFFD}"
        }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// How the file ends its lines, by its first line end.
  var newline: String {
    let start = bytes.prefix(1 << 16)
    let unit = name.hasPrefix("UTF-16") ? 2 : 1
    guard let feed = start.firstIndex(of: 0x0A), feed >= unit else { return "\n" }
    return start[(feed - unit)..<feed].contains(0x0D)
      || (unit == 2 && feed >= 3 && start[(feed - 3)..<feed].contains(0x0D))
      ? "\r\n" : "\n"
  }
}

/// A start tag as text, whose attributes can be changed one at a time.
struct TagText {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// The name as written, with its prefix.
  var qualifiedName: String {
    String(text.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" })
  }

  /// The prefix with its colon; empty without one.
  var prefix: String {
    let name = qualifiedName
    return name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
  }

  /// Sets an attribute by its name as written, or takes it away.
  mutating func set(_ name: String, _ value: String?) {
    let escaped = value.map {
      $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
    if let found = place(of: name) {
      if let escaped {
        let quote = String(text[found.value.lowerBound])
        text.replaceSubrange(found.value, with: quote + escaped.replacing("'", with: "&apos;") + quote)
      } else {
        text.removeSubrange(found.whole)
      }
    } else if let escaped {
      let end = text.hasSuffix("/>") ? text.index(text.endIndex, offsetBy: -2) : text.index(before: text.endIndex)
      var insertion = end
      while insertion > text.startIndex, text[text.index(before: insertion)].isWhitespace {
        insertion = text.index(before: insertion)
      }
      text.insert(contentsOf: " \(name)=\"\(escaped)\"", at: insertion)
    }
  }

  /// Makes an empty-element tag a start tag.
  mutating func open() {
    if text.hasSuffix("/>") { text = text.dropLast(2).trimmingEnd() + ">" }
  }

  /// The attribute with the white space before it, and its value with the quotes.
  private func place(of name: String) -> (whole: Range<String.Index>, value: Range<String.Index>)? {
    var index =
      text.index(text.startIndex, offsetBy: qualifiedName.count + 1, limitedBy: text.endIndex) ?? text.endIndex
    while index < text.endIndex {
      let start = index
      while index < text.endIndex, text[index].isWhitespace { index = text.index(after: index) }
      let nameStart = index
      while index < text.endIndex, text[index] != "=", !text[index].isWhitespace, text[index] != ">" {
        index = text.index(after: index)
      }
      let found = text[nameStart..<index]
      while index < text.endIndex, text[index] == "=" || text[index].isWhitespace { index = text.index(after: index) }
      guard index < text.endIndex, text[index] == "\"" || text[index] == "'" else { return nil }
      let quote = text[index]
      let valueStart = index
      guard let end = text[text.index(after: index)...].firstIndex(of: quote) else { return nil }
      index = text.index(after: end)
      if found == name { return (start..<index, valueStart..<index) }
    }
    return nil
  }
}
