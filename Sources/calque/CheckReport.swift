import Bitext
import Checks

/// Findings for a terminal: what and where, both lines, the place marked below.
enum CheckReport {
  /// How many columns of a text are shown.
  private static let width = 100

  /// The findings that are not waived, one below the other.
  static func text(_ report: Report) -> String {
    var result = ""
    for document in report.documents {
      for item in document.open {
        let finding = item.finding
        let place = finding.segmentID.isEmpty ? document.name : "\(document.name):\(finding.segmentID)"
        result += Messages.visible(
          "\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.check)] \(item.identity)")
        result += "\n"
        result += line(item.source, finding.source, document.sourceLanguage)
        result += line(item.target, finding.target, document.targetLanguage)
        if let suggestion = finding.suggestion {
          let shown = suggestion == " " ? "␣" : seen(suggestion)
          result += "    → " + (suggestion.isEmpty ? "(leave it out)" : shown) + "\n"
        }
      }
    }
    return result
  }

  /// A text cropped around its place, and marks below the place.
  private static func line(_ text: String, _ range: Range<Int>?, _ language: LanguageTag) -> String {
    guard !text.isEmpty else { return "" }
    let bytes = Array(text.utf8)
    let head = "    \(language.identifier)  "
    guard let range, range.upperBound <= bytes.count else { return head + cropped(Array(seen(text)), 0, 0).text + "\n" }
    let before = seen(String(decoding: bytes[..<range.lowerBound], as: UTF8.self))
    let place = seen(String(decoding: bytes[range], as: UTF8.self))
    let after = seen(String(decoding: bytes[range.upperBound...], as: UTF8.self))
    let (shown, start, end) = cropped(Array(before + place + after), before.count, before.count + place.count)
    let columns = { (part: ArraySlice<Character>) in part.reduce(0) { $0 + columnCount($1) } }
    let characters = Array(shown)
    let indent = String(repeating: " ", count: head.count + columns(characters[..<start]))
    let marks = String(repeating: "^", count: max(1, columns(characters[start..<end])))
    return head + shown + "\n" + indent + marks + "\n"
  }

  /// At most `width` characters, with the place among them; dots where something was left out.
  private static func cropped(_ text: [Character], _ start: Int, _ end: Int) -> (text: String, start: Int, end: Int) {
    guard text.count > width else { return (String(text), start, end) }
    let context = max(10, (width - min(end - start, width)) / 2)
    let first = max(0, min(start - context, text.count - width))
    let last = min(text.count, max(first + width, min(end, first + width)))
    let lead = first > 0 ? "…" : ""
    let shown = lead + String(text[first..<last]) + (last < text.count ? "…" : "")
    let shift = first - lead.count
    return (shown, start - shift, min(end, last) - shift)
  }

  /// How wide a character is on a terminal: East Asian and emoji two columns.
  private static func columnCount(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// A text on one line; spaces that do not break can be seen, and nothing acts on the terminal.
  private static func seen(_ text: String) -> String {
    Messages.visible(
      text.replacing("\n", with: " ").replacing("\r", with: " ").replacing("\t", with: " ")
        .replacing("\u{A0}", with: "⍽").replacing("\u{202F}", with: "⎵"))
  }
}
