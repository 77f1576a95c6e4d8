import UnicodeText

/// The sentence boundaries of UAX #29, found from the terminators instead of through all characters.
///
/// The result is that of ICU's own iterator (`BreakIterator(.sentence)`), which walks every code point through a state
/// machine: all its rules look at a terminator, at a paragraph separator, or at what stands around one.
struct UnicodeSentences: ~Copyable {
  let text: TextBytes
  private let properties = SentenceBreaks.shared

  init(text: TextBytes) { self.text = text }

  /// Calls `body` with each boundary after 0, the text's end included.
  ///
  /// - Complexity: O(n).
  func forEachBoundary(_ body: (Int) -> Void) {
    var position = 0
    SentenceBreaks.interestingBytes.withUnsafeBufferPointer { interesting in
      while position < text.count {
        guard interesting[Int(text.bytes[position])] else {
          position += 1
          continue
        }
        let (property, next) = character(at: position)
        switch property {
        case .ambiguousTerminator, .terminator:
          let (end, isBreak) = decide(from: position, next, property)
          if isBreak, end < text.count { body(end) }
          position = end
        case .separator, .carriageReturn, .lineFeed:
          position = behindSeparator(position)
          if position < text.count { body(position) }
        default:
          position = next
        }
      }
    }
    if text.count > 0 { body(text.count) }
  }

  @inline(__always)
  private func character(at offset: Int) -> (SentenceBreakProperty, Int) {
    let (value, next) = text.scalar(at: offset)
    return (offset < text.count ? properties[value] : .other, next)
  }

  /// Behind the extending and format characters at an offset (SB5).
  private func skipExtending(_ offset: Int) -> Int {
    var position = offset
    while position < text.count {
      let (property, next) = character(at: position)
      guard property == .extend || property == .format else { break }
      position = next
    }
    return position
  }

  /// Behind a run of one property with what extends it.
  private func skip(_ wanted: SentenceBreakProperty, _ offset: Int) -> Int {
    var position = offset
    while position < text.count {
      let (property, next) = character(at: position)
      guard property == wanted else { break }
      position = skipExtending(next)
    }
    return position
  }

  /// Behind a paragraph separator; CR LF is one (SB3).
  private func behindSeparator(_ offset: Int) -> Int {
    let (property, next) = character(at: offset)
    return property == .carriageReturn && text.byte(next) == 0x0A ? next + 1 : next
  }

  /// Applies SB6 to SB11 to the terminator at `start`: where the scan goes on, and whether it is a boundary.
  private func decide(
    from start: Int, _ next: Int, _ property: SentenceBreakProperty
  ) -> (end: Int, isBreak: Bool) {
    let behind = skipExtending(next)
    if property == .ambiguousTerminator {
      let following = character(at: behind).0
      if following == .numeric { return (behind, false) }
      if following == .upper {
        let before = self.before(start)
        if before == .upper || before == .lower { return (behind, false) }
      }
    }
    let close = skip(.close, behind)
    let space = skip(.space, close)
    guard space < text.count else { return (space, true) }
    let following = character(at: space).0
    switch following {
    case .separator, .carriageReturn, .lineFeed: return (behindSeparator(space), true)
    case .continuation, .ambiguousTerminator, .terminator: return (space, false)
    default: break
    }
    if property == .ambiguousTerminator, isLowerAhead(space) { return (space, false) }
    return (space, true)
  }

  /// The property of the character before an offset, extending characters passed over.
  private func before(_ offset: Int) -> SentenceBreakProperty {
    var position = offset
    while position > 0 {
      let (value, start) = text.scalar(before: position)
      let property = properties[value]
      if property != .extend && property != .format { return property }
      position = start
    }
    return .other
  }

  /// Whether a lower-case letter is the first letter, separator or terminator from an offset on (SB8).
  private func isLowerAhead(_ offset: Int) -> Bool {
    var position = offset
    while position < text.count {
      let (property, next) = character(at: position)
      switch property {
      case .lower: return true
      case .otherLetter, .upper, .separator, .carriageReturn, .lineFeed, .ambiguousTerminator, .terminator: return false
      default: position = next
      }
    }
    return false
  }
}

/// The property Sentence_Break of all characters: a table for the scripts that are met most, ICU for the others.
struct SentenceBreaks: Sendable {
  private let table: [SentenceBreakProperty]

  /// Built once for a process.
  static let shared = SentenceBreaks()

  private init() {
    table = (0..<CharacterClasses.tableLimit).map { Unicode.Scalar($0)?.sentenceBreak ?? .other }
  }

  /// The property of a scalar.
  @inline(__always)
  subscript(_ scalar: UInt32) -> SentenceBreakProperty {
    scalar < CharacterClasses.tableLimit
      ? table[Int(scalar)] : Unicode.Scalar(scalar)?.sentenceBreak ?? .other
  }

  /// The bytes with which a terminator or a separator can begin.
  static let interestingBytes: [Bool] = {
    var result = [Bool](repeating: false, count: 256)
    for value in UInt32(0)..<0x80 {
      switch shared[value] {
      case .ambiguousTerminator, .terminator, .separator, .carriageReturn, .lineFeed: result[Int(value)] = true
      default: break
      }
    }
    for lead in 0xC2..<0xF5 { result[lead] = hasTerminator(lead: lead) }
    return result
  }()

  /// Whether a terminator or a separator begins with a byte of two or three; all of four count.
  private static func hasTerminator(lead: Int) -> Bool {
    let scalars: Range<UInt32> =
      lead < 0xE0
      ? UInt32(lead & 0x1F) << 6..<UInt32((lead & 0x1F) + 1) << 6
      : UInt32(lead & 0x0F) << 12..<UInt32((lead & 0x0F) + 1) << 12
    guard lead < 0xF0 else { return true }
    return scalars.contains { value in
      switch Unicode.Scalar(value)?.sentenceBreak {
      case .ambiguousTerminator, .terminator, .separator: true
      default: false
      }
    }
  }
}
