/// A piece of markup inside text, kept as a typed value beside the text so that it is never lost and never in the way.
///
/// It corresponds to XLIFF 2 `ph`, `sc`/`ec` (or a `pc` pair) and to TMX `ph`, `bpt`/`ept` and `it`.
public struct InlineCode: Hashable, Sendable, Codable {
  /// Whether the code stands alone, or opens or closes a span.
  public enum Role: String, Sendable, Codable {
    /// Stands alone: an image, a line break, a footnote reference.
    case standalone
    /// Opens a span that a closing code with the same id ends.
    case opening
    /// Closes the span that the opening code with the same id began.
    case closing
  }

  /// What the markup means, as far as it is known.
  public enum Kind: Hashable, Sendable, Codable {
    /// Strong emphasis.
    case bold
    /// Emphasis.
    case italic
    /// Underlined text.
    case underline
    /// Struck-out text.
    case strikethrough
    /// Superscript.
    case superscript
    /// Subscript.
    case `subscript`
    /// A link; its markup holds the address.
    case link
    /// An image.
    case image
    /// The reference to a footnote.
    case footnote
    /// A line break inside a block.
    case lineBreak
    /// Literal code that is not to be translated.
    case code
    /// Anything else, by the name that its format gives it.
    case other(String)

    /// The stable name used in files: `bold`, `link`, … or the name given to `other`.
    public var name: String {
      switch self {
      case .bold: "bold"
      case .italic: "italic"
      case .underline: "underline"
      case .strikethrough: "strikethrough"
      case .superscript: "superscript"
      case .subscript: "subscript"
      case .link: "link"
      case .image: "image"
      case .footnote: "footnote"
      case .lineBreak: "line-break"
      case .code: "code"
      case .other(let name): name
      }
    }

    /// The kind with a stable name; an unknown one is `other`.
    public init(name: String) {
      let known: [Kind] = [
        .bold, .italic, .underline, .strikethrough, .superscript, .subscript, .link, .image, .footnote, .lineBreak,
        .code,
      ]
      self = known.first { $0.name == name } ?? .other(name)
    }
  }

  /// What an editor may do with the code (XLIFF 2 `canCopy`, `canDelete`, `canReorder`).
  public struct Permissions: OptionSet, Hashable, Sendable, Codable {
    /// The bits.
    public let rawValue: Int
    /// Creates permissions from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// It may be repeated.
    public static let copy = Permissions(rawValue: 1)
    /// It may be left out.
    public static let delete = Permissions(rawValue: 2)
    /// It may be moved before or after other codes.
    public static let reorder = Permissions(rawValue: 4)
    /// All of them: the default of XLIFF 2.
    public static let all: Permissions = [.copy, .delete, .reorder]
  }

  /// Alone, opening or closing.
  public var role: Role
  /// The id, unique in its block among codes of one role; the two codes of a pair share it.
  public var id: String
  /// UTF-8 byte offset in the text before which the code stands; 0…length.
  public var offset: Int
  /// What the markup means.
  public var kind: Kind
  /// The markup as its format writes it, such as `**` or `<a href="…">`.
  public var markup: String
  /// What is shown in plain text in place of the code, such as `[1]`; usually empty.
  public var equivalent: String
  /// Whether its partner stands in another segment.
  public var isIsolated: Bool
  /// What an editor may do with it.
  public var permissions: Permissions

  /// Creates a code.
  public init(
    _ role: Role, id: String, at offset: Int, kind: Kind, markup: String, equivalent: String = "",
    isIsolated: Bool = false, permissions: Permissions = .all
  ) {
    self.role = role
    self.id = id
    self.offset = offset
    self.kind = kind
    self.markup = markup
    self.equivalent = equivalent
    self.isIsolated = isIsolated
    self.permissions = permissions
  }
}
