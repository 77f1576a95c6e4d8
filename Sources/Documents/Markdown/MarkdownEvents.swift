import Bitext
import CCMark

/// What cmark-gfm found in a Markdown text, in document order.
struct MarkdownEvents {
  enum Kind: Sendable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak, footnoteDefinition
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference, strikethrough
    case other
  }

  enum Phase: Sendable { case enter, exit, leaf }

  struct Event: Sendable {
    let phase: Phase
    let kind: Kind
    let level: Int
    /// Counted from 1.
    let startLine: Int
    /// Byte column, counted from 1.
    let startColumn: Int
    let endLine: Int
    let literal: [UInt8]
  }

  private(set) var events: [Event] = []

  /// Parses a text.
  ///
  /// - Throws: `CalqueError` with code `.limit` when containers are nested too deep.
  init(_ bytes: [UInt8]) throws(CalqueError) {
    var status: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var none: CChar = 0
      withUnsafePointer(to: &none) { empty in
        let start = buffer.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) } ?? empty
        let depth = Int32(2 * DocumentLimits.markdownDepth + 8)
        guard let document = ccmark_parse(start, Int64(buffer.count), depth, &status) else { return }
        defer { ccmark_free(document) }
        copy(document)
      }
    }
    guard status == 0 else { throw MarkdownGuard.tooDeep(at: nil) }
  }

  private mutating func copy(_ document: OpaquePointer) {
    let count = ccmark_event_count(document)
    events.reserveCapacity(Int(count))
    var event = ccmark_event()
    for index in 0..<count {
      ccmark_get_event(document, index, &event)
      var literal: [UInt8] = []
      if let text = event.literal, event.literal_length > 0 {
        let buffer = UnsafeBufferPointer(start: text, count: Int(event.literal_length))
        literal = buffer.map { UInt8(bitPattern: $0) }
      }
      events.append(
        Event(
          phase: event.event == Int32(CCMARK_ENTER) ? .enter : event.event == Int32(CCMARK_EXIT) ? .exit : .leaf,
          kind: Self.kind(Int(event.kind)), level: Int(event.level), startLine: Int(event.start_line),
          startColumn: Int(event.start_column), endLine: Int(event.end_line), literal: literal))
    }
  }

  private static func kind(_ value: Int) -> Kind {
    switch value {
    case CCMARK_DOCUMENT: .document
    case CCMARK_BLOCK_QUOTE: .blockQuote
    case CCMARK_LIST: .list
    case CCMARK_ITEM: .item
    case CCMARK_CODE_BLOCK: .codeBlock
    case CCMARK_HTML_BLOCK: .htmlBlock
    case CCMARK_PARAGRAPH: .paragraph
    case CCMARK_HEADING: .heading
    case CCMARK_THEMATIC_BREAK: .thematicBreak
    case CCMARK_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CCMARK_TABLE: .table
    case CCMARK_TABLE_ROW: .tableRow
    case CCMARK_TABLE_CELL: .tableCell
    case CCMARK_TEXT: .text
    case CCMARK_SOFT_BREAK: .softBreak
    case CCMARK_LINE_BREAK: .lineBreak
    case CCMARK_CODE: .code
    case CCMARK_HTML_INLINE: .htmlInline
    case CCMARK_EMPHASIS: .emphasis
    case CCMARK_STRONG: .strong
    case CCMARK_LINK: .link
    case CCMARK_IMAGE: .image
    case CCMARK_FOOTNOTE_REFERENCE: .footnoteReference
    case CCMARK_STRIKETHROUGH: .strikethrough
    default: .other
    }
  }
}
