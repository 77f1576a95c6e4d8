import ArgumentParser
import Bitext
import Project

/// Says how far the project's articles are.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how far each article is, and which of its sentences are stale because a file has changed.",
    discussion: """
      Exit code 1 when an article is stale.

      Examples:
        calque status
        calque status transport-gratuit
        calque status --format jsonl
      """)

  @Argument(help: "Names of articles; all of them when none is given.")
  var articles: [String] = []

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @OptionGroup var options: ProjectOptions

  private struct Line: Encodable {
    let article: String
    let from: String
    let to: String
    let rows: Int
    let confirmed: Int
    let doubtful: Int
    let untranslated: Int
    let source: Changes?
    let target: Changes?
  }

  private struct Changes: Encodable {
    let added: [String]
    let removed: [String]

    init?(_ changes: ArticleStatus.Changes?) {
      guard let changes else { return nil }
      added = changes.added
      removed = changes.removed
    }
  }

  func run() throws {
    guard ["text", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use text or jsonl.")
    }
    let project = try options.open()
    let names = articles.isEmpty ? try project.articleFiles() : articles
    let output = Output()
    var isStale = false
    for name in names {
      let status = try project.status(of: name)
      let changes = [status.sourceChanges, status.targetChanges].compactMap { $0 }
      if changes.contains(where: { !$0.isEmpty }) { isStale = true }
      if format == "jsonl" {
        try output.json(
          Line(
            article: status.name, from: status.sourceLanguage.identifier, to: status.targetLanguage.identifier,
            rows: status.rows, confirmed: status.confirmed, doubtful: status.doubtful,
            untranslated: status.untranslated, source: Changes(status.sourceChanges),
            target: Changes(status.targetChanges)))
      } else {
        try say(status, output)
      }
    }
    try output.finish()
    project.sayNotices()
    if names.isEmpty { Messages.summary("no articles yet; calque align stores them") }
    if isStale { throw ExitStatus.no }
  }

  private func say(_ status: ArticleStatus, _ output: Output) throws {
    var parts = ["\(status.confirmed) of \(status.rows) rows confirmed"]
    if status.doubtful > 0 { parts.append("\(status.doubtful) doubtful") }
    if status.untranslated > 0 { parts.append("\(status.untranslated) without translation") }
    try output.line(
      "\(status.name) (\(status.sourceLanguage)–\(status.targetLanguage)): \(parts.joined(separator: ", "))")
    for (side, changes) in [("source", status.sourceChanges), ("translation", status.targetChanges)] {
      guard let changes, !changes.isEmpty else { continue }
      for text in changes.removed { try output.line("  stale, the \(side) no longer has: \(text)") }
      for text in changes.added { try output.line("  not aligned yet, new in the \(side): \(text)") }
    }
  }
}
