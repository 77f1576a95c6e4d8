/// A piece of a bilingual file that is another tool's affair: it is kept as it is, and written again where it stood.
///
/// These are elements and attributes of modules and extensions that Calque does not understand, and attributes of the
/// format that say nothing of the texts. A format other than the one it comes from has no place for it.
public struct ForeignContent: Hashable, Sendable, Codable {
  /// The family of formats that it comes from.
  public enum Family: String, Hashable, Sendable, Codable {
    /// XLIFF 1.0 to 1.2.
    case xliff1
    /// XLIFF 2.0 to 2.2.
    case xliff2
  }

  /// Where it stands in the file, group or unit that holds it.
  public enum Place: Hashable, Sendable, Codable {
    /// On or in the element itself: elements where the format lets others stand.
    case inside
    /// On or in the root of the file.
    case root
    /// Before everything else in a file (`skeleton`).
    case skeleton
    /// In the header of a file of XLIFF 1.2.
    case header
    /// Among the groups of metadata.
    case metadata
    /// On or in the element of the row of this id.
    case row(String)
    /// On the target of the row of this id.
    case target(String)
    /// On the code of this role and id.
    case code(Side, InlineCode.Role, String)
    /// On the note of this text.
    case note(String)
  }

  /// An element or an attribute.
  public enum Piece: Hashable, Sendable, Codable {
    /// An element with all that is in it.
    case element(ForeignElement)
    /// An attribute.
    case attribute(ForeignAttribute)
  }

  /// The family of formats that it comes from.
  public var family: Family
  /// Where it stands.
  public var place: Place
  /// What it is.
  public var piece: Piece

  /// Creates a piece.
  public init(_ family: Family, _ place: Place, _ piece: Piece) {
    self.family = family
    self.place = place
    self.piece = piece
  }
}

/// An attribute that nothing is made of.
public struct ForeignAttribute: Hashable, Sendable, Codable {
  /// The namespace; empty for an attribute of the format itself.
  public var namespace: String
  /// The name without prefix.
  public var name: String
  /// The value.
  public var value: String

  /// Creates an attribute.
  public init(_ name: String, in namespace: String = "", _ value: String) {
    self.namespace = namespace
    self.name = name
    self.value = value
  }
}

/// An element that nothing is made of, in one canonical form: no comments, attributes by namespace and name, one prefix
/// for each namespace, all namespaces declared on the element itself.
public struct ForeignElement: Hashable, Sendable, Codable {
  /// A prefix and what it stands for.
  public struct Declaration: Hashable, Sendable, Codable {
    /// The prefix; never empty.
    public var prefix: String
    /// The namespace.
    public var namespace: String
    /// Creates a declaration.
    public init(prefix: String, namespace: String) {
      self.prefix = prefix
      self.namespace = namespace
    }
  }

  /// The element's namespace; empty for an element of the format itself.
  public var namespace: String
  /// The element's name with its prefix.
  public var tag: String
  /// The namespaces that occur in it, in order of prefixes.
  public var declarations: [Declaration]
  /// What follows the name in its start tag, but for the declarations, to the end of its end tag.
  public var rest: String

  /// Creates an element of text that is known to be in canonical form.
  public init(namespace: String, tag: String, declarations: [Declaration], rest: String) {
    self.namespace = namespace
    self.tag = tag
    self.declarations = declarations
    self.rest = rest
  }

  /// The name without prefix.
  public var name: String { tag.split(separator: ":").last.map(String.init) ?? tag }
}
