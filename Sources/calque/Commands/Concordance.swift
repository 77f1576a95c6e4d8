import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Searches inside the memory.
struct Concordance: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search inside the memory, both sides shown.",
    discussion: """
      The pattern is plain text, in any case unless it has a capital letter; -e makes it a regular expression (ICU).
      Kinds of white space, quotation marks and apostrophes do not matter. Exits 1 when nothing is found.

      Examples:
        calque concordance "conseil municipal"
        calque concordance -e "grève|gréviste" --side source --json
        calque concordance -dw eleve --width 30
        calque concordance -c budget
      """)

  @Argument(help: "What to search.")
  var pattern: String

  @Flag(name: [.customShort("e"), .long], help: "The pattern is a regular expression.")
  var regex = false

  @Flag(name: [.customShort("w"), .long], help: "Whole words only.")
  var word = false

  @Flag(name: [.customShort("i"), .long], help: "In any case, even with capitals in the pattern.")
  var ignoreCase = false

  @Flag(name: [.customShort("s"), .long], help: "In the case given.")
  var caseSensitive = false

  @Flag(name: [.customShort("d"), .long], help: "With or without accents: eleve finds élève.")
  var ignoreDiacritics = false

  @Option(help: "Where: source, target or both.")
  var side = "both"

  @Flag(name: [.customShort("c"), .long], help: "Only count: units in which it occurs, and places.")
  var count = false

  @Flag(
    name: [.customShort("C"), .long], help: "Show the segments before and after in the article, where they are known.")
  var context = false

  @Option(help: ArgumentHelp("Keyword in context: so many characters before and after.", valueName: "characters"))
  var width: Int?

  @Option(help: "How many units at most.")
  var limit = 100

  @Flag(help: "One JSON record a hit.")
  var json = false

  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    struct Found: Encodable {
      let language: String
      let text: String
      let hits: [[Int]]
    }
    let found: Found
    let others: [Found]
    let origin: String
    let previous: String?
    let next: String?
  }

  private struct Counts: Encodable {
    let units: Int
    let hits: Int
  }

  func run() throws {
    let project = try options.open()
    let pair = try project.languagePair()
    guard let language = ["source": pair.source, "target": pair.target, "both": nil][side] else {
      throw CalqueError(.usage, "--side cannot be \(side)", hint: "Use source, target or both.")
    }
    guard limit > 0 else { throw CalqueError(.usage, "--limit cannot be \(limit)", hint: "Use a number above 0.") }
    if let width, width < 1 { throw CalqueError(.usage, "--width cannot be \(width)", hint: "Use a number above 0.") }
    let hasCapital = pattern.unicodeScalars.contains { $0.properties.isUppercase }
    let query = ConcordanceQuery(
      pattern: pattern, syntax: regex ? .regularExpression : .literal, wholeWords: word,
      matchesCase: caseSensitive || (hasCapital && !ignoreCase), matchesDiacritics: !ignoreDiacritics,
      language: language, limit: count ? .max : limit)
    let hits = try project.memory(readOnly: true).concordance(query)
    let output = Output()
    if count {
      let counts = Counts(units: Set(hits.map(\.unit.id)).count, hits: hits.reduce(0) { $0 + $1.ranges.count })
      if json {
        try output.json(counts)
      } else {
        try output.line("\(counts.units.counted("unit")), \(counts.hits.counted("place"))")
      }
    } else {
      for hit in hits { if json { try output.json(record(hit)) } else { try show(hit, output) } }
    }
    try output.finish()
    if !count, !json, hits.count == limit {
      Messages.summary("Stopped after \(limit.counted("unit")); --limit shows more.")
    }
    if hits.isEmpty { throw ExitStatus.no }
  }

  private func record(_ hit: ConcordanceHit) -> Record {
    func found(_ variant: TranslationUnit.Variant, _ ranges: [Range<Int>]) -> Record.Found {
      Record.Found(
        language: variant.language.identifier, text: variant.content.text,
        hits: ranges.map { [$0.lowerBound, $0.upperBound] })
    }
    let neighbours = hit.unit.unit.context
    return Record(
      found: found(hit.variant, hit.ranges), others: hit.others.map { found($0, []) }, origin: hit.unit.origin,
      previous: context ? neighbours.previous : nil, next: context ? neighbours.next : nil)
  }

  private func show(_ hit: ConcordanceHit, _ output: Output) throws {
    let neighbours = hit.unit.unit.context
    let marks = options.messages.colorsOutput ? ("\u{1B}[1;31m", "\u{1B}[0m") : ("⟦", "⟧")
    let language = hit.variant.language
    if context, let previous = neighbours.previous { try output.line("    before: \(InlineText(previous).line)") }
    if let width {
      for range in hit.ranges {
        try output.line(
          "\(language)  \(Keyword.inContext(hit.variant.content.text, range, width: width, marks: marks))")
      }
    } else {
      try output.line("\(language)  \(Keyword.marked(hit.variant.content.text, hit.ranges, marks: marks))")
    }
    for other in hit.others { try output.line("\(other.language)  \(other.content.line)") }
    if context, let next = neighbours.next { try output.line("    after:  \(InlineText(next).line)") }
    try output.line("    \(hit.unit.origin)")
  }
}

/// Shows found places in a text.
private enum Keyword {
  /// The text on one line with the hits between marks.
  static func marked(_ text: String, _ ranges: [Range<Int>], marks: (String, String)) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var position = 0
    for range in ranges {
      result += line(bytes[position..<range.lowerBound]) + marks.0 + line(bytes[range]) + marks.1
      position = range.upperBound
    }
    return result + line(bytes[position...])
  }

  /// One hit with so many characters on either side, the keywords below each other.
  static func inContext(_ text: String, _ range: Range<Int>, width: Int, marks: (String, String)) -> String {
    let bytes = Array(text.utf8)
    let before = line(bytes[..<range.lowerBound])
    let after = line(bytes[range.upperBound...])
    let left = before.count > width ? "…" + before.suffix(width - 1) : before
    let right = after.count > width ? after.prefix(width - 1) + "…" : after
    return String(repeating: " ", count: width - left.count) + left + marks.0 + line(bytes[range]) + marks.1 + right
  }

  /// Bytes as text on one line, control characters visible.
  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    Messages.visible(String(String(decoding: bytes, as: UTF8.self).map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }
}
