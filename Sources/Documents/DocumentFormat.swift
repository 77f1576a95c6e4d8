/// The formats that are read and written.
///
/// Raw values are the names used on the command line and in files.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable, Codable {
  /// Plain text: paragraphs, possibly wrapped at a fixed width.
  case plainText = "text"
  /// CommonMark with GitHub's extensions, footnotes and front matter.
  case markdown
  /// HTML5: a whole page or a fragment.
  case html
  /// SPIP's markup, alone or as a sheet of named fields.
  case spip

  /// The format with a name or a usual file extension, in any case; nil when there is none.
  ///
  /// - Parameter name: such as `markdown`, `md`, `text`, `txt`, `htm` or `spip`.
  public init?(name: String) {
    switch name.lowercased() {
    case "text", "txt", "plain", "plaintext", "plain-text": self = .plainText
    case "markdown", "md", "mdown", "mkd", "gfm", "commonmark": self = .markdown
    case "html", "htm", "xhtml", "html5": self = .html
    case "spip": self = .spip
    default: return nil
    }
  }

  /// The format that a file's name says, else the one that its text looks like.
  ///
  /// - Parameters:
  ///   - fileName: name or path; only what follows the last dot counts.
  ///   - text: the decoded text; its first 16 KiB are looked at.
  /// - Returns: a format; plain text when nothing speaks for another.
  public static func sniff(fileName: String?, text: String) -> DocumentFormat {
    if let fileName, let dot = fileName.lastIndex(of: "."), dot < fileName.endIndex,
      let named = DocumentFormat(name: String(fileName[fileName.index(after: dot)...]))
    {
      return named
    }
    return FormatSniffer(text).format
  }
}
