/// What a page's `img` shows.
enum HTMLImage {
  /// Names of elements that show an image.
  static let names: Set<String> = ["img", "amp-img", "amp-anim"]

  /// Where scripts of lazy pages find the address, before what stands in for it.
  private static let addresses = ["data-src", "data-lazy-src", "data-original", "data-orig-file", "src"]

  /// Where the image lies; nil when its element does not say, or holds the image itself.
  static func address(of image: Int, in page: HTMLPage) -> String? {
    for name in addresses {
      guard let value = page.attribute(name, of: image) else { continue }
      let address = String(value.drop(while: \.isWhitespace))
      if !address.isEmpty, !address.lowercased().hasPrefix("data:") { return address }
    }
    return nil
  }
}
