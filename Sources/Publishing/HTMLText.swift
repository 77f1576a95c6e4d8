import Mustache

/// A piece of HTML that is safe to insert: made from text by escaping, or from parts that were.
///
/// The template engine's own escaping works by user-perceived character and lets a quote or `<` through when a combining
/// mark follows; this one works by code point, and templates get nothing but values of this type.
package struct HTMLText: MustacheCustomRenderable, Sendable {
  /// The HTML.
  package let html: String

  /// What templates insert.
  package var renderText: String { html }
  /// Whether sections take it for nothing.
  package var isNull: Bool { html.isEmpty }

  /// Escapes a text for element content and quoted attributes.
  package init(escaping text: String) {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    Self.append(escaping: text, to: &result)
    html = String(decoding: result, as: UTF8.self)
  }

  /// Appends a text, escaped for element content and quoted attributes.
  ///
  /// - Complexity: O(n).
  static func append(escaping text: String, to result: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let replacement: StaticString
        switch bytes[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        // Controls that HTML does not allow.
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: replacement = "\u{FFFD}"
        default: continue
        }
        result += bytes[start..<index]
        replacement.withUTF8Buffer { result += $0 }
        start = index + 1
      }
      result += bytes[start...]
    }
  }

  /// HTML that this module made.
  package init(trusted html: String) { self.html = html }

  /// HTML that this module made.
  init(trusted bytes: [UInt8]) { html = String(decoding: bytes, as: UTF8.self) }
}
