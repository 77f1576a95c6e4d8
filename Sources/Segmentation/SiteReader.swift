/// Reads the surroundings of a terminator: the run it belongs to, what closes with it, and the white space behind.
struct SiteReader: ~Copyable {
  let text: TextBytes
  let rules: LanguageRules
  let classes = CharacterClasses.shared
  let profile: LanguageProfile

  init(text: TextBytes, rules: LanguageRules) {
    self.text = text
    self.rules = rules
    profile = rules.profile
  }

  /// The class of the character at an offset, and where the next begins.
  @inline(__always)
  func character(at offset: Int) -> (kind: CharacterClass, value: UInt32, next: Int) {
    let (value, next) = text.scalar(at: offset)
    return (classes[value], value, next)
  }

  /// White space from an offset on: where it ends, and how many line breaks it holds (2 for a paragraph separator).
  @inline(__always)
  func skipSpace(_ offset: Int) -> (end: Int, lineBreaks: Int) {
    var position = offset
    var breaks = 0
    while position < text.count {
      let byte = text.bytes[position]
      if byte == 0x20 {
        position += 1
        continue
      }
      let (kind, value, next) = character(at: position)
      if kind == .newline {
        breaks += value == 0x2029 ? 2 : 1
        position = value == 0x0D && text.byte(next) == 0x0A ? next + 1 : next
      } else if kind == .space || (value == 0xFEFF || value == 0x200B) {
        position = next
      } else {
        break
      }
    }
    return (position, breaks)
  }

  /// Reads the site whose first terminator stands at `start`.
  func site(at start: Int) -> Site {
    var site = Site(start: start, end: start, kind: .stop, close: start, next: start)
    readTerminators(&site)
    readClosings(&site)
    let (next, breaks) = skipSpace(site.close)
    site.next = next
    site.lineBreaks = breaks
    if breaks == 0, next > site.close { attachSpaced(&site) }
    return site
  }

  /// The run of terminators, spaced ones included: `?!`, `...`, `. . .`, `? !`.
  private func readTerminators(_ site: inout Site) {
    var stops = 0
    var position = site.end
    while position < text.count {
      let (kind, value, next) = character(at: position)
      switch kind {
      case .stop: stops += 1
      case .ellipsis: stops += 3
      case .mark: site.kind = .mark
      case .fullStop: if site.kind != .mark { site.kind = .fullStop }
      case .ignorable:
        position = next
        continue
      case .continuation where value == 0x3A && profile.colonEnds || value == 0x3B && profile.semicolonAsks:
        site.kind = .fullStop
      case .space:
        // One space inside the run: `? !` and `. . .`
        let following = character(at: next)
        if stops == 1, site.kind == .stop, beginsAfterEllipsis(next) != nil { return finish(&site, stops) }
        let isRun =
          following.kind == .mark && site.kind == .mark
          || following.kind == .stop && stops > 0 && character(at: following.next).kind != .digit
            && !isLeadingEllipsis(next)
        guard isRun else { return finish(&site, stops) }
        position = next
        continue
      default: return finish(&site, stops)
      }
      position = next
      site.end = next
      site.close = next
    }
    finish(&site, stops)
  }

  /// Whether dots stand at an offset that a letter touches, and so begin a sentence: `raak. ...en toen`.
  private func isLeadingEllipsis(_ offset: Int) -> Bool {
    guard text.has("..", at: offset) else { return false }
    var position = offset
    while text.byte(position) == 0x2E { position += 1 }
    return character(at: position).kind.isLetter
  }

  /// Where a sentence begins behind the three spaced dots at an offset, in `It ended. . . . The rest follows`: the first stop
  /// ends its sentence, and the dots stand for words left out before the next (Chicago Manual of Style, 13.55).
  func beginsAfterEllipsis(_ offset: Int) -> Int? {
    guard text.has(". . . ", at: offset) else { return nil }
    let next = offset + 6
    return character(at: next).kind == .upper ? next : nil
  }

  private func finish(_ site: inout Site, _ stops: Int) {
    if site.kind == .stop, stops > 1 { site.kind = .ellipsis }
  }

  /// Closing quotation marks, brackets and notes directly behind the terminators, French closing guillemets behind a
  /// space, and terminators behind them (`.».`).
  private func readClosings(_ site: inout Site) {
    var position = site.close
    while position < text.count {
      let (kind, value, next) = character(at: position)
      switch kind {
      case .ignorable: position = next
      case .closing, .quote:
        if value == 0xBB && profile.reversesGuillemets { return }
        if kind == .quote, value == 0x27 || value == 0x2019, character(at: next).kind.isLetter { return }
        note(closing: value, at: position, &site)
        position = next
      case .opening:
        if value == 0x5B {
          guard let end = noteEnd(from: position) else { return }
          site.hasNote = true
          position = end
        } else if value == 0x201C && profile.closesWithLeftQuote || value == 0xAB && profile.reversesGuillemets {
          site.closesQuotation = true
          position = next
        } else if value == 0x201C || value == 0x2018, isBoundary(next) {
          // A left mark before white space closes all the same: a slip of the pen.
          site.closesQuotation = true
          position = next
        } else {
          return
        }
      case .superscript:
        site.hasNote = true
        position = next
      case .space:
        let following = character(at: next)
        guard following.value == 0xBB, !profile.reversesGuillemets else { return }
        site.closesQuotation = true
        position = following.next
      case .stop, .mark, .ellipsis, .fullStop:
        // `».` and `!).`: the run goes on behind the closing mark.
        guard position > site.end else { return }
        position = next
        while character(at: position).kind.isTerminator { position = character(at: position).next }
        site.kind = kind == .mark ? .mark : kind == .fullStop ? .fullStop : site.kind
        site.closesQuotation = false
        site.bracket = nil
        site.isRepeated = true
        site.end = position
      case .other where value == 0x2A || value == 0x5F:
        // Markdown emphasis that closes.
        guard isBoundary(next) else { return }
        position = next
      case .emoji:
        site.hasNote = true
        position = next
      case .digit:
        guard let end = attachedNumber(from: position, site) else { return }
        site.hasNote = true
        position = end
      default: return
      }
      site.close = position
    }
  }

  private func note(closing value: UInt32, at position: Int, _ site: inout Site) {
    switch value {
    case 0x29, 0x5D, 0x7D, 0xFF09: site.bracket = position
    default: site.closesQuotation = true
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    let kind = character(at: offset).kind
    return offset >= text.count || kind == .space || kind == .newline
  }

  /// The end of a note's reference: `[4]`, `[a]`, `[note 3]`, `[[text of the note]]`.
  func noteEnd(from offset: Int) -> Int? {
    if text.byte(offset + 1) == 0x5B {
      var position = offset + 2
      let limit = min(text.count - 1, offset + 2_000)
      while position < limit {
        if text.bytes[position] == 0x5D, text.bytes[position + 1] == 0x5D { return position + 2 }
        position += 1
      }
      return nil
    }
    var position = offset + 1
    var digits = 0
    while position < min(text.count, offset + 24) {
      switch text.bytes[position] {
      case 0x5D:
        let length = position - offset - 1
        return length > 0 && (digits > 0 || length == 1) ? position + 1 : nil
      case 0x30...0x39: digits += 1
      case 0x20, 0x2C, 0x2D, 0x61...0x7A: break
      default: return nil
      }
      position += 1
    }
    return nil
  }

  /// The end of a note's number set directly behind a terminator: `fini.1 Le`, not `3.14`, `v2.1`.
  private func attachedNumber(from offset: Int, _ site: Site) -> Int? {
    guard site.kind != .ellipsis, offset == site.end || site.closesQuotation else { return nil }
    let before = classes[text.scalar(before: site.start).value]
    guard before == .lower || before == .closing || site.closesQuotation else { return nil }
    // `n.23`, `p.5`: an abbreviation and its number.
    if before == .lower {
      var word = site.start
      while word > 0, site.start - word < 16, classes[text.scalar(before: word).value].isLetter {
        word = text.scalar(before: word).start
      }
      guard site.start - word > 2, rules.abbreviations.find(word..<site.start, in: text) == nil else { return nil }
    }
    var position = offset
    while position < text.count, text.isDigit(position) { position += 1 }
    guard position > offset, position - offset <= 3 else { return nil }
    guard position < text.count else { return position }
    let (end, breaks) = skipSpace(position)
    guard end > position else { return nil }
    return breaks > 0 || end == text.count || character(at: end).kind == .upper || character(at: end).kind == .opening
      ? position : nil
  }

  /// What stands behind a space and still belongs to the sentence: `. [17] Next`, `! 😀 Next`, `. :) Next`.
  private func attachSpaced(_ site: inout Site) {
    while site.lineBreaks == 0, site.next < text.count {
      let (kind, value, next) = character(at: site.next)
      var end: Int?
      switch kind {
      case .opening where value == 0x5B:
        if let found = noteEnd(from: site.next), isBoundary(found) || text.byte(found) == 0x5B { end = found }
      case .emoji: end = next
      case .continuation, .other: end = emoticonEnd(from: site.next)
      case .ignorable: end = next
      case .quote where value < 0x80:
        // A straight mark with white space on both sides closes when one is open in its line, or nothing follows.
        var behind = next
        while text.byte(behind) == UInt8(value) { behind += 1 }
        guard isBoundary(behind), skipSpace(behind).end == text.count || hasOpen(UInt8(value), before: site.start)
        else { return }
        site.closesQuotation = true
        end = behind
      case .digit: end = spacedNumber(from: site.next, site)
      default: break
      }
      guard let end else { return }
      if kind != .quote { site.hasNote = true }
      site.close = end
      (site.next, site.lineBreaks) = skipSpace(end)
    }
  }

  /// Whether a straight quotation mark is open at an offset: an odd number of them since the beginning of the line, at
  /// most 1,000 bytes back; apostrophes do not count.
  private func hasOpen(_ mark: UInt8, before end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 1_000, text.bytes[start - 1] != 0x0A { start -= 1 }
    var isOpen = false
    var offset = start
    while offset < end {
      if text.bytes[offset] == mark, mark == 0x22 || !isApostrophe(offset, isOpen: isOpen) {
        isOpen.toggle()
        // Two straight marks stand for one.
        if text.byte(offset + 1) == mark { offset += 1 }
      }
      offset += 1
    }
    return isOpen
  }

  private func isApostrophe(_ offset: Int, isOpen: Bool) -> Bool {
    let before = classes[text.scalar(before: offset).value]
    let after = character(at: offset + 1).kind
    if after.isLetter && (before.isLetter || before == .digit) { return true }
    return !isOpen && before.isLetter || isOpen && after.isLetter
  }

  /// The end of a note's number behind a space: `… rights. 4 Even though`, where a word follows that begins sentences.
  private func spacedNumber(from offset: Int, _ site: Site) -> Int? {
    guard site.kind == .stop, classes[text.scalar(before: site.start).value] == .lower || site.close > site.end else {
      return nil
    }
    var position = offset
    while position < text.count, text.isDigit(position) { position += 1 }
    guard position - offset <= 3 else { return nil }
    if skipSpace(position).end == text.count { return position }
    guard text.byte(position) == 0x20 else { return nil }
    return starter(at: position + 1) != nil ? position : nil
  }

  /// The end of an emoticon such as `:)`, `;-)`, `:D`, `<3`.
  func emoticonEnd(from offset: Int) -> Int? {
    var position = offset
    let eyes = text.byte(position)
    if eyes == 0x3C, text.byte(position + 1) == 0x33 { return isBoundary(position + 2) ? position + 2 : nil }
    guard eyes == 0x3A || eyes == 0x3B || eyes == 0x3D else { return nil }
    position += 1
    if text.byte(position) == 0x2D || text.byte(position) == 0x27 { position += 1 }
    let mouth = text.byte(position)
    switch mouth {
    case 0x29, 0x28, 0x44, 0x50, 0x70, 0x4F, 0x6F, 0x2F, 0x7C, 0x5D, 0x5B:
      while text.byte(position) == mouth { position += 1 }
      return position >= text.count || isBoundary(position) ? position : nil
    default: return nil
    }
  }
}
