public import Bitext

/// An expanded name (Namespaces in XML 1.0): the namespace's identifier and the local part.
public struct XMLName: Hashable, Sendable, CustomStringConvertible {
  /// The namespace; empty for none.
  public let namespace: String
  /// The name without its prefix.
  public let local: String

  /// Creates a name.
  public init(_ local: String, in namespace: String = "") {
    self.namespace = namespace
    self.local = local
  }

  /// The namespace that the prefix `xml` stands for.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// `{namespace}local`, or `local` where there is none.
  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

/// Where a piece of an XML file stands.
public struct XMLPlace: Hashable, Sendable {
  /// The bytes of the file it takes, in the file's own encoding.
  public let bytes: Range<Int>
  /// The line of its first character, from 1.
  public let line: Int
  /// The column of its first character, from 1.
  public let column: Int

  /// The place as errors carry it.
  public func position(in file: String) -> CalqueError.Position {
    .init(file: file, line: line, column: column, byteOffset: bytes.lowerBound)
  }
}

/// A start tag.
public struct XMLElement: Hashable, Sendable {
  /// The element's name.
  public let name: XMLName
  /// The attributes in the order in which the file has them; no name occurs twice.
  public let attributes: [Attribute]
  /// Where the tag stands.
  public let place: XMLPlace

  /// A name with its value.
  public struct Attribute: Hashable, Sendable {
    /// The name; attributes without a prefix are in no namespace.
    public let name: XMLName
    /// The value, references resolved and white space normalised as XML demands.
    public let value: String
  }

  /// The value of an attribute, by default one in no namespace.
  public subscript(local: String, in namespace: String = "") -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// The value of `xml:lang`.
  public var language: String? { self["lang", in: XMLName.xmlNamespace] }
}

/// What an XML file yields, piece by piece.
public enum XMLEvent: Hashable, Sendable {
  /// A start tag; an empty-element tag gives a start and an end.
  case start(XMLElement)
  /// An end tag, and its bytes of the file; for an empty-element tag there are none.
  case end(XMLName, Range<Int>)
  /// Character data; a text may come in several pieces.
  case text(String)
  /// A comment.
  case comment(String, XMLPlace)
  /// A processing instruction.
  case instruction(target: String, data: String, XMLPlace)
}
