import Bitext
import XMLText

/// What the styles of an OpenDocument text say (ISO/IEC 26300-1, 16).
struct OpenDocumentStyleSheet {
  /// What text in a style looks like, for those looks that have a name.
  private(set) var looks: [String: InlineCode.Kind] = [:]
  private var meanings: [String: WordStyleSheet.Meaning] = [:]
  private var parents: [String: String] = [:]

  /// Adds the styles of a part.
  mutating func add(_ tree: XMLTree) {
    for style in tree.elements where style.name.local == "style" {
      guard let name = style.value("name") else { continue }
      if style.value("family") == "text" {
        looks[name] = Self.look(of: style) ?? Self.namedLook(style.value("display-name") ?? name)
      } else if style.value("family") == "paragraph" {
        meanings[name] = WordStyleSheet.meaning(of: Self.plain(style.value("display-name") ?? name).lowercased())
        parents[name] = style.value("parent-style-name")
      }
    }
  }

  /// What a paragraph's style says of it, or the style that it inherits from.
  func meaning(of name: String?) -> WordStyleSheet.Meaning {
    var next = name
    for _ in 0..<10 {
      guard let name = next else { break }
      let own = meanings[name] ?? WordStyleSheet.meaning(of: Self.plain(name).lowercased())
      if own.kind != nil || own.role != nil { return own }
      next = parents[name]
    }
    return .init()
  }

  private static func look(of style: XMLTree) -> InlineCode.Kind? {
    guard let properties = style.child("text-properties") else { return nil }
    if let position = properties.value("text-position") {
      if position.hasPrefix("super") { return .superscript }
      if position.hasPrefix("sub") { return .subscript }
    }
    if let weight = properties.value("font-weight"), weight == "bold" || Int(weight).map({ $0 >= 600 }) == true {
      return .bold
    }
    if let slant = properties.value("font-style"), slant == "italic" || slant == "oblique" { return .italic }
    if let line = properties.value("text-underline-style"), line != "none" { return .underline }
    if let line = properties.value("text-line-through-style"), line != "none" { return .strikethrough }
    return nil
  }

  private static func namedLook(_ name: String) -> InlineCode.Kind? {
    switch plain(name).lowercased() {
    case "strong emphasis", "strong", "bold": .bold
    case "emphasis", "italic", "variable": .italic
    case "source text", "teletype", "code": .code
    default: nil
    }
  }

  /// A style's name with the letters that `_20_` and its like stand for.
  private static func plain(_ name: String) -> String {
    var result = ""
    var rest = name[...]
    while let start = rest.firstIndex(of: "_") {
      result += rest[..<start]
      let code = rest[rest.index(after: start)...].prefix { $0 != "_" }
      let after = rest[rest.index(after: start)...].dropFirst(code.count)
      if code.count <= 4, after.first == "_", let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) {
        result.unicodeScalars.append(scalar)
        rest = after.dropFirst()
      } else {
        result += "_"
        rest = rest[rest.index(after: start)...]
      }
    }
    return result + rest
  }
}
