import Bitext
import Documents

/// The rows of a bilingual page: sentence beside sentence, notes linked in each language.
struct PageRows {
  private let document: BilingualDocument
  private let options: BilingualPageOptions
  private let words: PageWords
  private var source: SideCells
  private var target: SideCells
  private var html: [UInt8] = []
  /// Where the images stand that the page carries.
  private let sources: [String: String]
  private var number = 0

  /// What is the same for all cells of a side.
  private struct SideCells {
    let language: LanguageTag
    let opening: String
    var anchors: NoteAnchors
    var note = 0

    init(_ side: Side, _ document: BilingualDocument) {
      language = side == .source ? document.sourceLanguage : document.targetLanguage
      let tag = HTMLText(escaping: language.identifier).html
      opening = "\" lang=\"\(tag)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""
      anchors = NoteAnchors(language: language, numbers: PageRows.numbers(side, document))
    }
  }

  static func html(_ document: BilingualDocument, _ options: BilingualPageOptions, _ words: PageWords) -> HTMLText {
    let document = NoteMarks.numbered(document)
    var rows = PageRows(document, options, words)
    for stretch in UnitStretch.stretches(of: inOrder(document.units)) {
      switch stretch {
      case .unit(let unit): rows.append(unit)
      case .table(let table, let notes):
        rows.append(table)
        for note in notes { rows.append(note) }
      }
    }
    return HTMLText(trusted: rows.html)
  }

  private init(_ document: BilingualDocument, _ options: BilingualPageOptions, _ words: PageWords) {
    self.document = document
    self.options = options
    self.words = words
    sources = options.images.mapValues(\.dataAddress)
    source = SideCells(.source, document)
    target = SideCells(.target, document)
  }

  /// The units with the kicker above the headline, wherever the file has it.
  private static func inOrder(_ units: [BilingualDocument.Unit]) -> [BilingualDocument.Unit] {
    guard let headline = units.firstIndex(where: { $0.role == .headline }),
      units[headline...].contains(where: { $0.role == .kicker })
    else { return units }
    let kickers = units[headline...].filter { $0.role == .kicker }
    return units[..<headline] + kickers + units[headline...].filter { $0.role != .kicker }
  }

  /// Which note each call of a side belongs to.
  static func numbers(_ side: Side, _ document: BilingualDocument) -> NoteNumbers {
    func parts(_ unit: BilingualDocument.Unit) -> [InlineText] {
      unit.segments.flatMap { side == .source ? $0.sourceParts : $0.targetParts }.map(\.content)
    }
    let notes = document.units.count { isNote($0) && !parts($0).isEmpty }
    guard notes > 0 else { return NoteNumbers(calledIn: [], notes: 0) }
    return NoteNumbers(calledIn: document.units.lazy.filter { !isNote($0) }.flatMap(parts), notes: notes)
  }

  static func isNote(_ unit: BilingualDocument.Unit) -> Bool { unit.kind == .note || unit.role == .note }

  /// A table: each cell holds the sentence pairs of both languages.
  private mutating func append(_ table: UnitTable) {
    append(images: table.imagesBefore)
    for unit in table.caption { append(unit) }
    html += "<div class=\"unit table\" role=\"group\" tabindex=\"0\">\n".utf8
    table.forEachPiece { piece in
      switch piece {
      case .markup(let markup): html += markup.utf8
      case .unit(let unit): append(unit)
      }
    }
    html += "</div>\n".utf8
  }

  /// Images that stand beside a block: shown where the page carries them, named where it does not.
  private mutating func append(images: [BlockImage]) {
    for image in images {
      if let source = sources[image.address] {
        html += "<figure><img src=\"\(source)\" alt=\"\"></figure>\n".utf8
      } else if LinkAddress.isSafe(image.address) {
        html += "<p class=\"image\"><a href=\"".utf8
        HTMLText.append(escaping: image.address, to: &html)
        html += "\" rel=\"noopener noreferrer nofollow\">\(words.image)</a></p>\n".utf8
      } else {
        html += "<p class=\"image\">\(words.image)</p>\n".utf8
      }
    }
  }

  private mutating func append(_ unit: BilingualDocument.Unit) {
    append(images: unit.layout.images.filter { $0.relation != .after })
    defer { append(images: unit.layout.images.filter { $0.relation == .after }) }
    html += "<section class=\"unit kind-\(unit.kind.name) role-\(unit.role.rawValue)\">\n".utf8
    let isNote = Self.isNote(unit)
    source.anchors.isInNote = isNote
    target.anchors.isInNote = isNote
    let first = unit.segments.firstIndex { !$0.sourceParts.isEmpty }
    let last = unit.segments.lastIndex { !$0.sourceParts.isEmpty }
    let firstTarget = unit.segments.firstIndex { !$0.targetParts.isEmpty }
    let lastTarget = unit.segments.lastIndex { !$0.targetParts.isEmpty }
    if isNote, first != nil { source.note += 1 }
    if isNote, firstTarget != nil { target.note += 1 }
    for (index, segment) in unit.segments.enumerated() {
      number += 1
      openRow(segment)
      let tag = Self.tag(unit.kind)
      Self.cell(
        "source", segment.sourceParts, tag, &source, isFirst: isNote && index == first, isLast: isNote && index == last,
        missing: words.unsourced, words, sources, &html)
      Self.cell(
        "target", segment.targetParts, tag, &target, isFirst: isNote && index == firstTarget,
        isLast: isNote && index == lastTarget, missing: words.untranslated, words, sources, &html)
      closeRow(segment)
    }
    html += "</section>\n".utf8
  }

  private static func tag(_ kind: BlockKind) -> String {
    guard case .heading(let level) = kind else { return "p" }
    return "h\(min(max(level, 1), 6))"
  }

  private mutating func openRow(_ segment: BilingualSegment) {
    html += "<div class=\"row".utf8
    if BilingualPage.isOneSided(segment) { html += " one-sided".utf8 }
    if options.showsDoubts, BilingualPage.isDoubtful(segment) { html += " doubtful".utf8 }
    if segment.isConfirmed { html += " confirmed".utf8 }
    html += "\" id=\"row-\(number)\">\n<a class=\"number\" href=\"#row-\(number)\" aria-label=\"".utf8
    html += "\(words.row(number))\">\(number)</a>\n".utf8
  }

  private mutating func closeRow(_ segment: BilingualSegment) {
    let showsDoubt = options.showsDoubts && BilingualPage.isDoubtful(segment)
    let remarks = (showsDoubt ? segment.doubts.map(words.doubt) : []) + segment.notes
    if !remarks.isEmpty {
      html += "<ul class=\"remarks\">\n".utf8
      for remark in remarks {
        html += "<li><bdi>".utf8
        HTMLText.append(escaping: remark, to: &html)
        html += "</bdi></li>\n".utf8
      }
      html += "</ul>\n".utf8
    }
    html += "</div>\n".utf8
  }

  private static func cell(
    _ name: String, _ parts: [BilingualSegment.Part], _ tag: String, _ side: inout SideCells, isFirst: Bool,
    isLast: Bool, missing: String, _ words: PageWords, _ sources: [String: String], _ html: inout [UInt8]
  ) {
    html += "<div class=\"cell \(name)\(side.opening)".utf8
    if isFirst { html += " id=\"\(side.anchors.name(of: side.note))\" role=\"doc-footnote\"".utf8 }
    html.append(UInt8(ascii: ">"))
    let content = parts.count == 1 ? parts[0].content : InlineText.joined(parts.map(\.content), separator: " ")
    if parts.isEmpty || content.isEmpty {
      html += "<p class=\"none\">– \(HTMLText(escaping: missing).html)</p></div>\n".utf8
      return
    }
    // bdi closes whatever bidirectional controls the text leaves open.
    html += "<\(tag)>".utf8
    if isFirst { html += "<span class=\"note-number\">\(side.note).</span> ".utf8 }
    html += "<bdi>".utf8
    html += InlineHTML.bytes(
      content, language: side.language, options: .init(images: sources), anchors: &side.anchors)
    html += "</bdi>".utf8
    if isLast { html += side.anchors.back(from: side.note, label: words.backToText).utf8 }
    html += "</\(tag)></div>\n".utf8
  }
}
