import ArgumentParser
import Bitext
import Documents
import Project
import Segmentation

/// Cuts documents into segments.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cut documents into segments (sentences).",
    discussion: """
      Examples:
        calque segment article.fr.md                     one segment a line
        calque segment --lang fr --format jsonl article.txt
        calque segment --lang fr --explain note.txt      each break and the rule behind it
        calque segment --lang fr --srx rules.srx note.txt
        calque segment --export-srx --lang fr -o fr.srx  Calque's rules for other tools
        calque segment --jsonl < records.jsonl           {"id","lang","text"} to {"id","segments"}
        calque segment learn --lang fr article.fr.md     propose abbreviations
        calque segment lint rules.srx                    find faults in rule files

      Plain text and batch lines may have 256 MiB; plain text of 4 MiB and more is cut as it is read through.
      """,
    // For the help only: `CalqueCommand.command(for:)` finds these before the parser could take them for files.
    subcommands: [SegmentLearn.self, SegmentLint.self])

  /// What can stand in place of a file: commands of their own, which the parser would take for files.
  static let verbs: [String: any ParsableCommand.Type] = ["learn": SegmentLearn.self, "lint": SegmentLint.self]

  @Argument(help: "Documents, or - for standard input.")
  var files: [String] = []

  @Option(help: "Language of the text; by default the document's own, else a guess.")
  var lang: String?

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @Flag(help: "Show every candidate for a break, the decision and the rule with its file and line.")
  var explain = false

  @Flag(help: "Write Calque's own rules as SRX 2.0, for the languages of --lang (fr or fr,en), by default all.")
  var exportSrx = false

  @OptionGroup var rules: RuleOptions
  @OptionGroup var destination: OutputOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var options: ProjectOptions

  /// The longest line of batch input: 256 MiB.
  private static let longestRecord = 256 << 20

  private struct Record: BatchRecord {
    let id: RecordID
    let lang: String?
    let text: String
  }

  private struct Line: Encodable {
    let text: String
    let start: Int
    let end: Int
    let block: String
    let id: String
  }

  func run() throws {
    if exportSrx { return try export() }
    let project = try options.open {
      try input.apply(to: &$0)
      rules.apply(to: &$0)
      if batch.jsonl, $0.newlines == nil { $0.newlines = .sentence }
    }
    let language = try ProjectOptions.language(lang ?? options.from, option: "--lang")
    if batch.jsonl {
      guard destination.output == nil, !explain else {
        throw CalqueError(.usage, "--jsonl writes segments to standard output", hint: "Leave out -o and --explain.")
      }
      return try runBatch(project, language)
    }
    guard ["text", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use text or jsonl.")
    }
    guard !files.isEmpty else {
      throw CalqueError(.usage, "no file is named", hint: "Name documents, or - for standard input.")
    }
    let output = Output(to: destination)
    for file in files {
      if explain {
        try explainBreaks(of: file, project, language, output)
      } else {
        var bytes: [UInt8]?
        if project.isPlainText(file) {
          let content = try FileSystem.read(file)
          if let long = try project.longText(content, path: file, language: language) {
            try write(long, project, output)
            project.sayNotices()
            continue
          }
          bytes = content
        }
        let article = try project.article(at: file, language: language, bytes: bytes)
        for segment in article.segmented.segments {
          if format == "text" {
            try output.line(segment.content.line)
          } else {
            try output.json(
              Line(
                text: segment.text, start: segment.range.lowerBound, end: segment.range.upperBound,
                block: article.segmented.block(of: segment).id, id: segment.id))
          }
        }
        Messages.detail(
          "\(file): \(article.reading.formatName), \(article.segmented.language), \(article.segmented.blocks.count) blocks, \(article.segmented.segments.count) segments"
        )
      }
      project.sayNotices()
    }
    try output.finish()
  }

  /// Writes the segments of a long text as they are found.
  private func write(_ text: LongText, _ project: Project, _ output: Output) throws {
    var count = 0
    let blocks = try project.forEachSegment(of: text) { segment in
      count += 1
      guard format != "text" else { return try output.line(InlineText(segment.text).line) }
      try output.json(
        Line(
          text: segment.text, start: segment.range.lowerBound, end: segment.range.upperBound, block: segment.block,
          id: segment.id))
    }
    Messages.detail("\(text.path): text, \(text.language), \(blocks) blocks, \(count) segments")
  }

  private func runBatch(_ project: Project, _ language: LanguageTag?) throws {
    try batch.run(Record.self, lineLimit: Self.longestRecord) { record, output in
      guard let language = try record.lang.map({ try LanguageTag($0) }) ?? language ?? project.sourceLanguage else {
        throw CalqueError(.language, "the record has no lang", hint: "Give it one, or say --lang.")
      }
      // All is known before a byte is written: a record that fails has one line, too.
      var text = record.text
      let ranges = try project.segmenter(for: language).segments(in: text)
      try output.list(of: ranges.count, named: "segments", before: record.id) { index in
        text.withUTF8 { String(decoding: $0[ranges[index]], as: UTF8.self) }
      }
    }
  }
}
