/// What a block is in its document.
public enum BlockKind: Hashable, Sendable, Codable {
  /// Running text.
  case paragraph
  /// A heading; level 1…6.
  case heading(level: Int)
  /// An item of a list.
  case listItem
  /// A cell of a table.
  case tableCell
  /// A quotation set apart.
  case quotation
  /// A line of verse.
  case verse
  /// The text of a footnote or endnote.
  case note
  /// A caption or an alternative text of an image.
  case caption
  /// A field outside the running text, such as a title in front matter.
  case field
  /// Literal text that is not translated.
  case code

  /// The stable name used in files and messages.
  public var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .listItem: "list-item"
    case .tableCell: "table-cell"
    case .quotation: "quotation"
    case .verse: "verse"
    case .note: "note"
    case .caption: "caption"
    case .field: "field"
    case .code: "code"
    }
  }
}

/// Which part of an article a block is.
///
/// Raw values are used in files.
public enum ArticleRole: String, Hashable, Sendable, Codable, CaseIterable {
  /// The line above the headline (surtitre).
  case kicker
  /// The title.
  case headline
  /// The line below the headline (sous-titre).
  case subtitle
  /// The introduction (chapô, standfirst).
  case lead
  /// Who wrote it.
  case byline
  /// When it appeared.
  case date
  /// The running text.
  case body
  /// A footnote or endnote.
  case note
  /// What follows the article (post-scriptum).
  case postscript
  /// "Translated by …", a translator's note.
  case translatorCredit = "translator-credit"
  /// Where the original stands.
  case sourceURL = "source-url"
  /// Copyright or licence line.
  case licence
  /// A caption or alternative text.
  case caption
  /// Description for search engines and cards.
  case summary
}

/// A block of a document: the unit that a reader yields and that is cut into segments.
public struct Block: Hashable, Sendable, Codable {
  /// The id, unique in the document; readers take it from the text, so that it stays when other blocks come and go.
  public var id: String
  /// What it is.
  public var kind: BlockKind
  /// Which part of the article it is.
  public var role: ArticleRole
  /// Its text with inline codes.
  public var content: InlineText
  /// Whether a line break inside the text ends a segment (verse, addresses, pasted lists).
  public var breaksAtNewlines: Bool
  /// Its place in a table and the images beside it.
  public var layout: BlockLayout

  /// Creates a block.
  public init(
    id: String, kind: BlockKind = .paragraph, role: ArticleRole = .body, content: InlineText,
    breaksAtNewlines: Bool = false, layout: BlockLayout = .init()
  ) {
    self.id = id
    self.kind = kind
    self.role = role
    self.content = content
    self.breaksAtNewlines = breaksAtNewlines
    self.layout = layout
  }
}

/// What a reader yields of a file: blocks in reading order, with what is known of the whole.
public struct Document: Hashable, Sendable, Codable {
  /// The language, when the file or the caller says it.
  public var language: LanguageTag?
  /// The name of the format it was read from, such as `markdown`.
  public var format: String
  /// Translatable blocks in reading order.
  public var blocks: [Block]
  /// What is not translated, by field name in file order: date, slug, address of the original.
  public var metadata: [Metadata]

  /// One field that is not translated.
  public struct Metadata: Hashable, Sendable, Codable {
    /// The field's name as the file has it.
    public var name: String
    /// Its value.
    public var value: String
    /// Creates a field.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Creates a document.
  public init(language: LanguageTag? = nil, format: String, blocks: [Block], metadata: [Metadata] = []) {
    self.language = language
    self.format = format
    self.blocks = blocks
    self.metadata = metadata
  }
}
