import Bitext
import Project

/// Updating with a changed source.
extension Update {
  private struct SourceRecord: Encodable {
    let row: String
    let change: String
    let source: String
    let before: String?
    let target: String?
    let score: Int?
  }

  /// Brings the text to its changed source, and says what became of its rows.
  func takeSource(_ project: Project) throws {
    let report = try project.updateSource(of: name, from: returned, forcing: force, isDryRun: dryRun)
    let output = Output()
    for change in report.changes {
      if format == "text" {
        try say(change, output)
      } else {
        try output.json(
          SourceRecord(
            row: change.row, change: change.kind.rawValue, source: change.source, before: change.before,
            target: change.target, score: change.score?.value))
      }
    }
    try output.finish()
    var words = ["\(report.kept) as they were"]
    for kind in [SourceChange.Kind.moved, .changed, .markup, .added, .removed, .restored] where report.count(kind) > 0 {
      words.append("\(report.count(kind)) \(Self.label(kind))")
    }
    if dryRun { words.append("nothing written") }
    if let earlier = report.earlier { Messages.detail("the version before is \(earlier)") }
    Messages.summary("\(report.path): \(report.rows) rows, \(words.joined(separator: ", "))")
  }

  private func say(_ change: SourceChange, _ output: Output) throws {
    let score = change.score.map { " (\($0.value)%)" } ?? ""
    try output.line("\(change.row): \(Self.label(change.kind))\(score)")
    if let before = change.before { try output.line("  - \(Messages.visible(before))") }
    let sign = change.before != nil || change.kind == .added ? "+" : change.kind == .removed ? "-" : "="
    try output.line("  \(sign) \(Messages.visible(change.source))")
    if let target = change.target { try output.line("    \(Messages.visible(target))") }
  }

  private static func label(_ kind: SourceChange.Kind) -> String {
    switch kind {
    case .moved: "moved"
    case .changed: "rewritten"
    case .markup: "with other markup"
    case .added: "new"
    case .removed: "gone"
    case .restored: "back again"
    }
  }
}
