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
      Exits 1 when nothing is found.

      Examples:
        calque concordance "conseil municipal"
        calque concordance -e "grève|gréviste" --side source --json
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

  @Option(help: "Where: source, target or both.")
  var side = "both"

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
  }

  func run() throws {
    let project = try options.open()
    let pair = try project.languagePair()
    guard let language = ["source": pair.source, "target": pair.target, "both": nil][side] else {
      throw CalqueError(.usage, "--side cannot be \(side)", hint: "Use source, target or both.")
    }
    guard limit > 0 else { throw CalqueError(.usage, "--limit cannot be \(limit)", hint: "Use a number above 0.") }
    let hasCapital = pattern.unicodeScalars.contains { $0.properties.isUppercase }
    let query = ConcordanceQuery(
      pattern: pattern, syntax: regex ? .regularExpression : .literal, wholeWords: word,
      matchesCase: caseSensitive || (hasCapital && !ignoreCase), language: language, limit: limit)
    let hits = try project.memory(readOnly: true).concordance(query)
    let output = Output()
    for hit in hits {
      if json {
        try output.json(
          Record(
            found: Self.found(hit.variant, hit.ranges), others: hit.others.map { Self.found($0, []) },
            origin: hit.unit.origin))
      } else {
        try output.line("\(hit.variant.language)  \(Self.marked(hit.variant.content.text, hit.ranges))")
        for other in hit.others { try output.line("\(other.language)  \(other.content.line)") }
        try output.line("    \(hit.unit.origin)")
      }
    }
    try output.finish()
    if hits.isEmpty { throw ExitStatus.no }
  }

  private static func found(_ variant: TranslationUnit.Variant, _ ranges: [Range<Int>]) -> Record.Found {
    Record.Found(
      language: variant.language.identifier, text: variant.content.text,
      hits: ranges.map { [$0.lowerBound, $0.upperBound] })
  }

  /// The text on one line with the hits between ⟦ and ⟧.
  private static func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var position = 0
    for range in ranges {
      result += String(decoding: bytes[position..<range.lowerBound], as: UTF8.self)
      result += "⟦" + String(decoding: bytes[range], as: UTF8.self) + "⟧"
      position = range.upperBound
    }
    return InlineText(result + String(decoding: bytes[position...], as: UTF8.self)).line
  }
}
