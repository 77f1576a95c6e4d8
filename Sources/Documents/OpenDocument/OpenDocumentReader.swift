import Bitext
import XMLText

/// OpenDocument text: the paragraphs of `content.xml`, with their notes, text boxes and alternative texts.
struct OpenDocumentReader {
  private static let part = "content.xml"
  private let bytes: [UInt8]
  private var styles = OpenDocumentStyleSheet()
  private var collector = BlockCollector()
  private var comments = 0
  private var changes = OpenDocumentChanges()
  private let refusesChanges: Bool
  /// Insertions whose end has not been read yet.
  private var openInsertions: Set<String> = []

  static func read(_ archive: Archive, options: ReadingOptions) throws(CalqueError) -> FormatReading {
    if archive.has("META-INF/manifest.xml"), let manifest = try PackagePart.tree("META-INF/manifest.xml", in: archive),
      manifest.elements.contains(where: { $0.child("encryption-data") != nil })
    {
      throw CalqueError(
        .unsupported, "the file is password-protected", hint: "Save it without a password, and try again.")
    }
    var reader = OpenDocumentReader(
      bytes: try PackagePart.bytes(part, in: archive), refusesChanges: options.trackedChanges == .refused)
    var parts: [String: [UInt8]] = [part: reader.bytes]
    if let sheet = try PackagePart.tree("styles.xml", in: archive) {
      for group in sheet.elements where group.name.local.hasSuffix("styles") { reader.styles.add(group) }
      parts["styles.xml"] = try PackagePart.bytes("styles.xml", in: archive)
      reader.markLanguage(sheet, parts["styles.xml"] ?? [])
    }
    try reader.walk()
    reader.collector.placeLastImages()
    ArticleRoles.assign(to: &reader.collector.entries)
    try reader.describe(archive)
    var reading = reader.collector.reading(format: .openDocument)
    reading.parts = parts
    return reading
  }

  private init(bytes: [UInt8], refusesChanges: Bool) {
    self.bytes = bytes
    self.refusesChanges = refusesChanges
  }

  /// The default styles say the language of the text (ISO/IEC 26300-1, 20.200 and 20.188).
  private mutating func markLanguage(_ sheet: XMLTree, _ bytes: [UInt8]) {
    for style in sheet.child("styles")?.elements ?? [] where style.name.local == "default-style" {
      guard let properties = style.child("text-properties") else { continue }
      let tag = properties.element.place.bytes
      for (attribute, form) in [("fo:language", LanguageMark.Form.language), ("fo:country", .region)] {
        guard let place = LanguageMark.place(of: attribute, in: tag, of: bytes) else { continue }
        collector.languageMarks.append(LanguageMark(part: "styles.xml", range: place, form: form))
      }
    }
  }

  private mutating func walk() throws(CalqueError) {
    let stream = XMLStream(bytes, file: Self.part)
    var cells = 0
    var items = 0
    var tables: [TableCell] = []
    var isHeader = false
    var repetition = 1
    while let event = try stream.next() {
      switch event {
      case .start(let element):
        switch element.name.local {
        case "automatic-styles": styles.add(try stream.tree(from: element))
        case "tracked-changes": changes.add(try stream.tree(from: element))
        // Marks between paragraphs belong to changes that span several.
        case "change-start", "change-end":
          let tree = try stream.tree(from: element)
          guard refusesChanges, let id = tree.value("change-id"), changes.insertions.contains(id) else { continue }
          if element.name.local == "change-start" { openInsertions.insert(id) } else { openInsertions.remove(id) }
        case "p", "h": add(try stream.tree(from: element), isCell: cells > 0, isItem: items > 0, cell: tables.last)
        case "table-cell":
          try checkRepetition(element, stream)
          cells += 1
          if let last = tables.indices.last {
            tables[last].column = tables[last].column == 0 ? 1 : tables[last].column + tables[last].columnSpan
            tables[last].columnSpan = Self.number("number-columns-spanned", of: element)
            tables[last].rowSpan = Self.number("number-rows-spanned", of: element)
            tables[last].isHeader = isHeader
          }
          repetition = Self.number("number-columns-repeated", of: element)
        case "covered-table-cell":
          // A cell that another one reaches over; those beside it are counted with that one.
          if let last = tables.indices.last, tables[last].columnSpan == 1 || tables[last].column == 0 {
            tables[last].column += 1
          }
          try stream.skip()
        case "table":
          collector.tables += 1
          tables.append(TableCell(table: collector.tables, row: 0, column: 0))
        case "table-header-rows": isHeader = true
        case "table-row":
          try checkRepetition(element, stream)
          if let last = tables.indices.last {
            tables[last] = TableCell(table: tables[last].table, row: tables[last].row + 1, column: 0)
          }
        case "list-item": items += 1
        case "table-of-content", "alphabetical-index", "illustration-index", "bibliography", "forms",
          "sequence-decls", "annotation":
          try stream.skip()
        default: break
        }
      case .end(let name, _):
        if name.local == "table-cell" {
          cells -= 1
          if let last = tables.indices.last { tables[last].column += repetition - 1 }
          repetition = 1
        }
        if name.local == "table" { _ = tables.popLast() }
        if name.local == "table-header-rows" { isHeader = false }
        if name.local == "list-item" { items -= 1 }
      default: break
      }
    }
  }

  /// A number that an attribute says, 1 where it says none; at most 1,000.
  private static func number(_ name: String, of element: XMLElement) -> Int {
    let value = element.attributes.first { $0.name.local == name }?.value
    return min(max(value.flatMap { Int($0) } ?? 1, 1), 1_000)
  }

  private func checkRepetition(_ element: XMLElement, _ stream: XMLStream) throws(CalqueError) {
    for attribute in element.attributes where attribute.name.local.hasSuffix("-repeated") {
      guard let count = Int(attribute.value), count <= DocumentLimits.repetitions else {
        throw stream.error(
          .limit,
          "a table repeats a cell or row \(attribute.value.prefix(20)) times, more than \(DocumentLimits.repetitions)",
          at: element.place, hint: "Delete the empty rows and columns, and save the file again.")
      }
    }
  }

  private mutating func add(
    _ tree: XMLTree, isCell: Bool, isItem: Bool, isNote: Bool = false, scope: String = "", cell: TableCell? = nil
  ) {
    var inline = OpenDocumentInline(
      bytes, styles: styles, refusing: refusesChanges ? changes : nil, openInsertions: openInsertions)
    inline.read(tree)
    openInsertions = inline.openInsertions
    comments += inline.comments
    let content = inline.builder.finish()
    let meaning = styles.meaning(of: tree.value("style-name"))
    if content.text.utf8.contains(where: { !$0.isASCIISpace }) {
      let kind = kind(tree, meaning, isCell: isCell, isItem: isItem, isNote: isNote)
      var entry = BlockCollector.Entry(
        kind: kind, role: isNote ? .note : meaning.role ?? .body, content: content, part: Self.part, scope: scope,
        range: tree.contentBytes, style: OpenDocumentStyle(), hostedCodes: inline.hostedCodes,
        breaksAtNewlines: kind == .verse || !kind.isHeading && content.codes.contains { $0.kind == .lineBreak })
      if kind == .tableCell { entry.layout.cell = cell }
      collector.add(entry)
    }
    for note in inline.notes { add(note, isCell: false, isItem: false, isNote: true) }
    for (text, image) in inline.alternatives {
      var entry = BlockCollector.Entry(
        kind: .caption, role: .caption, content: InlineText(text.text), part: Self.part, scope: "image-",
        range: text.contentBytes, style: XMLTextStyle())
      let address = image.flatMap { ArchivedImage.address($0, from: Self.part) }
      entry.layout.images = address.map { [BlockImage($0, .alternative)] } ?? []
      collector.add(entry)
    }
    for image in inline.images.compactMap({ ArchivedImage.address($0, from: Self.part) }) {
      collector.add(imageAt: image)
    }
    for paragraph in inline.boxParagraphs { add(paragraph, isCell: false, isItem: false, scope: "box-") }
  }

  private func kind(
    _ tree: XMLTree, _ meaning: WordStyleSheet.Meaning, isCell: Bool, isItem: Bool, isNote: Bool
  ) -> BlockKind {
    if isNote { return .note }
    if tree.name.local == "h" { return .heading(level: min(max(Int(tree.value("outline-level") ?? "") ?? 1, 1), 6)) }
    if let kind = meaning.kind, kind != .note, kind != .listItem { return kind }
    return isCell ? .tableCell : isItem ? .listItem : .paragraph
  }

  private mutating func describe(_ archive: Archive) throws(CalqueError) {
    if let meta = try PackagePart.tree("meta.xml", in: archive)?.child("meta") {
      for name in ["title", "subject", "initial-creator", "creator", "creation-date", "date"] {
        if let value = meta.child(name)?.text, !value.isEmpty {
          collector.metadata.append(.init(name: name, value: value))
        }
      }
    }
    let (insertions, deletions) = (changes.insertions.count, changes.deletions.count)
    if insertions + deletions > 0 {
      collector.losses.append(
        "tracked changes: \(insertions) insertions and \(deletions) deletions were \(refusesChanges ? "refused" : "accepted")"
      )
    }
    if comments > 0 { collector.losses.append("\(comments) comments are kept in the file and not translated") }
  }
}
