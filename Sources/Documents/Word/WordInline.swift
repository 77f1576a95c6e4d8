import Bitext
import XMLText

/// The text of a Word paragraph: its commonest format is the paragraph's own, other formats become codes.
struct WordInline {
  let content: InlineText
  let style: WordStyle
  /// The places of drawings that hold blocks, by the id of their code.
  let hostedCodes: [String: Range<Int>]

  init(_ items: [WordItem], starts: String, ends: String, prefix: String) {
    let items = Self.withoutBlankFormats(items)
    let base = Self.commonest(items)
    var builder = InlineBuilder()
    builder.foldsSpace = false
    var span: String?
    var hosted: [String: Range<Int>] = [:]
    var links: [(markup: String, format: String?)] = []
    func closeSpan() {
      guard span != nil else { return }
      builder.close("format", markup: "</\(prefix)rPr>")
      span = nil
    }
    for (index, item) in items.enumerated() {
      switch item {
      case .text(let text, let format):
        let wanted = format == (links.last?.format ?? base) ? nil : format
        if wanted != span {
          closeSpan()
          if let wanted {
            builder.open(
              Self.kind(of: wanted, beside: links.last?.format ?? base),
              markup: wanted.isEmpty ? "<\(prefix)rPr/>" : wanted, name: "format")
            span = wanted
          }
        }
        builder.append(Array(text.utf8))
      case .code(let kind, let markup, let equivalent):
        if kind == .footnote || kind == .image { closeSpan() }
        builder.standalone(kind, markup: markup, equivalent: equivalent)
      case .drawing(let markup, let place):
        closeSpan()
        hosted[builder.standalone(.image, markup: markup)] = place
      case .lineBreak(let markup): builder.appendLineBreak(markup: markup)
      case .open(let markup):
        closeSpan()
        let format = Self.onlyFormat(items[(index + 1)...])
        links.append((markup, format))
        builder.open(.link, markup: markup + (format ?? ""), name: "link")
      case .close(let markup):
        closeSpan()
        _ = links.popLast()
        builder.close("link", markup: markup)
      }
    }
    closeSpan()
    let raw = builder.bytes
    content = builder.finish()
    hostedCodes = hosted
    style = WordStyle(
      base: base, prefix: prefix, starts: starts, ends: ends,
      leading: String(decoding: raw.prefix { $0 == 0x20 }, as: UTF8.self),
      trailing: raw.allSatisfy { $0 == 0x20 }
        ? "" : String(decoding: raw.reversed().prefix { $0 == 0x20 }, as: UTF8.self))
  }

  /// Blanks between two texts of one format get it: they have no look of their own worth a code.
  private static func withoutBlankFormats(_ items: [WordItem]) -> [WordItem] {
    var result = items
    for index in items.indices.dropFirst().dropLast() {
      guard case .text(let text, _) = items[index], text.utf8.allSatisfy({ $0 == 0x20 }),
        case .text(_, let before) = result[index - 1], case .text(_, let after) = items[index + 1], before == after
      else { continue }
      result[index] = .text(text, format: before)
    }
    return result
  }

  /// The format that most of the text has; the first of those that have equally much.
  private static func commonest(_ items: [WordItem]) -> String {
    var order: [String] = []
    var lengths: [String: Int] = [:]
    for case .text(let text, let format) in items {
      if lengths[format] == nil { order.append(format) }
      lengths[format, default: 0] += text.utf8.count
    }
    let longest = lengths.values.max()
    return order.first { lengths[$0] == longest } ?? ""
  }

  /// The one format of a link's text, or nil when it has several.
  private static func onlyFormat(_ items: ArraySlice<WordItem>) -> String? {
    var found: String?
    for item in items {
      if case .close = item { return found }
      guard case .text(_, let format) = item else { continue }
      if let found, found != format { return nil }
      found = format
    }
    return found
  }

  /// What a format means beside another.
  private static func kind(of format: String, beside base: String) -> InlineCode.Kind {
    let (own, others) = (looks(of: format), looks(of: base))
    for kind in [InlineCode.Kind.superscript, .subscript, .bold, .italic, .underline, .strikethrough, .code]
    where own.contains(kind) && !others.contains(kind) {
      return kind
    }
    return .other("format")
  }

  /// What the properties of a run look like; a few at most, so that a list serves better than a set.
  private static func looks(of format: String) -> [InlineCode.Kind] {
    var result: [InlineCode.Kind] = []
    for tag in Array(format.utf8).split(separator: UInt8(ascii: "<")) {
      func has(_ words: String) -> Bool { tag.firstOffset(of: words) != nil }
      guard let colon = tag.firstIndex(of: UInt8(ascii: ":")),
        !(has("val=\"0\"") || has("val=\"false\"") || has("val=\"none\""))
      else { continue }
      let name = tag[(colon + 1)...].prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }
      switch String(decoding: name, as: UTF8.self) {
      case "b", "bCs": result.append(.bold)
      case "i", "iCs": result.append(.italic)
      case "u": result.append(.underline)
      case "strike", "dstrike": result.append(.strikethrough)
      case "vertAlign":
        if has("superscript") { result.append(.superscript) }
        if has("subscript") { result.append(.subscript) }
      case "rStyle":
        let style = tag.map(\.asciiLowercased)
        let isAny = { (words: [String]) in words.contains { style.firstOffset(of: $0) != nil } }
        if isAny(["\"strong\"", "\"lev\"", "\"gras\""]) { result.append(.bold) }
        if isAny(["emphasis\"", "accentuation\""]) { result.append(.italic) }
        if isAny(["code"]) { result.append(.code) }
      default: break
      }
    }
    return result
  }
}

/// Writes the text of a Word paragraph as runs.
struct WordStyle: SlotStyle {
  /// The format of text outside codes.
  let base: String
  /// The prefix of Word's namespace, with its colon.
  let prefix: String
  /// Markup that goes before and behind the text.
  let starts: String
  let ends: String
  /// Blanks at the ends that are no part of the text.
  let leading: String
  let trailing: String

  func source(of content: InlineText) -> String {
    var result = starts
    var formats: [(id: String, format: String)] = []
    var skipsLineFeed = false
    if !leading.isEmpty { result += run(leading, base) }
    for piece in content.pieces {
      switch piece {
      case .text(var text):
        if skipsLineFeed, text.utf8.first == 0x0A { text.unicodeScalars.removeFirst() }
        skipsLineFeed = false
        result += run(text, formats.last?.format ?? base)
      case .code(let code):
        switch code.role {
        case .standalone:
          result += code.markup
          skipsLineFeed = code.kind == .lineBreak
        case .opening: open(code, &result, &formats)
        case .closing:
          guard let place = formats.lastIndex(where: { $0.id == code.id }) else { continue }
          formats.remove(at: place)
          guard code.markup.hasPrefix("</a>") else { continue }
          let runs = code.markup.dropFirst("</a>".count)
          result +=
            runs.hasPrefix(WordItems.fieldMark)
            ? String(runs.dropFirst(WordItems.fieldMark.count)) : "</\(prefix)hyperlink>"
        }
      }
    }
    if !trailing.isEmpty { result += run(trailing, base) }
    return result + ends
  }

  private func open(_ code: InlineCode, _ result: inout String, _ formats: inout [(id: String, format: String)]) {
    guard code.markup.hasPrefix("<a href=\""),
      let end = code.markup.firstRange(of: "\">") ?? code.markup.firstRange(of: ">")
    else {
      formats.append((code.id, code.markup == "<\(prefix)rPr/>" ? "" : code.markup))
      return
    }
    let tail = code.markup[end.upperBound...]
    let format: Substring
    if tail.hasPrefix(WordItems.fieldMark) {
      let runs = tail.dropFirst(WordItems.fieldMark.count)
      // The link's own format, when it has one, stands behind the runs of the field.
      let cut = runs.firstRange(of: WordItems.fieldMark)
      result += runs[..<(cut?.lowerBound ?? runs.endIndex)]
      format = cut.map { runs[$0.upperBound...] } ?? ""
    } else {
      let tag = code.markup[..<end.upperBound]
      let address = tag.dropFirst("<a href=\"".count).prefix { $0 != "\"" }
      result += "<\(prefix)hyperlink" + tag.dropFirst("<a href=\"".count + address.count + 1)
      format = tail
    }
    formats.append((code.id, format.isEmpty ? base : String(format)))
  }

  private func run(_ text: String, _ format: String) -> String {
    guard !text.isEmpty else { return "" }
    var writer = XMLWriter()
    writer.raw("<\(prefix)r>\(format)")
    var plain = String.UnicodeScalarView()
    func flush() {
      guard !plain.isEmpty else { return }
      writer.raw("<\(prefix)t xml:space=\"preserve\">")
      writer.text(String(plain))
      writer.raw("</\(prefix)t>")
      plain.removeAll()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        flush()
        writer.raw("<\(prefix)br/>")
      case "\t":
        flush()
        writer.raw("<\(prefix)tab/>")
      default: plain.append(scalar)
      }
    }
    flush()
    writer.raw("</\(prefix)r>")
    return writer.text
  }
}
