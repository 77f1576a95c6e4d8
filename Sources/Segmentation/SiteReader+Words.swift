/// Words of the text.
extension SiteReader {
  /// Where the word that starts at an offset ends; apostrophes and hyphens inside belong to it.
  func wordEnd(_ offset: Int) -> Int {
    var position = offset
    while position < text.count, position - offset < 80 {
      let (kind, value, next) = character(at: position)
      if kind.isLetter || kind == .ignorable {
        position = next
      } else if position > offset, value == 0x27 || value == 0x2019 || value == 0x2D, character(at: next).kind.isLetter
      {
        position = next
      } else {
        break
      }
    }
    return position
  }

  /// The word at an offset when it is one that begins sentences: as a whole, up to its first apostrophe with it, or up to
  /// its first apostrophe or hyphen without it.
  func starter(at offset: Int) -> Range<Int>? {
    let end = wordEnd(offset)
    guard end > offset else { return nil }
    // A single letter with a stop is an initial, whatever it means alone.
    if text.byte(end) == 0x2E, character(at: offset).next == end { return nil }
    // `Dkt. No. 45`: an abbreviation and its number, no word.
    if text.byte(end) == 0x2E, text.isDigit(skipSpace(end + 1).end),
      rules.abbreviations.find(offset..<end, in: text)?.type == .number
    {
      return nil
    }
    if rules.starters.find(offset..<end, in: text) != nil { return offset..<end }
    if rules.nouns.find(offset..<end, in: text) != nil {
      return character(at: skipSpace(end).end).kind == .lower ? offset..<end : nil
    }
    var position = offset
    while position < end {
      let (_, value, next) = character(at: position)
      if value == 0x27 || value == 0x2019 {
        if rules.starters.find(offset..<next, in: text) != nil { return offset..<next }
        return rules.starters.find(offset..<position, in: text) != nil ? offset..<position : nil
      }
      if value == 0x2D { return rules.starters.find(offset..<position, in: text) != nil ? offset..<position : nil }
      position = next
    }
    return nil
  }

  /// Whether the token around an offset is a web address.
  func isInAddress(_ offset: Int) -> Bool {
    var position = offset
    while position > 0, offset - position < 200 {
      let (value, start) = text.scalar(before: position)
      let kind = classes[value]
      if kind == .space || kind == .newline { break }
      if value == 0x40 || value == 0x2F && text.byte(start - 1) == 0x2F { return true }
      position = start
    }
    return isAddress(at: position)
  }
}
