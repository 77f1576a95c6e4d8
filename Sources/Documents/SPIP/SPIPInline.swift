import Bitext

/// Reads SPIP's inline markup: bold, italic, links, notes, line breaks, HTML tags, documents.
struct SPIPInline {
  private(set) var content = InlineText("")
  /// The places of notes, calls included, by the id of their code.
  private(set) var hostedCodes: [String: Range<Int>] = [:]
  /// The texts of the notes.
  private(set) var notes: [Range<Int>] = []

  private let bytes: [UInt8]
  private let range: Range<Int>
  private let partners: [Int: Int]
  private let lastBrace: Int
  private let lastDoubleBrace: Int
  private var builder = InlineBuilder()
  private var spans: [String] = []
  /// Where open links end: offset of what closes them, and the whole closing markup's range.
  private var linkEnds: [Int: Range<Int>] = [:]

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    partners = Self.partners(bytes, range)
    lastBrace = bytes[range].lastIndex(of: UInt8(ascii: "}")) ?? -1
    var double = -1
    for index in range.dropLast() where bytes[index] == UInt8(ascii: "}") && bytes[index + 1] == UInt8(ascii: "}") {
      double = index
    }
    lastDoubleBrace = double
    scan()
    content = builder.finish()
  }

  /// Which `]` answers which `[`.
  private static func partners(_ bytes: [UInt8], _ range: Range<Int>) -> [Int: Int] {
    var open: [Int] = []
    var result: [Int: Int] = [:]
    for index in range {
      if bytes[index] == UInt8(ascii: "[") {
        open.append(index)
      } else if bytes[index] == UInt8(ascii: "]"), let start = open.popLast() {
        result[start] = index
      }
    }
    return result
  }

  private mutating func scan() {
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = linkEnds[index] {
        builder.close("link", markup: bytes.string(end))
        index = end.upperBound
        continue
      }
      index = step(index)
    }
  }

  /// Reads what stands at an offset and gives the offset after it.
  private mutating func step(_ index: Int) -> Int {
    let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: "["):
      if next == UInt8(ascii: "["), let end = note(index) { return end }
      return link(index) ?? literal(index)
    case UInt8(ascii: "{"): return openBrace(index, isDouble: next == UInt8(ascii: "{"))
    case UInt8(ascii: "}"): return closeBrace(index, isDouble: next == UInt8(ascii: "}"))
    case UInt8(ascii: "<"): return tag(index) ?? literal(index)
    case UInt8(ascii: "~"):
      builder.append("\u{A0}")
      return index + 1
    case UInt8(ascii: "&"):
      guard let reference = CharacterReference.decode(bytes, at: index) else { return literal(index) }
      builder.append(reference.text)
      return index + reference.length
    case 0x0A, 0x0D: return lineEnd(index)
    default: return literal(index)
    }
  }

  private mutating func literal(_ index: Int) -> Int {
    builder.append(CollectionOfOne(bytes[index]))
    return index + 1
  }

  private mutating func lineEnd(_ index: Int) -> Int {
    var after = index
    while after < range.upperBound, bytes[after].isASCIISpace { after += 1 }
    if after + 1 < range.upperBound, bytes[after] == UInt8(ascii: "_"), bytes[after + 1].isBlank {
      builder.appendLineBreak(markup: bytes.string(index..<(after + 2)))
      return after + 2
    }
    builder.append(CollectionOfOne(0x20))
    return max(after, index + 1)
  }

  private mutating func openBrace(_ index: Int, isDouble: Bool) -> Int {
    if isDouble, lastDoubleBrace > index {
      builder.open(.bold, markup: "{{", name: "{{")
      spans.append("{{")
      return index + 2
    }
    guard !isDouble, lastBrace > index else { return literal(index) }
    builder.open(.italic, markup: "{", name: "{")
    spans.append("{")
    return index + 1
  }

  private mutating func closeBrace(_ index: Int, isDouble: Bool) -> Int {
    if spans.last == "{" {
      spans.removeLast()
      builder.close("{", markup: "}")
      return index + 1
    }
    guard isDouble, spans.last == "{{" else { return literal(index) }
    spans.removeLast()
    builder.close("{{", markup: "}}")
    return index + 2
  }

  private mutating func note(_ index: Int) -> Int? {
    guard let outer = partners[index], partners[index + 1] == outer - 1 else { return nil }
    var inner = bytes.trimmed((index + 2)..<(outer - 1))
    // A note may have a name, as in [[<12>text]].
    if !inner.isEmpty, bytes[inner.lowerBound] == UInt8(ascii: "<"),
      let close = bytes[inner].firstIndex(of: UInt8(ascii: ">")), close - inner.lowerBound < 12,
      bytes[(inner.lowerBound + 1)..<close].allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "*") })
    {
      inner = bytes.trimmed((close + 1)..<inner.upperBound)
    }
    notes.append(inner)
    let id = builder.standalone(
      .footnote, markup: bytes.string(index..<(outer + 1)), equivalent: "[\(notes.count)]")
    hostedCodes[id] = index..<(outer + 1)
    return outer + 1
  }

  private mutating func link(_ index: Int) -> Int? {
    guard let close = partners[index], close > index + 1 else { return nil }
    let inner = (index + 1)..<close
    if bytes[inner.lowerBound] == UInt8(ascii: "?") {
      builder.open(.other("glossary"), markup: "[?", name: "link")
      linkEnds[close] = close..<(close + 1)
      return index + 2
    }
    if inner.count > 2, bytes[inner].suffix(2).elementsEqual("<-".utf8) {
      builder.standalone(.other("anchor"), markup: bytes.string(index..<(close + 1)))
      return close + 1
    }
    guard let arrow = lastArrow(in: inner) else { return nil }
    if arrow == inner.lowerBound {
      builder.standalone(.link, markup: bytes.string(index..<(close + 1)))
      return close + 1
    }
    let end =
      bytes[inner.lowerBound..<arrow].firstIndex(of: UInt8(ascii: "|")) ?? languageMark(inner.lowerBound..<arrow)
    builder.open(.link, markup: "[", name: "link")
    linkEnds[end] = end..<(close + 1)
    return index + 1
  }

  private func lastArrow(in inner: Range<Int>) -> Int? {
    var index = inner.upperBound - 2
    while index >= inner.lowerBound {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: ">") { return index }
      if bytes[index] == UInt8(ascii: "]") { return nil }
      index -= 1
    }
    return nil
  }

  /// Where `{en}` at the end of a link's text begins, or the text's end.
  private func languageMark(_ text: Range<Int>) -> Int {
    guard text.count > 4, bytes[text.upperBound - 1] == UInt8(ascii: "}"),
      let brace = bytes[text].lastIndex(of: UInt8(ascii: "{")), brace > text.lowerBound,
      (2...5).contains(text.upperBound - 1 - brace - 1),
      bytes[(brace + 1)..<(text.upperBound - 1)].allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "_") })
    else { return text.upperBound }
    return brace
  }

  private mutating func tag(_ index: Int) -> Int? {
    guard let tag = MarkupTag(bytes, at: index, before: range.upperBound) else { return nil }
    let markup = bytes.string(index..<tag.end)
    let kind = MarkupTag.kind(of: tag.name)
    if tag.name == "br" {
      builder.appendLineBreak(markup: markup)
    } else if tag.isClosing {
      if !builder.close("<\(tag.name)", markup: markup) { builder.standalone(kind, markup: markup) }
    } else if tag.isSelfClosing || MarkupTag.isVoid(tag.name) || MarkupTag.isSPIPDocument(tag.name) {
      builder.standalone(MarkupTag.isSPIPDocument(tag.name) ? .image : kind, markup: markup)
    } else {
      builder.open(kind, markup: markup, name: "<\(tag.name)")
    }
    return tag.end
  }
}
