import Bitext
import Documents
import Publishing

extension Project {
  /// The images of an article that lie in the project, by the addresses that its source has for them: pages and books
  /// carry them, since nothing is fetched.
  ///
  /// Addresses are taken relative to the source's file, or to the translation's where that is not known; those of images
  /// inside a Word, OpenDocument or EPUB file are read from it. Nothing outside the project's folder is read. What is left
  /// out for its size is noticed.
  /// - Parameter document: the article; its name is that of its record.
  /// - Returns: the images by address.
  /// - Throws: `CalqueError` when the article's record is there and wrong.
  func images(of document: BilingualDocument) throws(CalqueError) -> [String: EmbeddedImage] {
    let addresses = document.imageAddresses
    let archived = addresses.filter(ArchivedImage.isAddress)
    let files = addresses.filter { !$0.contains(":") && !$0.hasPrefix("/") && !$0.hasPrefix("<") }
    guard !archived.isEmpty || !files.isEmpty, let folder, let root = FileSystem.resolved(folder.path) else {
      return [:]
    }
    let versions = try record(of: ArticleName.safe(document.name)).versions
    guard let file = versions[document.sourceLanguage]?.file ?? versions[document.targetLanguage]?.file else {
      return [:]
    }
    let article = folder.resolve(file)
    var gathered = GatheredImages()
    if !archived.isEmpty, FileSystem.resolved(article)?.hasPrefix(root + "/") == true {
      do throws(CalqueError) {
        let contents = try ArchivedImage.contents(at: archived, in: try FileSystem.read(article))
        for address in archived { gathered.add(contents[address] ?? [], at: address) }
      } catch { notice("\(file): its images cannot be read: \(error.message)") }
    }
    let home = FileSystem.parent(of: article)
    for address in files {
      let name = address.prefix { $0 != "?" && $0 != "#" }
      let bytes = LinkAddress.unescaped(name)
      guard !bytes.isEmpty, !bytes.contains(0), let decoded = String(validating: bytes, as: UTF8.self),
        let path = FileSystem.resolved(home + "/" + decoded), path.hasPrefix(root + "/")
      else { continue }
      gathered.add(fileAt: path, address)
    }
    for address in gathered.leftOut {
      notice(
        "\(address): the image was left out, it has more than \(EmbeddedImage.sizeLimit >> 20) MiB, or all of the article have more than \(GatheredImages.limit >> 20)"
      )
    }
    return gathered.images
  }
}

/// Images by address, up to a limit.
private struct GatheredImages {
  /// The most bytes of all images of one article: 16 MiB.
  static let limit = 16 << 20

  private(set) var images: [String: EmbeddedImage] = [:]
  /// The addresses of those that were too large.
  private(set) var leftOut: [String] = []
  private var total = 0

  private func holds(_ size: Int) -> Bool { size <= EmbeddedImage.sizeLimit && total + size <= Self.limit }

  /// Adds an image; what is none is passed over.
  mutating func add(_ content: [UInt8], at address: String) {
    guard holds(content.count) else { return leftOut.append(address) }
    guard let image = EmbeddedImage(content) else { return }
    total += content.count
    images[address] = image
  }

  /// Adds the image of a file, of which no more is read than fits; a file that cannot be read is passed over.
  mutating func add(fileAt path: String, _ address: String) {
    let holds = holds
    let file = try? FileSystem.reading(path) { (next, size) throws(CalqueError) -> [UInt8]? in
      guard holds(size) else { return nil }
      var bytes: [UInt8] = []
      while bytes.count <= size {
        let piece = try next()
        if piece.isEmpty { break }
        bytes += piece
      }
      return bytes
    }
    guard let content = file else { return }
    if let content { add(content, at: address) } else { leftOut.append(address) }
  }
}
