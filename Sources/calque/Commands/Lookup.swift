import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Looks a text up in the memory.
struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look a sentence up in the memory: exact, in context and fuzzy matches.",
    discussion: """
      Exits 1 when nothing matches.

      Examples:
        calque lookup "Le conseil municipal a voté le budget."
        calque lookup --threshold 60 --limit 3 --json "Le conseil a voté."
        calque lookup --jsonl --threshold 70 < queries.jsonl    {"id","text"} to {"id","matches"}
      """)

  @Argument(help: "The text, or - for one text a line on standard input.")
  var text: String?

  @Option(help: "Lowest score shown, 1 to 102.")
  var threshold: Int?

  @Option(help: "How many matches at most.")
  var limit: Int?

  @Flag(help: "One JSON record a query.")
  var json = false

  @OptionGroup var batch: BatchOptions
  @OptionGroup var options: ProjectOptions

  private struct Record: BatchRecord {
    let id: RecordID
    let text: String
    let previous: String?
    let next: String?
  }

  struct Answer: Encodable {
    let id: RecordID?
    let matches: [Line]
  }

  struct Line: Encodable {
    let score: Int
    let source: String
    let target: String
    let origin: String
    let explanation: String
  }

  func run() throws {
    let project = try options.open()
    let pair = try project.languagePair()
    let lowest = try threshold.map { try Thresholds.score($0) } ?? project.configuration.threshold
    let most = limit ?? project.configuration.limit
    guard most > 0 else { throw CalqueError(.usage, "--limit cannot be \(most)", hint: "Use a number above 0.") }
    let memory = try project.memory(readOnly: true)
    let find = { (text: String, context: TranslationUnit.Context) throws -> [Line] in
      var query = LookupQuery(source: InlineText(text), from: pair.source, to: pair.target)
      query.context = context
      query.threshold = lowest
      query.limit = most
      return try memory.lookup(query).map(Self.line)
    }
    if batch.jsonl {
      return try batch.run(Record.self) { record in
        let isKnown = record.previous != nil || record.next != nil
        let context = isKnown ? TranslationUnit.Context(previous: record.previous, next: record.next) : .unknown
        return Answer(id: record.id, matches: try find(record.text, context))
      }
    }
    guard let text else {
      throw CalqueError(.usage, "no text is given", hint: "calque lookup \"…\", or - for one text a line.")
    }
    var found = false
    let output = Output()
    for query in text == "-" ? try SegmentLines.read("-") : [text] {
      let lines = try find(query, .unknown)
      found = found || !lines.isEmpty
      if json { try output.json(Answer(id: nil, matches: lines)) } else { try Self.show(lines, output) }
    }
    try output.finish()
    if !found {
      Messages.summary("No match at \(lowest.value) % or more.")
      throw ExitStatus.no
    }
  }

  private static func line(_ match: MemoryMatch) -> Line {
    let proposal = match.proposal()
    return Line(
      score: match.score.value, source: match.source.line, target: proposal.target.line, origin: proposal.origin,
      explanation: match.explanation)
  }

  private static func show(_ lines: [Line], _ output: Output) throws {
    for line in lines {
      try output.line("\(String(line.score).padded(to: 4))\(line.target)")
      try output.line("    \(line.source)")
      try output.line("    \(line.origin)\(line.explanation.isEmpty ? "" : "; \(line.explanation)")")
    }
  }
}
