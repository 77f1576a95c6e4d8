import ArgumentParser
import Bitext
import Project

/// Counts words by match band.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count the words of documents by what the memory knows of them.",
    discussion: """
      Examples:
        calque analyse next.fr.md
        calque analyse --json Samples/*.fr.*
      """)

  @Argument(help: "Documents.")
  var files: [String] = []

  @Flag(help: "One JSON record.")
  var json = false

  @OptionGroup var input: InputOptions
  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    struct Count: Encodable {
      let band: String
      let segments: Int
      let words: Int
    }
    let files: Int
    let bands: [Count]
    let segments: Int
    let words: Int
  }

  func run() throws {
    guard !files.isEmpty else { throw CalqueError(.usage, "no file is named", hint: "Name documents.") }
    let project = try options.open { try input.apply(to: &$0) }
    let analysis = try project.analyse(files)
    project.sayNotices()
    let output = Output()
    let counts = Analysis.Band.allCases.map { ($0.rawValue, analysis.counts[$0] ?? .init()) }
    if json {
      try output.json(
        Record(
          files: files.count, bands: counts.map { .init(band: $0, segments: $1.segments, words: $1.words) },
          segments: analysis.total.segments, words: analysis.total.words))
    } else {
      try output.line("band         segments   words")
      for (band, count) in counts + [("total", analysis.total)] {
        try output.line("\(band.padded(to: 12))\(Self.right(count.segments, 9))\(Self.right(count.words, 8))")
      }
    }
    try output.finish()
  }

  private static func right(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
