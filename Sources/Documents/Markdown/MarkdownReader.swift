import Bitext

/// Markdown: cmark-gfm decides the structure, the source is followed beside it to know where each piece stands.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private var collector = BlockCollector()
  private var containers: [MarkdownEvents.Kind] = []
  private var skippedCode = 0
  private var hasHeadline = false
  /// The cell of the table that is being read.
  private var cell = TableCell(table: 0, row: 0, column: 0)

  static func read(_ bytes: [UInt8], options: ReadingOptions) throws(CalqueError) -> FormatReading {
    let front = FrontMatter(bytes)
    var reader = MarkdownReader(bytes, bodyStart: front?.end ?? 0)
    if let front { reader.take(front) }
    let body = Array(bytes[(front?.end ?? 0)...])
    let bodyLines = SourceLines(body)
    try MarkdownGuard.check(body, bodyLines)
    try reader.walk(MarkdownEvents(body + reader.referencesToAllNotes(body, bodyLines)).events)
    if reader.skippedCode > 0 {
      reader.collector.losses.append("\(reader.skippedCode) pieces of code left as they are")
    }
    reader.collector.placeLastImages()
    reader.collector.sortBySource()
    var reading = reader.collector.reading(format: .markdown)
    reading.creditSlot = front?.creditSlot
    return reading
  }

  private init(_ bytes: [UInt8], bodyStart: Int) {
    self.bytes = bytes
    lines = SourceLines(bytes, from: bodyStart).ranges
  }

  private mutating func take(_ front: FrontMatter) {
    collector.entries += front.entries
    collector.metadata += front.metadata
    collector.losses += front.losses
    collector.language = front.language
    collector.languageMarks = front.languageMarks
    hasHeadline = front.entries.contains { $0.role == .headline }
  }

  /// cmark forgets notes that nothing refers to: a paragraph after the text that refers to all of them keeps them.
  private func referencesToAllNotes(_ body: [UInt8], _ bodyLines: SourceLines) -> [UInt8] {
    var result: [UInt8] = []
    for line in bodyLines.ranges {
      let part = body[line].drop(while: { $0 == 0x20 || $0 == UInt8(ascii: ">") })
      guard part.starts(with: "[^".utf8), let close = part.firstOffset(of: "]:") else { continue }
      let label = part[part.startIndex..<close]
      if label.count < 80, !label.dropFirst().contains(UInt8(ascii: "[")) { result += label + "] ".utf8 }
    }
    return result.isEmpty ? [] : "\n\n".utf8 + result + "\n".utf8
  }

  private mutating func walk(_ events: [MarkdownEvents.Event]) throws(CalqueError) {
    var index = 0
    while index < events.count {
      let event = events[index]
      switch (event.kind, event.phase) {
      case (.paragraph, .enter), (.heading, .enter), (.tableCell, .enter):
        if event.kind == .tableCell { cell.column += 1 }
        let end = Self.exit(of: index, in: events)
        // Lines after the last one are the references that were added.
        if event.startLine <= lines.count { addLeaf(event, Array(events[(index + 1)..<end])) }
        index = end
      case (.codeBlock, .leaf): skippedCode += 1
      case (.htmlBlock, .leaf): try addHTML(event)
      case (_, .enter):
        containers.append(event.kind)
        if event.kind == .table {
          collector.tables += 1
          cell = TableCell(table: collector.tables, row: 0, column: 0)
        } else if event.kind == .tableRow {
          cell = TableCell(table: cell.table, row: cell.row + 1, column: 0, isHeader: cell.row == 0)
        }
      case (_, .exit): _ = containers.popLast()
      default: break
      }
      index += 1
    }
  }

  private static func exit(of index: Int, in events: [MarkdownEvents.Event]) -> Int {
    var end = index + 1
    while end < events.count, !(events[end].phase == .exit && events[end].kind == events[index].kind) { end += 1 }
    return end
  }

  // MARK: Leaf blocks

  private mutating func addLeaf(_ event: MarkdownEvents.Event, _ inlines: [MarkdownEvents.Event]) {
    guard !inlines.isEmpty, event.startLine >= 1 else { return }
    guard let inline = scan(event, inlines) else {
      addUnplaced(event, inlines)
      return
    }
    let kind = kind(of: event)
    let lineStart = lines[event.startLine - 1].lowerBound
    let prefix = bytes[lineStart..<max(lineStart, inline.range.lowerBound)].prefix { $0 != 0x0A && $0 != 0x0D }
    let style: any SlotStyle =
      event.kind == .tableCell
      ? MarkdownStyle(prefix: "", isCell: true, isHeading: false)
      : MarkdownStyle(prefix: Self.continuation(prefix), isCell: false, isHeading: event.kind == .heading)
    let hasText = inline.content.text.utf8.contains(where: { !$0.isASCIISpace })
    if hasText {
      var entry = BlockCollector.Entry(
        kind: kind, role: role(kind, inline.content.text), content: inline.content, range: inline.range, style: style,
        hostedCodes: inline.hostedCodes,
        breaksAtNewlines: event.kind != .heading && inline.content.codes.contains { $0.kind == .lineBreak })
      if event.kind == .tableCell { entry.layout.cell = cell }
      collector.add(entry)
    }
    for image in inline.images {
      guard let alternative = image.alternative, !alternative.text.utf8.allSatisfy(\.isASCIISpace) else {
        if !hasText, let address = image.address { collector.add(imageAt: address) }
        continue
      }
      var entry = BlockCollector.Entry(
        kind: .caption, role: .caption, content: InlineText(alternative.text), range: alternative.range,
        style: MarkdownStyle(prefix: "", isCell: event.kind == .tableCell, isHeading: true, isAlternative: true))
      if !hasText, let address = image.address { entry.layout.images = [BlockImage(address, .alternative)] }
      collector.add(entry)
    }
  }

  /// Follows the source from the block's start; from its later lines when link definitions stand before its text.
  private func scan(_ event: MarkdownEvents.Event, _ inlines: [MarkdownEvents.Event]) -> MarkdownInline? {
    for line in event.startLine...max(event.startLine, min(event.endLine, event.startLine + 64)) {
      guard line <= lines.count else { return nil }
      let column = line == event.startLine ? event.startColumn - 1 : 0
      var start = lines[line - 1].lowerBound + max(0, column)
      while start < bytes.count, bytes[start].isBlank || line > event.startLine && bytes[start] == UInt8(ascii: ">") {
        start += 1
      }
      if event.kind == .heading, bytes[min(start, bytes.count - 1)] == UInt8(ascii: "#") {
        while start < bytes.count, bytes[start] == UInt8(ascii: "#") { start += 1 }
        while start < bytes.count, bytes[start].isBlank { start += 1 }
      }
      if let inline = MarkdownInline(bytes, from: start, inlines) { return inline }
    }
    return nil
  }

  private mutating func addUnplaced(_ event: MarkdownEvents.Event, _ inlines: [MarkdownEvents.Event]) {
    var builder = InlineBuilder()
    for inline in inlines {
      switch inline.kind {
      case .text, .code: builder.append(inline.literal)
      case .softBreak, .lineBreak: builder.append(" ")
      default: break
      }
    }
    guard builder.hasText else { return }
    let content = builder.finish()
    let kind = kind(of: event)
    collector.entries.append(
      .init(
        kind: kind, role: role(kind, content.text), content: content, range: nil,
        style: MarkdownStyle(prefix: "", isCell: false, isHeading: false)))
  }

  /// What continues a block on a next line: quotation marks stay, everything else is space.
  private static func continuation(_ prefix: ArraySlice<UInt8>) -> String {
    String(decoding: prefix.map { $0 == UInt8(ascii: ">") || $0 == 0x09 ? $0 : 0x20 }, as: UTF8.self)
  }

  private func kind(of event: MarkdownEvents.Event) -> BlockKind {
    if containers.contains(.footnoteDefinition) { return .note }
    if event.kind == .heading { return .heading(level: event.level) }
    if event.kind == .tableCell { return .tableCell }
    switch containers.last(where: { $0 == .item || $0 == .blockQuote }) {
    case .item: return .listItem
    case .blockQuote: return .quotation
    default: return .paragraph
    }
  }

  private mutating func role(_ kind: BlockKind, _ text: String) -> ArticleRole {
    if kind == .note { return .note }
    if kind == .heading(level: 1), !hasHeadline {
      hasHeadline = true
      return .headline
    }
    return CreditLine.role(of: text, isNearStart: collector.entries.count <= 3) ?? .body
  }

  // MARK: Raw HTML

  private mutating func addHTML(_ event: MarkdownEvents.Event) throws(CalqueError) {
    guard event.startLine >= 1, event.startLine <= lines.count else { return }
    let start = lines[event.startLine - 1].lowerBound + max(0, event.startColumn - 1)
    let end = start + event.literal.count
    // Inside quotations the source has marks that the literal lacks; line ends may be given differently too.
    let length = end <= bytes.count && bytes[start..<end].elementsEqual(event.literal) ? event.literal.count : nil
    guard let length = length ?? lengthOfLines(event, start) else {
      collector.losses.append("HTML inside a quotation left as it is (line \(event.startLine))")
      return
    }
    collector.add(part: try HTMLReader.fragment(Array(bytes[start..<(start + length)]), at: start))
  }

  /// The length of a block outside containers, to the end of its last line.
  private func lengthOfLines(_ event: MarkdownEvents.Event, _ start: Int) -> Int? {
    guard containers.allSatisfy({ $0 == .document }) else { return nil }
    return lines[min(max(event.endLine, event.startLine), lines.count) - 1].upperBound - start
  }
}
