import Bitext

/// French wants no-break spaces inside guillemets and before high punctuation; plain spaces there are replaced when a page
/// is rendered, never in what is stored.
enum FrenchSpaces {
  /// The content with U+202F before `; ! ?` and U+00A0 before `:` `»` and after `«`, where a plain space stands.
  static func applied(to content: InlineText, language: LanguageTag) -> InlineText {
    guard language.language == "fr", hasMarks(content.text) else { return content }
    return InlineText(
      pieces: content.pieces.map { piece in
        guard case .text(let string) = piece, hasMarks(string) else { return piece }
        return .text(applied(to: string))
      })
  }

  /// The content with a plain space wherever `applied` puts another one, and before `%`: what SPIP wants, which sets French
  /// spaces itself.
  static func removed(from content: InlineText) -> InlineText {
    guard content.text.utf8.contains(0xC2) || content.text.utf8.contains(0xE2) else { return content }
    return InlineText(
      pieces: content.pieces.map { piece in
        guard case .text(let string) = piece else { return piece }
        let scalars = Array(string.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
          let next = index + 1 < scalars.count ? scalars[index + 1] : " "
          let previous = index > 0 ? scalars[index - 1] : " "
          let isNoBreak = scalar == "\u{A0}" || scalar == "\u{202F}"
          result.append(isNoBreak && (previous == "«" || ";:!?»%".unicodeScalars.contains(next)) ? " " : scalar)
        }
        return .text(String(result))
      })
  }

  /// Whether a text has any mark beside which a space could matter.
  private static func hasMarks(_ text: String) -> Bool {
    text.utf8.contains { byte in
      // `!`, `:`, `;`, `?`, and the first byte of `«` and `»`.
      byte == 0x21 || byte == 0x3A || byte == 0x3B || byte == 0x3F || byte == 0xC2
    }
  }

  private static func applied(to text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      guard scalar == " " else {
        result.append(scalar)
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let after = index + 2 < scalars.count ? scalars[index + 2] : " "
      let previous = index > 0 ? scalars[index - 1] : " "
      let endsThere = after.properties.isWhitespace || "»”)].,…!?".unicodeScalars.contains(after)
      if previous == "«" || next == "»" || next == ":" && endsThere {
        result.append("\u{A0}")
      } else if ";!?".unicodeScalars.contains(next), endsThere {
        result.append("\u{202F}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
