import Bitext

/// Refuses pages whose nesting or attributes would make an HTML parser slow, before it sees them.
///
/// HTML5 parsing looks through the stack of open elements at most tags and through a tag's attributes at each new one:
/// both are quadratic when somebody wishes it.
enum HTMLGuard {
  /// Elements whose end tags are optional, or that have none: they do not nest by being left open.
  private static let unnested: Set<String> = [
    "p", "li", "td", "tr", "th", "option", "dt", "dd", "tbody", "thead", "tfoot", "colgroup", "rt", "rp", "optgroup",
    "html", "head", "body", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
    "track", "wbr", "path", "circle", "rect", "line", "use",
  ]
  private static let rawText: Set<String> = ["script", "style", "textarea", "title", "xmp", "noscript"]

  /// Throws where the limits are exceeded.
  ///
  /// - Throws: `CalqueError` with code `.limit` and a byte offset.
  /// - Complexity: O(n).
  static func check(_ bytes: [UInt8]) throws(CalqueError) {
    var depth = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else {
        index += 1
        continue
      }
      let next = bytes[index + 1]
      if next == UInt8(ascii: "!") {
        let isComment = bytes[index...].starts(with: "<!--".utf8)
        index = bytes.firstOffset(of: isComment ? "-->" : ">", from: index + 2) ?? bytes.count
        continue
      }
      let isClosing = next == UInt8(ascii: "/")
      let nameStart = index + (isClosing ? 2 : 1)
      guard nameStart < bytes.count, bytes[nameStart].isASCIILetter else {
        index += 1
        continue
      }
      let tag = try Tag(bytes, nameStart: nameStart)
      index = tag.end
      if isClosing {
        if !unnested.contains(tag.name) { depth = max(0, depth - 1) }
      } else if rawText.contains(tag.name) {
        index = endOfRawText(bytes, tag.name, from: index)
      } else if !tag.isSelfClosing, !unnested.contains(tag.name) {
        depth += 1
        guard depth <= DocumentLimits.htmlDepth else {
          throw CalqueError(
            .limit, "elements nested more than \(DocumentLimits.htmlDepth) deep", at: .init(byteOffset: nameStart - 1),
            hint: "Close the elements that are left open, or save the article alone.")
        }
      }
    }
  }

  private static func endOfRawText(_ bytes: [UInt8], _ name: String, from start: Int) -> Int {
    var index = start
    while let found = bytes.firstOffset(of: "</", from: index) {
      if bytes[(found + 2)...].startsCaseInsensitively(with: name) { return found + 2 + name.utf8.count }
      index = found + 2
    }
    return bytes.count
  }

  private struct Tag {
    let name: String
    let end: Int
    let isSelfClosing: Bool

    init(_ bytes: [UInt8], nameStart: Int) throws(CalqueError) {
      var index = nameStart
      while index < bytes.count, bytes[index].isASCIILetter || bytes[index].isASCIIDigit, index - nameStart < 24 {
        index += 1
      }
      name = String(decoding: bytes[nameStart..<index].map(\.asciiLowercased), as: UTF8.self)
      var quote: UInt8?
      var words = 0
      var wasSpace = false
      while index < bytes.count {
        let byte = bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: ">") {
          break
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          // Only a quote after = opens a value; elsewhere HTML takes it for a part of a name.
          if index > nameStart, bytes[index - 1] == UInt8(ascii: "=") || wasSpace { quote = byte }
        } else if byte.isASCIISpace || byte == UInt8(ascii: "/") {
          if !wasSpace { words += 1 }
        }
        wasSpace = quote == nil && (byte.isASCIISpace || byte == UInt8(ascii: "/"))
        index += 1
        guard words <= DocumentLimits.htmlAttributes else {
          throw CalqueError(
            .limit, "an element with more than \(DocumentLimits.htmlAttributes) attributes",
            at: .init(byteOffset: nameStart - 1), hint: "Take out the attributes, or save the article alone.")
        }
      }
      isSelfClosing = index < bytes.count && index > nameStart && bytes[index - 1] == UInt8(ascii: "/")
      end = min(bytes.count, index + 1)
    }
  }
}
