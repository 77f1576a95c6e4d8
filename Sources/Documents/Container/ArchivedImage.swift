public import Bitext

/// Images that lie inside an archive: Word, OpenDocument and EPUB files.
///
/// Their addresses say so by a scheme of their own, so that no page takes them for addresses of the web.
public enum ArchivedImage {
  private static let scheme = "archive:"

  /// The address of an image in a part of the archive, from what the source says.
  ///
  /// - Parameters:
  ///   - address: what the source says; addresses of the web stay what they are.
  ///   - part: the part that says it.
  /// - Returns: the address for `BlockImage`, or nil when it leads nowhere.
  static func address(_ address: String, from part: String) -> String? {
    if address.hasPrefix("http://") || address.hasPrefix("https://") { return address }
    guard !address.contains(":"), let name = PackagePart.resolve(address, from: part) else { return nil }
    return scheme + name
  }

  /// Whether an address is that of an image inside the article's own file.
  public static func isAddress(_ address: String) -> Bool { address.hasPrefix(scheme) }

  /// Images by their addresses.
  ///
  /// - Parameters:
  ///   - addresses: as blocks have them; those that are not inside the archive, or not there, are passed over.
  ///   - bytes: the archive.
  /// - Returns: the content of each image that is there.
  /// - Throws: `CalqueError` as for any archive: `.malformed` when it is damaged, `.limit` beyond `DocumentLimits`.
  /// - Complexity: O(n) in the size of the images.
  public static func contents(at addresses: [String], in bytes: [UInt8]) throws(CalqueError) -> [String: [UInt8]] {
    guard Archive.looksLike(bytes) else { return [:] }
    let archive = try Archive(bytes)
    var result: [String: [UInt8]] = [:]
    for address in addresses where isAddress(address) {
      let name = String(decoding: LinkAddress.unescaped(address.dropFirst(scheme.count)), as: UTF8.self)
      if let content = try archive.read(name) { result[address] = content }
    }
    return result
  }
}
