import Bitext

/// The values that TMX 1.4b recommends for `type` of inline codes.
enum TMXCodeKind {
  private static let names: [(kind: InlineCode.Kind, type: String)] = [
    (.bold, "bold"), (.italic, "italic"), (.underline, "ulined"), (.link, "link"), (.image, "image"),
    (.footnote, "fnote"), (.lineBreak, "lb"),
  ]

  /// The attribute's value; nil for a kind without a name.
  static func type(of kind: InlineCode.Kind) -> String? {
    if let known = names.first(where: { $0.kind == kind }) { return known.type }
    if case .other(let name) = kind { return name.isEmpty ? nil : name }
    return "x-\(kind.name)"
  }

  /// The kind that a value stands for.
  static func kind(of type: String?) -> InlineCode.Kind {
    guard let type else { return .other("") }
    if let known = names.first(where: { $0.type == type }) { return known.kind }
    if type.hasPrefix("x-") {
      let kind = InlineCode.Kind(name: String(type.dropFirst(2)))
      if case .other = kind { return .other(type) }
      return kind
    }
    return .other(type)
  }
}
