import ArgumentParser
import Bitext
import Project
import Terminology

/// Proposes terms from translated text.
struct GlossaryExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Propose pairs of terms from bilingual files or the memory, with evidence.",
    discussion: """
      The output is a glossary table whose notes hold the evidence: how often both expressions meet, how much they belong
      together (Dice), how surprising that is (G²), and an example. Read it, keep what is a term, drop the rest.

      Examples:
        calque glossary extract -o proposals.tsv          from the project's memory
        calque glossary extract article.xlf --minimum 2
        calque glossary extract memory.tmx --format jsonl
      """)

  @Argument(help: "Bilingual files; by default the memory.")
  var files: [String] = []

  @Option(help: ArgumentHelp("In how many pairs two expressions must meet.", valueName: "count"))
  var minimum = 3

  @Option(help: ArgumentHelp("How many proposals at most.", valueName: "count"))
  var limit = 200

  @Option(help: "Output: tsv or jsonl.")
  var format = "tsv"

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  private struct Record: Encodable {
    let source: String
    let target: String
    let joint: Int
    let sourceCount: Int
    let targetCount: Int
    let dice: Double
    let logLikelihood: Double
    let exampleSource: String
    let exampleTarget: String

    init(_ term: ExtractedTerm) {
      source = term.source
      target = term.target
      joint = term.jointCount
      sourceCount = term.sourceCount
      targetCount = term.targetCount
      dice = (term.dice * 1000).rounded() / 1000
      logLikelihood = (term.logLikelihood * 10).rounded() / 10
      exampleSource = term.example.source
      exampleTarget = term.example.target
    }
  }

  func run() throws {
    let project = try options.open()
    guard ["tsv", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use tsv or jsonl.")
    }
    guard (1...1_000_000).contains(minimum), (1...100_000).contains(limit) else {
      throw CalqueError(.usage, "--minimum and --limit must be at least 1", hint: "Leave them out for 3 and 200.")
    }
    let pair = try project.languagePair()
    let pairs = try files.isEmpty ? project.memoryPairs() : files.flatMap { try project.translatedPairs(in: $0) }
    var wanted = TermExtractor.Options()
    wanted.minimumCount = minimum
    wanted.limit = limit
    let extractor = try TermExtractor(source: pair.source, target: pair.target, options: wanted)
    let terms = try extractor.terms(from: pairs, known: try project.glossaries())
    project.sayNotices()
    if format == "jsonl" {
      let lines = try terms.map { String(decoding: try JSONLines.encode(Record($0)), as: UTF8.self) + "\n" }
      try output.write(Array(lines.joined().utf8))
    } else {
      var identifiers: Set<String> = []
      let concepts = terms.map { term in
        var id = term.source.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
        while !identifiers.insert(id).inserted { id += "-2" }
        return Concept(
          id: id,
          terms: [
            Term(language: pair.source, text: term.source), Term(language: pair.target, text: term.target),
          ],
          note:
            "\(term.evidence): “\(InlineText(term.example.source).line)” = “\(InlineText(term.example.target).line)”")
      }
      try output.write(Array(GlossaryTable.write(Glossary(name: "proposals", concepts: concepts)).utf8))
    }
    Messages.summary("\(terms.count) \(terms.count == 1 ? "proposal" : "proposals") from \(pairs.count) pairs")
    if terms.isEmpty { throw ExitStatus.no }
  }
}
