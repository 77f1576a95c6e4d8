import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Looks a text up in the memory.
struct Lookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look a sentence up in the memory: exact, in context and fuzzy matches.",
    discussion: """
      102 and 101 are equal texts in the same context (both neighbours or the id, one neighbour), 100 is equal text, less
      is similar text. Numbers, addresses, codes, names and single glossary terms are put right where that is certain, and
      the explanation says so, as it says each penalty. Exits 1 when nothing matches.

      Batch records may also have "previous" and "next" (neighbours) and "key" (the text's id in its file).

      Examples:
        calque lookup "Le conseil municipal a voté le budget."
        calque lookup --diff --threshold 60 --limit 3 "Le conseil a voté."
        calque lookup --fragments "Le conseil municipal de Lyon s'est réuni."
        calque lookup --terms "Les contrats-cadres sont signés."
        calque lookup --jsonl --threshold 70 < queries.jsonl    {"id","text"} to {"id","matches"}
      """)

  @Argument(help: "The text, or - for one text a line on standard input.")
  var text: String?

  @Option(help: "Lowest score shown, 1 to 102.")
  var threshold: Int?

  @Option(help: "How many matches at most.")
  var limit: Int?

  @Flag(help: "Only equal texts, all their translations, newest first.")
  var exact = false

  @Flag(help: "Show the best match when none reaches the threshold.")
  var best = false

  @Option(help: "How texts are compared: words or characters.")
  var metric = "words"

  @Option(help: "The subject field of the text; units of another one are worth a point less.")
  var domain: String?

  @Option(help: ArgumentHelp("Points that a unit loses that nobody confirmed.", valueName: "points"))
  var unconfirmedPenalty = 0

  @Flag(help: "Show what differs: [-only stored-]{+only asked+}, in colour on a terminal.")
  var diff = false

  @Flag(help: "Show the longest runs of words that the text shares with the memory instead of matches.")
  var fragments = false

  @Flag(help: "Show what the glossary says for the terms of the text as well; works without a memory.")
  var terms = false

  @Flag(help: "One JSON record a query.")
  var json = false

  @OptionGroup var batch: BatchOptions
  @OptionGroup var options: ProjectOptions

  private struct Record: BatchRecord {
    let id: RecordID
    let text: String
    let previous: String?
    let next: String?
    let key: String?
  }

  func run() throws {
    let project = try options.open()
    let pair = try project.languagePair()
    let pattern = try query(project, pair)
    // The glossary answers without a memory.
    let memory = terms ? try project.memoryIfPresent() : try project.memory(readOnly: true)
    let matchesOnly = { (text: String, change: (inout LookupQuery) -> Void) throws -> LookupAnswer in
      guard let memory else { return LookupAnswer() }
      if fragments {
        let found = try memory.sharedFragments(of: text, from: pair.source, to: pair.target, limit: pattern.limit)
        return LookupAnswer(fragments: found, target: pair.target)
      }
      var query = pattern
      query.source = InlineText(text)
      change(&query)
      return try LookupAnswer(project.lookup(query, in: memory), query, showsDifference: diff)
    }
    let answer = { (text: String, change: (inout LookupQuery) -> Void) throws -> LookupAnswer in
      var answer = try matchesOnly(text, change)
      if terms { answer.add(try project.termProposals(in: text, from: pair.source, to: pair.target)) }
      return answer
    }
    if batch.jsonl {
      return try batch.run(Record.self) { record in
        var answer = try answer(record.text) { query in
          let isKnown = record.previous != nil || record.next != nil
          query.context = isKnown ? .init(previous: record.previous, next: record.next) : .unknown
          query.identifier = record.key
        }
        answer.id = record.id
        return answer
      }
    }
    guard let text else {
      throw CalqueError(.usage, "no text is given", hint: "calque lookup \"…\", or - for one text a line.")
    }
    var found = false
    let output = Output()
    for text in text == "-" ? try SegmentLines.read("-") : [text] {
      let answer = try answer(text) { _ in }
      found = found || !answer.isEmpty
      if json { try output.json(answer) } else { try answer.show(output, inColor: options.messages.colorsOutput) }
    }
    try output.finish()
    project.sayNotices()
    guard found else {
      Messages.summary(
        fragments
          ? "No two words in a row are shared."
          : terms
            ? "No term, and no match at \(pattern.threshold.value) % or more."
            : "No match at \(pattern.threshold.value) % or more.")
      throw ExitStatus.no
    }
  }

  /// The query but for its text.
  private func query(
    _ project: Project, _ pair: (source: LanguageTag, target: LanguageTag)
  ) throws -> LookupQuery {
    var query = LookupQuery(source: InlineText(""), from: pair.source, to: pair.target)
    query.threshold = try threshold.map { try Thresholds.score($0) } ?? project.configuration.threshold
    query.limit = limit ?? (exact ? 1000 : project.configuration.limit)
    guard query.limit > 0 else {
      throw CalqueError(.usage, "--limit cannot be \(query.limit)", hint: "Use a number above 0.")
    }
    guard let metric = ["words": LookupQuery.Metric.words, "characters": .characters][metric] else {
      throw CalqueError(.usage, "--metric cannot be \(metric)", hint: "Use words or characters.")
    }
    guard (0...50).contains(unconfirmedPenalty) else {
      throw CalqueError(.usage, "--unconfirmed-penalty cannot be \(unconfirmedPenalty)", hint: "Use 0 to 50.")
    }
    query.metric = metric
    query.exactOnly = exact
    query.includesBestBelowThreshold = best
    query.domain = domain
    query.unconfirmedPenalty = unconfirmedPenalty
    return query
  }
}
