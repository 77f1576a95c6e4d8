import Bitext

/// Plain text: paragraphs stand between blank lines; a line break inside one is a wrapped line when the lines are filled
/// to a common width, else it separates blocks, as in what is pasted from a social network.
struct PlainTextReader {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private var collector = BlockCollector()

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = SourceLines(bytes).ranges.map { bytes.trimmed($0) }
    var chunk: [Range<Int>] = []
    for line in lines {
      if line.isEmpty {
        add(chunk)
        chunk = []
      } else {
        chunk.append(line)
      }
    }
    add(chunk)
    assignRoles()
  }

  var reading: FormatReading { collector.reading(format: .plainText) }

  private mutating func add(_ chunk: [Range<Int>]) {
    guard !chunk.isEmpty else { return }
    let width = LineWidth(of: chunk, in: bytes)
    var current: [Range<Int>] = []
    for (index, line) in chunk.enumerated() {
      if let previous = current.last, !width.isWrapped(between: previous, and: line, at: index) {
        append(current, width: width)
        current = []
      }
      current.append(line)
    }
    append(current, width: width)
  }

  private mutating func append(_ group: [Range<Int>], width: LineWidth) {
    guard let first = group.first, let last = group.last else { return }
    let text = group.map { bytes.string($0) }.joined(separator: " ")
    let wrap = group.count > 1 ? width.widest : nil
    collector.entries.append(
      .init(
        kind: ListMarker.length(in: bytes, first) == nil ? .paragraph : .listItem,
        content: InlineText(Self.folded(text)),
        range: first.lowerBound..<last.upperBound, style: PlainTextStyle(width: wrap)))
  }

  /// Runs of blanks inside a line become one space.
  private static func folded(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if !byte.isASCIISpace { result.append(byte) } else if result.last != 0x20 { result.append(0x20) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func assignRoles() {
    for index in collector.entries.indices {
      let text = collector.entries[index].content.text
      if let role = CreditLine.role(of: text, isNearStart: index <= 3) { collector.entries[index].role = role }
    }
    // A first line that stands alone, is short and does not end as a sentence does, with text to follow, is the title.
    guard collector.entries.count > 1, lines.count > 1, let first = collector.entries.first, first.role == .body,
      first.kind == .paragraph, first.content.text.utf8.count <= 200, let last = first.content.text.last,
      !".!,;:".contains(last), let place = lines.firstIndex(where: { !$0.isEmpty }), place + 1 < lines.count,
      lines[place + 1].isEmpty
    else { return }
    collector.entries[0].kind = .heading(level: 1)
    collector.entries[0].role = .headline
  }
}

/// The marks at the start of a list item in plain text: `- `, `* `, `• `, `– `, `1. `, `1) `, `a) `.
enum ListMarker {
  /// The length in bytes of the mark with the space after it, or nil.
  static func length(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
    let part = bytes[line]
    for mark in ["- ", "* ", "+ ", "• ", "– ", "— ", "‣ ", "▪ ", "·  "] where part.starts(with: mark.utf8) {
      return mark.utf8.count
    }
    let digits = part.prefix(3).prefix(while: \.isASCIIDigit)
    let isLetter = digits.isEmpty && part.first.map(\.isASCIILetter) == true
    let after = part.dropFirst(isLetter ? 1 : digits.count)
    guard !digits.isEmpty || isLetter, let sign = after.first, after.dropFirst().first == 0x20 else { return nil }
    if sign == UInt8(ascii: ")") { return digits.count + (isLetter ? 3 : 2) }
    return !isLetter && sign == UInt8(ascii: ".") ? digits.count + 2 : nil
  }
}

/// Decides whether the lines of a chunk were wrapped at a width.
struct LineWidth {
  /// The longest line, in characters.
  let widest: Int
  private let bytes: [UInt8]
  private let lengths: [Int]
  private let allFilled: Bool

  /// Widths at which mail programs and terminals wrap.
  private static let usual = 50...100

  init(of lines: [Range<Int>], in bytes: [UInt8]) {
    self.bytes = bytes
    lengths = lines.map { range in bytes[range].count { $0 & 0xC0 != 0x80 } }
    widest = lengths.max() ?? 0
    var filled = lines.count > 2
    for index in lines.indices.dropFirst() {
      let next = Self.firstWordLength(bytes, lines[index])
      if lengths[index - 1] + 1 + next <= widest - 10 { filled = false }
    }
    allFilled = filled
  }

  /// Whether the break before line `index` is only a wrapped line.
  func isWrapped(between previous: Range<Int>, and line: Range<Int>, at index: Int) -> Bool {
    guard Self.usual.contains(widest), ListMarker.length(in: bytes, line) == nil else { return false }
    let isFull = lengths[index - 1] + 1 + Self.firstWordLength(bytes, line) > widest - 10
    guard isFull else { return false }
    return allFilled || !endsSentence(previous)
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    let tail = bytes.string(max(line.lowerBound, line.upperBound - 4)..<line.upperBound)
    guard let last = tail.last else { return true }
    return ".!?…:;»”\"".contains(last)
  }

  private static func firstWordLength(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    bytes[line].prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
  }
}
