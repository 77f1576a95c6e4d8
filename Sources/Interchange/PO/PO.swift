import Bitext

/// GNU gettext catalogues (PO): bilingual documents in and out, and checks as `msgfmt -c` makes them.
///
/// An entry stands for a unit; a plural entry for a unit with a row for each form. What a row has no field for stands
/// among its notes in the catalogue's own words: `msgctxt …`, `# …` (a translator's comment), `#: …` (a reference),
/// `#, …` (flags other than `fuzzy`), `#| …` (the previous source). Fields of the header are notes on the document.
public enum PO {
  /// An entry of a catalogue, with the places of what an update may change.
  struct Entry {
    /// Comments with their mark, such as `#. shown in the menu`, but for flags and previous texts.
    var comments: [String] = []
    var flags: [String] = []
    /// The previous context, source and plural source.
    var previous: [Keyword: String] = [:]
    var context: String?
    var source: String?
    var plural: String?
    var forms: [Form] = []
    var isObsolete = false
    /// The line of its first keyword, from 1.
    var line = 0
    /// Where its first keyword stands.
    var start = 0
    /// The lines that hold flags, and those that hold previous texts; line ends included.
    var flagLines: [Range<Int>] = []
    var previousLines: [Range<Int>] = []

    var isFuzzy: Bool { flags.contains("fuzzy") }
    var isHeader: Bool { source?.isEmpty == true && context == nil && !isObsolete }
    /// What makes it one message: context and source.
    var key: String { (context.map { $0 + "\u{4}" } ?? "") + (source ?? "") }
  }

  /// A translation: `msgstr` or `msgstr[n]`.
  struct Form {
    var index: Int
    var text: String
    /// From the first quote to the last, in the decoded text.
    var bytes: Range<Int>
    var line: Int
  }

  enum Keyword: String {
    case context = "msgctxt"
    case source = "msgid"
    case plural = "msgid_plural"
    case translation = "msgstr"
  }

  /// How many plural forms at most; no language needs more than six.
  static let formLimit = 32

  /// Header fields that are written anew.
  static let ownFields: Set<String> = [
    "Language", "X-Source-Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Generator",
  ]
  static let generator = "Calque"

  /// A stable id from what makes the message one: FNV-1a of 64 bits.
  static func identifier(_ key: String) -> String {
    var checksum = Checksum()
    checksum.add(key)
    return "m" + checksum.hexadecimal
  }

  /// A language tag from a locale name such as `pt_BR` or `sr@latin`; nil when it is none.
  static func language(_ locale: String) -> LanguageTag? {
    let parts = locale.split(separator: "@", maxSplits: 1)
    guard let base = parts.first?.split(separator: ".").first else { return nil }
    var tag = String(base).replacing("_", with: "-")
    let scripts = ["latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva"]
    if parts.count > 1, let script = scripts[parts[1].lowercased()] {
      let subtags = tag.split(separator: "-")
      tag = ([subtags[0], script[...]] + subtags.dropFirst()).joined(separator: "-")
    }
    return try? LanguageTag(tag)
  }

  /// The fields of a header's text.
  static func fields(_ header: String) -> [(name: String, value: String)] {
    header.split(whereSeparator: \.isNewline).compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      return (String(line[..<colon]), String(value))
    }
  }
}
