import Bitext

/// Writes SPIP's markup: what would be read as markup becomes a character reference.
struct SPIPStyle: SlotStyle {
  /// Whether no-break spaces are written `~`, as the source does.
  let usesTilde: Bool
  /// Whether a bar would end the cell.
  var isCell = false

  func reference(to scalar: Unicode.Scalar) -> String? { "&#\(scalar.value);" }

  func source(of content: InlineText) -> String {
    var result: [UInt8] = []
    var followsBreak = false
    for piece in content.pieces {
      switch piece {
      case .code(let code):
        result += code.markup.utf8
        followsBreak = code.kind == .lineBreak
      case .text(let text):
        var bytes = Array(text.utf8)[...]
        if followsBreak, let first = bytes.first, first.isASCIISpace { bytes = bytes.dropFirst() }
        escape(Array(bytes), into: &result)
        followsBreak = false
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func escape(_ bytes: [UInt8], into result: inout [UInt8]) {
    var index = 0
    var openBrackets = 0
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case UInt8(ascii: "{"): result += "&#123;".utf8
      case UInt8(ascii: "}"): result += "&#125;".utf8
      case UInt8(ascii: "<") where next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "-"):
        result += "&lt;".utf8
      case UInt8(ascii: "[") where isHarmlessBracket(bytes, index):
        result.append(bytes[index])
        openBrackets += 1
      case UInt8(ascii: "["): result += "&#91;".utf8
      case UInt8(ascii: "]") where openBrackets == 0: result += "&#93;".utf8
      case UInt8(ascii: "]"):
        result.append(bytes[index])
        openBrackets -= 1
      case UInt8(ascii: "-") where result.isEmpty && (next == 0x20 || next == 0x2A || next == 0x23 || next == 0x2D):
        result += "&#45;".utf8
      case UInt8(ascii: "|") where isCell || result.isEmpty: result += "&#124;".utf8
      case UInt8(ascii: "~"): result += "&#126;".utf8
      case UInt8(ascii: "&") where CharacterReference.decode(bytes, at: index) != nil: result += "&amp;".utf8
      case 0x0A, 0x0D: result.append(0x20)
      case 0xC2 where usesTilde && next == 0xA0:
        result.append(UInt8(ascii: "~"))
        index += 1
      default: result.append(bytes[index])
      }
      index += 1
    }
  }

  /// `[…]` and `[sic]` are text; a bracket before an arrow, another bracket or a question mark is markup.
  private func isHarmlessBracket(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "?"),
      let close = bytes[index...].firstIndex(of: UInt8(ascii: "]")),
      !bytes[(index + 1)..<close].contains(UInt8(ascii: "["))
    else { return false }
    return bytes[index..<close].firstOffset(of: "->") == nil && bytes[index..<close].firstOffset(of: "<-") == nil
  }
}
