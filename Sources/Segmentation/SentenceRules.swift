/// The built-in rules: what is decided at a site, from the words on both sides of it.
///
/// Each rule is a short function; the first that has an opinion decides.
struct SentenceRules: ~Copyable {
  let text: TextBytes
  let rules: LanguageRules
  let reader: SiteReader

  init(text: TextBytes, rules: LanguageRules) {
    self.text = text
    self.rules = rules
    reader = SiteReader(text: text, rules: rules)
  }

  @inline(__always)
  func kind(_ offset: Int) -> CharacterClass { reader.character(at: offset).kind }

  /// Decides at a site; `segment` is where the current segment starts.
  func decide(_ site: Site, segment: Int) -> Decision {
    guard site.next < text.count else { return .keep(.nothing) }
    if !site.hasSpace { return decideAttached(site, segment: segment) }
    let following = reader.following(site.next)
    if site.closesQuotation, isCitation(at: site.next) { return .keep(.citation) }
    switch following.kind {
    case .nothing: return .keep(.nothing)
    case .terminator where reader.beginsAfterEllipsis(site.next) != nil: return .cut(.ellipsis)
    case .continuation, .terminator: return .keep(.continues)
    default: break
    }
    if following.isDashed, rules.profile.interruptsSpeechWithDashes, isInOpenQuotation(site, segment: segment) {
      return .keep(.speechTag)
    }
    switch site.kind {
    case .stop: return decideStop(site, following, segment: segment)
    case .ellipsis: return site.start == segment ? .keep(.continues) : decideEllipsis(site, following)
    case .mark: return decideMark(site, following)
    case .fullStop: return .cut(.terminator)
    }
  }

  // MARK: No white space behind

  private func decideAttached(_ site: Site, segment: Int) -> Decision {
    let (next, value, _) = reader.character(at: site.close)
    if next == .continuation || next == .dash || next == .closing { return .keep(.continues) }
    if site.kind == .fullStop {
      // 「そうです。」と: the particle of quotation goes on.
      return site.closesQuotation && value == 0x3068 ? .keep(.speechTag) : .cut(.terminator)
    }
    switch next {
    case .letter:
      // Scripts without spaces: `3.5`, `PHP.` are words of another script.
      let before = text.scalar(before: site.start).value
      if before >= 0x2E80, value >= 0x2E80 { return .cut(.terminator) }
      return site.kind != .stop && !reader.isInAddress(site.start) ? .cut(.fused) : .keep(.insideToken)
    case .upper:
      if site.closesQuotation || site.hasNote { return .cut(.terminator) }
      return isFused(site) && (site.kind != .stop || beginsSentence(at: site.close))
        ? .cut(.fused) : .keep(.insideToken)
    case .lower:
      return site.kind == .mark && isFused(site) && !reader.isInAddress(site.start) ? .cut(.fused) : .keep(.insideToken)
    case .opening:
      if site.kind == .stop, !isFused(site) { return .keep(.insideToken) }
      let following = reader.following(site.close)
      return following.kind == .upper || following.kind == .letter ? .cut(.fused) : .keep(.insideToken)
    default: return .keep(.insideToken)
    }
  }

  /// Whether a word stands at an offset that begins sentences, or a title.
  private func beginsSentence(at offset: Int) -> Bool {
    let end = reader.wordEnd(offset)
    // `… сегодня.XVIII век`: a Roman numeral of two and more letters.
    if end - offset > 1, text.byte(end) == 0x20, text.isRoman(offset..<end) { return true }
    if reader.starter(at: offset) != nil { return text.byte(end) != 0x2E && text.byte(end) != 0x40 }
    guard text.byte(end) == 0x2E, let found = rules.abbreviations.find(offset..<end, in: text) else { return false }
    return found.type == .title
  }

  /// Whether a plain word of at least two lower-case letters, or a number, ends at the terminator: not an address, not a
  /// file name.
  private func isFused(_ site: Site) -> Bool {
    var position = site.start
    var letters = 0
    var digits = 0
    while position > 0 {
      let (value, start) = text.scalar(before: position)
      let kind = reader.classes[value]
      if kind == .lower {
        letters += 1
      } else if kind == .digit {
        digits += 1
      } else if kind != .upper && kind != .quote && value != 0x2C {
        let isEdge = kind == .space || kind == .newline || kind == .opening || kind == .closing || kind == .dash
        guard isEdge else { return false }
        break
      }
      position = start
    }
    return letters >= 2 || digits > 0 && letters == 0
  }

  // MARK: Question and exclamation marks, ellipsis

  private func decideMark(_ site: Site, _ following: Following) -> Decision {
    switch following.kind {
    case .lower where !startsCamelCase(at: following.word):
      return decideMarkBeforeLower(site, following)
    case .upper where site.closesQuotation && !following.isQuoted:
      if let tag = attribution(at: following.word) { return .keep(.speechTag, file: Decision.speech, tag) }
      return .cut(.question)
    default: return .cut(.question)
    }
  }

  /// `?` and `!` before a lower-case word: the sentence goes on behind a closing mark, a dash, before a word of saying, and
  /// behind a name that ends in `!`; otherwise it is the careless spelling of messages.
  private func decideMarkBeforeLower(_ site: Site, _ following: Following) -> Decision {
    let closes = site.close > site.end && !site.hasNote
    if closes || following.isDashed || following.isQuoted || following.isBracketed { return .keep(.lowerCase) }
    if let word = speech(at: following.word) { return .keep(.speechTag, file: Decision.speech, word) }
    let word = token(before: site.start)
    if !word.isEmpty, text.byte(site.start) == 0x21, reader.character(at: word.lowerBound).kind == .upper {
      return .keep(.brand, word)
    }
    return rules.hasAbbreviations ? .cut(.question) : .keep(.lowerCase)
  }

  /// The word of saying at an offset, whole or up to its first hyphen (`demanda-t-il`).
  private func speech(at offset: Int) -> Range<Int>? {
    let end = reader.wordEnd(offset)
    if rules.speech.find(offset..<end, in: text) != nil { return offset..<end }
    for position in offset..<end where text.bytes[position] == 0x2D {
      return rules.speech.find(offset..<position, in: text) != nil ? offset..<end : nil
    }
    return nil
  }

  private func decideEllipsis(_ site: Site, _ following: Following) -> Decision {
    switch following.kind {
    case .lower where !startsCamelCase(at: following.word): .keep(.lowerCase)
    case .digit where !following.isDashed: .keep(.lowerCase)
    // The pronoun has a capital everywhere.
    case .upper where rules.language == "en" && isPronoun(at: following.word): .keep(.lowerCase)
    default: .cut(.ellipsis)
    }
  }

  /// The English pronoun `I`, alone or before an apostrophe.
  private func isPronoun(at offset: Int) -> Bool {
    guard text.byte(offset) == 0x49 else { return false }
    let (kind, _, _) = reader.character(at: offset + 1)
    return kind == .space || kind == .quote
  }

  /// Whether a site stands inside `«` and `»` behind an author's words between dashes, which interrupt one quotation:
  /// `«Куда? – спросила мама. – Завтра ведь выходной».` (Rosenthal, Spravochnik po pravopisaniyu, § 52).
  private func isInOpenQuotation(_ site: Site, segment: Int) -> Bool {
    var position = site.start
    var hasDash = false
    while position > segment, site.start - position < 400 {
      let (value, start) = text.scalar(before: position)
      if value == 0xBB { return false }
      if value == 0xAB {
        return hasDash && closesQuotation(from: site.close)
      }
      if reader.classes[value] == .dash, reader.classes[text.scalar(before: start).value] == .space { hasDash = true }
      position = start
    }
    return false
  }

  /// Whether the closing guillemet stands in the same line, within 400 bytes, before another opening one.
  private func closesQuotation(from offset: Int) -> Bool {
    var position = offset
    while position < min(text.count, offset + 400) {
      let (value, next) = text.scalar(at: position)
      if value == 0xBB { return true }
      if value == 0xAB || value == 0x0A { return false }
      position = next
    }
    return false
  }

  /// A source in brackets behind a quotation, with the stop of the sentence behind it, as in `… parallel” (Smith 55).`.
  private func isCitation(at offset: Int) -> Bool {
    guard text.byte(offset) == 0x28 else { return false }
    var position = offset
    while position < text.count, position - offset < 300 {
      let byte = text.bytes[position]
      if byte == 0x29 {
        let next = text.byte(position + 1)
        return next == 0x2E || next == 0x2C || next == 0x3B
      }
      if byte == 0x0A { return false }
      position += 1
    }
    return false
  }

  /// `eBay`, `iPhone`: a lower-case letter and a capital begin a sentence like a capital.
  func startsCamelCase(at offset: Int) -> Bool {
    let (_, _, next) = reader.character(at: offset)
    let second = reader.character(at: next)
    return second.kind == .upper && kind(second.next) == .lower
  }

  /// `“Order!” Mr Smith shouted`: one to four capitalised words and a word of saying.
  private func attribution(at offset: Int) -> Range<Int>? {
    var position = offset
    for count in 0..<5 {
      let end = reader.wordEnd(position)
      guard end > position else { return nil }
      if kind(position) != .upper {
        return count > 0 && rules.speech.find(position..<end, in: text) != nil ? offset..<end : nil
      }
      position = end
      if text.byte(position) == 0x2E { position += 1 }
      let (next, breaks) = reader.skipSpace(position)
      guard next > position, breaks == 0 else { return nil }
      position = next
    }
    return nil
  }
}
