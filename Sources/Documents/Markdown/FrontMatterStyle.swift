import Bitext

/// Writes a whole line of front matter that the file did not have.
struct FrontMatterLine: SlotStyle {
  /// The id of the slot, which cannot be a block's.
  static let identifier = "\u{0}credit"

  let name: String
  let separator: String

  func source(of content: InlineText) -> String {
    name + separator + FrontMatterStyle.yamlDoubleQuoted.source(of: content) + "\n"
  }
}

/// Writes a string as YAML or TOML has it.
enum FrontMatterStyle: SlotStyle {
  case yamlPlain
  case yamlSingleQuoted
  case yamlDoubleQuoted
  /// A block scalar: each line after so many spaces.
  case yamlBlock(indent: Int)
  case tomlBasic
  case tomlLiteral

  func source(of content: InlineText) -> String {
    let text = content.text
    switch self {
    case .yamlPlain: return Self.isPlain(text) ? text : Self.doubleQuoted(text)
    case .yamlSingleQuoted:
      if text.utf8.contains(0x0A) { return Self.doubleQuoted(text) }
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    case .yamlDoubleQuoted, .tomlBasic: return Self.doubleQuoted(text)
    case .yamlBlock(let indent):
      let space = String(repeating: " ", count: indent)
      return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + space)
    case .tomlLiteral:
      return text.contains("'") || text.utf8.contains(0x0A) ? Self.doubleQuoted(text) : "'\(text)'"
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether YAML reads a plain scalar back as this very string.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, first != 0x20, last != 0x20 else { return false }
    if "-?:,[]{}#&*!|>'\"%@`".utf8.contains(first) || last == UInt8(ascii: ":") { return false }
    if text.contains(": ") || text.contains(" #") || text.utf8.contains(0x0A) || text.utf8.contains(0x09) {
      return false
    }
    if ["true", "false", "yes", "no", "on", "off", "null", "~"].contains(text.lowercased()) { return false }
    return !text.utf8.allSatisfy { $0.isASCIIDigit || "-+.:eExX_".utf8.contains($0) }
  }
}
