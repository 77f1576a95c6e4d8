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
  /// Word's DOCX (ECMA-376, ISO/IEC 29500).
  case word = "docx"
  /// OpenDocument text (ISO/IEC 26300).
  case openDocument = "odt"
  /// An EPUB book: all documents of its spine.
  case epub
  /// SubRip's subtitles.
  case subRip = "srt"
  /// WebVTT's subtitles (W3C, 2019).
  case webVTT = "vtt"

  /// The format with a name or a usual file extension, in any case; nil when there is none.
  ///
  /// - Parameter name: such as `markdown`, `md`, `text`, `txt`, `htm` or `spip`.
  public init?(name: String) {
    switch name.lowercased() {
    case "text", "txt", "plain", "plaintext", "plain-text": self = .plainText
    case "markdown", "md", "mdown", "mkd", "gfm", "commonmark": self = .markdown
    case "html", "htm", "xhtml", "html5": self = .html
    case "spip": self = .spip
    case "docx", "docm", "word": self = .word
    case "odt", "ott", "opendocument": self = .openDocument
    case "epub": self = .epub
    case "srt", "subrip": self = .subRip
    case "vtt", "webvtt": self = .webVTT
    default: return nil
    }
  }

  /// Whether files of the format are archives of parts, and not one text.
  public var isArchive: Bool { self == .word || self == .openDocument || self == .epub }

  /// The name in a sentence, with its article.
  var article: String {
    switch self {
    case .plainText: "a plain text"
    case .markdown: "a Markdown"
    case .html: "an HTML"
    case .spip: "a SPIP"
    case .word: "a Word"
    case .openDocument: "an OpenDocument"
    case .epub: "an EPUB"
    case .subRip: "a SubRip"
    case .webVTT: "a WebVTT"
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
