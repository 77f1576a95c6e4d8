import Bitext

/// Renders an inline text as safe HTML: codes become elements by their kinds, never by their markup.
struct InlineHTML {
  /// How links and empty elements are written.
  struct Options: Hashable, Sendable {
    /// Whether empty elements are written as XML wants them.
    var isXML = false
    /// Whether links within a site and images stay: an article's own page, not one that stands elsewhere.
    var keepsAddresses = false
    /// Images that the page or the book carries itself, by their addresses: where they stand in it.
    var images: [String: String] = [:]
  }

  private let options: Options
  private var result: [UInt8] = []

  private init(_ options: Options) { self.options = options }

  /// The HTML of a content, with French spaces where the language wants them.
  static func render(_ content: InlineText, language: LanguageTag, options: Options = .init()) -> HTMLText {
    var anchors = NoteAnchors(language: language)
    return HTMLText(trusted: bytes(content, language: language, options: options, anchors: &anchors))
  }

  /// The bytes of the HTML of a content whose calls lead to their notes.
  static func bytes(
    _ content: InlineText, language: LanguageTag, options: Options = .init(), anchors: inout NoteAnchors
  ) -> [UInt8] {
    let text = FrenchSpaces.applied(to: content, language: language)
    var renderer = InlineHTML(options)
    renderer.result.reserveCapacity(text.text.utf8.count + 32)
    renderer.append(InlineTree(text).nodes, &anchors)
    return renderer.result
  }

  private mutating func append(_ nodes: [InlineTree.Node], _ anchors: inout NoteAnchors) {
    for (index, node) in nodes.enumerated() {
      switch node {
      case .text(let text): HTMLText.append(escaping: text, to: &result)
      case .code(let code):
        let isApart = result.last == 0x20
        append(code, &anchors)
        // A text has one space where it has an image between two: the other one stands behind the image.
        if isApart, code.kind == .image, result.last != 0x20, index + 1 < nodes.count,
          case .text(let next) = nodes[index + 1], next.first.map({ $0.isLetter || $0.isNumber }) == true
        {
          result.append(0x20)
        }
      case .span(let span, let inner):
        guard let tag = Self.tags[span.kind] else {
          appendLink(span, inner, &anchors)
          continue
        }
        result += "<\(tag)>".utf8
        append(inner, &anchors)
        result += "</\(tag)>".utf8
      }
    }
  }

  private mutating func append(_ code: InlineCode, _ anchors: inout NoteAnchors) {
    switch code.kind {
    case .lineBreak: result += (options.isXML ? "<br/>" : "<br>").utf8
    case .footnote: result += anchors.call(code, isXML: options.isXML).utf8
    case .image:
      guard let image = ImageReference(code),
        let address = options.images[image.address] ?? (options.keepsAddresses ? image.address : nil)
      else { return }
      result += "<img src=\"".utf8
      HTMLText.append(escaping: address, to: &result)
      result += "\" alt=\"".utf8
      HTMLText.append(escaping: image.alternative, to: &result)
      result += (options.isXML ? "\"/>" : options.keepsAddresses ? "\" loading=\"lazy\">" : "\">").utf8
    default: break
    }
  }

  private mutating func appendLink(
    _ span: InlineTree.Span, _ inner: [InlineTree.Node], _ anchors: inout NoteAnchors
  ) {
    guard let link = span.link, link.isAbsolute || options.keepsAddresses else { return append(inner, &anchors) }
    result += "<a href=\"".utf8
    HTMLText.append(escaping: link.address, to: &result)
    result.append(UInt8(ascii: "\""))
    if let language = link.language { result += " hreflang=\"\(HTMLText(escaping: language.identifier).html)\"".utf8 }
    if !options.keepsAddresses { result += " rel=\"noopener noreferrer nofollow\"".utf8 }
    result.append(UInt8(ascii: ">"))
    append(inner, &anchors)
    result += "</a>".utf8
  }

  private static let tags: [InlineCode.Kind: String] = [
    .bold: "strong", .italic: "em", .underline: "u", .strikethrough: "s", .superscript: "sup", .subscript: "sub",
    .code: "code",
  ]
}
