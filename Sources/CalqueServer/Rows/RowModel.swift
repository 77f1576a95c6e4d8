import Bitext
import Project
import Publishing

/// A row as the templates of the grid show it.
struct RowModel {
  let words: Words
  let source: LanguageTag
  let target: LanguageTag
  /// The row that the toolbar is about, when the page has one.
  var current: String?
  /// The path of the page, to which links to rows are relative.
  var path = ""

  init(_ words: Words, _ session: EditingSession) {
    self.words = words
    source = session.sourceLanguage
    target = session.targetLanguage
  }

  /// The values of a row.
  func model(_ row: EditingRow) -> Model {
    var classes = "row \(Self.state(of: row))"
    if row.kind == "heading" || row.role == .headline { classes += " heading" }
    if row.isStale { classes += " stale" }
    if row.isKeptOut { classes += " kept-out" }
    if row.id == current { classes += " current" }
    var remarks: [Model] = []
    func remark(_ kind: String, _ text: String) { remarks.append(["kind": .text(kind), "text": .text(text)]) }
    if !row.isConfirmed { for doubt in row.doubts { remark("reason", words.doubt(doubt)) } }
    if row.isStale { remark("stale", words("row-stale")) }
    if row.isKeptOut { remark("kept-out", words("row-kept-out")) }
    if let origin = row.targetOrigin { remark("origin", words.phrase(origin)) }
    let isOpen = !row.isConfirmed && !row.isDoubtful && row.target.isEmpty && !row.source.isEmpty
    return [
      "t": .words(words),
      "id": .text(row.id), "classes": .text(classes), "role": .text(row.role.rawValue), "kind": .text(row.kind),
      "number": .text(String(row.number)),
      "link": .text("\(path)?row=\(FormFields.encoded(row.id))#row-\(row.id)"),
      "shape": .text("\(row.source.count) : \(row.target.count)"),
      "stateWord": .text(isOpen ? words("row-open") : words("row-\(Self.state(of: row))")),
      "isConfirmed": .flag(row.isConfirmed),
      "remarks": .list(remarks), "hasRemarks": .flag(!remarks.isEmpty),
      "source": .model(side(row.source, source, "source", missing: words("row-added"))),
      "target": .model(side(row.target, target, "target", missing: words("row-untranslated"))),
    ]
  }

  /// The HTML of a row.
  func html(_ row: EditingRow) -> String { PageTemplates.render("row", model(row)) }

  /// Confirmed, doubtful or proposed.
  static func state(of row: EditingRow) -> String {
    row.isConfirmed ? "confirmed" : row.isDoubtful ? "doubtful" : "proposed"
  }

  private func side(
    _ segments: [EditingSegment], _ language: LanguageTag, _ name: String, missing: String
  ) -> Model {
    [
      "t": .words(words), "tag": .text(language.identifier), "direction": .text(language.isRightToLeft ? "rtl" : "ltr"),
      "side": .text(name), "isEmpty": .flag(segments.isEmpty), "missing": .text(missing),
      "segments": .list(
        segments.enumerated().map { index, segment in
          [
            "index": .text(String(index)), "text": .text(segment.text),
            "hasMarks": .flag(segment.marked != segment.text), "marked": .text(segment.marked),
          ]
        }),
    ]
  }
}
