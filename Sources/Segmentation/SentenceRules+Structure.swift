/// Breaks that no terminator marks: items of lists, closing words of letters, lines of signs, time stamps, web addresses.
extension SentenceRules {
  /// A break and its rule.
  struct Place {
    let offset: Int
    let rule: BreakRule
  }

  // MARK: Announced by the beginning of a segment

  /// A break that the beginning of a segment announces.
  func announcedBreak(from segment: Int) -> Place? {
    let first = text.byte(segment)
    if let numeral = articleNumeral(from: segment) { return Place(offset: numeral, rule: .label) }
    let isDigit = text.isDigit(segment)
    let isMarker =
      isDigit || first == 0x28 || first == 0xE2 || text.byte(segment + 1) == 0x2E || text.byte(segment + 1) == 0x29
    if isMarker, let item = nextItem(from: segment) { return Place(offset: item, rule: .listItem) }
    guard !isDigit, let closing = closingWords(from: segment) else { return nil }
    return Place(offset: closing, rule: .letterClosing)
  }

  /// Where the Roman numeral of an article ends that begins a segment without a stop, as in `IV La liberté consiste …`: it is
  /// a heading of its own, as `ARTICLE 4.` is.
  ///
  /// A word that begins sentences must follow, so that `V Festival` and `XX Years` stay whole; `I` is a pronoun in English.
  private func articleNumeral(from segment: Int) -> Int? {
    var end = segment
    while end - segment < 6, text.byte(end) == 0x49 || text.byte(end) == 0x56 || text.byte(end) == 0x58 { end += 1 }
    guard end > segment, text.byte(end) == 0x20, end - segment > 1 || rules.language != "en" else { return nil }
    let next = reader.skipSpace(end)
    return next.lineBreaks == 0 && reader.starter(at: next.end) != nil ? end : nil
  }

  /// The marker of a list item: `1.`, `a)`, `(b)`, `2.)`.
  private struct Marker {
    var isParenthesised: Bool
    var number: Int
    var isLetter: Bool
    var hasStop: Bool
    var hasBracket: Bool
    var end: Int

    func isFollowed(by other: Marker) -> Bool {
      isParenthesised == other.isParenthesised && isLetter == other.isLetter && hasStop == other.hasStop
        && hasBracket == other.hasBracket && other.number == number + 1
    }
  }

  private func marker(at offset: Int) -> Marker? {
    var marker = Marker(
      isParenthesised: false, number: 0, isLetter: false, hasStop: false, hasBracket: false, end: offset)
    var position = offset
    if text.byte(position) == 0x28 {
      marker.isParenthesised = true
      position += 1
    }
    let first = text.byte(position)
    if first >= 0x61 && first <= 0x7A || first >= 0x41 && first <= 0x5A {
      marker.isLetter = true
      marker.number = Int(first)
      position += 1
    } else {
      let start = position
      while text.isDigit(position), position - start < 3 {
        marker.number = marker.number * 10 + Int(text.byte(position)) - 0x30
        position += 1
      }
      guard position > start else { return nil }
    }
    if text.byte(position) == 0x2E {
      marker.hasStop = true
      position += 1
    }
    if text.byte(position) == 0x29 {
      marker.hasBracket = true
      position += 1
    }
    guard marker.hasStop || marker.hasBracket, text.byte(position) == 0x20 else { return nil }
    marker.end = position
    return marker
  }

  /// Where the next item of a list starts when the segment is an item: the next number in the same style, within 600 bytes
  /// and the same line, and before a capital when only a stop marks it.
  private func nextItem(from segment: Int) -> Int? {
    var start = segment
    while isBullet(reader.character(at: start).value) || start > segment && text.byte(start) == 0x20 {
      start = reader.character(at: start).next
    }
    guard let current = marker(at: start) else { return nil }
    var position = current.end
    let limit = min(text.count, segment + 600)
    while position < limit {
      let byte = text.bytes[position]
      if byte == 0x0A { return nil }
      if byte == 0x20, let next = marker(at: position + 1), current.isFollowed(by: next) {
        let kind = reader.character(at: next.end + 1).kind
        if kind == .upper || next.hasBracket || next.isLetter { return position }
      }
      position += 1
    }
    return nil
  }

  /// Where the closing words of a letter end that make a segment of their own: `Best regards,` before a name.
  private func closingWords(from segment: Int) -> Int? {
    guard rules.closings.count > 0 else { return nil }
    var position = segment
    let limit = min(text.count, segment + 32)
    // Letters and single spaces up to a comma.
    while position < limit, text.bytes[position] >= 0x40 || text.bytes[position] == 0x20 { position += 1 }
    guard position < limit, text.bytes[position] == 0x2C, text.byte(position + 1) == 0x20 else { return nil }
    guard rules.closings.find(segment..<position, in: text) != nil else { return nil }
    let next = reader.skipSpace(position + 1).end
    return reader.character(at: next).kind == .upper ? position + 1 : nil
  }

  private func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x25A0: true
    default: false
    }
  }

  // MARK: Signs inside a segment

  /// The breaks at a sign that structures text.
  func structure(_ value: UInt32, at position: Int, segment: Int) -> [Place]? {
    switch value {
    case 0x3A: return colon(at: position, segment: segment)
    case 0x2A, 0x3D, 0x5F, 0x7E, 0x23, 0x2D: return line(of: UInt8(value), at: position)
    default:
      guard isBullet(value), position > segment, reader.classes[text.scalar(before: position).value] == .space else {
        return nil
      }
      return [Place(offset: position, rule: .listItem)]
    }
  }

  /// A line of five and more equal signs between white space: a break before it and behind it.
  private func line(of sign: UInt8, at position: Int) -> [Place]? {
    guard text.byte(position + 1) == sign, text.byte(position + 2) == sign, text.byte(position + 3) == sign,
      text.byte(position + 4) == sign, text.byte(position - 1) != sign
    else { return nil }
    var end = position
    while text.byte(end) == sign { end += 1 }
    let isApart = position == 0 || text.byte(position - 1) == 0x20 || text.byte(position - 1) == 0x0A
    guard isApart, end == text.count || text.byte(end) == 0x20 || text.byte(end) == 0x0A else { return nil }
    return [Place(offset: position, rule: .lineOfSigns), Place(offset: end, rule: .lineOfSigns)]
  }

  /// A colon may belong to a web address, a time stamp or an emoticon.
  private func colon(at position: Int, segment: Int) -> [Place]? {
    if text.byte(position + 1) == 0x2F, text.byte(position + 2) == 0x2F { return addressEnd(position + 3) }
    if text.byte(position - 1) == 0x20, let end = reader.emoticonEnd(from: position) {
      let next = reader.skipSpace(end).end
      return reader.character(at: next).kind == .upper ? [Place(offset: end, rule: .emoticon)] : nil
    }
    return timeStamp(colon: position, segment: segment)
  }

  /// A web address before a word that begins sentences.
  private func addressEnd(_ offset: Int) -> [Place]? {
    var position = offset
    while position < text.count, text.bytes[position] > 0x20, text.bytes[position] < 0x80 { position += 1 }
    guard text.byte(position) == 0x20, reader.starter(at: position + 1) != nil else { return nil }
    let last = text.byte(position - 1)
    guard last != 0x2C, last != 0x3B, last != 0x3A, last != 0x2E else { return nil }
    return [Place(offset: position, rule: .address)]
  }

  /// The date and time of a mail's heading, `08/16/2000 12:05 PM`: a break before and behind it.
  private func timeStamp(colon: Int, segment: Int) -> [Place]? {
    var start = colon
    while text.isDigit(start - 1) { start -= 1 }
    guard start < colon, text.byte(start - 1) == 0x20 else { return nil }
    start -= 1
    var slashes = 0
    while text.isDigit(start - 1) || text.byte(start - 1) == 0x2F {
      start -= 1
      if text.byte(start) == 0x2F { slashes += 1 }
    }
    guard slashes == 2 else { return nil }
    var end = colon
    while text.isDigit(end) || text.byte(end) == 0x3A { end += 1 }
    guard text.byte(end) == 0x20, text.byte(end + 1) == 0x41 || text.byte(end + 1) == 0x50, text.byte(end + 2) == 0x4D,
      text.byte(end + 3) == 0x20
    else { return nil }
    end += 3
    let before = reader.classes[text.scalar(before: max(0, start - 1)).value]
    // `on 08/16/2000`: a preposition, not a name, stands before it.
    let word = token(before: max(0, start - 1))
    let isName = before.isLetter && reader.character(at: word.lowerBound).kind == .upper || text.byte(start - 2) == 0x3E
    return (isName ? [Place(offset: start - 1, rule: .timeStamp)] : []) + [Place(offset: end, rule: .timeStamp)]
  }

  // MARK: Brackets

  /// How far behind its opening a bracket may close, in bytes.
  ///
  /// Counted from the opening, so that all places inside a bracket get one answer, and a segment alone the same.
  private static let longestBracket = 500

  /// Whether a break would fall inside a bracket that was opened in the middle of its sentence and is closed soon.
  func isInside(_ bracket: Int, _ site: Site, segment: Int) -> Bool {
    guard bracket >= segment, site.start - bracket < Self.longestBracket else { return false }
    let (value, behind) = text.scalar(at: bracket)
    guard let closing = Self.closing(value) else { return false }
    let isQuotation = value == 0x300C || value == 0x300E || value == 0x300A
    guard isQuotation || bracket > contentStart(segment) else { return false }
    guard find(closing, from: behind, to: site.close) == nil else { return false }
    guard let end = find(closing, from: site.close, to: min(text.count, bracket + Self.longestBracket)) else {
      return false
    }
    // Another bracket opens first: this one was never closed.
    return find(value, from: site.close, to: end) == nil
  }

  private static func closing(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0xFF08: 0xFF09
    case 0x300C: 0x300D
    case 0x300E: 0x300F
    case 0x300A: 0x300B
    case 0x3010: 0x3011
    default: nil
    }
  }

  private func find(_ value: UInt32, from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end {
      let (scalar, next) = text.scalar(at: position)
      if scalar == value { return position }
      if scalar == 0x0A { return nil }
      position = next
    }
    return nil
  }
}
