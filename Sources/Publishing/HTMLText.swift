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
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "'"): result += "&#39;".utf8
      // Controls that HTML does not allow.
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: result += "\u{FFFD}".utf8
      default: result.append(byte)
      }
    }
    html = String(decoding: result, as: UTF8.self)
  }

  /// HTML that this module made.
  package init(trusted html: String) { self.html = html }
}
