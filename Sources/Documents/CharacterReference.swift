/// HTML character references, named and numeric.
enum CharacterReference {
  /// The reference at an offset: its length in bytes and the text it stands for; nil when there is none.
  ///
  /// The names that prose uses are known here; for the other two thousand gumbo is asked.
  static func decode(_ bytes: [UInt8], at offset: Int) -> (length: Int, text: String)? {
    guard offset + 2 < bytes.count, bytes[offset] == UInt8(ascii: "&") else { return nil }
    let limit = min(bytes.count, offset + 34)
    var end = offset + 1
    while end < limit, bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "#") {
      end += 1
    }
    guard end < limit, bytes[end] == UInt8(ascii: ";"), end > offset + 1 else { return nil }
    let name = bytes.string((offset + 1)..<end)
    guard let text = name.hasPrefix("#") ? numeric(name.dropFirst()) : named(name) else { return nil }
    return (end + 1 - offset, text)
  }

  private static func numeric(_ digits: Substring) -> String? {
    let value: UInt32?
    if let mark = digits.first, mark == "x" || mark == "X" {
      value = UInt32(digits.dropFirst(), radix: 16)
    } else {
      value = UInt32(digits)
    }
    guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
    return String(Character(scalar))
  }

  private static func named(_ name: String) -> String? {
    if let known = usual[name] { return known }
    let source = Array("&\(name);".utf8)
    guard let page = try? HTMLPage(source, isFragment: true) else { return nil }
    let text = page.text(of: 0)
    return text.utf8.elementsEqual(source) ? nil : text
  }

  private static let usual: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»",
    "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "hellip": "…", "ndash": "–", "mdash": "—", "copy": "©",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "oelig": "œ", "euro": "€", "thinsp": "\u{2009}",
    "shy": "\u{AD}",
  ]
}
