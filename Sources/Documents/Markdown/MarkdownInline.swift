import Bitext

/// Follows the source of one Markdown block beside cmark's inlines, so that each piece of markup and text has its place.
///
/// cmark says what the markup is but not always where; since the source must have the same pieces in the same order, its
/// bytes are consumed piece by piece: text as itself, escaped or as a reference, markup as the kinds of inlines demand.
struct MarkdownInline {
  /// An image: where it lies, and the words that stand for it.
  struct Image {
    let address: String?
    let alternative: (text: String, range: Range<Int>)?
  }

  private(set) var content = InlineText("")
  private(set) var range = 0..<0
  /// The places of images, by the id of their code.
  private(set) var hostedCodes: [String: Range<Int>] = [:]
  private(set) var images: [Image] = []

  private let bytes: [UInt8]
  private var position: Int
  private var builder = InlineBuilder()
  private var open: [Span] = []
  private var image: ImageInProgress?

  private struct Span {
    let kind: MarkdownEvents.Kind
    let mark: String
  }

  private struct ImageInProgress {
    let start: Int
    var text: [UInt8] = []
    var depth = 1
  }

  /// Fails when the source does not go along with the inlines.
  init?(_ bytes: [UInt8], from start: Int, _ events: [MarkdownEvents.Event]) {
    self.bytes = bytes
    position = start
    for (index, event) in events.enumerated() {
      let next = index + 1 < events.count ? events[index + 1] : nil
      guard consume(event, before: next) else { return nil }
    }
    guard open.isEmpty, image == nil else { return nil }
    content = builder.finish()
    range = bytes.trimmed(start..<max(start, position))
  }

  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }
  private var nextByte: UInt8 { position + 1 < bytes.count ? bytes[position + 1] : 0 }

  private mutating func consume(_ event: MarkdownEvents.Event, before next: MarkdownEvents.Event?) -> Bool {
    switch (event.kind, event.phase) {
    case (.text, _): return consumeText(event.literal)
    case (.softBreak, _):
      guard consumeLineEnd() else { return false }
      appendText([0x20])
      return true
    case (.lineBreak, _): return consumeLineBreak()
    case (.code, _): return consumeCode(event.literal)
    case (.htmlInline, _): return consumeHTML(event.literal)
    case (.footnoteReference, _): return consumeFootnote()
    case (.image, .enter): return enterImage()
    case (.image, .exit): return exitImage(before: next)
    case (.link, .enter): return enterLink()
    case (.link, .exit): return exitLink(before: next)
    case (.emphasis, .enter): return enterSpan(.emphasis, .italic, length: 1)
    case (.strong, .enter): return enterSpan(.strong, .bold, length: 2)
    case (.strikethrough, .enter):
      return enterSpan(.strikethrough, .strikethrough, length: nextByte == UInt8(ascii: "~") ? 2 : 1)
    case (.emphasis, .exit), (.strong, .exit), (.strikethrough, .exit): return exitSpan(event.kind)
    default: return true
    }
  }

  private mutating func appendText(_ text: some Collection<UInt8>) {
    if image != nil { image?.text += text } else { builder.append(text) }
  }

  // MARK: Text

  private mutating func consumeText(_ literal: [UInt8]) -> Bool {
    guard follow(literal) else { return false }
    appendText(literal)
    return true
  }

  /// Moves past the source form of a text.
  private mutating func follow(_ literal: [UInt8]) -> Bool {
    var index = 0
    while index < literal.count {
      let expected = literal[index]
      if byte == UInt8(ascii: "\\"), nextByte == expected, expected.isASCIIPunctuation {
        position += 2
        index += 1
      } else if byte == UInt8(ascii: "&"), let reference = CharacterReference.decode(bytes, at: position),
        literal[index...].starts(with: reference.text.utf8)
      {
        position += reference.length
        index += reference.text.utf8.count
      } else if position < bytes.count, byte == expected {
        position += 1
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Moves past blanks, a line end, and the marks of containers on the next line.
  private mutating func consumeLineEnd() -> Bool {
    while byte.isBlank { position += 1 }
    guard byte == 0x0A || byte == 0x0D, position < bytes.count else { return false }
    position += byte == 0x0D && nextByte == 0x0A ? 2 : 1
    while byte.isBlank || byte == UInt8(ascii: ">") { position += 1 }
    return true
  }

  private mutating func consumeLineBreak() -> Bool {
    let start = position
    if byte == UInt8(ascii: "\\") { position += 1 }
    while byte.isBlank { position += 1 }
    let markup = bytes.string(start..<position)
    guard consumeLineEnd() else { return false }
    if image != nil { image?.text.append(0x20) } else { builder.appendLineBreak(markup: markup) }
    return true
  }

  private mutating func consumeCode(_ literal: [UInt8]) -> Bool {
    let start = position
    while byte == UInt8(ascii: "`") { position += 1 }
    let fence = position - start
    guard fence > 0 else { return false }
    let inner = position
    while position < bytes.count {
      guard byte == UInt8(ascii: "`") else {
        position += 1
        continue
      }
      let close = position
      while byte == UInt8(ascii: "`") { position += 1 }
      guard position - close == fence else { continue }
      if image != nil {
        image?.text += literal
        return true
      }
      // cmark strips one space on either side when both are there.
      let isPadded =
        close - inner > literal.count && close - inner >= 2 && bytes[inner] == 0x20 && bytes[close - 1] == 0x20
      let mark = bytes.string(start..<inner)
      builder.open(.code, markup: isPadded ? mark + " " : mark, name: "`")
      builder.append(literal)
      builder.close("`", markup: isPadded ? " " + mark : mark)
      return true
    }
    return false
  }

  private mutating func consumeHTML(_ literal: [UInt8]) -> Bool {
    let start = position
    for expected in literal {
      if expected == 0x0A || expected == 0x0D {
        if byte == 0x0A || byte == 0x0D {
          guard consumeLineEnd() else { return false }
        }
      } else {
        guard position < bytes.count else { return false }
        // Indentation that the block's container takes away.
        while byte != expected, byte.isBlank { position += 1 }
        guard byte == expected else { return false }
        position += 1
      }
    }
    guard image == nil else { return true }
    let markup = bytes.string(start..<position)
    guard let tag = MarkupTag(bytes, at: start, before: position) else {
      builder.standalone(.other("html"), markup: markup)
      return true
    }
    let kind = MarkupTag.kind(of: tag.name)
    if tag.name == "br" {
      builder.appendLineBreak(markup: markup)
    } else if tag.isClosing {
      if !builder.close("<\(tag.name)", markup: markup) { builder.standalone(kind, markup: markup) }
    } else if tag.isSelfClosing || MarkupTag.isVoid(tag.name) {
      builder.standalone(kind, markup: markup)
    } else {
      builder.open(kind, markup: markup, name: "<\(tag.name)")
    }
    return true
  }

  private mutating func consumeFootnote() -> Bool {
    guard byte == UInt8(ascii: "["), nextByte == UInt8(ascii: "^"),
      let close = bytes[position...].prefix(1200).firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    let markup = bytes.string(position..<(close + 1))
    if image == nil {
      builder.standalone(.footnote, markup: markup, equivalent: "[\(bytes.string((position + 2)..<close))]")
    }
    position = close + 1
    return true
  }

  // MARK: Spans

  private mutating func enterSpan(_ kind: MarkdownEvents.Kind, _ code: InlineCode.Kind, length: Int) -> Bool {
    let mark = byte
    guard [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(mark), length == 1 || nextByte == mark
    else { return false }
    let markup = String(decoding: [UInt8](repeating: mark, count: length), as: UTF8.self)
    position += length
    open.append(Span(kind: kind, mark: markup))
    if image == nil { builder.open(code, markup: markup, name: markup) }
    return true
  }

  private mutating func exitSpan(_ kind: MarkdownEvents.Kind) -> Bool {
    guard let span = open.popLast(), span.kind == kind, bytes[position...].starts(with: span.mark.utf8) else {
      return false
    }
    position += span.mark.utf8.count
    if image == nil { builder.close(span.mark, markup: span.mark) }
    return true
  }

  private mutating func enterLink() -> Bool {
    switch byte {
    case UInt8(ascii: "["): open.append(Span(kind: .link, mark: "["))
    case UInt8(ascii: "<"): open.append(Span(kind: .link, mark: "<"))
    default:
      // An address that is a link by itself: plain text.
      open.append(Span(kind: .link, mark: ""))
      return true
    }
    if image == nil { builder.open(.link, markup: byte == UInt8(ascii: "[") ? "[" : "<", name: "link") }
    position += 1
    return true
  }

  private mutating func exitLink(before next: MarkdownEvents.Event?) -> Bool {
    guard let span = open.popLast(), span.kind == .link else { return false }
    if span.mark.isEmpty { return true }
    let start = position
    if span.mark == "<" {
      guard byte == UInt8(ascii: ">") else { return false }
      position += 1
    } else {
      guard byte == UInt8(ascii: "]") else { return false }
      position = MarkdownLinkTail.end(bytes, after: position + 1, before: next)
    }
    if image == nil { builder.close("link", markup: bytes.string(start..<position)) }
    return true
  }

  private mutating func enterImage() -> Bool {
    guard byte == UInt8(ascii: "!"), nextByte == UInt8(ascii: "[") else { return false }
    position += 2
    if image != nil { image?.depth += 1 } else { image = ImageInProgress(start: position - 2) }
    return true
  }

  private mutating func exitImage(before next: MarkdownEvents.Event?) -> Bool {
    guard byte == UInt8(ascii: "]"), var current = image else { return false }
    let alternative = (current.start + 2)..<position
    position = MarkdownLinkTail.end(bytes, after: position + 1, before: next)
    current.depth -= 1
    if current.depth > 0 {
      image = current
      return true
    }
    image = nil
    let id = builder.standalone(.image, markup: bytes.string(current.start..<position))
    hostedCodes[id] = current.start..<position
    var text = InlineBuilder()
    text.append(current.text)
    let place = bytes.trimmed(alternative)
    let address = LinkAddress.address(
      opening: "[", closing: bytes.string(alternative.upperBound..<position)
    ).flatMap { $0.isEmpty ? nil : $0 }
    images.append(Image(address: address, alternative: place.isEmpty ? nil : (text.finish().text, place)))
    return true
  }
}
