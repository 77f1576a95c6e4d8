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

  static func xhtml(_ document: BilingualDocument) -> HTMLText {
    let document = NoteMarks.numbered(document)
    var columns = [Column(.source, document), Column(.target, document)]
    var result: [UInt8] = []
    var number = 0
    for unit in document.units where !unit.segments.isEmpty {
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
          append(parts, tag, &columns[index], startsNote: isNote && !hasNote[index], &result)
          hasNote[index] = true
        }
        result += "</div>\n".utf8
      }
      result += "</div>\n".utf8
    }
    return HTMLText(trusted: result)
  }

  private static func append(
    _ parts: [BilingualSegment.Part], _ tag: String, _ column: inout Column, startsNote: Bool, _ result: inout [UInt8]
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
      content, language: column.language, options: .init(isXML: true), anchors: &column.anchors)
    result += "</\(tag)>\n".utf8
  }
}
