/// The languages of the editor's own words.
enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language's name in itself.
  var ownName: String {
    switch self {
    case .english: "English"
    case .french: "Français"
    }
  }

  /// The language that a browser likes best (`Accept-Language`, RFC 9110 §12.5.4); English when it asks for none of ours.
  static func preferred(by header: String?) -> InterfaceLanguage {
    var best: (language: InterfaceLanguage, quality: Double)?
    for range in (header ?? "").split(separator: ",").prefix(32) {
      let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let tag = parts.first?.split(separator: "-").first, let language = Self(rawValue: String(tag)) else {
        continue
      }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }?.dropFirst(2)
      let quality = weight.map { Double($0) ?? 0 } ?? 1
      if quality > best?.quality ?? 0 { best = (language, quality) }
    }
    return best?.language ?? .english
  }
}
