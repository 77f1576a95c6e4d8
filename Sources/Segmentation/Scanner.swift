/// Finds the places at which a text may be cut by looking at its bytes, and asks the rules there.
///
/// One byte in twenty or so is looked at closely: terminators, line breaks, opening brackets, the first bytes of
/// terminators beyond ASCII, and the few signs that structure text without terminators.
struct Scanner: ~Copyable {
  let text: TextBytes
  let newlines: NewlinePolicy
  let builtIn: SegmentationOptions.BuiltInRules
  let rules: SentenceRules

  init(text: TextBytes, rules: LanguageRules, newlines: NewlinePolicy, builtIn: SegmentationOptions.BuiltInRules) {
    self.text = text
    self.newlines = newlines
    self.builtIn = builtIn
    self.rules = SentenceRules(text: text, rules: rules)
  }

  /// Where the scan is.
  struct State {
    var position = 0
    /// Where the current segment starts.
    var segment = 0
    /// The opening bracket met last.
    var bracket = -1
    /// A break that the beginning of the segment announced: the next item of a list, the end of a letter's closing words.
    var pending = Int.max
    var pendingRule = BreakRule.listItem
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
    var state = State()
    begin(at: rules.reader.skipSpace(0).end, &state)
    rules.rules.interestingBytes.withUnsafeBufferPointer { interesting in
      while state.position < text.count {
        let limit = min(text.count, state.pending)
        var position = state.position
        while position < limit, !interesting[Int(text.bytes[position])] { position += 1 }
        state.position = position
        if position >= limit {
          guard limit < text.count else { return }
          body(limit, .cut(state.pendingRule))
          begin(at: rules.reader.skipSpace(limit).end, &state)
          continue
        }
        look(&state, body)
      }
    }
  }

  /// Begins a segment and looks for what its beginning announces.
  private func begin(at offset: Int, _ state: inout State) {
    state.segment = offset
    state.position = max(offset, state.position)
    state.pending = .max
    guard builtIn == .calque, newlines != .blank, let found = rules.announcedBreak(from: offset) else { return }
    state.pending = max(found.offset, state.position)
    state.pendingRule = found.rule
  }

  /// Looks at an interesting byte.
  private func look(_ state: inout State, _ body: (Int, Decision) -> Void) {
    let position = state.position
    let (kind, value, next) = rules.reader.character(at: position)
    switch kind {
    case .newline:
      lookAtNewline(&state, body)
    case .stop, .ellipsis, .mark, .fullStop:
      lookAtTerminator(&state, next, body)
    case .continuation
    where value == 0x3A && rules.rules.profile.colonEnds || value == 0x3B && rules.rules.profile.semicolonAsks:
      lookAtTerminator(&state, next, body)
    case .opening:
      state.bracket = position
      state.position = next
    default:
      guard builtIn == .calque, newlines != .blank else {
        state.position = next
        return
      }
      lookAtStructure(&state, value, next, body)
    }
  }

  private func lookAtNewline(_ state: inout State, _ body: (Int, Decision) -> Void) {
    let position = state.position
    let (end, breaks) = rules.reader.skipSpace(position)
    state.position = end
    guard let decision = decision(atLineBreaks: breaks, at: position, next: end) else { return }
    if end < text.count, state.segment < position { body(position, decision) }
    if decision.isBreak { begin(at: end, &state) }
  }

  private func lookAtTerminator(_ state: inout State, _ next: Int, _ body: (Int, Decision) -> Void) {
    guard newlines != .blank, builtIn != .none else {
      state.position = next
      return
    }
    let site = rules.reader.site(at: state.position)
    state.position = max(site.end, next)
    guard site.next < text.count else { return }
    let decision: Decision
    if let line = self.decision(atLineBreaks: site.lineBreaks, at: site.close, next: site.next) {
      decision = line
    } else {
      let found = rules.decide(site, segment: state.segment)
      decision =
        found.isBreak && rules.isInside(state.bracket, site, segment: state.segment) ? .keep(.parenthesis) : found
    }
    body(site.close, decision)
    if decision.isBreak { begin(at: site.next, &state) }
  }

  /// Signs that structure a text without terminators: bullets, lines of signs, the time stamps of mails, emoticons.
  private func lookAtStructure(
    _ state: inout State, _ value: UInt32, _ next: Int, _ body: (Int, Decision) -> Void
  ) {
    let position = state.position
    state.position = next
    guard let found = rules.structure(value, at: position, segment: state.segment) else { return }
    for place in found where place.offset > state.segment && place.offset < text.count {
      body(place.offset, .cut(place.rule))
      begin(at: rules.reader.skipSpace(place.offset).end, &state)
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
    // A Japanese particle of case never ends a line that is complete: の, は, が, を.
    if following == .letter, rules.rules.language == "ja",
      last == 0x306E || last == 0x306F || last == 0x304C || last == 0x3092
    {
      return true
    }
    // A line that ends in a space flows on (RFC 3676).
    if following == .upper, rules.rules.profile.capitalisesNouns, offset > end, kind == .lower,
      rules.reader.starter(at: next) == nil
    {
      return true
    }
    return following == .digit && isPageNumber(at: next)
  }

  /// Whether a line holds a number alone and a lower-case word stands behind it: a page number inside a sentence.
  private func isPageNumber(at offset: Int) -> Bool {
    var position = offset
    while text.isDigit(position) { position += 1 }
    let (next, breaks) = rules.reader.skipSpace(position)
    return breaks == 1 && rules.reader.character(at: next).kind == .lower
  }
}
