import Bitext
import XMLText

/// XLIFF 1.2 (OASIS Standard, 2008-02-01): bilingual documents in and out; 1.0, 1.1, SDLXLIFF and mqxliff in.
///
/// A group stands for a block and a trans-unit for a row. What XLIFF 1.2 has no element for stands as contexts whose
/// type begins with `x-calque-`.
public enum XLIFF12 {
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"
  static let sdlNamespace = "http://sdl.com/FileTypes/SdlXliff/1.0"
  static let memoQNamespace = "MQXliff"
  static let contextPurpose = "x-calque"
  static let contextPrefix = "x-calque-"
  static let noteSource = "calque:"
  static let codeMark = "x-calque-code-"

  /// How deep inline elements may nest.
  static let inlineDepthLimit = 128

  /// Whether a name belongs to XLIFF 1.1 or 1.2, or to no namespace, as in 1.0.
  static func isCore(_ name: XMLName) -> Bool {
    name.namespace.isEmpty || name.namespace.hasPrefix("urn:oasis:names:tc:xliff:document:1")
  }

  /// The state that a target is written with.
  static func state(of state: BilingualSegment.State) -> String {
    switch state {
    case .initial: "needs-translation"
    case .translated: "translated"
    case .reviewed: "signed-off"
    case .final: "final"
    }
  }

  /// The values of `state-qualifier` (XLIFF 1.2, 2.3).
  static let qualifiers: Set<String> = [
    "exact-match", "fuzzy-match", "id-match", "leveraged-glossary", "leveraged-inherited", "leveraged-mt",
    "leveraged-repository", "leveraged-tm", "mt-suggestion", "rejected-grammar", "rejected-inaccurate",
    "rejected-length", "rejected-spelling", "tm-suggestion",
  ]

  /// The qualifier that says where a target comes from; nil where none does.
  static func qualifier(of origin: String?) -> String? {
    guard let origin else { return nil }
    if origin.hasPrefix("memory") { return "leveraged-tm" }
    return qualifiers.contains(origin) ? origin : nil
  }

  /// What a target's state stands for; nil for one that is not known.
  static func state(named name: String) -> BilingualSegment.State? {
    switch name {
    case "new", "needs-translation", "needs-adaptation", "needs-l10n": .initial
    case "translated", "needs-review-translation", "needs-review-adaptation", "needs-review-l10n": .translated
    case "signed-off": .reviewed
    case "final": .final
    default: nil
    }
  }
}

/// The values of `ctype` of XLIFF 1.2 inline elements.
enum XLIFF12CodeKind {
  private static let spans: [(InlineCode.Kind, String)] = [
    (.bold, "bold"), (.italic, "italic"), (.underline, "underlined"), (.link, "link"),
  ]
  private static let placeholders: [(InlineCode.Kind, String)] = [(.image, "image"), (.lineBreak, "lb")]

  /// The attribute's value; nil for a kind without a name.
  static func type(of kind: InlineCode.Kind, isSpan: Bool) -> String? {
    if let known = (isSpan ? spans : placeholders).first(where: { $0.0 == kind }) { return known.1 }
    guard case .other(let name) = kind else { return "x-\(kind.name)" }
    if name.isEmpty { return nil }
    let isOneWord = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if isOneWord, !name.hasPrefix("calque-"), InlineCode.Kind(name: name) == kind { return "x-\(name)" }
    return "x-calque-\(XLIFF2CodeKind.escape(name))"
  }

  /// The kind that a value stands for.
  static func kind(of type: String?) -> InlineCode.Kind {
    guard let type else { return .other("") }
    if let known = (spans + placeholders).first(where: { $0.1 == type }) { return known.0 }
    if type.hasPrefix("x-calque-") { return .other(XLIFF2CodeKind.unescape(type.dropFirst(9))) }
    return InlineCode.Kind(name: type.hasPrefix("x-") ? String(type.dropFirst(2)) : type)
  }
}
