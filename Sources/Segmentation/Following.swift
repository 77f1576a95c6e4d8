/// What follows a site, seen past opening punctuation, dashes and symbols.
struct Following {
  /// What the first character is that counts.
  enum Kind {
    /// Nothing but punctuation to the end of the line.
    case nothing
    case lower
    case upper
    case letter
    case digit
    /// `,`, `:`, `;` or a closing mark directly: the sentence goes on.
    case continuation
    /// A terminator of its own: `. . .`, `…`
    case terminator
    /// A symbol, and no letter soon behind it.
    case symbol
  }

  var kind: Kind
  /// Where the first character that counts stands.
  var word: Int
  /// Whether opening punctuation stands before it, and whether it is a bracket.
  var isQuoted = false
  var isBracketed = false
  /// Whether a dash stands before it.
  var isDashed = false
  /// Whether another character that is neither letter nor digit stands before it.
  var hasSymbol = false
}

extension SiteReader {
  /// Looks past the white space behind a site.
  func following(_ offset: Int) -> Following {
    var result = Following(kind: .nothing, word: offset)
    var position = offset
    var steps = 0
    while position < text.count, steps < 48 {
      let (kind, value, next) = character(at: position)
      result.word = position
      switch kind {
      case .lower:
        if isAddress(at: position) || position == offset && isListMarker(at: position) { return result.with(.upper) }
        if result.isBracketed, beginsSentenceBehindBracket(position) { return result.with(.upper) }
        return result.with(.lower)
      case .upper: return result.with(.upper)
      case .letter: return result.with(.letter)
      case .digit: return result.with(.digit)
      case .opening:
        if value == 0xA1 || value == 0xBF {
          // `¿` and `¡` begin a sentence.
          result.kind = .upper
          return result
        }
        if value == 0x28 || value == 0x5B { result.isBracketed = true } else { result.isQuoted = true }
      case .quote: result.isQuoted = true
      case .closing:
        if position == offset { return result.with(.continuation) }
        if value == 0xBB && profile.reversesGuillemets { result.isQuoted = true }
      case .continuation: if position == offset { return result.with(.continuation) }
      case .dash: result.isDashed = true
      case .newline: return result
      case .stop, .ellipsis, .mark, .fullStop:
        // `...en toen`: dots that a word touches begin a sentence.
        var end = next
        while character(at: end).kind.isTerminator { end = character(at: end).next }
        let isOpening = kind == .ellipsis || end > next
        return result.with(isOpening && character(at: end).kind.isLetter ? .upper : .terminator)
      case .space, .ignorable: break
      case .other where (value == 0x40 || value == 0x23) && character(at: next).kind.isLetter:
        // A mention or a tag begins a sentence.
        return result.with(.upper)
      case .other, .emoji, .superscript: result.hasSymbol = true
      }
      position = next
      steps += 1
    }
    if position >= text.count { return result }
    return result.with(.symbol)
  }
}

extension SiteReader {
  /// Whether the word in brackets at an offset is the letter of a list item or the mark of a news agency: `(b) Goodbye`,
  /// `(sda) Am Tag`.
  private func beginsSentenceBehindBracket(_ offset: Int) -> Bool {
    let end = wordEnd(offset)
    guard text.byte(end) == 0x29 else { return false }
    return character(at: offset).next == end
      || end - offset <= 5 && character(at: skipSpace(end + 1).end).kind == .upper
  }

  /// Whether a web address starts at an offset.
  func isAddress(at offset: Int) -> Bool {
    text.has("http://", at: offset) || text.has("https://", at: offset) || text.has("www.", at: offset)
  }

  /// Whether the marker of the first item of a list stands at an offset: `a. `, `a) `.
  func isListMarker(at offset: Int) -> Bool {
    text.byte(offset) == 0x61 && (text.byte(offset + 1) == 0x2E || text.byte(offset + 1) == 0x29)
      && text.byte(offset + 2) == 0x20
  }
}

extension Following {
  fileprivate func with(_ kind: Kind) -> Following {
    var copy = self
    copy.kind = kind
    return copy
  }
}
