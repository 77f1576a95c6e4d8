package import Bitext
import Documents

/// Renders an inline text as safe HTML: codes become elements by their kinds, never by their markup.
package struct InlineHTML {
  private let isXML: Bool
  private let hasLinks: Bool
  private var result = ""
  private var open: [(id: String, tag: String)] = []

  private init(isXML: Bool, hasLinks: Bool) {
    self.isXML = isXML
    self.hasLinks = hasLinks
  }

  /// The HTML of a content.
  ///
  /// - Parameters:
  ///   - content: the text with its codes.
  ///   - language: its language; French gets its no-break spaces.
  ///   - isXML: whether empty elements are written as XML wants them.
  ///   - hasLinks: whether links can be followed; otherwise they are underlined.
  /// - Returns: phrasing content.
  package static func render(
    _ content: InlineText, language: LanguageTag, isXML: Bool = false, hasLinks: Bool = true
  ) -> HTMLText {
    var renderer = InlineHTML(isXML: isXML, hasLinks: hasLinks)
    let text = FrenchSpaces.applied(to: content, language: language)
    for piece in text.pieces {
      switch piece {
      case .text(let string): renderer.result += HTMLText(escaping: string).html
      case .code(let code): renderer.append(code, in: text)
      }
    }
    while let span = renderer.open.popLast() { renderer.result += "</\(span.tag)>" }
    return HTMLText(trusted: renderer.result)
  }

  private mutating func append(_ code: InlineCode, in content: InlineText) {
    switch code.role {
    case .standalone:
      if code.kind == .lineBreak {
        result += isXML ? "<br/>" : "<br>"
      } else if code.kind == .footnote, !code.equivalent.isEmpty {
        result += "<sup class=\"call\">\(HTMLText(escaping: code.equivalent).html)</sup>"
      }
    case .opening:
      guard let element = element(for: code, in: content) else { return }
      result += "<\(element.tag)\(element.attributes)>"
      open.append((code.id, element.tag))
    case .closing:
      // Spans that overlap are closed and opened again, so that the page stays well formed.
      guard let place = open.lastIndex(where: { $0.id == code.id }) else { return }
      let inner = open[(place + 1)...].filter { $0.tag != "a" }
      for span in open[place...].reversed() { result += "</\(span.tag)>" }
      open.removeSubrange(place...)
      for span in inner {
        result += "<\(span.tag)>"
        open.append(span)
      }
    }
  }

  private func element(for code: InlineCode, in content: InlineText) -> (tag: String, attributes: String)? {
    switch code.kind {
    case .bold: return ("strong", "")
    case .italic: return ("em", "")
    case .underline: return ("u", "")
    case .strikethrough: return ("s", "")
    case .superscript: return ("sup", "")
    case .subscript: return ("sub", "")
    case .code: return ("code", "")
    case .link where !hasLinks: return ("u", "")
    case .link:
      guard let closing = content.codes.first(where: { $0.role == .closing && $0.id == code.id }) else { return nil }
      let bytes = Array(content.text.utf8)
      let text = String(decoding: bytes[code.offset..<max(code.offset, closing.offset)], as: UTF8.self)
      guard let address = LinkAddress.address(opening: code.markup, closing: closing.markup, text: text),
        LinkAddress.isSafe(address)
      else { return nil }
      return ("a", " href=\"\(HTMLText(escaping: address).html)\" rel=\"noopener noreferrer nofollow\"")
    default: return nil
    }
  }
}

/// French wants no-break spaces inside guillemets and before high punctuation; plain spaces there are replaced when a page
/// is rendered, never in what is stored.
enum FrenchSpaces {
  /// The content with U+202F before `; ! ?` and U+00A0 before `:` `»` and after `«`, where a plain space stands.
  static func applied(to content: InlineText, language: LanguageTag) -> InlineText {
    guard language.language == "fr", content.text.utf8.contains(0x20) else { return content }
    return InlineText(
      pieces: content.pieces.map { piece in
        guard case .text(let string) = piece else { return piece }
        return .text(applied(to: string))
      })
  }

  private static func applied(to text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      guard scalar == " " else {
        result.append(scalar)
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let after = index + 2 < scalars.count ? scalars[index + 2] : " "
      let previous = index > 0 ? scalars[index - 1] : " "
      let endsThere = after.properties.isWhitespace || "»”)].,…!?".unicodeScalars.contains(after)
      if previous == "«" || next == "»" || next == ":" && endsThere {
        result.append("\u{A0}")
      } else if ";!?".unicodeScalars.contains(next), endsThere {
        result.append("\u{202F}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
