/// An inline code as a person sees it in a text that is being edited: a numbered mark.
public struct CodeMark: Hashable, Sendable, Codable {
  /// `⟨1⟩` opens, `⟨/1⟩` closes, `⟨1/⟩` stands alone.
  public var mark: String
  /// The code.
  public var code: InlineCode
}

extension InlineText {
  /// The codes in reading order with the marks that stand for them in `marked`.
  ///
  /// Codes are numbered from 1; a closing code has the number of its opening code.
  public var codeMarks: [CodeMark] {
    var number = 0
    var open: [String: [Int]] = [:]
    return codes.map { code in
      switch code.role {
      case .opening:
        number += 1
        open[code.id, default: []].append(number)
        return CodeMark(mark: "⟨\(number)⟩", code: code)
      case .closing:
        if let opened = open[code.id]?.popLast() { return CodeMark(mark: "⟨/\(opened)⟩", code: code) }
        number += 1
        return CodeMark(mark: "⟨/\(number)⟩", code: code)
      case .standalone:
        number += 1
        return CodeMark(mark: "⟨\(number)/⟩", code: code)
      }
    }
  }

  /// The text with a mark for each code, as it is given to be edited; a `⟨` of the text is doubled.
  ///
  /// - Complexity: O(n).
  public var marked: String {
    var marks = codeMarks[...]
    return pieces.map { piece in
      switch piece {
      case .text(let text): text.replacing("⟨", with: "⟨⟨")
      case .code: marks.popFirst()?.mark ?? ""
      }
    }.joined()
  }

  /// Reads an edited text with marks.
  ///
  /// A text without any mark keeps this text's codes, at their places as far as the text around them is the same.
  /// - Parameters:
  ///   - edited: the text with marks; line ends are brought to U+000A.
  ///   - other: where else codes may come from, such as the source of a translation that has none yet.
  ///   - isComplete: whether each code of this text must occur.
  /// - Returns: the text with its codes.
  /// - Throws: `CalqueError` with code `.usage` that names a code that is missing, unknown, there twice, or closed before
  ///   it is opened, or a control character.
  /// - Complexity: O(n).
  public func rewritten(
    _ edited: String, codesOf other: InlineText? = nil, requiringAllCodes isComplete: Bool = true
  ) throws(CalqueError) -> InlineText {
    let edited = edited.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    if let wrong = edited.unicodeScalars.first(where: \.isForbiddenInFiles) {
      throw CalqueError(
        .usage, "the text has the control character U+\(String(wrong.value, radix: 16, uppercase: true))",
        hint: "Type the text, or paste it without it.")
    }
    let known = codes.isEmpty ? other?.codeMarks ?? [] : codeMarks
    var pieces: [Piece] = []
    var seen: Set<String> = []
    for token in Self.tokens(edited) {
      guard case .mark(let mark) = token else {
        if case .text(let text) = token { pieces.append(.text(text)) }
        continue
      }
      guard let found = known.first(where: { $0.mark == mark }) else {
        throw CalqueError(
          .usage, "there is no code \(mark) in this text",
          hint: known.isEmpty
            ? "A ⟨ of the text is written ⟨⟨." : "Its codes are \(known.map(\.mark).joined(separator: " ")).")
      }
      guard seen.insert(mark).inserted else {
        throw CalqueError(.usage, "the code \(mark) is there twice", hint: "Leave it in one place.")
      }
      pieces.append(.code(found.code))
    }
    let result = InlineText.joined([InlineText(pieces: pieces)], separator: "")
    if seen.isEmpty { return codes.isEmpty ? result : carryingCodes(intoEdited: result.text) }
    if isComplete, let missing = known.first(where: { !seen.contains($0.mark) }) {
      throw CalqueError(
        .usage, "the code \(missing.mark) is missing", hint: "It stands for \(missing.code.markup); put it back.")
    }
    do throws(CalqueError) { try result.checkInvariants() } catch {
      throw CalqueError(.usage, "the codes are out of order: \(error.message)", hint: "Open a code before closing it.")
    }
    return result
  }

  /// The codes over an edited form of the text: those outside the stretch that differs stay, those inside go to its end.
  private func carryingCodes(intoEdited edited: String) -> InlineText {
    let (old, new) = (Array(text.utf8), Array(edited.utf8))
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    // On boundaries of characters in both.
    while start > 0, start < old.count && old[start] & 0xC0 == 0x80 || start < new.count && new[start] & 0xC0 == 0x80 {
      start -= 1
    }
    while end > 0, old[old.count - end] & 0xC0 == 0x80 { end -= 1 }
    return replacing(
      start..<(old.count - end), with: String(decoding: new[start..<(new.count - end)], as: UTF8.self))
  }

  private enum Token {
    case text(String)
    case mark(String)
  }

  private static func tokens(_ text: String) -> [Token] {
    var result: [Token] = []
    var plain = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "⟨" else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      if rest.first == "⟨" {
        rest.removeFirst()
        plain.unicodeScalars.append(scalar)
      } else if let end = rest.prefix(12).firstIndex(of: "⟩"), isMark(rest[..<end]) {
        if !plain.isEmpty { result.append(.text(plain)) }
        plain = ""
        result.append(.mark("⟨\(String(rest[..<end]))⟩"))
        rest = rest[rest.index(after: end)...]
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    if !plain.isEmpty { result.append(.text(plain)) }
    return result
  }

  /// Digits with a slash before or behind them, or none.
  private static func isMark(_ text: Substring.UnicodeScalarView) -> Bool {
    var digits = text
    if digits.first == "/" { digits.removeFirst() } else if digits.last == "/" { digits.removeLast() }
    return !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
  }
}

extension Unicode.Scalar {
  /// What XML 1.0 cannot hold: control characters but tab and line feed, and U+FFFE, U+FFFF.
  fileprivate var isForbiddenInFiles: Bool {
    value < 0x20 && value != 0x09 && value != 0x0A || value == 0x7F || value == 0xFFFE || value == 0xFFFF
  }
}
