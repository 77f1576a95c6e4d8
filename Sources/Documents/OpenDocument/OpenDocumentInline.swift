import Bitext
import XMLText

/// The text of an OpenDocument paragraph (ISO/IEC 26300-1, 6): spans and links open and close, all else is one code.
struct OpenDocumentInline {
  private(set) var builder = InlineBuilder()
  /// The places of notes, by the id of their code.
  private(set) var hostedCodes: [String: Range<Int>] = [:]
  /// The paragraphs of notes, in order.
  private(set) var notes: [XMLTree] = []
  /// The paragraphs of text boxes, in order.
  private(set) var boxParagraphs: [XMLTree] = []
  /// Titles and descriptions of images, with the address of the image.
  private(set) var alternatives: [(text: XMLTree, image: String?)] = []
  /// The addresses of images without words, in order.
  private(set) var images: [String] = []
  private(set) var comments = 0
  /// Insertions that are open at the paragraph's end.
  private(set) var openInsertions: Set<String>
  private let bytes: [UInt8]
  private let styles: OpenDocumentStyleSheet
  /// The changes that are refused; nil when they are accepted.
  private let refused: OpenDocumentChanges?
  private var spans = 0

  init(
    _ bytes: [UInt8], styles: OpenDocumentStyleSheet, refusing refused: OpenDocumentChanges?,
    openInsertions: Set<String>
  ) {
    self.bytes = bytes
    self.styles = styles
    self.refused = refused
    self.openInsertions = openInsertions
  }

  mutating func read(_ tree: XMLTree) {
    for child in tree.children {
      switch child {
      case .text(let text): append(text)
      case .element(let element): read(element: element)
      case .comment, .instruction: break
      }
    }
  }

  /// Adds text; what a refused insertion brought is a code, so that it stays in the file.
  private mutating func append(_ text: String) {
    guard !openInsertions.isEmpty else { return builder.append(text) }
    guard text.utf8.contains(where: { !$0.isASCIISpace }) else { return }
    var writer = XMLWriter()
    writer.text(text)
    builder.standalone(.other("insertion"), markup: writer.text)
  }

  /// A mark of a change: what was deleted is text again, what was inserted is none, when changes are refused.
  private mutating func change(_ element: XMLTree) {
    builder.standalone(.other(element.name.local), markup: source(element.bytes))
    guard let refused, let id = element.value("change-id") else { return }
    switch element.name.local {
    case "change-start" where refused.insertions.contains(id): openInsertions.insert(id)
    case "change-end": openInsertions.remove(id)
    case "change": builder.append(refused.deletions[id] ?? "")
    default: break
    }
  }

  /// A frame, drawing or image: one code that holds what it says.
  private mutating func drawing(_ element: XMLTree) {
    let id = builder.standalone(.image, markup: source(element.bytes))
    let known = (boxParagraphs.count, alternatives.count)
    var addresses: [String] = []
    var open = [element]
    while let next = open.popLast() {
      switch next.name.local {
      case "p", "h": boxParagraphs.append(next)
      case "image":
        addresses += next.value("href").map { [$0] } ?? []
        open += next.elements.reversed()
      case "title", "desc":
        let isText = next.text.utf8.contains { !$0.isASCIISpace } && next.elements.isEmpty
        if isText, !alternatives.dropFirst(known.1).contains(where: { $0.text.text == next.text }) {
          alternatives.append((next, nil))
        }
      default: open += next.elements.reversed()
      }
    }
    // A picture may be there twice, in another form for other programs: the first one counts.
    if let address = addresses.first {
      if alternatives.count > known.1 { alternatives[known.1].image = address } else { images.append(address) }
    }
    if known != (boxParagraphs.count, alternatives.count) { hostedCodes[id] = element.bytes }
  }

  private func source(_ range: Range<Int>) -> String { bytes.string(range) }

  private mutating func read(element: XMLTree) {
    switch element.name.local {
    case "s": append(" ")
    case "change", "change-start", "change-end": change(element)
    case "tab": builder.standalone(.other("tab"), markup: source(element.bytes), equivalent: "\t")
    case "line-break": builder.appendLineBreak(markup: source(element.bytes))
    case "span": span(element, styles.looks[element.value("style-name") ?? ""] ?? .other("format"))
    case "a": span(element, .link)
    case "note": note(element)
    case "annotation", "annotation-end":
      if element.name.local == "annotation" { comments += 1 }
      builder.standalone(.other("comment"), markup: source(element.bytes))
    case "soft-page-break": break
    case "frame", "image", "custom-shape", "g", "object":
      drawing(element)
    case "ruby":
      builder.standalone(
        .other("ruby"), markup: source(element.bytes), equivalent: element.child("ruby-base")?.text ?? "")
    default:
      builder.standalone(.other(element.name.local), markup: source(element.bytes), equivalent: element.text)
    }
  }

  private mutating func span(_ element: XMLTree, _ kind: InlineCode.Kind) {
    let content = element.contentBytes
    // An element without content is one code.
    guard !element.isEmptyTag else {
      builder.standalone(kind, markup: source(element.bytes))
      return
    }
    spans += 1
    let name = "\(spans)"
    builder.open(kind, markup: source(element.bytes.lowerBound..<content.lowerBound), name: name)
    read(element)
    builder.close(name, markup: source(content.upperBound..<element.bytes.upperBound))
  }

  private mutating func note(_ element: XMLTree) {
    let mark = element.child("note-citation")?.text ?? ""
    let id = builder.standalone(.footnote, markup: source(element.bytes), equivalent: mark.isEmpty ? "" : "[\(mark)]")
    hostedCodes[id] = element.bytes
    notes += (element.child("note-body")?.elements ?? []).filter { $0.name.local == "p" || $0.name.local == "h" }
  }
}

/// Writes the text of an OpenDocument paragraph.
struct OpenDocumentStyle: SlotStyle {
  func source(of content: InlineText) -> String {
    var writer = XMLWriter()
    var plain = String.UnicodeScalarView()
    var isAfterSpace = true
    var skipsLineFeed = false
    func flush() {
      writer.text(String(plain))
      plain.removeAll()
    }
    for piece in content.pieces {
      switch piece {
      case .code(let code):
        flush()
        writer.raw(code.markup)
        skipsLineFeed = code.kind == .lineBreak
      case .text(let text):
        for scalar in text.unicodeScalars {
          switch scalar {
          case "\n":
            flush()
            if !skipsLineFeed { writer.raw("<text:line-break/>") }
            isAfterSpace = true
          case "\t":
            flush()
            writer.raw("<text:tab/>")
            isAfterSpace = true
          case " " where isAfterSpace:
            flush()
            writer.raw("<text:s/>")
          default:
            plain.append(scalar)
            isAfterSpace = scalar == " "
          }
          skipsLineFeed = false
        }
      }
    }
    flush()
    return writer.text
  }
}
