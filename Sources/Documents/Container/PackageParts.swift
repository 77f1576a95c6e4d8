import Bitext
import XMLText

/// Reading of the XML parts of an archive.
enum PackagePart {
  /// The whole part as a tree, or nil when the archive has none of that name.
  ///
  /// - Throws: `CalqueError` of the archive or of the XML reader, with the part named.
  static func tree(_ name: String, in archive: Archive) throws(CalqueError) -> XMLTree? {
    guard let bytes = try archive.read(name) else { return nil }
    let stream = XMLStream(bytes, file: name)
    guard let root = try stream.nextChild() else { return nil }
    return try stream.tree(from: root)
  }

  /// The bytes of a part that is to be written back: it must be UTF-8, as all programs write it.
  ///
  /// - Throws: `CalqueError` with code `.malformed` when it is missing, `.unsupported` for another encoding.
  static func bytes(_ name: String, in archive: Archive) throws(CalqueError) -> [UInt8] {
    guard let bytes = try archive.read(name) else {
      throw CalqueError(
        .malformed, "the part \(name.prefix(80)) is missing",
        hint: "Ask for the file again, or save it anew in the program that made it.")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(2).contains(0) {
      throw CalqueError(
        .unsupported, "the part \(name.prefix(80)) is not UTF-8",
        hint: "Open the file in Word or LibreOffice and save it again.")
    }
    return bytes
  }

  /// The name that an address in a part leads to, or nil when it leads outside the archive.
  ///
  /// - Parameters:
  ///   - address: relative to the part, or from the root when it begins with `/`; what follows `#` does not count.
  ///   - part: the part that holds it.
  /// - Returns: the name of an entry.
  static func resolve(_ address: String, from part: String) -> String? {
    let path = address.prefix { $0 != "#" }
    var folders = path.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/") {
      switch step {
      case ".": continue
      case "..":
        guard folders.popLast() != nil else { return nil }
      default: folders.append(String(decoding: LinkAddress.unescaped(step), as: UTF8.self))
      }
    }
    return folders.isEmpty || folders.contains("..") ? nil : folders.joined(separator: "/")
  }
}

extension XMLTree {
  /// The value of an attribute by its local name, whatever its namespace.
  func value(_ local: String) -> String? { element.attributes.first { $0.name.local == local }?.value }

  /// The first child element of a local name, whatever its namespace.
  func child(_ local: String) -> XMLTree? { elements.first { $0.name.local == local } }
}
