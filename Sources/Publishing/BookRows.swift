import Bitext

/// The rows of a chapter: each sentence with its translation below it, notes linked in each language.
enum BookRows {
  private struct Column {
    let name: String
    let language: LanguageTag
    let attributes: String
    var anchors: NoteAnchors
    var note = 0

    init(_ side: Side, _ document: BilingualDocument) {
      name = side.rawValue
      language = side == .source ? document.sourceLanguage : document.targetLanguage
      let tag = HTMLText(escaping: language.identifier).html
      let direction = language.isRightToLeft ? "rtl" : "ltr"
      attributes = " class=\"\(side.rawValue)\" xml:lang=\"\(tag)\" lang=\"\(tag)\" dir=\"\(direction)\""
      anchors = NoteAnchors(language: language, numbers: PageRows.numbers(side, document), isBook: true)
    }
  }

  /// The rows of an article.
  ///
  /// - Parameters:
  ///   - document: the article.
  ///   - images: where the images stand in the book, by their addresses in the source.
  /// - Returns: XHTML.
  static func xhtml(_ document: BilingualDocument, images: [String: String] = [:]) -> HTMLText {
    let document = NoteMarks.numbered(document)
    var writer = Writer(document, images)
    for stretch in UnitStretch.stretches(of: document.units) {
      switch stretch {
      case .unit(let unit): writer.append(unit)
      case .table(let table, let notes):
        writer.append(table)
        for note in notes { writer.append(note) }
      }
    }
    return HTMLText(trusted: writer.result)
  }

  private struct Writer {
    let images: [String: String]
    private var columns: [Column]
    private(set) var result: [UInt8] = []
    private var number = 0

    init(_ document: BilingualDocument, _ images: [String: String]) {
      self.images = images
      columns = [Column(.source, document), Column(.target, document)]
    }

    mutating func append(_ table: UnitTable) {
      append(images: table.imagesBefore)
      for unit in table.caption { append(unit) }
      table.forEachPiece { piece in
        switch piece {
        case .markup(let markup): result += markup.utf8
        case .unit(let unit): append(unit)
        }
      }
    }

    /// The images of the book that stand beside a block.
    private mutating func append(images beside: [BlockImage]) {
      for image in beside {
        guard let source = images[image.address] else { continue }
        result += "<div class=\"image\"><img src=\"\(source)\" alt=\"\"/></div>\n".utf8
      }
    }

    mutating func append(_ unit: BilingualDocument.Unit) {
      append(images: unit.layout.images.filter { $0.relation != .after })
      defer { append(images: unit.layout.images.filter { $0.relation == .after }) }
      let isNote = PageRows.isNote(unit)
      let classes = "kind-\(HTMLText(escaping: unit.kind.name).html) role-\(unit.role.rawValue)"
      result += "<div class=\"unit \(classes)\">\n".utf8
      var tag = "p"
      if case .heading(let level) = unit.kind { tag = "h\(min(max(level, 1), 6))" }
      var hasNote = [false, false]
      for segment in unit.segments {
        number += 1
        result += "<div class=\"pair\" id=\"row-\(number)\">\n".utf8
        for (index, parts) in [segment.sourceParts, segment.targetParts].enumerated() where !parts.isEmpty {
          columns[index].anchors.isInNote = isNote
          BookRows.append(parts, tag, &columns[index], images, startsNote: isNote && !hasNote[index], &result)
          hasNote[index] = true
        }
        result += "</div>\n".utf8
      }
      result += "</div>\n".utf8
    }
  }

  private static func append(
    _ parts: [BilingualSegment.Part], _ tag: String, _ column: inout Column, _ images: [String: String],
    startsNote: Bool, _ result: inout [UInt8]
  ) {
    let content = parts.count == 1 ? parts[0].content : InlineText.joined(parts.map(\.content), separator: " ")
    result += "<\(tag)\(column.attributes)".utf8
    if startsNote {
      column.note += 1
      result += " id=\"\(column.anchors.name(of: column.note))\" epub:type=\"footnote\">\(column.note). ".utf8
    } else {
      result.append(UInt8(ascii: ">"))
    }
    result += InlineHTML.bytes(
      content, language: column.language, options: .init(isXML: true, images: images), anchors: &column.anchors)
    result += "</\(tag)>\n".utf8
  }
}
