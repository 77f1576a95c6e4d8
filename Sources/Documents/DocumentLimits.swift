/// What is refused for its size rather than read: every limit is named in the error that it causes.
public enum DocumentLimits {
  /// Bytes of a file: 64 MiB.
  public static let fileSize = 64 << 20
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
}
