public import Bitext

/// Writes single texts in the markup of a format, outside of any file that was read: what would be read as markup is
/// escaped, and reading gives the same text back.
public enum BlockMarkup {
  /// A paragraph or a field in SPIP's markup (https://www.spip.net/fr_article1578.html).
  ///
  /// - Parameters:
  ///   - content: the text; its codes have SPIP's own markup.
  ///   - isCell: whether it stands in a table.
  /// - Returns: the markup, which never begins like a field of a sheet.
  /// - Complexity: O(n).
  public static func spip(_ content: InlineText, isCell: Bool = false) -> String {
    var style = SPIPStyle(usesTilde: false)
    style.isCell = isCell
    let bytes = Array(style.source(of: content).utf8)
    let line = bytes.firstIndex { $0 == 0x0A } ?? bytes.count
    guard let first = bytes.first, first.isASCIILetter, SPIPFieldLine(bytes, 0..<line) != nil else {
      return bytes.string(0..<bytes.count)
    }
    return "&#\(first);" + bytes.string(1..<bytes.count)
  }

  /// A paragraph in Markdown (CommonMark with GitHub's extensions).
  ///
  /// - Parameters:
  ///   - content: the text; its codes have Markdown's own markup.
  ///   - continuation: what stands before each further line, such as `> `.
  ///   - staysOnOneLine: whether it is a heading.
  ///   - isCell: whether it is a cell, which a bar would end.
  ///   - escapesBrackets: whether every bracket of the text is escaped, as in a link's text.
  /// - Returns: the markup.
  /// - Complexity: O(n).
  public static func markdown(
    _ content: InlineText, continuation: String = "", staysOnOneLine: Bool = false, isCell: Bool = false,
    escapesBrackets: Bool = false
  ) -> String {
    let style = MarkdownStyle(
      prefix: continuation, isCell: isCell, isHeading: staysOnOneLine, isAlternative: escapesBrackets)
    return style.source(of: content)
  }

  /// A string as the value of a field in YAML 1.2, quoted where it must be; control characters, which YAML does not
  /// allow, become U+FFFD.
  public static func yaml(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r"
      return isControl || (0x7F...0x9F).contains(scalar.value) && scalar.value != 0x85 ? "\u{FFFD}" : scalar
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return FrontMatterStyle.yamlPlain.source(of: InlineText(String(view)))
  }
}
