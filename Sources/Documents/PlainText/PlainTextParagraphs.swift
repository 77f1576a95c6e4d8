import Bitext
import UnicodeText

/// The paragraphs of a plain text one after the other, without keeping them: for texts of many megabytes.
///
/// The paragraphs, their order and their ids are those of the document that `DocumentReader` makes of the same bytes.
public struct PlainTextParagraphs {
  /// Lines that belong together.
  struct Group {
    /// From the first character of the first line to the last one of the last line.
    var range: Range<Int>
    let firstLine: Range<Int>
    var lineCount: Int
    /// The longest line of the chunk between blank lines, in characters.
    let widest: Int
    /// What stands before each line: the marks of a quoted message.
    let prefix: Range<Int>
  }

  /// A line without white space at its ends, and what stands before it: `> ` in a quoted message.
  private struct Line {
    let range: Range<Int>
    let prefix: Range<Int>
    let next: Int
  }

  private let bytes: [UInt8]

  /// Takes the bytes of a text: UTF-8 without a byte order mark.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes the bytes of a file; nil when it is not UTF-8, has a NUL byte or more than `DocumentLimits.plainTextSize`.
  ///
  /// - Parameter file: UTF-8, with a byte order mark or without.
  /// - Complexity: O(n).
  public init?(file: consuming [UInt8]) {
    guard file.count <= DocumentLimits.plainTextSize else { return nil }
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { file.removeFirst(3) }
    guard !file.contains(0), TextEncoding.firstInvalidUTF8(file[...]) == nil else { return nil }
    bytes = file
  }

  /// What should be said of the characters of the text, as `ReadDocument.losses` says it.
  ///
  /// - Complexity: O(n).
  public var remarks: [String] { SuspiciousCharacters(bytes).warnings }

  /// The beginning of the text, whole characters of at most a number of bytes.
  public func beginning(_ count: Int) -> String {
    var end = min(count, bytes.count)
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Calls `body` with the id and the text of each paragraph, in order; the text is UTF-8, its runs of white space single
  /// spaces.
  ///
  /// - Throws: what `body` throws.
  /// - Complexity: O(n) time, memory for the longest paragraph and the ids.
  public func forEach(_ body: (_ id: String, _ text: [UInt8]) throws -> Void) rethrows {
    var names = BlockNames()
    try forEachGroup { group in
      let text = Self.folded(bytes[group.range])
      try body(names.name(of: String(decoding: text, as: UTF8.self), prefix: "p"), text)
    }
  }

  /// Calls `body` with the lines of each paragraph.
  func forEachGroup(_ body: (Group) throws -> Void) rethrows {
    var position = 0
    while let start = nextLine(from: position, skippingBlank: true) {
      // The chunk of lines up to the next blank one is read twice: for its width, then for its paragraphs.
      var width = LineWidth(bytes: bytes)
      var previous: Range<Int>?
      var line: Line? = start
      while let current = line, !current.range.isEmpty, isQuotedAlike(current, start) {
        width.add(current.range, behind: previous)
        previous = current.range
        line = nextLine(from: current.next, skippingBlank: false)
      }
      // A line with other marks begins the next chunk.
      position = line.map { $0.range.isEmpty ? $0.next : lineStart(before: $0) } ?? bytes.count
      let end = line?.range.lowerBound ?? bytes.count
      var group = Group(
        range: start.range, firstLine: start.range, lineCount: 1, widest: width.widest, prefix: start.prefix)
      previous = start.range
      line = nextLine(from: start.next, skippingBlank: false)
      while let current = line, let last = previous, current.range.lowerBound < end, !current.range.isEmpty {
        if width.isWrapped(between: last, and: current.range) {
          group.range = group.range.lowerBound..<current.range.upperBound
          group.lineCount += 1
        } else {
          try body(group)
          group = Group(
            range: current.range, firstLine: current.range, lineCount: 1, widest: width.widest, prefix: start.prefix)
        }
        previous = current.range
        line = nextLine(from: current.next, skippingBlank: false)
      }
      try body(group)
    }
  }

  private func lineStart(before line: Line) -> Int {
    line.prefix.isEmpty ? line.range.lowerBound : line.prefix.lowerBound
  }

  private func isQuotedAlike(_ line: Line, _ other: Line) -> Bool {
    bytes[line.prefix].count { $0 == Self.quote } == bytes[other.prefix].count { $0 == Self.quote }
  }

  /// The line at an offset; nil at the end of the text.
  private func nextLine(from start: Int, skippingBlank: Bool) -> Line? {
    var start = start
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var next = end
      if end < bytes.count {
        next = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
      }
      let whole = bytes.trimmed(start..<end)
      let prefix = whole.lowerBound..<Self.contentStart(bytes, whole)
      let range = prefix.upperBound..<whole.upperBound
      if !range.isEmpty || !skippingBlank { return Line(range: range, prefix: prefix, next: next) }
      start = next
    }
    return nil
  }

  private static let quote = UInt8(ascii: ">")

  /// Where a line's own text begins, behind the marks of a quoted message: `> ` or `>> `.
  private static func contentStart(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var index = line.lowerBound
    var end = index
    while index < line.upperBound, bytes[index] == quote || bytes[index].isBlank {
      if bytes[index] == quote { end = index + 1 }
      index += 1
    }
    // `>` before a letter without a space is one mark at the most: `>Bonjour`, not `>>= x`.
    return end == line.lowerBound ? end : index
  }

  /// The bytes of a paragraph with runs of white space as one space, without the marks of a quoted message, words that
  /// were cut at a line's end whole again.
  static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte.isASCIISpace else {
        result.append(byte)
        continue
      }
      guard byte == 0x0A || byte == 0x0D else {
        if result.last != 0x20 { result.append(0x20) }
        continue
      }
      while index < text.endIndex, text[index].isASCIISpace || text[index] == quote { index += 1 }
      while result.last == 0x20 { result.removeLast() }
      if WordCut.isCut(result, before: text[index...]) {
        if !WordCut.keepsHyphen(result) { result.removeLast() }
      } else {
        result.append(0x20)
      }
    }
    return result
  }
}
