/// What is refused for its size rather than read: every limit is named in the error that it causes.
public enum DocumentLimits {
  /// Bytes of a file: 64 MiB.
  public static let fileSize = 64 << 20
  /// Bytes of a plain text that is cut without being kept as a document (`PlainTextParagraphs`): 256 MiB.
  public static let plainTextSize = 256 << 20
  /// Block quotes and lists inside each other in Markdown.
  public static let markdownDepth = 100
  /// Cells of one Markdown table, those included that its short rows leave out.
  public static let tableCells = 100_000
  /// Elements inside each other in HTML.
  public static let htmlDepth = 1_000
  /// Attributes of one HTML element.
  public static let htmlAttributes = 4_000
  /// Memory that the HTML parser may take for a page: this, and 64 times the page's size.
  public static let htmlMemory = 256 << 20
  /// Entries of a Word, OpenDocument or EPUB file.
  public static let archiveEntries = 10_000
  /// Bytes of one of its parts that is read, unpacked: 32 MiB.
  public static let partSize = 32 << 20
  /// How many times larger than packed a part that is read may be, beyond its first MiB.
  public static let compressionRatio = 200
  /// Paragraphs and cells that one OpenDocument element may stand for by repetition.
  public static let repetitions = 10_000
}
