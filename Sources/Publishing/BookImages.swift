/// The images of a book: each file once, whichever article shows it.
struct BookImages {
  /// Their names in the book, with their contents.
  private(set) var files: [(name: String, content: EmbeddedImage)] = []
  private var names: [[String: String]] = []

  init(_ articles: [[String: EmbeddedImage]]) {
    var known: [EmbeddedImage: String] = [:]
    for images in articles {
      var own: [String: String] = [:]
      for (address, image) in images.sorted(by: { $0.key < $1.key }) {
        let name = known[image] ?? "images/\(files.count + 1).\(image.kind == .jpeg ? "jpg" : image.kind.rawValue)"
        if known.updateValue(name, forKey: image) == nil { files.append((name, image)) }
        own[address] = name
      }
      names.append(own)
    }
  }

  /// Where an article's images stand in the book, by their addresses in its source.
  func names(ofArticle index: Int) -> [String: String] { names.indices.contains(index) ? names[index] : [:] }
}
