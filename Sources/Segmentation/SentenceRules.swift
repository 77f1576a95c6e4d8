/// The built-in rules: what is decided at a site, from the words on both sides of it.
///
/// Each rule is a short function; the first that has an opinion decides.
struct SentenceRules {
  let text: TextBytes
  let rules: LanguageRules
  let reader: SiteReader

  init(text: TextBytes, rules: LanguageRules) {
    self.text = text
    self.rules = rules
    reader = SiteReader(text: text, classes: .shared, profile: rules.profile)
  }

  @inline(__always)
  private func kind(_ offset: Int) -> CharacterClass { reader.character(at: offset).kind }

  /// Decides at a site; `segment` is where the current segment starts.
  func decide(_ site: Site, segment: Int) -> Decision {
    guard site.next < text.count else { return .keep(.nothing) }
    if !site.hasSpace { return decideAttached(site, segment: segment) }
    let following = reader.following(site.next)
    switch following.kind {
    case .nothing: return .keep(.nothing)
    case .continuation: return .keep(.continues)
    default: break
    }
    if site.bracket != nil, isInsideSentence(bracketOf: site, segment: segment) { return .keep(.parenthesis) }
    switch site.kind {
    case .stop: return decideStop(site, following, segment: segment)
    case .ellipsis: return decideEllipsis(site, following)
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
      let before = reader.classes[text.scalar(before: site.start).value]
      return before == .letter || site.kind != .stop ? .cut(.terminator) : .keep(.insideToken)
    case .upper:
      if site.closesQuotation || site.hasNote { return .cut(.terminator) }
      if site.kind != .stop || starter(at: site.close) != nil, isFused(site) { return .cut(.fused) }
      return .keep(.insideToken)
    case .opening:
      let following = reader.following(site.close)
      if site.kind == .stop, !isFused(site) { return .keep(.insideToken) }
      return following.kind == .upper || following.kind == .letter ? .cut(.fused) : .keep(.insideToken)
    default: return .keep(.insideToken)
    }
  }

  /// Whether a plain word of at least two lower-case letters ends at the terminator: not an address, not a file name.
  private func isFused(_ site: Site) -> Bool {
    var position = site.start
    var letters = 0
    while position > 0 {
      let (value, start) = text.scalar(before: position)
      let kind = reader.classes[value]
      if kind == .lower {
        letters += 1
      } else if kind != .upper && kind != .quote {
        let isEdge = kind == .space || kind == .newline || kind == .opening || kind == .closing || kind == .dash
        guard isEdge || kind == .continuation && value != 0x3A else { return false }
        break
      }
      position = start
    }
    return letters >= 2
  }

  // MARK: Question and exclamation marks, ellipsis

  private func decideMark(_ site: Site, _ following: Following) -> Decision {
    switch following.kind {
    case .lower where !startsCamelCase(at: following.word): return .keep(.lowerCase)
    case .upper where site.closesQuotation && !following.isQuoted:
      if let tag = attribution(at: following.word) { return .keep(.speechTag, file: Decision.speech, tag) }
      return .cut(.question)
    default: return .cut(.question)
    }
  }

  private func decideEllipsis(_ site: Site, _ following: Following) -> Decision {
    switch following.kind {
    case .lower where !startsCamelCase(at: following.word): .keep(.lowerCase)
    case .digit: .keep(.lowerCase)
    default: .cut(.ellipsis)
    }
  }

  /// `eBay`, `iPhone`: a lower-case letter and a capital begin a sentence like a capital.
  private func startsCamelCase(at offset: Int) -> Bool {
    let (_, _, next) = reader.character(at: offset)
    let second = reader.character(at: next)
    return second.kind == .upper && kind(second.next) == .lower
  }

  /// `“Order!” Mr Smith shouted`: one to four capitalised words and a word of saying.
  private func attribution(at offset: Int) -> Range<Int>? {
    var position = offset
    for count in 0..<5 {
      let end = wordEnd(position)
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

  // MARK: Brackets

  /// Whether the bracket that closes behind the site was opened in the middle of a sentence.
  private func isInsideSentence(bracketOf site: Site, segment: Int) -> Bool {
    guard let bracket = site.bracket else { return false }
    let opening: UInt8 = text.bytes[bracket] == 0x5D ? 0x5B : text.bytes[bracket] == 0x7D ? 0x7B : 0x28
    let closing = text.bytes[bracket]
    guard text.bytes[bracket] < 0x80 else { return false }
    var depth = 0
    var position = bracket
    let limit = max(segment, bracket - 2_000)
    while position > limit {
      position -= 1
      if text.bytes[position] == closing { depth += 1 }
      if text.bytes[position] == opening {
        if depth == 0 { return position > segment }
        depth -= 1
      }
    }
    return false
  }

  // MARK: Words

  /// Where the word that starts at an offset ends; apostrophes and hyphens inside belong to it.
  func wordEnd(_ offset: Int) -> Int {
    var position = offset
    while position < text.count, position - offset < 80 {
      let (kind, value, next) = reader.character(at: position)
      if kind.isLetter || kind == .ignorable {
        position = next
      } else if position > offset, value == 0x27 || value == 0x2019 || value == 0x2D, self.kind(next).isLetter {
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
    if rules.starters.find(offset..<end, in: text) != nil { return offset..<end }
    var position = offset
    while position < end {
      let (_, value, next) = reader.character(at: position)
      if value == 0x27 || value == 0x2019 {
        if rules.starters.find(offset..<next, in: text) != nil { return offset..<next }
        return rules.starters.find(offset..<position, in: text) != nil ? offset..<position : nil
      }
      if value == 0x2D { return rules.starters.find(offset..<position, in: text) != nil ? offset..<position : nil }
      position = next
    }
    return nil
  }
}
