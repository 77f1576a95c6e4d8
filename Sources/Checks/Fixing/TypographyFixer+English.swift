import Bitext
import UnicodeText

extension TypographyFixer.Scan {
  /// Applies the rules of English.
  mutating func fixEnglish(_ policy: TypographyPolicy) {
    closeUp()
    if policy.curlsQuotes {
      curlDoubleQuotes()
      curlApostrophes()
    }
    foldSpaces()
  }

  /// No space before punctuation.
  private mutating func closeUp() {
    for index in scalars.indices {
      switch scalars[index] {
      case ";", ":", "!", "?", ",", ".":
        let start = blankStart(before: index)
        guard start < index, start > 0, !isProtected[start - 1], let before = scalar(start - 1) else { continue }
        let next = scalar(index + 1)
        // ".NET", ".5", "...", ":)" are words of their own.
        let isEnd = next == nil || next?.isSpace == true || next == "”" || next == "\"" || next == "’"
        guard isEnd, before.isLetter || before.isDigit || before == "%" || before == "”" || before == ")" else {
          continue
        }
        replace(start..<index, "", "punctuation-spacing")
      default: break
      }
    }
  }

  private mutating func curlDoubleQuotes() {
    let marks = scalars.indices.filter { scalars[$0] == "\"" && !isProtected[$0] }
    guard marks.count.isMultiple(of: 2), !marks.isEmpty, !scalars.contains("“"), !scalars.contains("”") else { return }
    for (position, index) in marks.enumerated() {
      let before = scalar(index - 1)
      let after = scalar(index + 1)
      let fits =
        position.isMultiple(of: 2)
        ? (before == nil || before?.isSpace == true || before == "(" || before == "—" || before == "[")
          && after?.isSpace == false
        : before?.isSpace == false && before?.isDigit == false
          && (after == nil || after?.isLetter == false && after?.isDigit == false)
      guard fits else { return }
    }
    for (position, index) in marks.enumerated() {
      replace(index..<index + 1, position.isMultiple(of: 2) ? "“" : "”", "quotation-style")
    }
  }
}
