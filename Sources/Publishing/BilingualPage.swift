public import Bitext
import Documents
import Mustache

/// A self-contained page that shows an article and its translation side by side.
///
/// It makes no request and shows images only where it carries them itself; it can be read without JavaScript, on a phone
/// and on paper, and shows one-sided rows and reasons for doubt. Texts are escaped; codes become elements by their kinds,
/// links only with `http`, `https` and `mailto`; calls of notes lead to their notes and back, in each language. Machines
/// are told of both works (JSON-LD) and where each version stands (`hreflang`), as far as that is known.
public enum BilingualPage {
  /// The content security policy of the page, which it also carries itself: its own script and style, nothing else.
  public static let contentSecurityPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '\(PageAssets.scriptHash)'; base-uri 'none'; form-action 'none'"

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
    let facts = options.facts.completed(from: document)
    let context: [String: Any] = [
      "interface": HTMLText(escaping: words.isFrench ? "fr" : "en"),
      "title": HTMLText(escaping: title),
      "showsTitle": !hasHeadline && !title.isEmpty,
      "colours": PageAssets.colours, "style": PageAssets.style, "script": PageAssets.script,
      "policy": HTMLText(trusted: contentSecurityPolicy),
      "head": head(document, options, facts),
      "linkedData": LinkedData.translation(of: document, facts: facts, title: options.title),
      "home": home(options),
      "sourceTag": HTMLText(escaping: document.sourceLanguage.identifier),
      "targetTag": HTMLText(escaping: document.targetLanguage.identifier),
      "sourceName": HTMLText(escaping: words.name(of: document.sourceLanguage)),
      "targetName": HTMLText(escaping: words.name(of: document.targetLanguage)),
      "viewWord": HTMLText(escaping: words.view), "bothWord": HTMLText(escaping: words.both),
      "interleavedWord": HTMLText(escaping: words.interleaved),
      "skipWord": HTMLText(escaping: words.skip),
      "facts": PageCredits.html(document, options.facts, words),
      "summary": HTMLText(
        escaping: words.summary(
          rows: rows.count, doubtful: rows.count { isDoubtful($0) }, oneSided: rows.count { isOneSided($0) })),
      "rows": PageRows.html(document, options, words),
    ]
    return PageAssets.template.render(context)
  }

  private static func headline(of document: BilingualDocument) -> String? {
    let unit = document.units.first { $0.role == .headline }
    return unit?.segments.first.map { ($0.target ?? $0.source).line }
  }

  /// Where the page and the versions that it shows stand.
  private static func head(
    _ document: BilingualDocument, _ options: BilingualPageOptions, _ facts: ArticleFacts
  ) -> HTMLText {
    var links: [String] = []
    if let address = options.address, LinkAddress.isSafe(address) {
      links.append("<link rel=\"canonical\" href=\"\(HTMLText(escaping: address).html)\">")
    }
    for (language, version) in [
      (document.sourceLanguage, facts.original), (document.targetLanguage, facts.translation),
    ] {
      guard let address = version.address, LinkAddress.isSafe(address) else { continue }
      links.append(Self.alternate(language.identifier, address))
    }
    if !links.isEmpty, let address = options.address, LinkAddress.isSafe(address) {
      links.append(Self.alternate("x-default", address))
    }
    if let home = options.home, let feed = home.feed {
      let address = HTMLText(escaping: feed).html
      let title = HTMLText(escaping: home.title).html
      links.append("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(title)\" href=\"\(address)\">")
    }
    return HTMLText(trusted: links.map { $0 + "\n" }.joined())
  }

  /// A link to a version in a language.
  static func alternate(_ language: String, _ address: String) -> String {
    let tag = HTMLText(escaping: language).html
    return "<link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(HTMLText(escaping: address).html)\">"
  }

  private static func home(_ options: BilingualPageOptions) -> HTMLText {
    guard let home = options.home else { return HTMLText(trusted: "") }
    let address = HTMLText(escaping: home.address).html
    let title = HTMLText(escaping: home.title).html
    return HTMLText(trusted: "<p class=\"home\"><a href=\"\(address)\">\(title)</a></p>\n")
  }

  static func isDoubtful(_ segment: BilingualSegment) -> Bool {
    !segment.doubts.isEmpty && !segment.isConfirmed
  }

  static func isOneSided(_ segment: BilingualSegment) -> Bool {
    segment.sourceParts.isEmpty || segment.targetParts.isEmpty
  }
}
