import Bitext

/// The fields before a Markdown text: YAML between `---`, TOML between `+++`.
///
/// Only plain top-level strings are read; everything is kept as it is in the file.
struct FrontMatter {
  /// Offset after the closing line.
  private(set) var end = 0
  private(set) var entries: [BlockCollector.Entry] = []
  private(set) var metadata: [Document.Metadata] = []
  private(set) var losses: [String] = []
  private(set) var language: LanguageTag?
  private(set) var languageMarks: [LanguageMark] = []
  /// Where a translator may be named; nil when one is.
  private(set) var creditSlot: Slot?

  private static let roles: [String: ArticleRole] = [
    "title": .headline, "headline": .headline, "titre": .headline, "subtitle": .subtitle, "soustitre": .subtitle,
    "sous-titre": .subtitle, "kicker": .kicker, "surtitre": .kicker, "overline": .kicker, "lead": .lead, "chapo": .lead,
    "standfirst": .lead, "intro": .lead, "deck": .lead, "description": .summary, "summary": .summary,
    "excerpt": .summary, "byline": .byline, "author": .byline, "authors": .byline, "auteur": .byline,
    "translator": .translatorCredit, "translated_by": .translatorCredit, "traducteur": .translatorCredit,
    "traductrice": .translatorCredit, "traduction": .translatorCredit, "postscript": .postscript,
  ]

  /// The delimiter when the first line of a text is one.
  static func delimiter(of bytes: [UInt8], _ line: Range<Int>) -> String? {
    guard line.lowerBound == 0 else { return nil }
    switch bytes.string(bytes.trimmed(line)) {
    case "---": return "---"
    case "+++": return "+++"
    default: return nil
    }
  }

  init?(_ bytes: [UInt8]) {
    let lines = SourceLines(bytes).ranges
    guard let first = lines.first, let delimiter = Self.delimiter(of: bytes, first),
      let close = lines.dropFirst().firstIndex(where: {
        let line = bytes.string(bytes.trimmed($0))
        return (line == delimiter || delimiter == "---" && line == "...") && !bytes[$0.lowerBound].isBlank
      })
    else { return nil }
    let fields = Array(lines[1..<close])
    let isTOML = delimiter == "+++"
    guard isTOML || Self.looksLikeYAML(bytes, fields) else { return nil }
    end = close + 1 < lines.count ? lines[close + 1].lowerBound : bytes.count
    let scalars = isTOML ? TOMLScalars(bytes, fields).scalars : YAMLScalars(bytes, fields).scalars
    for scalar in scalars { take(scalar) }
    let isNamed = scalars.contains { Self.roles[$0.name.lowercased()] == .translatorCredit }
    guard !isNamed else { return }
    // Keys of TOML stand before its tables.
    let table = isTOML ? fields.first { bytes[$0.lowerBound] == UInt8(ascii: "[") } : nil
    let place = (table ?? lines[close]).lowerBound
    let isFrench = scalars.contains { Self.frenchNames.contains($0.name.lowercased()) }
    creditSlot = Slot(
      block: FrontMatterLine.identifier, range: place..<place,
      style: FrontMatterLine(name: isFrench ? "traducteur" : "translator", separator: isTOML ? " = " : ": "))
  }

  private static let frenchNames: Set<String> = ["titre", "soustitre", "sous-titre", "surtitre", "chapo", "auteur"]

  /// A first line of hyphens is a rule unless fields follow it.
  private static func looksLikeYAML(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    guard let first = lines.first(where: { !bytes.trimmed($0).isEmpty && bytes[$0.lowerBound] != UInt8(ascii: "#") })
    else { return true }
    return YAMLScalars.key(bytes, first) != nil
  }

  private mutating func take(_ scalar: FrontMatterScalar) {
    let name = scalar.name.lowercased()
    guard let text = scalar.text, let style = scalar.style else {
      metadata.append(.init(name: scalar.name, value: scalar.raw))
      if scalar.isSpecial || Self.roles[name] != nil {
        losses.append("front matter field \(scalar.name) is kept as it is: it is not a plain string")
      }
      return
    }
    if ["lang", "language", "locale", "langue"].contains(name) {
      language = try? LanguageTag(text)
      if language != nil { languageMarks.append(LanguageMark(range: scalar.range, style: style)) }
    }
    guard let role = Self.roles[name], !text.isEmpty else {
      metadata.append(.init(name: scalar.name, value: text))
      return
    }
    entries.append(
      .init(
        kind: role == .headline ? .heading(level: 1) : .field, role: role, content: InlineText(text),
        range: scalar.range,
        style: style, fieldName: scalar.name))
  }
}

/// One field of front matter.
struct FrontMatterScalar {
  let name: String
  /// The string; nil when the value is not a plain string.
  let text: String?
  let raw: String
  /// Where the value stands, quotes included.
  let range: Range<Int>
  let style: FrontMatterStyle?
  /// Whether it uses anchors, aliases or tags.
  var isSpecial = false
}
