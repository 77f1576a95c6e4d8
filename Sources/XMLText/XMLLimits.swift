/// What an XML file may ask for at most; a file beyond it is refused with code `.limit`.
public struct XMLLimits: Sendable {
  /// How deep elements may nest.
  public var depth = 1_024
  /// Bytes of a name with its namespace.
  public var nameBytes = 4_096
  /// How many different names.
  public var names = 32_768
  /// Attributes of one element.
  public var attributes = 1_024
  /// Bytes of one attribute value.
  public var attributeBytes = 1 << 20
  /// Bytes of one tag, comment or declaration.
  public var tokenBytes = 16 << 20

  /// The usual limits.
  public static let standard = XMLLimits()
}
