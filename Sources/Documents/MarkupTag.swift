import Bitext

/// One HTML tag inside a text of another format.
struct MarkupTag {
  let name: String
  let isClosing: Bool
  let isSelfClosing: Bool
  /// The offset after `>`.
  let end: Int

  /// Reads a tag at an offset; nil when `<` does not begin one.
  init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
    var index = start + 1
    guard index < limit, bytes[start] == UInt8(ascii: "<") else { return nil }
    let closes = bytes[index] == UInt8(ascii: "/")
    if closes { index += 1 }
    let nameStart = index
    while index < limit, bytes[index].isASCIILetter || bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    guard index > nameStart, bytes[nameStart].isASCIILetter else { return nil }
    let nameEnd = index
    var quote: UInt8?
    while index < limit {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        name = String(decoding: bytes[nameStart..<nameEnd].map(\.asciiLowercased), as: UTF8.self)
        isClosing = closes
        isSelfClosing = bytes[index - 1] == UInt8(ascii: "/")
        end = index + 1
        return
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// What an element means.
  static func kind(of name: String) -> InlineCode.Kind {
    switch name {
    case "b", "strong": .bold
    case "i", "em", "cite", "dfn", "var": .italic
    case "u", "ins": .underline
    case "s", "del", "strike": .strikethrough
    case "sup": .superscript
    case "sub": .subscript
    case "a": .link
    case "img", "picture", "svg", "amp-img", "amp-anim": .image
    case "br": .lineBreak
    case "code", "kbd", "samp", "tt": .code
    default: .other(name)
    }
  }

  /// Elements without an end tag.
  static func isVoid(_ name: String) -> Bool {
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"].contains(
      name)
  }

  /// SPIP's models for documents: `<img12|left>`, `<doc3>`, `<emb4>`.
  static func isSPIPDocument(_ name: String) -> Bool {
    for model in ["img", "doc", "emb", "document", "image", "video", "audio", "son", "album"]
    where name.hasPrefix(model) {
      let number = name.dropFirst(model.count)
      if !number.isEmpty, number.allSatisfy(\.isNumber) { return true }
    }
    return false
  }
}
