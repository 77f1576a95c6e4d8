import UnicodeText

/// Text with inline codes: the text is plain, the codes stand beside it with their offsets.
///
/// Rules, matching and checks see `text`; writers see `pieces`. Codes are in order of offset; codes at one offset keep
/// the order in which they were given.
public struct InlineText: Hashable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The text without codes.
  public private(set) var text: String
  /// The codes in order.
  public private(set) var codes: [InlineCode]

  /// Creates text without codes.
  public init(_ text: String) {
    self.text = text
    codes = []
  }

  /// Creates text with codes; each offset is clamped into the text and moved back to the start of a character.
  public init(_ text: String, codes: [InlineCode]) {
    self.text = text
    let view = text.utf8
    var placed = codes
    var isInOrder = true
    for index in placed.indices {
      var offset = min(max(0, placed[index].offset), view.count)
      while offset > 0, offset < view.count, view[view.index(view.startIndex, offsetBy: offset)] & 0xC0 == 0x80 {
        offset -= 1
      }
      if placed[index].offset != offset { placed[index].offset = offset }
      if index > 0, placed[index - 1].offset > offset { isInOrder = false }
    }
    if isInOrder {
      self.codes = placed
      return
    }
    self.codes = placed.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }

  /// Creates text without codes.
  public init(stringLiteral value: String) { self.init(value) }

  /// A stretch of text or a code, in reading order.
  public enum Piece: Hashable, Sendable {
    /// Text between codes; never empty.
    case text(String)
    /// A code.
    case code(InlineCode)
  }

  /// The text and its codes in reading order.
  ///
  /// - Complexity: O(n).
  public var pieces: [Piece] {
    if codes.isEmpty { return text.isEmpty ? [] : [.text(text)] }
    let bytes = Array(text.utf8)
    var result: [Piece] = []
    var position = 0
    for code in codes {
      if code.offset > position {
        result.append(.text(String(decoding: bytes[position..<code.offset], as: UTF8.self)))
        position = code.offset
      }
      result.append(.code(code))
    }
    if position < bytes.count { result.append(.text(String(decoding: bytes[position...], as: UTF8.self))) }
    return result
  }

  /// Creates text from pieces.
  public init(pieces: [Piece]) {
    var text = ""
    var codes: [InlineCode] = []
    for piece in pieces {
      switch piece {
      case .text(let string): text += string
      case .code(var code):
        code.offset = text.utf8.count
        codes.append(code)
      }
    }
    self.text = text
    self.codes = codes
  }

  /// Whether there is neither text nor code.
  public var isEmpty: Bool { text.isEmpty && codes.isEmpty }

  /// The text with each code written as its markup: the form in which the source format would have it.
  public var markup: String {
    pieces.map { piece in
      switch piece {
      case .text(let string): string
      case .code(let code): code.markup
      }
    }.joined()
  }

  /// The text with white space folded to single spaces and trimmed, codes left out: one line for a person or a TSV cell.
  public var line: String {
    if text.isOneFoldedLine { return text }
    return text.unicodeScalars.split(whereSeparator: \.isWhitespaceExceptNoBreak).map { String($0) }
      .joined(separator: " ")
  }

  /// The plain text.
  public var description: String { text }
}

extension String {
  /// Whether there is no white space but single spaces inside, which is so for nearly every sentence: found at the speed
  /// of bytes.
  fileprivate var isOneFoldedLine: Bool {
    var copy = self
    return copy.withUTF8 { bytes in
      var previous: UInt8 = 0x20
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x20: if previous == 0x20 { return false }
        case 0x00..<0x20: return false
        // U+0085, U+1680, U+2000…U+205F, U+3000.
        case 0xC2: if index + 1 < bytes.count, bytes[index + 1] == 0x85 { return false }
        case 0xE1, 0xE3: return false
        case 0xE2:
          guard index + 2 < bytes.count else { return false }
          let (second, third) = (bytes[index + 1], bytes[index + 2])
          if second == 0x80, third <= 0x8D || third == 0xA8 || third == 0xA9 { return false }
          if second == 0x81, third == 0x9F { return false }
        default: break
        }
        previous = byte
      }
      return previous != 0x20
    }
  }
}

extension Unicode.Scalar {
  /// White space at which a line may be broken: all white space but U+00A0, U+202F, U+2007, which typography needs.
  fileprivate var isWhitespaceExceptNoBreak: Bool {
    properties.isWhitespace && self != "\u{A0}" && self != "\u{202F}" && self != "\u{2007}"
  }
}
