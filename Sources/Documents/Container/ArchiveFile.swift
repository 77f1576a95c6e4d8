public import Bitext

/// Makes ZIP archives in memory, as EPUB and Word files are.
public enum ArchiveFile {
  /// One entry.
  public struct Entry: Sendable {
    /// Its path in the archive.
    public var name: String
    /// Its content.
    public var bytes: [UInt8]
    /// Whether it is packed; EPUB wants its `mimetype` stored.
    public var isCompressed: Bool
    /// Creates an entry.
    public init(_ name: String, _ bytes: [UInt8], isCompressed: Bool = true) {
      self.name = name
      self.bytes = bytes
      self.isCompressed = isCompressed
    }
    /// Creates an entry of text.
    public init(_ name: String, _ text: String, isCompressed: Bool = true) {
      self.init(name, Array(text.utf8), isCompressed: isCompressed)
    }
  }

  /// The archive of entries in their order; the same entries give the same bytes.
  ///
  /// - Throws: `CalqueError` with code `.limit` when there is no memory.
  public static func bytes(of entries: [Entry]) throws(CalqueError) -> [UInt8] {
    var writer = try ArchiveWriter()
    for entry in entries { try writer.add(entry.name, entry.bytes, isCompressed: entry.isCompressed) }
    return try writer.finish()
  }
}
