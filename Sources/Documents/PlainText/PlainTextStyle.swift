import Bitext

/// Writes plain text: codes leave nothing, long lines are wrapped where the source's were.
struct PlainTextStyle: SlotStyle {
  /// The width in characters, or nil for one line.
  let width: Int?
  /// What stands before each line but the first, such as `> `.
  var prefix = ""

  func source(of content: InlineText) -> String {
    let words = content.text.split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }
    guard let width else { return words.joined(separator: " ") }
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = String(word)
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n" + prefix)
  }
}
