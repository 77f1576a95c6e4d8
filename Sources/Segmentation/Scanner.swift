/// Finds the places at which a text may be cut by looking at its bytes, and asks the rules there.
struct Scanner {
  let text: TextBytes
  let newlines: NewlinePolicy
  let builtIn: SegmentationOptions.BuiltInRules
  let rules: SentenceRules
  private let interesting: [Bool]

  init(text: TextBytes, rules: LanguageRules, newlines: NewlinePolicy, builtIn: SegmentationOptions.BuiltInRules) {
    self.text = text
    self.newlines = newlines
    self.builtIn = builtIn
    self.rules = SentenceRules(text: text, rules: rules)
    interesting = Self.interestingBytes(rules.profile)
  }

  /// Bytes with which a terminator or a line break can begin.
  private static func interestingBytes(_ profile: LanguageProfile) -> [Bool] {
    var result = [Bool](repeating: false, count: 256)
    for byte in [0x21, 0x2E, 0x3F, 0x0A, 0x0D] { result[byte] = true }
    // Lead bytes of all terminators beyond ASCII; what follows decides.
    for byte in [0xC2, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF, 0xF0] { result[byte] = true }
    if profile.colonEnds { result[0x3A] = true }
    if profile.semicolonAsks { result[0x3B] = true }
    return result
  }

  /// A range without white space at its ends; nil when nothing is left.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let start = rules.reader.skipSpace(range.lowerBound).end
    var end = range.upperBound
    while end > start {
      let (value, before) = text.scalar(before: end)
      let kind = rules.reader.classes[value]
      guard kind == .space || kind == .newline || value == 0xFEFF || value == 0x200B else { break }
      end = before
    }
    return start < end ? start..<end : nil
  }

  /// Calls `body` with each candidate and its decision, in order.
  func run(_ body: (Int, Decision) -> Void) {
    var position = 0
    var segment = rules.reader.skipSpace(0).end
    let count = text.count
    while position < count {
      guard interesting[Int(text.bytes[position])] else {
        position += 1
        continue
      }
      let (kind, value, next) = rules.reader.character(at: position)
      if kind == .newline {
        let (end, breaks) = rules.reader.skipSpace(position)
        let decision = self.decision(atLineBreaks: breaks, at: position, next: end)
        if let decision, end < count, segment < position {
          body(position, decision)
          if decision.isBreak { segment = end }
        } else if decision?.isBreak ?? false {
          segment = end
        }
        position = end
        continue
      }
      let isEnd =
        kind.isTerminator
        || value == 0x3A && rules.rules.profile.colonEnds || value == 0x3B && rules.rules.profile.semicolonAsks
      guard isEnd, newlines != .blank, builtIn != .none else {
        position = next
        continue
      }
      let site = rules.reader.site(at: position, segment: segment)
      var decision: Decision
      if let line = self.decision(atLineBreaks: site.lineBreaks, at: site.close, next: site.next) {
        decision = line
      } else {
        decision = rules.decide(site, segment: segment)
      }
      if site.next < count { body(site.close, decision) }
      if decision.isBreak {
        segment = site.next
        position = max(site.next, site.end)
      } else {
        position = max(site.end, next)
      }
    }
  }

  /// What the newline policy says of a run of line breaks; nil when they are white space.
  private func decision(atLineBreaks breaks: Int, at offset: Int, next: Int) -> Decision? {
    guard breaks > 0 else { return nil }
    switch newlines {
    case .space: return nil
    case .paragraph, .blank: return breaks > 1 ? .cut(.blankLine) : nil
    case .sentence:
      if breaks > 1 { return .cut(.blankLine) }
      return isWrapped(at: offset, next: next) ? .keep(.wrappedLine) : .cut(.newline)
    }
  }

  /// Whether a line is plainly broken in the middle of its sentence.
  private func isWrapped(at offset: Int, next: Int) -> Bool {
    let following = rules.reader.character(at: next).kind
    var end = offset
    while end > 0, rules.reader.classes[text.scalar(before: end).value] == .space {
      end = text.scalar(before: end).start
    }
    let last = text.scalar(before: end).value
    let kind = rules.reader.classes[last]
    if following.isTerminator || following == .closing { return true }
    if kind.isTerminator { return false }
    if following == .lower { return last != 0x3A }
    if last == 0x2C || last == 0x3B { return true }
    return following == .digit && isPageNumber(at: next)
  }

  /// Whether a line holds a number alone and a lower-case word stands behind it: a page number inside a sentence.
  private func isPageNumber(at offset: Int) -> Bool {
    var position = offset
    while text.byte(position) >= 0x30, text.byte(position) <= 0x39 { position += 1 }
    let (next, breaks) = rules.reader.skipSpace(position)
    return breaks == 1 && rules.reader.character(at: next).kind == .lower
  }
}
