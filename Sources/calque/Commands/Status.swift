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
    let stale: [String]
    let source: Changes?
    let target: Changes?
  }

  private struct Changes: Encodable {
    let added: [String]
    let removed: [String]
    let moved: [String]
    let rewritten: [Rewriting]

    init?(_ changes: ArticleStatus.Changes?) {
      guard let changes else { return nil }
      added = changes.added
      removed = changes.removed
      moved = changes.moved
      rewritten = changes.rewritten.map { Rewriting(before: $0.before, after: $0.after) }
    }
  }

  private struct Rewriting: Encodable {
    let before: String
    let after: String
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
      if changes.contains(where: { !$0.isEmpty }) || !status.stale.isEmpty { isStale = true }
      if format == "jsonl" {
        try output.json(
          Line(
            article: status.name, from: status.sourceLanguage.identifier, to: status.targetLanguage.identifier,
            rows: status.rows, confirmed: status.confirmed, doubtful: status.doubtful,
            untranslated: status.untranslated, stale: status.stale, source: Changes(status.sourceChanges),
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
    for text in status.stale { try output.line("  stale, its source was changed: \(text)") }
    for (side, changes) in [("source", status.sourceChanges), ("translation", status.targetChanges)] {
      guard let changes, !changes.isEmpty else { continue }
      for change in changes.rewritten {
        try output.line("  stale, the \(side) said: \(change.before)")
        try output.line("    and says now: \(change.after)")
      }
      let known = (before: Set(changes.rewritten.map(\.before)), after: Set(changes.rewritten.map(\.after)))
      for text in changes.moved { try output.line("  moved in the \(side): \(text)") }
      for text in changes.removed where !known.before.contains(text) {
        try output.line("  stale, the \(side) no longer has: \(text)")
      }
      for text in changes.added where !known.after.contains(text) {
        try output.line("  not aligned yet, new in the \(side): \(text)")
      }
    }
    if status.sourceChanges.map({ !$0.isEmpty }) ?? false {
      Messages.notice("\(status.name): calque update \(status.name) takes the changed source")
    }
  }
}
