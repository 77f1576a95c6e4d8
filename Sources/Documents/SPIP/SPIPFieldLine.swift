import Bitext

/// A line that begins a field of a SPIP sheet: a known name at column 0, then `: ` or ` : `.
struct SPIPFieldLine {
  let name: String
  /// Where the value begins on the line.
  let valueStart: Int

  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound,
      bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "_")
        || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    guard index > line.lowerBound, index - line.lowerBound <= 20 else { return nil }
    let name = bytes.string(line.lowerBound..<index)
    let hasBlankBefore = index < line.upperBound && bytes[index].isBlank
    while index < line.upperBound, bytes[index].isBlank { index += 1 }
    guard index < line.upperBound, bytes[index] == UInt8(ascii: ":"), Self.isKnown(name) else { return nil }
    index += 1
    guard hasBlankBefore || index == line.upperBound || bytes[index].isBlank else { return nil }
    while index < line.upperBound, bytes[index].isBlank { index += 1 }
    self.name = name
    valueStart = index
  }

  static func isKnown(_ name: String) -> Bool { roles[name] != nil || metadata.contains(name) }

  /// Fields that are translated.
  static let roles: [String: ArticleRole] = [
    "surtitre": .kicker, "titre": .headline, "soustitre": .subtitle, "sous-titre": .subtitle, "sous_titre": .subtitle,
    "auteur": .byline, "auteurs": .byline, "traducteur": .translatorCredit, "traductrice": .translatorCredit,
    "traduction": .translatorCredit, "chapo": .lead, "chapeau": .lead, "descriptif": .summary, "texte": .body,
    "ps": .postscript, "post-scriptum": .postscript, "notes": .note,
  ]

  private static let metadata: Set<String> = [
    "date", "date_redac", "lang", "langue", "url", "url_site", "nom_site", "licence", "rubrique", "id_article", "mots",
    "statut", "logo", "slug",
  ]
}
