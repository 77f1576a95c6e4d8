/// XLIFF 2.0, 2.1 and 2.2 (OASIS Standards; 2.0 is ISO 21720:2017): bilingual documents in and out.
///
/// A unit stands for a block and a segment for a row. What XLIFF has no element for stands as metadata (module `mda`)
/// in groups whose category begins with `calque:`; proposals of the memory are translation candidates (module `mtc`).
public enum XLIFF2 {
  /// The versions.
  public enum Version: String, Hashable, Sendable, CaseIterable {
    /// 2.0 of 2014.
    case v20 = "2.0"
    /// 2.1 of 2018.
    case v21 = "2.1"
    /// 2.2 of 2024.
    case v22 = "2.2"

    /// The namespace of the core; 2.1 kept that of 2.0.
    var namespace: String { "urn:oasis:names:tc:xliff:document:\(self == .v22 ? "2.2" : "2.0")" }
  }

  /// How deep inline elements may nest.
  static let inlineDepthLimit = 128

  static let metadataNamespace = "urn:oasis:names:tc:xliff:metadata:2.0"
  static let matchesNamespace = "urn:oasis:names:tc:xliff:matches:2.0"
  static let glossaryNamespace = "urn:oasis:names:tc:xliff:glossary:2.0"
  static let variantNamespace = "urn:oasis:names:tc:xliff:pgs:1.0"
  /// The id of a file that no other tool has named.
  static let fileID = "f1"
  /// The id of the group that stands in a file without units, which must hold something.
  static let emptyGroupID = "empty"
  static let coreNamespacePrefix = "urn:oasis:names:tc:xliff:document:2"

  /// Categories of metadata groups.
  enum Category {
    static let document = "calque:document"
    static let unit = "calque:unit"
    static let segment = "calque:segment"
    static let codes = "calque:codes"
  }

  /// The sub-state that says a person accepted the row; another tool that changes the state must drop it.
  static let confirmedSubState = "calque:confirmed"
}
