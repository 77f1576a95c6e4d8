import Bitext

/// Makes an inline text of a run of inline nodes.
struct HTMLInline {
  /// An image: its node, and the words that stand for it.
  struct Image {
    let node: Int
    let alternative: Alternative?
  }

  struct Alternative {
    let text: String
    let range: Range<Int>?
    let quote: UInt8?
  }

  private(set) var content = InlineText("")
  /// Where the run stands; nil when the parser moved or made up a part of it that the source has elsewhere.
  private(set) var range: Range<Int>?
  /// The places of codes whose markup holds texts, such as alternative texts, by the id of the code.
  private(set) var hostedCodes: [String: Range<Int>] = [:]
  private(set) var images: [Image] = []
  /// Readings beside characters (`ruby`), which are markup.
  private(set) var readings = 0
  /// Notes that stand inside the text: each one a code of it.
  private(set) var sideNotes: [Int] = []

  private let page: HTMLPage
  private let notes: HTMLNotes
  private let isLeftOut: [Bool]
  private var builder = InlineBuilder()
  private var isWritable = true
  private var start: Int?
  private var cursor = 0

  init(_ page: HTMLPage, run: [Int], notes: HTMLNotes, isLeftOut: [Bool], keepsLines: Bool = false) {
    self.page = page
    self.notes = notes
    self.isLeftOut = isLeftOut
    builder.foldsSpace = !keepsLines
    for node in run { read(node) }
    content = builder.finish()
    if isWritable, let start {
      let trimmed = page.bytes.trimmed(start..<max(start, cursor))
      range = trimmed.isEmpty ? nil : trimmed
    }
  }

  /// Reads a subtree, closing elements when their last descendant has been read.
  private mutating func read(_ root: Int) {
    var open: [Int] = []
    var index = root
    let end = page.nodes[root].subtreeEnd
    while index < end {
      if let whole = standalone(index) {
        index = whole
        close(&open, before: index)
        continue
      }
      let node = page.nodes[index]
      if node.isElement {
        place(node.range, isMadeUp: node.isMadeUp)
        if node.isMadeUp, node.endTag != nil { isWritable = false }
        let kind =
          node.name == "span" && page.attribute("translate", of: index) == "no"
          ? InlineCode.Kind.other("keep") : MarkupTag.kind(of: node.name)
        let id = builder.open(kind, markup: node.isMadeUp ? "" : source(node.range), name: String(index))
        if !node.isMadeUp, let range = node.range, HTMLTextAttributes.isHost(index, page) { hostedCodes[id] = range }
        open.append(index)
        index += 1
      } else {
        place(node.range, isMadeUp: false)
        builder.append(node.text)
        index = node.subtreeEnd
      }
      close(&open, before: index)
    }
  }

  /// Closes the elements that end before a node.
  private mutating func close(_ open: inout [Int], before index: Int) {
    while let last = open.last, index >= page.nodes[last].subtreeEnd {
      open.removeLast()
      let (isMadeUp, endTag) = (page.nodes[last].isMadeUp, page.nodes[last].endTag)
      if !isMadeUp { place(endTag, isMadeUp: true) }
      builder.close(String(last), markup: isMadeUp ? "" : source(endTag))
    }
  }

  /// Reads what is one code with all that is in it; gives the index after it.
  private mutating func standalone(_ index: Int) -> Int? {
    guard page.nodes[index].isElement || page.nodes[index].kind == .comment else { return nil }
    let node = page.nodes[index]
    let whole = page.sourceRange(of: index)
    if isLeftOut[index] || node.kind == .comment {
      place(whole, isMadeUp: whole == nil)
      if whole != nil { builder.standalone(.other(node.isElement ? node.name : "comment"), markup: source(whole)) }
    } else if notes.sideNotes.contains(index) {
      place(whole, isMadeUp: node.isMadeUp)
      let id = builder.standalone(.footnote, markup: source(whole))
      if let whole { hostedCodes[id] = whole }
      sideNotes.append(index)
    } else if let mark = notes.marks[index] {
      place(whole, isMadeUp: node.isMadeUp)
      let shown = mark.contains { $0.isLetter || $0.isNumber || $0 == "*" } ? "[\(mark)]" : ""
      builder.standalone(.footnote, markup: source(whole), equivalent: shown)
    } else if node.name == "br" {
      place(node.range, isMadeUp: node.isMadeUp)
      builder.appendLineBreak(markup: source(node.range))
    } else if MarkupTag.isVoid(node.name) || HTMLImage.names.contains(node.name) {
      place(whole, isMadeUp: node.isMadeUp)
      let id = builder.standalone(MarkupTag.kind(of: node.name), markup: source(whole))
      if HTMLImage.names.contains(node.name) { image(index, id, whole) }
    } else if node.name == "rt" || node.name == "rp" || node.name == "rtc" {
      // How characters are read is said beside them, in small letters: the text is what they say.
      place(whole, isMadeUp: node.isMadeUp)
      builder.standalone(.other("ruby"), markup: source(whole))
      if node.name == "rt" { readings += 1 }
    } else {
      return nil
    }
    return node.subtreeEnd
  }

  private mutating func image(_ index: Int, _ id: String, _ whole: Range<Int>?) {
    if let whole, HTMLTextAttributes.isHost(index, page) { hostedCodes[id] = whole }
    guard let alt = page.attributes[page.nodes[index].attributes].first(where: { $0.name == "alt" }),
      alt.value.utf8.contains(where: { !$0.isASCIISpace }), let range = alt.valueRange
    else { return images.append(Image(node: index, alternative: nil)) }
    let place = HTMLAttributeStyle.place(of: range, in: page.bytes)
    images.append(
      Image(node: index, alternative: Alternative(text: alt.value, range: place.range, quote: place.quote)))
    if let whole { hostedCodes[id] = whole }
  }

  /// Notes that the source goes on here; going backwards means that the parser moved something.
  private mutating func place(_ range: Range<Int>?, isMadeUp: Bool) {
    guard let range else {
      if !isMadeUp { isWritable = false }
      return
    }
    if isMadeUp, range.lowerBound < cursor { return }
    if range.lowerBound < cursor { isWritable = false }
    if start == nil { start = range.lowerBound }
    cursor = max(cursor, range.upperBound)
  }

  private func source(_ range: Range<Int>?) -> String { range.map { page.bytes.string($0) } ?? "" }
}
