import Bitext

/// Makes blocks of the parts of a page that are to be read.
struct HTMLBlocks {
  private(set) var collector = BlockCollector()
  private let page: HTMLPage
  private let hints: HTMLHints
  private let notes: HTMLNotes
  private let article: HTMLArticle
  private let style: HTMLStyle
  private var skippedCode = 0
  private var dates: [String] = []
  private let tables: HTMLTables
  /// The numbers of the tables that are read, by their nodes.
  private var tableNumbers: [Int: Int] = [:]
  private var readings = 0
  /// Whether an inline element has a block somewhere inside.
  private let holdsBlock: [Bool]

  init(_ page: HTMLPage, findsArticle: Bool, isNavigation: Bool = false) {
    self.page = page
    hints = HTMLHints(page)
    notes = HTMLNotes(page)
    tables = HTMLTables(page)
    article = HTMLArticle(
      page, hints: hints, notes: notes, findsArticle: findsArticle, readsNavigation: isNavigation)
    style = HTMLStyle(usesNamedSpace: page.bytes.firstOffset(of: "&nbsp;") != nil)
    var holds = [Bool](repeating: false, count: page.nodes.count)
    for index in page.nodes.indices.reversed() {
      guard page.nodes[index].parent >= 0 else { continue }
      if holds[index] || page.nodes[index].isBlock, !article.isLeftOut[index] {
        holds[page.nodes[index].parent] = true
      }
    }
    holdsBlock = holds
  }

  mutating func readRegions() {
    for region in article.regions { read(region) }
    HTMLOpening.assign(to: &collector.entries)
    ArticleRoles.assignSignature(to: &collector.entries)
    leaveOutPortraits()
    collector.placeLastImages()
    sayWhatIsNotRead()
    if skippedCode > 0 { collector.losses.append("\(skippedCode) pieces of code left as they are") }
    collector.sortBySource()
  }

  /// The alternative text of a portrait beside the byline says the author's name once more.
  private mutating func leaveOutPortraits() {
    let names = collector.entries.filter { $0.role == .byline }.map(\.content.text)
    collector.entries.removeAll { entry in
      entry.kind == .caption && entry.style is HTMLAttributeStyle
        && names.contains { $0 == entry.content.text || $0.hasSuffix(" " + entry.content.text) }
    }
  }

  /// Walks a container and gathers runs of inline content between blocks; no recursion, since depth is the page's.
  private mutating func read(_ root: Int) {
    var run: [Int] = []
    var runParent = root
    var index = isInline(root) ? root : root + 1
    let end = page.nodes[root].subtreeEnd
    while index < end {
      let next = page.nodes[index].subtreeEnd
      if article.isLeftOut[index], !isInline(index) || run.isEmpty {
        flush(&run)
        index = next
        continue
      }
      if isInline(index) {
        let parent = page.nodes[index].parent
        if run.isEmpty || parent != runParent { flush(&run) }
        runParent = parent
        run.append(index)
        index = next
        continue
      }
      flush(&run)
      if page.nodes[index].name == "pre", !isVerse(index) {
        if page.text(of: index).utf8.contains(where: { !$0.isASCIISpace }) { skippedCode += 1 }
        index = next
      } else {
        index += 1
      }
    }
    flush(&run)
  }

  /// Text, comments, and elements that hold no block.
  private func isInline(_ index: Int) -> Bool {
    !page.nodes[index].isBlock && !holdsBlock[index] || !page.nodes[index].isElement
  }

  private func isVerse(_ index: Int) -> Bool { hints.has(index, ["verse", "poem", "poesie", "poetry"]) }

  private mutating func flush(_ run: inout [Int]) {
    let nodes = run
    run = []
    guard nodes.contains(where: { !article.isLeftOut[$0] && page.nodes[$0].kind != .whitespace }) else { return }
    for part in HTMLRun.split(nodes, page, hints, headline: article.headline) { add(part) }
  }

  private mutating func add(_ run: [Int]) {
    let visible = run.filter { page.nodes[$0].kind != .whitespace && page.nodes[$0].kind != .comment }
    guard let first = visible.first else { return }
    if visible.allSatisfy({ time(in: $0) != nil }) {
      for node in visible.compactMap({ time(in: $0) }) {
        dates.append(page.attribute("datetime", of: node) ?? page.text(of: node))
      }
      return
    }
    var (kind, place) = kind(of: first)
    let inline = HTMLInline(
      page, run: run, notes: notes, isLeftOut: article.isLeftOut, keepsLines: kind == .verse)
    let before = collector.entries.count
    // Bullets, arrows and rows of stars are no text.
    if hasWords(inline.content.text) {
      let hasBreaks = inline.content.codes.contains { $0.kind == .lineBreak }
      let role = role(of: first, run, kind, place, inline.content.text)
      let markupKind = kind
      if role == .headline, !isHeading(kind) { kind = .heading(level: 1) }
      var entry = BlockCollector.Entry(
        kind: kind, role: role, content: inline.content, range: inline.range, style: style,
        hostedCodes: inline.hostedCodes, breaksAtNewlines: kind == .verse || hasBreaks && !isHeading(kind))
      entry.markupKind = markupKind
      entry.layout.cell = cell(place, kind)
      collector.add(entry)
    }
    let hasText = collector.entries.count > before
    for note in inline.sideNotes { add(note: note) }
    for image in inline.images { add(image, isAlone: !hasText) }
    readings += inline.readings
  }

  /// The time that an element is, or that all its words stand in, as in a link to the article's own address.
  private func time(in node: Int) -> Int? {
    if page.nodes[node].name == "time" { return node }
    guard page.nodes[node].isElement else { return nil }
    let end = page.nodes[node].subtreeEnd
    var found: Int?
    var index = node + 1
    while index < end {
      if page.nodes[index].name == "time" {
        found = found ?? index
        index = page.nodes[index].subtreeEnd
      } else if page.nodes[index].name == "img" || page.nodes[index].kind == .text && hasWords(page.nodes[index].text) {
        return nil
      } else {
        index += 1
      }
    }
    return found
  }

  private func hasWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The alternative text of an image; an image that stands alone is the block's own.
  private mutating func add(_ image: HTMLInline.Image, isAlone: Bool) {
    let address = isAlone && isPicture(image.node) ? HTMLImage.address(of: image.node, in: page) : nil
    guard let alternative = image.alternative else {
      if let address { collector.add(imageAt: address) }
      return
    }
    var entry = BlockCollector.Entry(
      kind: .caption, role: .caption, content: InlineText(alternative.text), range: alternative.range,
      style: HTMLAttributeStyle(quote: alternative.quote))
    if let address { entry.layout.images = [BlockImage(address, .alternative)] }
    collector.add(entry)
  }

  /// The place of a cell, or of a table's caption.
  private mutating func cell(_ node: Int, _ kind: BlockKind) -> TableCell? {
    if kind == .tableCell, var cell = tables[node] {
      cell.table = number(ofTable: cell.table)
      return cell
    }
    guard kind == .caption, page.nodes[node].name == "caption" else { return nil }
    return TableCell(table: number(ofTable: page.nodes[node].parent), row: 0, column: 1)
  }

  private mutating func number(ofTable node: Int) -> Int {
    if let known = tableNumbers[node] { return known }
    collector.tables += 1
    tableNumbers[node] = collector.tables
    return collector.tables
  }

  /// Films, sounds and pages inside the page are no text; the captions of a film are a file of their own.
  private mutating func sayWhatIsNotRead() {
    var embedded = 0
    var captions: [String] = []
    for region in article.regions {
      for node in region..<page.nodes[region].subtreeEnd where page.nodes[node].isElement {
        let name = page.nodes[node].name
        if ["video", "audio", "iframe", "object", "amp-video", "amp-youtube"].contains(name) { embedded += 1 }
        if name == "track", let address = page.attribute("src", of: node) {
          captions.append(String(address.prefix(80)))
        }
      }
    }
    if embedded > 0 { collector.losses.append("\(embedded) films, sounds or embedded pages left as they are") }
    if !captions.isEmpty {
      collector.losses.append(
        "the captions of a film are files of their own: \(captions.prefix(5).joined(separator: ", "))")
    }
    if readings > 0 { collector.losses.append("\(readings) readings of characters (ruby) left as they are") }
  }

  /// A note that stands inside the text that it belongs to.
  private mutating func add(note: Int) {
    let inline = HTMLInline(page, run: page.children(of: note), notes: notes, isLeftOut: article.isLeftOut)
    guard !inline.content.isEmpty else { return }
    collector.add(
      .init(
        kind: .note, role: .note, content: inline.content, range: inline.range, style: style,
        hostedCodes: inline.hostedCodes))
  }

  private func isHeading(_ kind: BlockKind) -> Bool {
    if case .heading = kind { return true }
    return false
  }

  /// What a run is by the elements around it, and the element that decided.
  private func kind(of node: Int) -> (BlockKind, Int) {
    var index = node
    var result: (BlockKind, Int)?
    while index >= 0 {
      let name = page.nodes[index].name
      if notes.isBody(index) { return (.note, index) }
      if result == nil {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
          result = (.heading(level: Int(name.dropFirst()) ?? 1), index)
        case "figcaption", "caption": result = (.caption, index)
        case "p", "div", "span":
          if hints.has(index, HTMLVocabulary.caption), !holdsImage(index) || isCaptionBox(index, around: node) {
            result = (.caption, index)
          } else if name == "div", isCaptionBox(index, around: node) {
            result = (.caption, index)
          }
        case "li", "dt", "dd": result = (.listItem, index)
        case "table" where isCaptionBox(index, around: node): return (.caption, index)
        case "td", "th":
          if hints.has(index, HTMLVocabulary.caption) || isCaptionBox(index, around: node) {
            result = (.caption, index)
          } else if !article.regions.contains(where: { page.isInside($0, index) }) {
            result = (.tableCell, index)
          }
        case "blockquote": result = (.quotation, index)
        case "pre": result = (.verse, index)
        default: break
        }
      }
      index = page.nodes[index].parent
    }
    return result ?? (.paragraph, page.nodes[node].parent)
  }

  /// Whether a box is an image with a few words of its own: a photograph with its caption and credit.
  private func isCaptionBox(_ box: Int, around node: Int) -> Bool {
    let range = box..<page.nodes[box].subtreeEnd
    guard range.count < 60, !article.regions.contains(where: { page.isInside($0, box) }),
      let image = range.first(where: { page.nodes[$0].name == "img" && isPicture($0) }),
      article.headline.map({ !range.contains($0) }) ?? true
    else { return false }
    let block = page.nearest(from: node) { page.nodes[$0].isBlock } ?? node
    let isCell = ["td", "table"].contains(page.nodes[box].name)
    // Words beside an image in one line are text with a small image; in a cell of its own they are its caption.
    guard isCell || !page.isInside(image, block) && page.nodes[block].name != "p" else { return false }
    if isCell, range.count(where: { page.nodes[$0].name == "td" }) > 1 { return false }
    let texts = range.filter { page.nodes[$0].isText && !article.isLeftOut[$0] }
    let length = texts.reduce(0) { $0 + page.nodes[$1].text.utf8.count }
    return length <= 300
      && !range.contains { ["h1", "h2", "h3", "h4", "ul", "ol", "figcaption"].contains(page.nodes[$0].name) }
      && !texts.contains { page.nodes[$0].text.utf8.count >= 120 && page.nodes[page.nodes[$0].parent].name == "p" }
  }

  /// Whether an image is no emoji, spacer or button.
  private func isPicture(_ image: Int) -> Bool {
    if hints.has(image, ["emoji", "smiley", "wpsmiley", "icon", "avatar"]) { return false }
    return [page.attribute("width", of: image), page.attribute("height", of: image)].allSatisfy {
      $0.flatMap { Int($0) }.map { $0 >= 60 } ?? true
    }
  }

  private func holdsImage(_ node: Int) -> Bool {
    (node..<page.nodes[node].subtreeEnd).contains { page.nodes[$0].name == "img" }
  }

  private func role(of node: Int, _ run: [Int], _ kind: BlockKind, _ place: Int, _ text: String) -> ArticleRole {
    switch kind {
    case .note: return .note
    case .caption: return .caption
    default: break
    }
    if let headline = article.headline,
      page.isInside(node, headline) || page.isInside(headline, node) && run.contains(node)
    {
      return .headline
    }
    let isNearStart = collector.entries.count <= 4 || !collector.entries.contains { $0.role == .body }
    let byWords = CreditLine.role(of: text, isNearStart: isNearStart)
    if byWords == .translatorCredit || byWords == .date { return byWords ?? .body }
    let alone = run.filter { page.nodes[$0].isElement }
    let named = alone.count == 1 ? alone.first.flatMap { hints.ownRole(of: $0) } : nil
    if let role = named ?? hints.role(of: page.nodes[node].parent, under: article.regions.first ?? 0) {
      // A long text is no byline, whatever its box is called; a heading in a box has a role of its own only.
      let isLong = [.byline, .translatorCredit, .kicker].contains(role) && text.utf8.count >= 200
      let isTitleOfBox =
        isHeading(kind) && [.byline, .lead, .licence].contains(role) && named == nil
        && hints.ownRole(of: place) == nil
      if !isLong, !isTitleOfBox { return role }
    }
    return byWords ?? .body
  }

  // MARK: Metadata

  mutating func readMetadata(asBlocks: Bool) {
    var fields: [BlockCollector.Entry] = []
    for index in page.nodes.indices where page.nodes[index].isElement {
      switch page.nodes[index].name {
      case "html":
        if let tag = page.attribute("lang", of: index), !tag.isEmpty { collector.language = try? LanguageTag(tag) }
        markLanguage(of: index)
      case "title":
        guard page.nodes[index].range != nil, !collector.metadata.contains(where: { $0.name == "title" }) else {
          continue
        }
        note("title", page.text(of: index))
        if asBlocks, let text = page.children(of: index).first, let range = page.nodes[text].range {
          fields.append(
            .init(
              kind: .field, role: .summary, content: InlineText(page.text(of: index)), range: range, style: style,
              fieldName: "page-title"))
        }
      case "meta": readMeta(index, asBlocks, &fields)
      case "link" where page.attribute("rel", of: index) == "canonical":
        note("source-url", page.attribute("href", of: index))
      default: break
      }
    }
    if let region = article.regions.first,
      let named = page.nearest(from: region, where: { page.attribute("lang", of: $0)?.isEmpty == false }),
      let tag = page.attribute("lang", of: named), let language = try? LanguageTag(tag)
    {
      collector.language = language
      if page.nodes[named].name != "html" { markLanguage(of: named) }
    }
    for date in dates.prefix(1) { note("date", date) }
    if asBlocks { fields += HTMLTextAttributes.entries(in: page, isLeftOut: article.isLeftOut) }
    collector.entries.insert(contentsOf: fields, at: 0)
    collector.sortBySource()
  }

  private mutating func readMeta(_ index: Int, _ asBlocks: Bool, _ fields: inout [BlockCollector.Entry]) {
    let names = ["description", "author", "og:site_name", "og:url", "article:published_time", "date", "keywords"]
    guard let name = page.attribute("name", of: index) ?? page.attribute("property", of: index), names.contains(name),
      let content = page.attribute("content", of: index)
    else { return }
    note(name, content)
    guard asBlocks, name == "description",
      let range = page.attributes[page.nodes[index].attributes].first(where: { $0.name == "content" })?.valueRange
    else { return }
    let place = HTMLAttributeStyle.place(of: range, in: page.bytes)
    fields.append(
      .init(
        kind: .field, role: .summary, content: InlineText(content), range: place.range,
        style: HTMLAttributeStyle(quote: place.quote), fieldName: "page-description"))
  }

  private mutating func markLanguage(of node: Int) {
    for attribute in page.attributes[page.nodes[node].attributes]
    where ["lang", "xml:lang"].contains(attribute.name) && !attribute.value.isEmpty {
      guard let range = attribute.valueRange else { continue }
      let place = HTMLAttributeStyle.place(of: range, in: page.bytes)
      collector.languageMarks.append(LanguageMark(range: place.range, style: HTMLAttributeStyle(quote: place.quote)))
    }
  }

  private mutating func note(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    collector.metadata.append(.init(name: name, value: value))
  }
}
