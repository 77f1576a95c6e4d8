public import Bitext
import Mustache

/// A self-contained page that shows an article and its translation side by side.
///
/// It makes no request, can be read without JavaScript, on a phone and on paper, and shows one-sided rows and reasons for
/// doubt. Texts are escaped; codes become elements by their kinds, links only with `http`, `https` and `mailto`.
public enum BilingualPage {
  /// The content security policy of the page, which it also carries itself: its own script and style, nothing else.
  public static let contentSecurityPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src '\(PageAssets.scriptHash)'; base-uri 'none'; form-action 'none'"

  /// The page.
  ///
  /// - Parameters:
  ///   - document: the rows.
  ///   - options: how it is made.
  /// - Returns: an HTML5 document; the same input gives the same bytes.
  /// - Complexity: O(n).
  public static func html(_ document: BilingualDocument, options: BilingualPageOptions = .init()) -> String {
    let words = PageWords(options.interfaceLanguage)
    let rows = document.segments
    let hasHeadline = document.units.contains { $0.role == .headline && !$0.segments.isEmpty }
    let title = options.title ?? headline(of: document) ?? document.name
    var number = 0
    let units = document.units.filter { !$0.segments.isEmpty }.map { unit -> [String: Any] in
      let model = unit.segments.map { segment -> [String: Any] in
        number += 1
        return row(segment, number, unit, document, options, words)
      }
      return ["classes": HTMLText(escaping: "kind-\(unit.kind.name) role-\(unit.role.rawValue)"), "rows": model]
    }
    let context: [String: Any] = [
      "interface": HTMLText(escaping: words.isFrench ? "fr" : "en"),
      "title": HTMLText(escaping: title),
      "showsTitle": !hasHeadline && !title.isEmpty,
      "style": PageAssets.style, "script": PageAssets.script,
      "scriptHash": HTMLText(trusted: PageAssets.scriptHash),
      "linkedData": LinkedData.json(of: document, title: title),
      "sourceTag": HTMLText(escaping: document.sourceLanguage.identifier),
      "targetTag": HTMLText(escaping: document.targetLanguage.identifier),
      "sourceDirection": HTMLText(trusted: document.sourceLanguage.isRightToLeft ? "rtl" : "ltr"),
      "targetDirection": HTMLText(trusted: document.targetLanguage.isRightToLeft ? "rtl" : "ltr"),
      "sourceName": HTMLText(escaping: words.name(of: document.sourceLanguage)),
      "targetName": HTMLText(escaping: words.name(of: document.targetLanguage)),
      "viewWord": HTMLText(escaping: words.view), "bothWord": HTMLText(escaping: words.both),
      "interleavedWord": HTMLText(escaping: words.interleaved),
      "summary": HTMLText(
        escaping: words.summary(
          rows: rows.count, doubtful: rows.count { isDoubtful($0) }, oneSided: rows.count { isOneSided($0) })),
      "units": units,
    ]
    return PageAssets.template.render(context)
  }

  private static func headline(of document: BilingualDocument) -> String? {
    let unit = document.units.first { $0.role == .headline }
    return unit?.segments.first.map { ($0.target ?? $0.source).line }
  }

  private static func isDoubtful(_ segment: BilingualSegment) -> Bool {
    !segment.doubts.isEmpty && !segment.isConfirmed
  }

  private static func isOneSided(_ segment: BilingualSegment) -> Bool {
    segment.sourceParts.isEmpty || segment.targetParts.isEmpty
  }

  private static func row(
    _ segment: BilingualSegment, _ number: Int, _ unit: BilingualDocument.Unit, _ document: BilingualDocument,
    _ options: BilingualPageOptions, _ words: PageWords
  ) -> [String: Any] {
    let showsDoubt = options.showsDoubts && isDoubtful(segment)
    var classes = isOneSided(segment) ? " one-sided" : ""
    if showsDoubt { classes += " doubtful" }
    if segment.isConfirmed { classes += " confirmed" }
    let remarks = (showsDoubt ? segment.doubts.map(words.doubt) : []) + segment.notes
    let source = segment.sourceParts.isEmpty ? nil : segment.source
    return [
      "id": HTMLText(trusted: "row-\(number)"), "classes": HTMLText(trusted: classes),
      "number": HTMLText(trusted: "\(number)"), "numberLabel": HTMLText(escaping: words.row(number)),
      "source": cell(source, document.sourceLanguage, unit.kind, missing: words.unsourced),
      "target": cell(segment.target, document.targetLanguage, unit.kind, missing: words.untranslated),
      "hasRemarks": !remarks.isEmpty,
      "remarks": remarks.map { HTMLText(trusted: "<bdi>\(HTMLText(escaping: $0).html)</bdi>") },
    ]
  }

  private static func cell(
    _ content: InlineText?, _ language: LanguageTag, _ kind: BlockKind, missing: String
  ) -> HTMLText {
    guard let content, !content.isEmpty else {
      return HTMLText(trusted: "<p class=\"none\">– \(HTMLText(escaping: missing).html)</p>")
    }
    var tag = "p"
    if case .heading(let level) = kind { tag = "h\(min(max(level, 1), 6))" }
    // bdi closes whatever bidirectional controls the text leaves open.
    return HTMLText(trusted: "<\(tag)><bdi>\(InlineHTML.render(content, language: language).html)</bdi></\(tag)>")
  }
}
