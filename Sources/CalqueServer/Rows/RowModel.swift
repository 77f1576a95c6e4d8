import Bitext
import Project
import Publishing

/// A row of the grid as HTML.
///
/// It is written without the template engine, which takes longer for one row than this does for twenty: an article may
/// have ten thousand of them. Every text goes in through `HTMLText`, as in the templates.
struct RowModel {
  let words: Words
  let source: LanguageTag
  let target: LanguageTag
  /// The row that the toolbar is about, when the page has one.
  var current: String?
  /// The path of the page, to which links to rows are relative.
  var path = ""

  /// Words that every row says.
  private let row: String
  private let confirm: String
  private let code: String
  private let added: String
  private let untranslated: String

  init(_ words: Words, _ session: EditingSession) {
    self.words = words
    source = session.sourceLanguage
    target = session.targetLanguage
    row = HTMLText(escaping: words("column-row")).html
    confirm = HTMLText(escaping: words("key-confirm")).html
    code = HTMLText(escaping: words("language-code")).html
    added = HTMLText(escaping: words("row-added")).html
    untranslated = HTMLText(escaping: words("row-untranslated")).html
  }

  /// The HTML of a row.
  func html(_ row: EditingRow) -> String {
    var html = ""
    append(row, to: &html)
    return html
  }

  /// The HTML of the rows of a page, in groups that a browser need not lay out while they are out of sight.
  func html(_ rows: [EditingRow]) -> HTMLText {
    var html = "<tbody>\n"
    html.reserveCapacity(rows.count * 1_024)
    for (index, row) in rows.enumerated() {
      if index > 0, index.isMultiple(of: Self.rowsInGroup) { html += "</tbody>\n<tbody>\n" }
      append(row, to: &html)
    }
    return HTMLText(trusted: html + "</tbody>\n")
  }

  /// The style sheet knows how high a group of so many rows is likely to be.
  private static let rowsInGroup = 50

  /// Confirmed, doubtful or proposed.
  static func state(of row: EditingRow) -> String {
    row.isConfirmed ? "confirmed" : row.isDoubtful ? "doubtful" : "proposed"
  }

  private func append(_ row: EditingRow, to html: inout String) {
    let id = HTMLText(escaping: row.id).html
    let link = HTMLText(escaping: "\(path)?row=\(FormFields.encoded(row.id))#row-\(row.id)").html
    html += "<tr class=\"\(classes(of: row))\" id=\"row-\(id)\" data-row=\"\(id)\">\n"
    html += "<th class=\"number\" scope=\"row\"><a href=\"\(link)\"><span class=\"visually-hidden\">\(self.row) </span>"
    html += "<span>\(row.number)</span></a></th>\n"
    append(row.source, source, "source", missing: added, to: &html)
    html += "<td class=\"relation\" data-side=\"both\" tabindex=\"-1\"><div class=\"relation-head\">"
    html += "<span class=\"shape\">\(row.source.count) : \(row.target.count)</span> "
    html += "<span class=\"word\">\(HTMLText(escaping: stateWord(of: row)).html)</span>"
    if !row.isConfirmed {
      html += "<button class=\"confirm\" name=\"confirm-row\" value=\"\(id)\" title=\"\(confirm)\">"
      html += "<span aria-hidden=\"true\">✓</span><span class=\"visually-hidden\">\(confirm)</span></button>"
    }
    html += "</div>"
    let remarks = remarks(on: row)
    if !remarks.isEmpty {
      html += "<ul>"
      for (kind, text) in remarks { html += "<li class=\"\(kind)\">\(HTMLText(escaping: text).html)</li>" }
      html += "</ul>"
    }
    html += "</td>\n"
    append(row.target, target, "target", missing: untranslated, to: &html)
    html += "</tr>\n"
  }

  private func append(
    _ segments: [EditingSegment], _ language: LanguageTag, _ side: String, missing: String, to html: inout String
  ) {
    html += "<td class=\"cell \(side)\(segments.isEmpty ? " none" : "")\" data-side=\"\(side)\" tabindex=\"-1\""
    html += " lang=\"\(HTMLText(escaping: language.identifier).html)\""
    html += language.isRightToLeft ? " dir=\"rtl\">" : " dir=\"ltr\">"
    for (index, segment) in segments.enumerated() {
      html += "<p data-segment=\"\(index)\""
      if segment.marked != segment.text { html += " data-marked=\"\(HTMLText(escaping: segment.marked).html)\"" }
      html += ">\(HTMLText(escaping: segment.text).html)</p>"
    }
    if segments.isEmpty { html += "<span lang=\"\(code)\">\(missing)</span>" }
    html += "</td>\n"
  }

  private func classes(of row: EditingRow) -> String {
    var classes = "row \(Self.state(of: row))"
    if row.kind == "heading" || row.role == .headline { classes += " heading" }
    if row.isStale { classes += " stale" }
    if row.isKeptOut { classes += " kept-out" }
    if row.id == current { classes += " current" }
    return classes
  }

  private func stateWord(of row: EditingRow) -> String {
    let isOpen = !row.isConfirmed && !row.isDoubtful && row.target.isEmpty && !row.source.isEmpty
    return isOpen ? words("row-open") : words("row-\(Self.state(of: row))")
  }

  private func remarks(on row: EditingRow) -> [(kind: String, text: String)] {
    var remarks = row.isConfirmed ? [] : row.doubts.map { (kind: "reason", text: words.doubt($0)) }
    if row.isStale { remarks.append(("stale", words("row-stale"))) }
    if row.isKeptOut { remarks.append(("kept-out", words("row-kept-out"))) }
    if let origin = row.targetOrigin { remarks.append(("origin", words.phrase(origin))) }
    return remarks
  }
}
