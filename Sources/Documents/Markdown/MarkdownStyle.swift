import Bitext

/// Writes Markdown: what would be read as markup is escaped, and no more.
struct MarkdownStyle: SlotStyle {
  /// What stands before each further line.
  let prefix: String
  let isCell: Bool
  /// Whether the text must stay on one line.
  let isHeading: Bool
  /// Whether it is the alternative text of an image: no bracket may stand open there.
  var isAlternative = false

  func reference(to scalar: Unicode.Scalar) -> String? { "&#\(scalar.value);" }

  func source(of content: InlineText) -> String {
    var writer = Writer(style: self, all: Array(content.text.utf8))
    var inCode = 0
    for piece in content.pieces {
      switch piece {
      case .code(let code):
        writer.append(markup: code)
        if code.kind == .code, code.role == .opening { inCode += 1 }
        if code.kind == .code, code.role == .closing { inCode -= 1 }
      case .text(let text):
        writer.append(Array(text.utf8), isLiteral: inCode > 0)
      }
    }
    return String(decoding: writer.result, as: UTF8.self)
  }

  private struct Writer {
    let style: MarkdownStyle
    let all: [UInt8]
    var result: [UInt8] = []
    private var isLineStart = true
    private var pendingBreak = false

    init(style: MarkdownStyle, all: [UInt8]) {
      self.style = style
      self.all = all
    }

    mutating func append(markup code: InlineCode) {
      result += code.markup.utf8
      isLineStart = false
      pendingBreak = code.kind == .lineBreak && !style.isHeading && !style.isCell
    }

    mutating func append(_ text: [UInt8], isLiteral: Bool) {
      var bytes = text[...]
      if pendingBreak {
        if let first = bytes.first, first.isASCIISpace { bytes = bytes.dropFirst() }
        result += "\n".utf8 + Array(style.prefix.utf8)
        isLineStart = true
        pendingBreak = false
      }
      let part = Array(bytes)
      for index in part.indices {
        if isLiteral {
          result.append(part[index] == 0x0A ? 0x20 : part[index])
        } else {
          append(part, index)
        }
        if part[index] != 0x20 { isLineStart = false }
      }
    }

    private mutating func append(_ part: [UInt8], _ index: Int) {
      let byte = part[index]
      if byte == 0x0A || byte == 0x0D {
        result.append(0x20)
        return
      }
      let previous = index > 0 ? part[index - 1] : result.last ?? 0x20
      let next = index + 1 < part.count ? part[index + 1] : 0x20
      if needsEscape(part, index, previous: previous, next: next) {
        if byte == UInt8(ascii: "&") {
          result += "&amp;".utf8
          return
        }
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }

    private func needsEscape(_ part: [UInt8], _ index: Int, previous: UInt8, next: UInt8) -> Bool {
      switch part[index] {
      case UInt8(ascii: "\\"): next.isASCIIPunctuation
      case UInt8(ascii: "`"): true
      case UInt8(ascii: "*"): !(previous.isASCIISpace && next.isASCIISpace) || isLineStart
      case UInt8(ascii: "_"):
        !(Self.isWordByte(previous) && Self.isWordByte(next)) && !(previous.isASCIISpace && next.isASCIISpace)
      case UInt8(ascii: "["), UInt8(ascii: "]"): style.isAlternative || isBracketOfLink(part, index)
      case UInt8(ascii: "<"):
        next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      case UInt8(ascii: "&"): CharacterReference.decode(part, at: index) != nil
      case UInt8(ascii: "~"):
        next == UInt8(ascii: "~") || previous == UInt8(ascii: "~") || all.count { $0 == UInt8(ascii: "~") } > 1
      case UInt8(ascii: "|"): style.isCell
      case UInt8(ascii: "!"): next == UInt8(ascii: "[")
      case UInt8(ascii: "#"): isLineStart || style.isHeading && index + 1 == part.count
      case UInt8(ascii: ">"): isLineStart
      case UInt8(ascii: "-"), UInt8(ascii: "+"): isLineStart && (next.isASCIISpace || next == part[index])
      case UInt8(ascii: "="): isLineStart
      case UInt8(ascii: "."), UInt8(ascii: ")"): next.isASCIISpace && isListNumber(part, index)
      default: false
      }
    }

    /// Letters of any script, digits, underscores: bytes above ASCII are taken for letters.
    private static func isWordByte(_ byte: UInt8) -> Bool {
      byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte == UInt8(ascii: "_")
    }

    /// A bracket that could be read as a link, a note or a task; `[…]` alone is text.
    private func isBracketOfLink(_ part: [UInt8], _ index: Int) -> Bool {
      if part[index] == UInt8(ascii: "]") {
        let next = index + 1 < part.count ? part[index + 1] : 0
        return next == UInt8(ascii: "(") || next == UInt8(ascii: "[") || next == UInt8(ascii: ":")
      }
      let next = index + 1 < part.count ? part[index + 1] : 0
      return next == UInt8(ascii: "^") || isLineStart && (next == 0x20 || next == UInt8(ascii: "x"))
    }

    private func isListNumber(_ part: [UInt8], _ index: Int) -> Bool {
      let start = part[..<index].lastIndex { !$0.isASCIIDigit }.map { $0 + 1 } ?? 0
      guard index > start, index - start <= 9 else { return false }
      // The digits must begin the line: what was written before them is the line's prefix.
      let written = result.suffix(index - start)
      let before = result.dropLast(written.count)
      return before.isEmpty || before.last == 0x0A
        || before.reversed().prefix(style.prefix.utf8.count + 1).contains(0x0A)
    }
  }
}
