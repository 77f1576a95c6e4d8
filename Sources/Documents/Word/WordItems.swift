import Bitext
import XMLText

/// One thing in a Word paragraph, in reading order.
enum WordItem {
  /// Text in a format; the format is the source of its `w:rPr`, empty for none.
  case text(String, format: String)
  /// Markup that stands alone.
  case code(InlineCode.Kind, markup: String, equivalent: String)
  /// A drawing whose markup holds blocks of its own, and its place.
  case drawing(markup: String, place: Range<Int>)
  /// A line break.
  case lineBreak(markup: String)
  /// The start and end of a link.
  case open(markup: String)
  case close(markup: String)
}

/// Takes a Word paragraph apart (ECMA-376 part 1, 17.3): runs to text, what else runs hold to codes, wrappers opened.
struct WordItems {
  private(set) var items: [WordItem] = []
  /// Markup without text that must stay: starts of bookmarks and comments, put before the text when it is written.
  private(set) var starts = ""
  /// The same for their ends and for the marks of comments, put behind it.
  private(set) var ends = ""
  private(set) var insertions = 0
  private(set) var deletions = 0
  /// Drawings that share their run with other content, whose text boxes are not read.
  private(set) var unreadTextBoxes = 0
  private(set) var comments = 0
  /// Paragraphs of text boxes.
  private(set) var boxParagraphs: [WordDrawing.Paragraph] = []
  /// Alternative texts of drawings.
  private(set) var alternatives: [WordDrawing.Alternative] = []
  /// The relationships that lead to images without words, in order.
  private(set) var images: [String] = []

  private let bytes: [UInt8]
  private let relationships: [String: WordPackage.Relationship]
  private let takesDeletions: Bool
  /// The number of the last footnote's mark.
  private(set) var noteNumber: Int
  private var field: Field?

  /// A field that is open: its runs so far, what it is, and its shown text.
  private struct Field {
    var raw: String
    var instruction = ""
    var result = ""
    var depth = 1
    /// Whether its result is being read.
    var isInResult = false
    /// Whether it is a link, whose result is text like any other.
    var isLink = false
  }

  init(
    _ bytes: [UInt8], relationships: [String: WordPackage.Relationship], refusesChanges: Bool, noteNumber: Int
  ) {
    self.bytes = bytes
    self.relationships = relationships
    takesDeletions = refusesChanges
    self.noteNumber = noteNumber
  }

  /// Reads the children of a paragraph; gives the range of those that hold text or codes, or nil when none does.
  mutating func read(_ paragraph: XMLTree) -> Range<Int>? {
    var first: Int?
    var last = 0
    var pendingStarts = ""
    var pendingEnds = ""
    for child in paragraph.elements where child.name.local != "pPr" {
      let before = items.count
      let isOpen = field != nil
      let (oldStarts, oldEnds) = (starts, ends)
      take(child)
      guard items.count > before || field != nil || isOpen else {
        // What stands before the first text or behind the last stays where it is; what stands between moves to an end.
        pendingStarts += starts.dropFirst(oldStarts.count)
        pendingEnds += ends.dropFirst(oldEnds.count)
        (starts, ends) = (oldStarts, oldEnds)
        if first == nil { (pendingStarts, pendingEnds) = ("", "") }
        continue
      }
      if first == nil { first = child.bytes.lowerBound }
      starts += pendingStarts
      ends += pendingEnds
      (pendingStarts, pendingEnds) = ("", "")
      last = child.bytes.upperBound
    }
    closeField()
    return first.map { $0..<max($0, last) }
  }

  private func source(_ tree: XMLTree) -> String { bytes.string(tree.bytes) }

  private mutating func take(_ tree: XMLTree) {
    switch tree.name.local {
    case "r": run(tree)
    case "hyperlink":
      if field != nil {
        let raw = source(tree)
        field?.raw += raw
        return
      }
      items.append(.open(markup: Self.link(tree, relationships, bytes)))
      for child in tree.elements { take(child) }
      closeField()
      items.append(.close(markup: "</a>"))
    case "ins", "moveTo":
      insertions += 1
      if !takesDeletions { for child in tree.elements { take(child) } }
    case "del", "moveFrom":
      deletions += 1
      if takesDeletions { for child in tree.elements { take(child) } }
    case "smartTag", "customXml", "dir", "bdo", "sdtContent": for child in tree.elements { take(child) }
    case "sdt": if let content = tree.child("sdtContent") { take(content) }
    case "bookmarkStart":
      if tree.value("name") != "_GoBack" { starts += source(tree) }
    case "commentRangeStart", "permStart": starts += source(tree)
    case "bookmarkEnd", "commentRangeEnd", "permEnd": ends += source(tree)
    case "fldSimple":
      items.append(.code(.other("field"), markup: source(tree), equivalent: Self.shownText(tree)))
    case "oMath", "oMathPara": items.append(.code(.other("formula"), markup: source(tree), equivalent: ""))
    case "proofErr", "customXmlPr", "smartTagPr", "sdtPr", "sdtEndPr", "pPr", "moveFromRangeStart", "moveFromRangeEnd",
      "moveToRangeStart", "moveToRangeEnd":
      break
    default: items.append(.code(.other(tree.name.local), markup: source(tree), equivalent: ""))
    }
  }

  // MARK: Runs

  private mutating func run(_ tree: XMLTree) {
    let parts = tree.elements.filter { $0.name.local != "rPr" }
    if fieldRun(tree, parts) { return }
    let format = Self.format(tree.child("rPr"), bytes)
    for part in parts {
      switch part.name.local {
      case "t", "delText": text(part, format)
      case "noBreakHyphen": items.append(.text("\u{2011}", format: format))
      case "softHyphen": items.append(.text("\u{AD}", format: format))
      case "tab", "ptab": items.append(.code(.other("tab"), markup: wrapped(part, format), equivalent: "\t"))
      case "cr": items.append(.lineBreak(markup: wrapped(part, format)))
      case "br":
        if let type = part.value("type"), type != "textWrapping" {
          items.append(.code(.other("page-break"), markup: wrapped(part, format), equivalent: ""))
        } else {
          items.append(.lineBreak(markup: wrapped(part, format)))
        }
      case "footnoteReference", "endnoteReference":
        noteNumber += 1
        items.append(.code(.footnote, markup: wrapped(part, format), equivalent: "[\(noteNumber)]"))
      case "commentReference":
        comments += 1
        ends += wrapped(part, format)
      case "footnoteRef", "endnoteRef", "annotationRef": starts += wrapped(part, format)
      case "lastRenderedPageBreak", "instrText", "delInstrText": break
      case "drawing", "pict", "object", "AlternateContent":
        drawing(part, in: tree, isAlone: parts.count == 1, format)
      default: items.append(.code(.other(part.name.local), markup: wrapped(part, format), equivalent: ""))
      }
    }
  }

  private mutating func text(_ part: XMLTree, _ format: String) {
    let text = Self.spaced(part.text, isTrimmed: part.value("space") != "preserve")
    guard !text.isEmpty else { return }
    if field?.isInResult == true { field?.result += text }
    items.append(.text(text, format: format))
  }

  /// A text with spaces for tabs and line ends, and without spaces at its ends where it is trimmed.
  private static func spaced(_ text: String, isTrimmed: Bool) -> String {
    var copy = text
    return copy.withUTF8 { bytes in
      let needsWork = bytes.contains { $0 == 0x0A || $0 == 0x09 }
      guard needsWork || isTrimmed && (bytes.first == 0x20 || bytes.last == 0x20) else { return text }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      for (index, byte) in bytes.enumerated() {
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
        result.append(byte == 0x0A || byte == 0x09 ? 0x20 : byte)
      }
      guard isTrimmed, let first = result.firstIndex(where: { $0 != 0x20 }) else {
        return isTrimmed ? "" : String(decoding: result, as: UTF8.self)
      }
      let last = result.lastIndex { $0 != 0x20 } ?? first
      return result.string(first..<(last + 1))
    }
  }

  private func wrapped(_ part: XMLTree, _ format: String) -> String {
    let prefix = Self.prefix(of: part, bytes)
    return "<\(prefix)r>\(format)\(source(part))</\(prefix)r>"
  }

  /// The prefix of an element's name with its colon, as written.
  static func prefix(of tree: XMLTree, _ bytes: [UInt8]) -> String {
    let tag = bytes[tree.bytes].dropFirst().prefix { !$0.isASCIISpace && $0 != 0x3E && $0 != 0x2F }
    guard let colon = tag.firstIndex(of: UInt8(ascii: ":")) else { return "w:" }
    let name = bytes.string(tag.startIndex..<(colon + 1))
    // Drawings inside a run have prefixes of their own; runs never do.
    return ["mc:", "wp:", "a:", "v:", "o:", "m:", "w14:", "wps:"].contains(name) ? "w:" : name
  }

  /// A drawing; what it says is read where it has its run to itself, as programs write it.
  private mutating func drawing(_ part: XMLTree, in run: XMLTree, isAlone: Bool, _ format: String) {
    let drawing = WordDrawing(part, bytes)
    images += drawing.images
    guard isAlone else {
      if !drawing.paragraphs.isEmpty { unreadTextBoxes += 1 }
      items.append(.code(.image, markup: wrapped(part, format), equivalent: ""))
      return
    }
    items.append(.drawing(markup: source(run), place: run.bytes))
    boxParagraphs += drawing.paragraphs
    alternatives += drawing.alternatives
  }

  /// The text of all runs in an element.
  static func shownText(_ tree: XMLTree) -> String {
    if tree.name.local == "t" { return tree.text }
    return tree.elements.map { shownText($0) }.joined()
  }

  /// The source of a run's properties without what is no look: proofing language, revision marks.
  private static func format(_ properties: XMLTree?, _ bytes: [UInt8]) -> String {
    guard let properties else { return "" }
    let noise: Set<String> = ["lang", "noProof", "rPrChange", "ins", "del", "moveFrom", "moveTo", "webHidden"]
    let kept = properties.elements.filter { !noise.contains($0.name.local) }
    guard !kept.isEmpty else { return "" }
    let name = prefix(of: properties, bytes) + "rPr"
    return "<\(name)>\(kept.map { bytes.string($0.bytes) }.joined())</\(name)>"
  }

  // MARK: Fields and links (17.16)

  /// Takes a run that belongs to a field; false when it is to be read as any other.
  private mutating func fieldRun(_ tree: XMLTree, _ parts: [XMLTree]) -> Bool {
    let mark = parts.first { $0.name.local == "fldChar" }?.value("fldCharType")
    guard var open = field else {
      guard mark == "begin" else { return false }
      field = Field(raw: source(tree))
      return true
    }
    let raw = source(tree)
    if open.isLink, open.depth == 1, mark == nil { return false }
    open.raw += raw
    switch mark {
    case "begin": open.depth += 1
    case "separate" where open.depth == 1:
      open.isInResult = true
      if let address = Self.address(in: open.instruction) {
        open.isLink = true
        items.append(
          .open(markup: "<a href=\"\(Self.escaped(address))\">" + Self.fieldMark + open.raw + Self.fieldMark))
        open.raw = ""
      }
    case "end":
      open.depth -= 1
      if open.depth == 0 {
        if open.isLink {
          items.append(.close(markup: "</a>" + Self.fieldMark + raw))
        } else {
          items.append(.code(.other("field"), markup: open.raw, equivalent: open.result))
        }
        field = nil
        return true
      }
    default:
      if open.isInResult {
        open.result += Self.shownText(tree)
      } else if open.depth == 1 {
        for part in parts where part.name.local == "instrText" { open.instruction += part.text }
      }
    }
    field = open
    return true
  }

  /// A field that the paragraph does not close is kept as it stands.
  private mutating func closeField() {
    guard let open = field else { return }
    if open.isLink {
      items.append(.close(markup: "</a>" + Self.fieldMark))
    } else if !open.raw.isEmpty {
      items.append(.code(.other("field"), markup: open.raw, equivalent: open.result))
    }
    field = nil
  }

  /// What stands before and behind the runs that make a field's link.
  static let fieldMark = "<!--field-->"

  /// The address of `HYPERLINK "…"`.
  private static func address(in instruction: String) -> String? {
    let words = instruction.split(separator: " ")
    guard words.first?.uppercased() == "HYPERLINK" else { return nil }
    let parts = instruction.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return words.count > 1 ? String(words[1]) : nil }
    return instruction.contains("\\l") && words.count > 1 && words[1] == "\\l" ? "#" + parts[1] : String(parts[1])
  }

  /// A link as an HTML start tag with Word's own attributes behind the address.
  private static func link(
    _ tree: XMLTree, _ relationships: [String: WordPackage.Relationship], _ bytes: [UInt8]
  ) -> String {
    let anchor = tree.value("anchor").map { "#" + $0 } ?? ""
    let target = tree.value("id").flatMap { relationships[$0]?.target } ?? ""
    let tag = bytes[tree.element.place.bytes]
    let own = bytes.string(tag.startIndex..<tag.endIndex)
    let name = prefix(of: tree, bytes) + "hyperlink"
    let attributes = own.dropFirst(name.utf8.count + 1).dropLast(own.hasSuffix("/>") ? 2 : 1)
    return "<a href=\"\(escaped(target + anchor))\"\(attributes)>"
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    HTMLEscape.append(text, to: &result, quote: UInt8(ascii: "\""), usesNamedSpace: false)
    return String(decoding: result, as: UTF8.self)
  }
}
