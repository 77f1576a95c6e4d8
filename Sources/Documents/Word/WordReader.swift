import Bitext
import XMLText

/// Word's DOCX: the paragraphs of the main part with their text boxes and alternative texts, then footnotes and endnotes;
/// headers and footers when asked.
struct WordReader {
  private let package: WordPackage
  private let refusesChanges: Bool
  private let readsMargins: Bool
  private var collector = BlockCollector()
  private var parts: [String: [UInt8]] = [:]
  private var noteNumber = 0
  private var insertions = 0
  private var deletions = 0
  private var unreadTextBoxes = 0
  private var comments = 0
  private var unbalanced = 0

  static func read(_ archive: Archive, options: ReadingOptions) throws(CalqueError) -> FormatReading {
    var reader = WordReader(package: try WordPackage(archive), options)
    try reader.read(reader.package.mainPart, in: archive)
    for kind in ["footnotes", "endnotes"] {
      if let part = reader.package.part(kind), archive.has(part) { try reader.read(part, in: archive) }
    }
    reader.collector.placeLastImages()
    reader.assignRoles()
    if reader.readsMargins {
      for part in reader.package.margins where archive.has(part) { try reader.read(part, in: archive) }
    }
    try reader.describe(archive)
    if let (mark, bytes) = reader.package.languageMark {
      reader.collector.languageMarks.append(mark)
      reader.parts[mark.part] = bytes
    }
    var reading = reader.collector.reading(format: .word)
    reading.parts = reader.parts
    return reading
  }

  private init(package: WordPackage, _ options: ReadingOptions) {
    self.package = package
    refusesChanges = options.trackedChanges == .refused
    readsMargins = options.readsPageMetadata
  }

  // MARK: Parts

  /// Where the walk stands.
  private struct Place {
    /// The tables around the place, the innermost last: the cell that is open, or the one before the next.
    var tables: [TableCell] = []
    var cells = 0
    /// Whether the row that is open heads its table.
    var isHeader = false
    var isNote = false
    /// Whether the open note is a separator or the like.
    var isSpecial = false
    /// What ids begin with: `box-` in a text box, `header-` and `footer-` in the margins.
    var scope = ""
  }

  private mutating func read(_ part: String, in archive: Archive) throws(CalqueError) {
    let bytes = try PackagePart.bytes(part, in: archive)
    parts[part] = bytes
    let relationships =
      part == package.mainPart ? package.relationships : try WordPackage.relationships(of: part, in: archive)
    let stream = XMLStream(bytes, file: part)
    var place = Place()
    while let event = try stream.next() {
      switch event {
      case .start(let element):
        switch element.name.local {
        case "p":
          let tree = try stream.tree(from: element)
          if !place.isSpecial { add(tree, part, bytes, relationships, place) }
        case "tbl":
          collector.tables += 1
          place.tables.append(TableCell(table: collector.tables, row: 0, column: 0))
        case "tr":
          place.isHeader = false
          if let last = place.tables.indices.last {
            place.tables[last] = TableCell(table: place.tables[last].table, row: place.tables[last].row + 1, column: 0)
          }
        case "tc":
          place.cells += 1
          if let last = place.tables.indices.last {
            let before = place.tables[last]
            place.tables[last].column = before.column == 0 ? 1 : before.column + before.columnSpan
            place.tables[last].columnSpan = 1
            place.tables[last].isHeader = place.isHeader
          }
        case "trPr":
          place.isHeader = try stream.tree(from: element).elements.contains { $0.name.local == "tblHeader" }
        case "tcPr":
          let span = try stream.tree(from: element).child("gridSpan")?.value("val").flatMap { Int($0) } ?? 1
          if let last = place.tables.indices.last { place.tables[last].columnSpan = min(max(span, 1), 1_000) }
        case "hdr": place.scope = "header-"
        case "ftr": place.scope = "footer-"
        case "footnote", "endnote":
          place.isNote = true
          let type = element.attributes.first { $0.name.local == "type" }?.value
          place.isSpecial = type != nil && type != "normal"
        case "sectPr", "tblPr", "tblGrid", "sdtPr", "sdtEndPr": try stream.skip()
        default: break
        }
      case .end(let name, _):
        if name.local == "tc" { place.cells -= 1 }
        if name.local == "tbl" { _ = place.tables.popLast() }
      default: break
      }
    }
  }

  private mutating func add(
    _ tree: XMLTree, _ part: String, _ bytes: [UInt8], _ relationships: [String: WordPackage.Relationship],
    _ place: Place
  ) {
    var items = WordItems(
      bytes, relationships: relationships, refusesChanges: refusesChanges, noteNumber: noteNumber)
    let range = items.read(tree)
    noteNumber = items.noteNumber
    insertions += items.insertions
    deletions += items.deletions
    unreadTextBoxes += items.unreadTextBoxes
    comments += items.comments
    if let range, let entry = entry(of: tree, items, range, part, bytes, place) { collector.add(entry) }
    func address(of image: String) -> String? {
      relationships[image].flatMap { ArchivedImage.address($0.target, from: part) }
    }
    for alternative in items.alternatives {
      add(alternative, part, place, image: alternative.image.flatMap(address))
    }
    for image in items.images.compactMap(address) { collector.add(imageAt: image) }
    for paragraph in items.boxParagraphs {
      let first = collector.entries.count
      add(paragraph.tree, part, bytes, relationships, Place(isNote: place.isNote, scope: "box-"))
      guard first < collector.entries.count, !paragraph.copies.isEmpty else { continue }
      collector.entries[first].copies = paragraph.copies.compactMap { copy in
        var items = WordItems(bytes, relationships: [:], refusesChanges: refusesChanges, noteNumber: 0)
        return items.read(copy)
      }
    }
  }

  private func entry(
    of tree: XMLTree, _ items: WordItems, _ range: Range<Int>, _ part: String, _ bytes: [UInt8], _ place: Place
  ) -> BlockCollector.Entry? {
    let inline = WordInline(
      items.items, starts: items.starts, ends: items.ends, prefix: WordItems.prefix(of: tree, bytes))
    guard inline.content.text.utf8.contains(where: { !$0.isASCIISpace }) else { return nil }
    let properties = tree.child("pPr")
    let meaning = package.styles.meaning(of: properties?.child("pStyle")?.value("val"))
    let kind = kind(properties, meaning, place)
    let isMargin = place.scope == "header-" || place.scope == "footer-"
    var result = BlockCollector.Entry(
      kind: kind, role: place.isNote ? .note : isMargin ? .summary : meaning.role ?? .body, content: inline.content,
      part: part, scope: place.scope, range: range, style: inline.style, hostedCodes: inline.hostedCodes,
      breaksAtNewlines: kind == .verse || !kind.isHeading && inline.content.codes.contains { $0.kind == .lineBreak })
    if kind == .tableCell { result.layout.cell = place.tables.last }
    return result
  }

  private mutating func add(
    _ alternative: WordDrawing.Alternative, _ part: String, _ place: Place, image: String?
  ) {
    var entry = BlockCollector.Entry(
      kind: .caption, role: .caption, content: InlineText(alternative.text), part: part,
      scope: place.scope.isEmpty ? "image-" : place.scope + "image-", range: alternative.ranges.first,
      copies: Array(alternative.ranges.dropFirst()), style: HTMLAttributeStyle(quote: UInt8(ascii: "\"")))
    entry.layout.images = image.map { [BlockImage($0, .alternative)] } ?? []
    collector.add(entry)
  }

  private func kind(_ properties: XMLTree?, _ meaning: WordStyleSheet.Meaning, _ place: Place) -> BlockKind {
    if place.isNote { return .note }
    if let level = properties?.child("outlineLvl")?.value("val").flatMap({ Int($0) }), (0..<6).contains(level) {
      return .heading(level: level + 1)
    }
    if let kind = meaning.kind, kind != .listItem { return kind }
    if place.cells > 0 { return .tableCell }
    if let list = properties?.child("numPr")?.child("numId")?.value("val"), list != "0" { return .listItem }
    return meaning.kind ?? .paragraph
  }

  // MARK: The whole

  /// What editors wrote in the margin, for the translator to see: never a part of the text.
  private mutating func readComments(_ part: String, in archive: Archive) throws(CalqueError) {
    let stream = XMLStream(try PackagePart.bytes(part, in: archive), file: part)
    while let event = try stream.next() {
      guard case .start(let element) = event, element.name.local == "comment" else { continue }
      let tree = try stream.tree(from: element)
      let text = tree.elements.map { WordItems.shownText($0) }.joined(separator: " ")
      guard text.utf8.contains(where: { !$0.isASCIISpace }) else { continue }
      let author = tree.value("author").map { "\($0): " } ?? ""
      collector.metadata.append(.init(name: "comment", value: author + text))
    }
  }

  private mutating func assignRoles() { ArticleRoles.assign(to: &collector.entries) }

  private mutating func describe(_ archive: Archive) throws(CalqueError) {
    if let core = try PackagePart.tree("docProps/core.xml", in: archive) {
      for name in ["title", "subject", "creator", "created", "modified"] {
        if let value = core.child(name)?.text, !value.isEmpty {
          collector.metadata.append(.init(name: name, value: value))
        }
      }
    }
    var losses: [String] = []
    if insertions + deletions > 0 {
      losses.append(
        "tracked changes: \(insertions) insertions and \(deletions) deletions were \(refusesChanges ? "refused" : "accepted")"
      )
    }
    if comments > 0 { losses.append("\(comments) comments are kept in the file and not translated") }
    if unreadTextBoxes > 0 { losses.append("\(unreadTextBoxes) text boxes were not read") }
    if !readsMargins, !package.margins.isEmpty {
      losses.append("headers and footers were not read: --margins reads them")
    }
    if let part = package.part("comments"), archive.has(part) { try readComments(part, in: archive) }
    // Attached templates stand among the settings' relationships.
    if let settings = package.part("settings") {
      for link in try WordPackage.relationships(of: settings, in: archive).values
      where link.isExternal && link.kind == "attachedTemplate" {
        losses.append("the file names a template outside it, which is never fetched: \(link.target.prefix(80))")
      }
    }
    for link in package.relationships.values.sorted(by: { $0.target < $1.target })
    where link.isExternal && link.kind != "hyperlink" {
      losses.append(
        "the file names \(link.kind.prefix(40)) outside it, which is never fetched: \(link.target.prefix(80))")
    }
    collector.losses += losses
  }
}

extension BlockKind {
  /// Whether it is a heading of any level.
  var isHeading: Bool {
    if case .heading = self { return true }
    return false
  }
}
