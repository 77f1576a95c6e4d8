import ArgumentParser
import Bitext
import Checks
import Project

/// Putting right what can be put right without asking.
struct FixingOptions: ParsableArguments {
  @Flag(help: "Apply safe suggestions (typography, double spaces, stray characters) and show the difference.")
  var fix = false

  @Flag(help: "With --fix: show the difference, write nothing.")
  var dryRun = false
}

extension Check {
  /// Fixes the files, one by one, each whole or not at all.
  func runFix(_ project: Project, _ profile: CheckProfile) throws {
    let stream = Output()
    var changedRows = 0
    for name in names {
      let path = try project.bilingualPath(name)
      let original = try project.bilingualDocuments(name)
      var documents = original
      var count = 0
      for index in documents.indices {
        count += try fix(&documents[index], named: name, project, profile, stream)
      }
      project.sayNotices()
      if count > 0, !fixing.dryRun {
        guard path != "-" else {
          throw CalqueError(.usage, "standard input cannot be fixed in place", hint: "Use --dry-run, or name a file.")
        }
        try project.writeBack(documents, original: original, to: path, force: output.force)
      }
      changedRows += count
    }
    try stream.finish()
    let rows = changedRows == 1 ? "1 row" : "\(changedRows) rows"
    Messages.summary(fixing.dryRun ? "\(rows) would change; nothing was written" : "\(rows) changed")
    if changedRows > 0 { Messages.summary("(⍽ is a no-break space, ⎵ a narrow one)") }
  }

  /// Fixes one document and shows each changed row; returns how many there are.
  private func fix(
    _ document: inout BilingualDocument, named name: String, _ project: Project, _ profile: CheckProfile,
    _ stream: Output
  ) throws -> Int {
    let checker = try project.checker(
      from: document.sourceLanguage, to: document.targetLanguage, profile: profile,
      article: document.name.isEmpty ? name : document.name)
    let findings = Dictionary(grouping: try checker.check(document), by: \.segmentID)
    let hasMarks = document.segments.contains { segment in
      segment.target?.text.unicodeScalars.contains { $0 == "\u{2019}" || $0 == "“" || $0 == "”" } == true
    }
    let policy = TypographyPolicy(for: document.targetLanguage, hasTypographicMarks: hasMarks)
    let fixer = TypographyFixer(language: document.targetLanguage, policy: policy)
    var count = 0
    for unit in document.units.indices where document.units[unit].kind != .code {
      for row in document.units[unit].segments.indices {
        let segment = document.units[unit].segments[row]
        // Places of findings are those of the joined text: they fit a row of one part.
        let isWhole = segment.targetParts.count == 1
        var changed = segment
        for part in segment.targetParts.indices {
          changed.targetParts[part].content = SafeFixes.fixed(
            segment.targetParts[part].content, findings: isWhole ? findings[segment.id] ?? [] : [], fixer: fixer)
        }
        guard changed.targetParts != segment.targetParts else { continue }
        count += 1
        document.units[unit].segments[row] = changed
        try stream.line("\(name):\(segment.id)")
        try stream.line("- \(Self.shown(segment.target?.text ?? ""))")
        try stream.line("+ \(Self.shown(changed.target?.text ?? ""))")
      }
    }
    return count
  }

  /// A text on one line, with no-break spaces that can be seen.
  private static func shown(_ text: String) -> String {
    Messages.visible(
      text.replacing("\n", with: "⏎").replacing("\u{A0}", with: "⍽").replacing("\u{202F}", with: "⎵"))
  }
}
