public import Bitext

extension SRX {
  /// Writes rules as an SRX 2.0 file.
  ///
  /// The output is canonical: the same rules give the same bytes. Patterns are written as they are; characters that XML
  /// does not allow are left out.
  ///
  /// - Parameters:
  ///   - rules: the rules.
  ///   - comment: text for a comment at the top, such as what the rules leave out; `--` is written `- -`.
  /// - Returns: the XML text, ending in a line break.
  /// - Complexity: O(n).
  public static func write(_ rules: SegmentationRules, comment: String = "") -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    if !comment.isEmpty { lines.append("<!-- \(commentText(comment)) -->") }
    lines.append("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">")
    lines.append("  <header segmentsubflows=\"\(yes(rules.segmentsSubflows))\" cascade=\"\(yes(rules.cascades))\">")
    if let handling = rules.formatHandling {
      lines.append("    <formathandle type=\"start\" include=\"\(yes(handling.includesStart))\"/>")
      lines.append("    <formathandle type=\"end\" include=\"\(yes(handling.includesEnd))\"/>")
      lines.append("    <formathandle type=\"isolated\" include=\"\(yes(handling.includesIsolated))\"/>")
    }
    lines.append("  </header>")
    lines.append("  <body>")
    lines.append("    <languagerules>")
    for group in rules.groups {
      lines.append("      <languagerule languagerulename=\"\(escaped(group.name))\">")
      for rule in group.rules {
        lines.append("        <rule break=\"\(yes(rule.isBreak))\">")
        if !rule.before.isEmpty { lines.append("          <beforebreak>\(escaped(rule.before))</beforebreak>") }
        if !rule.after.isEmpty { lines.append("          <afterbreak>\(escaped(rule.after))</afterbreak>") }
        lines.append("        </rule>")
      }
      lines.append("      </languagerule>")
    }
    lines.append("    </languagerules>")
    lines.append("    <maprules>")
    for map in rules.maps {
      let pattern = escaped(map.languagePattern)
      lines.append(
        "      <languagemap languagepattern=\"\(pattern)\" languagerulename=\"\(escaped(map.groupName))\"/>")
    }
    lines.append("    </maprules>")
    lines.append("  </body>")
    lines.append("</srx>")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func yes(_ value: Bool) -> String { value ? "yes" : "no" }

  private static func commentText(_ text: String) -> String {
    var result = ""
    for character in text where character.isXML {
      if character == "-", result.hasSuffix("-") { result += " " }
      result.append(character)
    }
    return result.hasSuffix("-") ? result + " " : result
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text where character.isXML {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}

extension Character {
  /// Whether XML 1.0 allows all its scalars.
  fileprivate var isXML: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }
  }
}
