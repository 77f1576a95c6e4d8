import Bitext
import Documents

/// An image in the markup of an article: Markdown's `![…](…)` or HTML's `<img>`.
struct ImageReference {
  /// `http`, `https`, or within the same site.
  let address: String
  /// What stands for it where it cannot be seen.
  private(set) var alternative: String

  /// The image of a code; where the code has an equivalent that is its alternative text, translated.
  init?(_ code: InlineCode) {
    guard let image = Self(markup: code.markup) else { return nil }
    self = image
    if !code.equivalent.isEmpty { alternative = code.equivalent }
  }

  /// An image of which the address is known; nil when that is none that a page may show.
  init?(address: String, alternative: String) {
    guard !address.lowercased().hasPrefix("mailto:"), LinkTarget(address: address) != nil else { return nil }
    self.address = address
    self.alternative = alternative
  }

  private init?(markup: String) {
    if markup.hasPrefix("!["), let middle = markup.firstRange(of: "]("), markup.hasSuffix(")") {
      alternative = String(markup[markup.index(markup.startIndex, offsetBy: 2)..<middle.lowerBound])
      let opening = InlineCode(.opening, id: "i", at: 0, kind: .link, markup: "[")
      let closing = InlineCode(.closing, id: "i", at: 0, kind: .link, markup: String(markup[middle.lowerBound...]))
      guard let link = LinkTarget(opening: opening, closing: closing, in: "") else { return nil }
      address = link.address
    } else if markup.lowercased().hasPrefix("<img"), markup.utf8.count > 5 {
      // The reader of links knows attributes: the tag is shown to it as one.
      guard let source = Self.attribute("src", of: markup) else { return nil }
      let opening = InlineCode(.opening, id: "i", at: 0, kind: .link, markup: "<a href=\"\(source)\">")
      let closing = InlineCode(.closing, id: "i", at: 0, kind: .link, markup: "</a>")
      guard let link = LinkTarget(opening: opening, closing: closing, in: "") else { return nil }
      address = link.address
      alternative = Self.attribute("alt", of: markup) ?? ""
    } else {
      return nil
    }
  }

  private static func attribute(_ name: String, of tag: String) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}
