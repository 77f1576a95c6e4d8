import Bitext

/// The attributes `type` and `subType` of XLIFF 2 inline codes.
enum XLIFF2CodeKind {
  private static let plain: Set<String> = ["fmt", "ui", "quote", "other"]
  private static let own = "calque:"
  private static let ownOther = "calque:x-"

  /// The attributes for a kind; nil where there is nothing to say.
  static func attributes(of kind: InlineCode.Kind) -> (type: String?, subType: String?) {
    switch kind {
    case .bold: return ("fmt", "xlf:b")
    case .italic: return ("fmt", "xlf:i")
    case .underline: return ("fmt", "xlf:u")
    case .lineBreak: return ("fmt", "xlf:lb")
    case .link: return ("link", nil)
    case .image: return ("image", nil)
    case .strikethrough, .superscript, .subscript: return ("fmt", own + kind.name)
    case .footnote, .code: return ("other", own + kind.name)
    case .other(let name):
      if name.isEmpty { return (nil, nil) }
      if plain.contains(name) { return (name, nil) }
      if name == "xlf:pb" { return ("fmt", name) }
      if name == "xlf:var" { return ("ui", name) }
      if isUserDefined(name) { return ("other", name) }
      return ("other", ownOther + escape(name))
    }
  }

  /// The kind that the attributes stand for.
  static func kind(type: String?, subType: String?) -> InlineCode.Kind {
    switch subType {
    case "xlf:b": return .bold
    case "xlf:i": return .italic
    case "xlf:u": return .underline
    case "xlf:lb": return .lineBreak
    case let sub?:
      if sub.hasPrefix(ownOther) { return .other(unescape(sub.dropFirst(ownOther.count))) }
      if sub.hasPrefix(own) { return InlineCode.Kind(name: String(sub.dropFirst(own.count))) }
      return .other(sub)
    case nil:
      switch type {
      case "link": return .link
      case "image": return .image
      default: return .other(type ?? "")
      }
    }
  }

  /// `prefix:value` without white space, and with a prefix that is neither the standard's nor ours.
  private static func isUserDefined(_ name: String) -> Bool {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && parts[0] != "xlf" && parts[0] != "calque"
      && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  static func escape(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func unescape(_ name: Substring) -> String {
    let source = Array(name.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == 0x25, index + 2 < source.count,
        let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
