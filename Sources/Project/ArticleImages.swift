import Bitext
import Documents
import Publishing

extension Project {
  /// The most bytes of all images of one article: 16 MiB.
  static let imagesLimit = 16 << 20

  /// The images of an article that lie in the project, by the addresses that its source has for them: pages and books
  /// carry them, since nothing is fetched.
  ///
  /// Addresses are taken relative to the source's file, or to the translation's where that is not known. Nothing outside
  /// the project's folder is read. What is left out for its size is noticed.
  /// - Parameter document: the article; its name is that of its record.
  /// - Returns: the images by address.
  /// - Throws: `CalqueError` when the article's record is there and wrong.
  func images(of document: BilingualDocument) throws(CalqueError) -> [String: EmbeddedImage] {
    let addresses = document.imageAddresses.filter { !$0.contains(":") && !$0.hasPrefix("/") && !$0.hasPrefix("<") }
    guard !addresses.isEmpty, let folder, let root = FileSystem.resolved(folder.path) else { return [:] }
    let versions = try record(of: ArticleName.safe(document.name)).versions
    guard let file = versions[document.sourceLanguage]?.file ?? versions[document.targetLanguage]?.file else {
      return [:]
    }
    let home = FileSystem.parent(of: folder.resolve(file))
    var result: [String: EmbeddedImage] = [:]
    var total = 0
    for address in addresses {
      let name = address.prefix { $0 != "?" && $0 != "#" }
      let bytes = LinkAddress.unescaped(name)
      guard !bytes.isEmpty, !bytes.contains(0), let decoded = String(validating: bytes, as: UTF8.self),
        let path = FileSystem.resolved(home + "/" + decoded), path.hasPrefix(root + "/")
      else { continue }
      do throws(CalqueError) {
        let file = try FileSystem.reading(path) { (next, size) throws(CalqueError) -> [UInt8]? in
          guard size <= EmbeddedImage.sizeLimit, total + size <= Self.imagesLimit else { return nil }
          var bytes: [UInt8] = []
          while bytes.count <= size {
            let piece = try next()
            if piece.isEmpty { break }
            bytes += piece
          }
          return bytes
        }
        guard let content = file ?? nil else {
          notice(
            "\(address): the image was left out, it has more than \(EmbeddedImage.sizeLimit >> 20) MiB, or all of the article have more than \(Self.imagesLimit >> 20)"
          )
          continue
        }
        guard let image = EmbeddedImage(content) else { continue }
        total += content.count
        result[address] = image
      } catch { continue }
    }
    return result
  }
}
