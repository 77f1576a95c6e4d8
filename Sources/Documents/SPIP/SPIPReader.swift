import Bitext

/// SPIP's markup: a sheet of fields, or a text alone.
struct SPIPReader {
  private let bytes: [UInt8]
  private let style: SPIPStyle
  private var collector = BlockCollector()
  private var skipped = 0
  private var deepNotes = 0
  private var hasDeepQuotations = false

  /// `<quote>` inside `<quote>` and notes inside notes; deeper quotations are read as text, deeper notes left out.
  private static let depthLimit = 20

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    style = SPIPStyle(usesTilde: bytes.contains(UInt8(ascii: "~")))
  }

  static func read(_ bytes: [UInt8], options: ReadingOptions) -> FormatReading {
    var reader = SPIPReader(bytes)
    reader.readFields()
    reader.collector.placeLastImages()
    if reader.skipped > 0 { reader.collector.losses.append("\(reader.skipped) pieces of code left as they are") }
    if reader.deepNotes > 0 {
      reader.collector.losses.append(
        "\(reader.deepNotes) notes inside more than \(depthLimit) others were left out: take them out of each other")
    }
    if reader.hasDeepQuotations {
      reader.collector.losses.append(
        "quotations inside more than \(depthLimit) others were read as one text: take them out of each other")
    }
    return reader.collector.reading(format: .spip)
  }

  private mutating func readFields() {
    let lines = SourceLines(bytes).ranges
    guard let start = lines.firstIndex(where: { !bytes.trimmed($0).isEmpty }) else { return }
    guard SPIPFieldLine(bytes, lines[start]) != nil else {
      readBody(0..<bytes.count, role: .body, kind: .paragraph)
      return
    }
    var field: SPIPFieldLine?
    for line in lines[start...] {
      guard let next = SPIPFieldLine(bytes, line) else { continue }
      if let field { read(field, until: line.lowerBound) }
      field = next
    }
    if let field { read(field, until: bytes.count) }
  }

  private mutating func read(_ field: SPIPFieldLine, until end: Int) {
    let range = bytes.trimmed(field.valueStart..<max(field.valueStart, end))
    guard !range.isEmpty else { return }
    guard let role = SPIPFieldLine.roles[field.name] else {
      let value = bytes.string(range)
      collector.metadata.append(.init(name: field.name, value: value))
      if field.name.hasPrefix("lang") { collector.language = try? LanguageTag(value) }
      return
    }
    switch role {
    case .kicker, .headline, .subtitle, .byline, .translatorCredit:
      addInline(range, kind: role == .headline ? .heading(level: 1) : .field, role: role, fieldName: field.name)
    default: readBody(range, role: role, kind: role == .note ? .note : .paragraph)
    }
  }

  /// Adds a block and after it the notes that hang on it.
  private mutating func addInline(
    _ range: Range<Int>, kind: BlockKind, role: ArticleRole, fieldName: String? = nil, depth: Int = 0,
    cell: TableCell? = nil
  ) {
    let place = bytes.trimmed(range)
    var style = style
    style.isCell = kind == .tableCell
    let inline = SPIPInline(bytes, place)
    if inline.content.text.utf8.contains(where: { !$0.isASCIISpace }) {
      var actual = role
      if role == .body || role == .postscript,
        let credit = CreditLine.role(of: inline.content.text, isNearStart: false),
        credit == .translatorCredit
      {
        actual = credit
      }
      var entry = BlockCollector.Entry(
        kind: kind, role: actual, content: inline.content, range: place, style: style,
        hostedCodes: inline.hostedCodes, breaksAtNewlines: inline.content.codes.contains { $0.kind == .lineBreak },
        fieldName: fieldName)
      entry.layout.cell = cell
      collector.add(entry)
    } else {
      // A document of SPIP's that stands alone.
      for image in inline.content.codes where image.kind == .image { collector.add(imageAt: image.markup) }
    }
    guard depth < Self.depthLimit else {
      deepNotes += inline.notes.count
      return
    }
    for note in inline.notes { readBody(note, role: .note, kind: .note, depth: depth + 1) }
  }

  private mutating func readBody(_ range: Range<Int>, role: ArticleRole, kind: BlockKind, depth: Int = 0) {
    var cursor = SPIPBlockCursor(bytes, range)
    let tables = collector.tables
    func counted(_ cell: TableCell) -> TableCell {
      var cell = cell
      cell.table += tables
      collector.tables = max(collector.tables, cell.table)
      return cell
    }
    while let piece = cursor.next() {
      switch piece {
      case .paragraph(let part): addInline(part, kind: kind, role: role, depth: depth)
      case .heading(let part): addInline(part, kind: .heading(level: 2), role: role, depth: depth)
      case .item(let part): addInline(part, kind: kind == .note ? .note : .listItem, role: role, depth: depth)
      case .cell(let part, let cell):
        addInline(part, kind: .tableCell, role: role, depth: depth, cell: counted(cell))
      case .caption(let part, let cell):
        addInline(part, kind: .caption, role: .caption, depth: depth, cell: counted(cell))
      case .verse(let part): addInline(part, kind: .verse, role: role, depth: depth)
      case .quotation(let part):
        if depth < Self.depthLimit {
          readBody(part, role: role, kind: .quotation, depth: depth + 1)
        } else {
          if SPIPBlockMarks(bytes, part).hasQuotation { hasDeepQuotations = true }
          addInline(part, kind: .quotation, role: role, depth: depth)
        }
      case .code: skipped += 1
      }
    }
  }
}
