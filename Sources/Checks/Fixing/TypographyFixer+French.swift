import Bitext
import UnicodeText

extension TypographyFixer.Scan {
  /// Applies the rules of French.
  mutating func fixFrench(_ policy: TypographyPolicy) {
    spaceMarks(policy)
    if policy.curlsQuotes {
      quoteWithGuillemets(policy)
      curlApostrophes()
    }
    joinEllipses()
    groupDigits()
    spaceBeforeSigns()
    foldSpaces()
  }

  private mutating func spaceMarks(_ policy: TypographyPolicy) {
    for index in scalars.indices {
      switch scalars[index] {
      case "«":
        let end = blankEnd(from: index + 1)
        if end < scalars.count { replace(index + 1..<end, policy.wideSpace, "punctuation-spacing") }
      case "»": spaceBefore(index, policy.wideSpace)
      case ":":
        // Clock times, ratios, scopes, smileys: a space or the end must follow.
        guard isFree(after: index), scalar(index - 1) != ":" else { continue }
        spaceBefore(index, policy.wideSpace)
      case ";", "!", "?":
        guard isFree(after: index), scalar(index - 1).map({ !isMark($0) }) ?? false else { continue }
        spaceBefore(index, policy.narrowSpace)
      default: break
      }
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ";" || scalar == "!" || scalar == "?" || scalar == ":" || scalar == "…" || scalar == "(" || scalar == "["
  }

  /// Whether a mark stands as punctuation does: before a space, the end, a closing mark or another mark.
  private func isFree(after index: Int) -> Bool {
    guard let next = scalar(index + 1) else { return true }
    switch next {
    case "»", ")", "]", "”", "\"", "!", "?", "…": return true
    default: return next.isSpace
    }
  }

  private mutating func spaceBefore(_ index: Int, _ space: String) {
    let start = blankStart(before: index)
    guard start > 0, let before = scalar(start - 1) else { return }
    // A mark right behind an address may be a part of it.
    guard start < index || !isProtected[start - 1] else { return }
    // A smiley has its own nose; an opening mark wants no space after it.
    guard before != "(", before != "[", before != "«", !before.isSpace else { return }
    if start == index, !before.isLetter, !before.isDigit, !")]%€$£”…’'.\"".unicodeScalars.contains(before) { return }
    replace(start..<index, space, "punctuation-spacing")
  }

  /// Pairs of straight or English double marks become guillemets, when they pair without doubt.
  private mutating func quoteWithGuillemets(_ policy: TypographyPolicy) {
    guard !scalars.contains("«"), !scalars.contains("»") else { return }
    let marks = scalars.indices.filter { scalars[$0] == "\"" && !isProtected[$0] }
    guard marks.count.isMultiple(of: 2), !marks.isEmpty else { return }
    for (position, index) in marks.enumerated() {
      let isOpening = position.isMultiple(of: 2)
      let before = scalar(index - 1)
      let after = scalar(index + 1)
      // An opening mark stands before text, a closing one after it; anything else (inches) is left alone as a whole.
      let fits =
        isOpening
        ? (before == nil || before?.isSpace == true || before == "(" || before == "'" || before == "\u{2019}")
          && after?.isSpace == false
        : before?.isSpace == false && (after == nil || after?.isLetter == false && after?.isDigit == false)
      guard fits else { return }
    }
    for (position, index) in marks.enumerated() {
      let mark = position.isMultiple(of: 2) ? "«" + policy.wideSpace : policy.wideSpace + "»"
      replace(index..<index + 1, mark, "quotation-style")
    }
  }

  private mutating func joinEllipses() {
    var index = 0
    while index < scalars.count {
      var end = index
      while end < scalars.count, scalars[end] == "." { end += 1 }
      if end - index == 3, scalar(end) != "/", scalar(index - 1) != "/" { replace(index..<end, "…", "ellipsis") }
      index = max(end, index + 1)
    }
  }

  /// `12 000`: groups of three digits hold together by a narrow no-break space.
  private mutating func groupDigits() {
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit else {
        index += 1
        continue
      }
      let first = digitEnd(index)
      var end = first
      var blanks: [Int] = []
      while let blank = scalar(end), blank == " " || blank.isNoBreakSpace, digitEnd(end + 1) - end == 4 {
        blanks.append(end)
        end += 4
      }
      // One to three digits first, no digit or decimal before, no further short group after: not a telephone number.
      let before = scalar(index - 1)
      let isAlone = before == nil || !(before?.isDigit == true || before == "," || before == "." || before == "+")
      let isPart = blankThenDigits(before: index) || blankThenDigits(after: end)
      if !blanks.isEmpty, first - index <= 3, scalars[index] != "0", isAlone, !isPart {
        for blank in blanks where scalars[blank] == " " { replace(blank..<blank + 1, "\u{202F}", "number-format") }
      }
      index = max(end, index + 1)
    }
  }

  private func digitEnd(_ start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isDigit { end += 1 }
    return end
  }

  private func blankThenDigits(before index: Int) -> Bool {
    guard let blank = scalar(index - 1), blank == " " || blank.isNoBreakSpace else { return false }
    return scalar(index - 2)?.isDigit == true
  }

  private func blankThenDigits(after index: Int) -> Bool {
    guard let blank = scalar(index), blank == " " || blank.isNoBreakSpace else { return false }
    return scalar(index + 1)?.isDigit == true
  }

  /// `12 %`, `12 €`: a sign does not leave its number.
  private mutating func spaceBeforeSigns() {
    for index in scalars.indices where scalars[index] == "%" || scalars[index] == "€" || scalars[index] == "£" {
      let start = blankStart(before: index)
      guard start > 0, scalar(start - 1)?.isDigit == true, scalar(index + 1)?.isLetter != true,
        scalar(index + 1)?.isDigit != true
      else { continue }
      replace(start..<index, "\u{A0}", "punctuation-spacing")
    }
  }
}
