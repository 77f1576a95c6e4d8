import Bitext

/// A self-contained page: findings with both texts and their places marked, filters, jumps, and for each the command that
/// waives it.
///
/// It makes no request (its content security policy forbids all but its own style and script) and can be read without
/// JavaScript. All texts are escaped.
enum HTMLReport {
  static func html(_ report: Report) -> String {
    let score = QualityScore(report.documents)
    var result = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src '\(HTMLReportAssets.scriptHash)'; base-uri 'none'; form-action 'none'">
      <title>Checks: \(Markup.escaped(report.documents.map(\.name).joined(separator: ", ")))</title>
      <style>\(HTMLReportAssets.style)</style>
      </head>
      <body>
      <header>
      <h1>Checks</h1>
      <p class="summary">\(Markup.escaped(report.summary))</p>
      \(types(score))\(filters(report))
      </header>
      <main>

      """
    for document in report.documents { result += section(document) }
    return result + """
      </main>
      <footer>calque \(Markup.escaped(report.version))</footer>
      <script>\(HTMLReportAssets.script)</script>
      </body>
      </html>

      """
  }

  private static func types(_ score: QualityScore) -> String {
    guard !score.types.isEmpty else { return "" }
    let rows = score.types.map { type in
      "<tr><td>\(Markup.escaped(type.type))</td><td>\(type.count)</td><td>\(type.penalty)</td></tr>"
    }
    return "<details><summary>\(score.penalty) penalty points on \(score.words) words, by MQM error type</summary>"
      + "<table><thead><tr><th>Type</th><th>Findings</th><th>Points</th></tr></thead><tbody>\(rows.joined())</tbody>"
      + "</table></details>\n"
  }

  private static func filters(_ report: Report) -> String {
    let items = report.documents.flatMap(\.items)
    guard !items.isEmpty else { return "" }
    let checks = Set(items.map(\.finding.check)).sorted()
    let options = checks.map { check in
      "<option value=\"\(Markup.escaped(check))\">\(Markup.escaped(check)) "
        + "(\(items.count { $0.finding.check == check }))</option>"
    }
    let boxes = Severity.allCases.map { severity in
      "<label><input type=\"checkbox\" name=\"severity\" value=\"\(severity.rawValue)\" checked> \(severity.rawValue) "
        + "(\(items.count { $0.finding.severity == severity }))</label>"
    }
    return """
      <form id="filters" hidden>
      \(boxes.joined(separator: " "))
      <label><input type="checkbox" id="waived"> waived</label>
      <label>Check <select id="check"><option value="">all</option>\(options.joined())</select></label>
      <label>Text <input type="search" id="text" placeholder="words of either side"></label>
      <span id="shown" role="status"></span> <span class="keys">j next, k previous</span>
      </form>
      """
  }

  private static func section(_ document: ReportedDocument) -> String {
    let name = Markup.escaped(document.name)
    var result =
      "<section>\n<h2>\(name) <small>\(document.rowCount) rows, "
      + "\(QualityScore([document]).perThousandWords) points for 1,000 words</small></h2>\n"
    if document.items.isEmpty { result += "<p class=\"none\">Nothing found.</p>\n" }
    for item in document.items { result += article(item, in: document) }
    return result + "</section>\n"
  }

  private static func article(_ item: ReportedDocument.Item, in document: ReportedDocument) -> String {
    let finding = item.finding
    let check = Markup.escaped(finding.check)
    let row = Markup.escaped(finding.segmentID)
    var result =
      "<article id=\"f-\(item.identity)\" data-severity=\"\(finding.severity.rawValue)\" data-check=\"\(check)\""
    if item.waiver != nil { result += " data-waived" }
    result +=
      " tabindex=\"-1\">\n<h3><a href=\"#f-\(item.identity)\">\(row)</a> "
      + "<span class=\"severity\">\(finding.severity.rawValue)</span> \(Markup.escaped(finding.message)) "
      + "<code>\(check)</code></h3>\n"
    result += line(item.source, finding.source, document.sourceLanguage)
    result += line(item.target, finding.target, document.targetLanguage)
    if let suggestion = finding.suggestion {
      result +=
        "<p class=\"suggestion\">→ \(suggestion.isEmpty ? "<i>leave it out</i>" : suggestion == " " ? "<i>one space</i>" : visible(suggestion))</p>\n"
    }
    if let waiver = item.waiver {
      result += "<p class=\"reason\">Waived: \(Markup.escaped(waiver.reason))</p>\n"
    } else {
      let command = "calque check \(quoted(document.path)) --waive \(item.identity) --reason \"\""
      result += "<p class=\"waive\"><code>\(Markup.escaped(command))</code> <button hidden>Copy</button></p>\n"
    }
    return result + "</article>\n"
  }

  /// A text with the place marked; nothing for an empty text.
  private static func line(_ text: String, _ range: Range<Int>?, _ language: LanguageTag) -> String {
    guard !text.isEmpty else { return "" }
    let bytes = Array(text.utf8)
    let direction = language.isRightToLeft ? "rtl" : "ltr"
    var content = Markup.escaped(text)
    if let range, range.upperBound <= bytes.count {
      let place = visible(String(decoding: bytes[range], as: UTF8.self))
      content =
        Markup.escaped(String(decoding: bytes[..<range.lowerBound], as: UTF8.self)) + "<mark>\(place)</mark>"
        + Markup.escaped(String(decoding: bytes[range.upperBound...], as: UTF8.self))
    }
    let tag = Markup.escaped(language.identifier)
    return "<p lang=\"\(tag)\" dir=\"\(direction)\"><b>\(tag)</b> <span>\(content)</span></p>\n"
  }

  /// A short text whose spaces can be seen.
  private static func visible(_ text: String) -> String {
    Markup.escaped(text).replacing("\u{A0}", with: "<u title=\"no-break space\">\u{A0}</u>")
      .replacing("\u{202F}", with: "<u title=\"narrow no-break space\">\u{202F}</u>")
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || "-_./".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
