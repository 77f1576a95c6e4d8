import ArgumentParser
import Bitext
import Project

/// Counts words by match band.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count the words of documents by what the memory knows of them.",
    discussion: """
      Bands, each segment in the first that fits:
        repetitions             the same segment stood earlier in this file
        cross-file-repetitions  it stood in an earlier file of this run
        in-context              equal text with the same neighbours (101, 102)
        100                     equal text, whatever its penalty
        95-99 85-94 75-84 50-74 similar text, by score
        new                     nothing at 50 or more
      Words are those of Unicode (UAX #29): letters, numbers, ideographs; not punctuation.

      To compare with OmegaT's statistics: its "Exact match" is in-context plus 100; its "Repetitions" is the sum of both
      kinds here (it counts a repetition before it asks the memory, as here); its bands 95-100, 85-94, 75-84, 50-74 are
      these with the same numbers, scored on word tokens; its "No match" is new.

      Examples:
        calque analyse next.fr.md
        calque analyse --per-file --format csv Samples/*.fr.* > words.csv
        calque analyse --json Samples/*.fr.*
      """)

  @Argument(help: "Documents.")
  var files: [String] = []

  @Option(help: "table, csv or json.")
  var format = "table"

  @Flag(help: "As --format json: one JSON record.")
  var json = false

  @Flag(help: "Each file as well, not only the sum.")
  var perFile = false

  @OptionGroup var input: InputOptions
  @OptionGroup var options: ProjectOptions

  private struct Count: Encodable {
    let band: String
    let segments: Int
    let words: Int
  }

  private struct Part: Encodable {
    let file: String
    let bands: [Count]
    let segments: Int
    let words: Int
  }

  private struct Record: Encodable {
    let files: Int
    let bands: [Count]
    let segments: Int
    let words: Int
    let perFile: [Part]?
  }

  func run() throws {
    guard !files.isEmpty else { throw CalqueError(.usage, "no file is named", hint: "Name documents.") }
    guard ["table", "csv", "json"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use table, csv or json.")
    }
    let project = try options.open { try input.apply(to: &$0) }
    let parts = try project.analyseEach(files)
    project.sayNotices()
    let sum = parts.reduce(into: Analysis()) { $0.add($1.analysis) }
    let output = Output()
    switch json ? "json" : format {
    case "json":
      try output.json(
        Record(
          files: files.count, bands: Self.counts(sum), segments: sum.total.segments, words: sum.total.words,
          perFile: perFile
            ? parts.map {
              Part(
                file: $0.path, bands: Self.counts($0.analysis), segments: $0.analysis.total.segments,
                words: $0.analysis.total.words)
            } : nil))
    case "csv":
      try output.line("file,band,segments,words")
      for part in perFile ? parts : [] { try Self.csv(part.path, part.analysis, output) }
      try Self.csv("total", sum, output)
    default:
      for part in perFile ? parts : [] { try Self.table(part.path, part.analysis, output) }
      try Self.table(perFile ? "all files" : nil, sum, output)
    }
    try output.finish()
  }

  private static func counts(_ analysis: Analysis) -> [Count] {
    Analysis.Band.allCases.map { band in
      let count = analysis.counts[band] ?? .init()
      return Count(band: band.rawValue, segments: count.segments, words: count.words)
    }
  }

  /// RFC 4180; a name that would be a formula in a spreadsheet gets an apostrophe.
  private static func csv(_ name: String, _ analysis: Analysis, _ output: Output) throws {
    var cell = name
    if let first = cell.first, "=+-@".contains(first) { cell = "'" + cell }
    if cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) {
      cell = "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
    let total = Count(band: "total", segments: analysis.total.segments, words: analysis.total.words)
    for count in counts(analysis) + [total] {
      try output.line("\(cell),\(count.band),\(count.segments),\(count.words)")
    }
  }

  private static func table(_ name: String?, _ analysis: Analysis, _ output: Output) throws {
    if let name { try output.line(Messages.visible(name)) }
    try output.line("band                    segments   words")
    let total = Count(band: "total", segments: analysis.total.segments, words: analysis.total.words)
    for count in counts(analysis) + [total] {
      try output.line("\(count.band.padded(to: 23))\(right(count.segments, 9))\(right(count.words, 8))")
    }
  }

  private static func right(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
