import Bitext

/// Writes HTML text.
struct HTMLStyle: SlotStyle {
  /// Whether no-break spaces are written `&nbsp;`, as the source does.
  let usesNamedSpace: Bool

  func reference(to scalar: Unicode.Scalar) -> String? { "&#\(scalar.value);" }

  func source(of content: InlineText) -> String {
    var result: [UInt8] = []
    for piece in content.pieces {
      switch piece {
      case .code(let code): result += code.markup.utf8
      case .text(let text): HTMLEscape.append(text, to: &result, quote: nil, usesNamedSpace: usesNamedSpace)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Writes the value of an HTML attribute.
struct HTMLAttributeStyle: SlotStyle {
  /// The quote around the value; nil when it has none and gets them.
  let quote: UInt8?

  func reference(to scalar: Unicode.Scalar) -> String? { "&#\(scalar.value);" }

  func source(of content: InlineText) -> String {
    var result: [UInt8] = []
    let mark = quote ?? UInt8(ascii: "\"")
    if quote == nil { result.append(mark) }
    HTMLEscape.append(content.text, to: &result, quote: mark, usesNamedSpace: false)
    if quote == nil { result.append(mark) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The value's place without its quotes.
  static func place(of range: Range<Int>, in bytes: [UInt8]) -> (range: Range<Int>, quote: UInt8?) {
    guard range.count >= 2, let first = bytes[range].first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
      bytes[range].last == first
    else { return (range, nil) }
    return ((range.lowerBound + 1)..<(range.upperBound - 1), first)
  }
}

enum HTMLEscape {
  /// Appends text with `&`, `<`, `>` and the quote as references.
  static func append(_ text: String, to result: inout [UInt8], quote: UInt8?, usesNamedSpace: Bool) {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\"") where quote == byte: result += "&quot;".utf8
      case UInt8(ascii: "'") where quote == byte: result += "&#39;".utf8
      case 0xA0 where previous == 0xC2 && usesNamedSpace:
        result.removeLast()
        result += "&nbsp;".utf8
      default: result.append(byte)
      }
      previous = byte
    }
  }
}
