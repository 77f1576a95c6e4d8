import Bitext

/// A place where a file says its language, such as HTML's `lang`.
struct LanguageMark: Sendable {
  /// What is written there.
  enum Form: Sendable {
    /// The whole tag, such as `en-GB`.
    case tag
    /// The language alone, such as `en`.
    case language
    /// The region alone, such as `GB`, or `none`.
    case region
  }

  /// The part of an archive; empty for a file that is a text.
  var part = ""
  /// Byte range of the value, without quotation marks where `style` writes none.
  let range: Range<Int>
  var form = Form.tag
  var style: any SlotStyle = XMLTextStyle()

  /// The slot of the mark; its id cannot be a block's.
  func slot(_ number: Int) -> Slot { Slot(block: Self.id(number), part: part, range: range, style: style) }

  /// What the slot is to hold.
  func content(_ language: LanguageTag) -> InlineText {
    switch form {
    case .tag: InlineText(language.identifier)
    case .language: InlineText(language.language)
    case .region: InlineText(language.region ?? "none")
    }
  }

  static func id(_ number: Int) -> String { "\u{0}language-\(number)" }

  /// The place of an attribute's value in a start tag, without its quotation marks.
  static func place(of attribute: String, in tag: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    for quote in ["\"", "'"] {
      guard let found = bytes[tag].firstOffset(of: attribute + "=" + quote) else { continue }
      let start = found + attribute.utf8.count + 2
      guard let end = bytes[start..<tag.upperBound].firstIndex(of: quote.utf8.first ?? 0) else { continue }
      return start..<end
    }
    return nil
  }
}
