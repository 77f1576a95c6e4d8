/// What follows the text of a link or image: `(address "title")`, `[label]`, `[]` or nothing (CommonMark 6.3).
enum MarkdownLinkTail {
  /// The offset after the tail that begins at `start`, right after `]`.
  static func end(_ bytes: [UInt8], after start: Int, before next: MarkdownEvents.Event?) -> Int {
    guard start < bytes.count else { return start }
    if bytes[start] == UInt8(ascii: "("), let end = inline(bytes, start + 1) { return end }
    guard bytes[start] == UInt8(ascii: "["), next?.literal.first != UInt8(ascii: "[") || next?.kind != .text else {
      return start
    }
    var index = start + 1
    while index < bytes.count, index - start < 1200 {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): return start
      case UInt8(ascii: "]"): return index + 1
      default: break
      }
      index += 1
    }
    return start
  }

  private static func inline(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = skipSpace(bytes, start)
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "<") {
      guard let close = delimited(bytes, index + 1, by: UInt8(ascii: ">")) else { return nil }
      index = close
    } else {
      var depth = 0
      while index < bytes.count, !bytes[index].isASCIISpace {
        if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isASCIIPunctuation {
          index += 1
        } else if bytes[index] == UInt8(ascii: "(") {
          depth += 1
        } else if bytes[index] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        index += 1
      }
    }
    index = skipSpace(bytes, index)
    guard index < bytes.count else { return nil }
    let closing: [UInt8: UInt8] = [0x22: 0x22, 0x27: 0x27, UInt8(ascii: "("): UInt8(ascii: ")")]
    if let close = closing[bytes[index]] {
      guard let end = delimited(bytes, index + 1, by: close) else { return nil }
      index = skipSpace(bytes, end)
    }
    return index < bytes.count && bytes[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  private static func delimited(_ bytes: [UInt8], _ start: Int, by close: UInt8) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == close {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count,
      bytes[index].isASCIISpace || bytes[index] == UInt8(ascii: ">") && isLineStart(bytes, index)
    {
      index += 1
    }
    return index
  }

  private static func isLineStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, bytes[before].isBlank || bytes[before] == UInt8(ascii: ">") { before -= 1 }
    return before < 0 || bytes[before] == 0x0A || bytes[before] == 0x0D
  }
}
