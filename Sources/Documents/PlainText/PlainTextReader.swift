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
    PlainTextParagraphs(bytes).forEachGroup { append($0) }
    leaveOutMessageHead()
    leaveOutNetworksWords()
    assignRoles()
  }

  var reading: FormatReading { collector.reading(format: .plainText) }

  private mutating func append(_ group: PlainTextParagraphs.Group) {
    collector.entries.append(
      .init(
        kind: ListMarker.length(in: bytes, group.firstLine) == nil ? .paragraph : .listItem,
        content: InlineText(String(decoding: PlainTextParagraphs.folded(bytes[group.range]), as: UTF8.self)),
        range: group.range,
        style: PlainTextStyle(
          width: group.lineCount > 1 ? group.widest : nil, prefix: bytes.string(group.prefix))))
  }

  /// `From: …`, `Subject: …` above a message that was saved or forwarded.
  private mutating func leaveOutMessageHead() {
    let fields = collector.entries.prefix(12).map { Self.messageField($0.content.text) }.prefix { $0 != nil }
    guard fields.count >= 2 else { return }
    collector.metadata += fields.compactMap { $0 }
    collector.entries.removeFirst(fields.count)
  }

  private static func messageField(_ line: String) -> Document.Metadata? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].drop { $0 == "*" }.split { $0.isWhitespace || $0 == "*" }.joined(separator: " ")
      .lowercased()
    guard messageFields.contains(name) else { return nil }
    let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    return .init(name: name, value: String(value))
  }

  private static let messageFields: Set<String> = [
    "from", "to", "cc", "date", "sent", "subject", "reply-to", "message-id", "de", "à", "envoyé", "objet", "von", "an",
    "gesendet", "betreff", "para", "asunto", "enviado",
  ]

  /// What a social network writes around a post is no text of the post; who wrote it, and when, stands above it.
  private mutating func leaveOutNetworksWords() {
    let chrome = SocialPaste.chrome(in: collector.entries.map(\.content.text))
    if !chrome.isEmpty {
      collector.losses.append("\(chrome.count) lines of a social network left as they are")
      collector.entries = collector.entries.indices.filter { !chrome.contains($0) }.map { collector.entries[$0] }
      if collector.entries.count > 2, CreditLine.isName(collector.entries[0].content.text),
        CreditLine.role(of: collector.entries[1].content.text, isNearStart: true) == .date
      {
        collector.entries[0].role = .byline
      }
    }
    for index in collector.entries.indices {
      let text = collector.entries[index].content.text
      let length = SocialPaste.seeMoreLength(text)
      guard length > 0, let range = collector.entries[index].range, range.count > length else { continue }
      collector.entries[index].content = InlineText(String(decoding: text.utf8.dropLast(length), as: UTF8.self))
      collector.entries[index].range = range.lowerBound..<(range.upperBound - length)
    }
  }

  private mutating func assignRoles() {
    ArticleRoles.assignCredits(to: &collector.entries)
    // A first line that stands alone, with text to follow, may be the title.
    guard lines.count > 1, let place = lines.firstIndex(where: { !$0.isEmpty }), place + 1 < lines.count,
      lines[place + 1].isEmpty
    else { return }
    ArticleRoles.assignHeadlineToFirstLine(of: &collector.entries)
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
