import FoundationEssentials

/// Strings in JSON (RFC 8259).
enum JSONText {
  /// A string in quotes: only what must be escaped is, and line separators, so that a line stays a line everywhere.
  static func quote(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// What a line of a bilingual JSONL file may hold; other keys are passed over.
  struct Record: Decodable {
    var id: String?
    var source: String?
    var target: String?
    var state: String?

    private enum Key: String, CodingKey {
      case id, source, target, state, src, tgt
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      if let text = try? values.decodeIfPresent(String.self, forKey: .id) {
        id = text
      } else if let number = try? values.decodeIfPresent(Int.self, forKey: .id) {
        id = String(number)
      }
      source =
        try values.decodeIfPresent(String.self, forKey: .source) ?? values.decodeIfPresent(String.self, forKey: .src)
      target =
        try values.decodeIfPresent(String.self, forKey: .target) ?? values.decodeIfPresent(String.self, forKey: .tgt)
      state = try values.decodeIfPresent(String.self, forKey: .state)
    }
  }

  /// Reads a line; nil when it is no such object.
  ///
  /// The decoder limits nesting to 512.
  static func record(_ line: ArraySlice<UInt8>) -> Record? {
    try? JSONDecoder().decode(Record.self, from: Data(line))
  }
}
