import Bitext
import Checks
import Hummingbird
import Project

/// What the checks find in an article, grouped by rule, with a form to waive each.
struct ChecksScreen {
  let project: EditorProject

  func add(to router: Router<EditorContext>) {
    router.get("articles/:article/checks") { request, context in
      let name = try context.article()
      let words = context.words
      let session = try await project.session(for: name)
      try await project.refresh()
      let version = await session.version
      let rows = Dictionary(await session.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let findings = try await session.findings()
      let open = findings.filter { $0.waiver == nil }
      let groups = Dictionary(grouping: findings, by: \.finding.check).sorted {
        (Self.rank($0.value), $0.key) < (Self.rank($1.value), $1.key)
      }
      let said = request.query["done"].flatMap { Int($0) }
      let page = Page(
        template: "checks", title: "\(name) · \(words("screen-checks"))", article: (name, .checks),
        model: [
          "path": .text("/articles/\(FormFields.encoded(name))"), "version": .text(String(version)),
          "summary": .text(words("findings", ["count": open.count])), "hasNone": .flag(findings.isEmpty),
          "said": .text(said == nil ? "" : await project.said(of: name, version: said ?? 0)),
          "groups": .list(
            groups.map { check, findings in
              [
                "check": .text(check),
                "summary": .text(words.phrase(Checker.checks.first { $0.id == check }?.summary ?? check)),
                "count": .text(words("findings", ["count": findings.count { $0.waiver == nil }])),
                "findings": .list(findings.map { model($0, rows[$0.row], session, words) }),
              ]
            }),
        ])
      return page.response(request, context)
    }
  }

  private static func rank(_ findings: [EditingFinding]) -> Int {
    switch findings.map(\.finding.severity).max() {
    case .error: 0
    case .warning: 1
    default: 2
    }
  }

  private func model(
    _ finding: EditingFinding, _ row: EditingRow?, _ session: EditingSession, _ words: Words
  ) -> Model {
    let path = "/articles/\(FormFields.encoded(session.name))/align"
    return [
      "t": .words(words), "id": .text(finding.id), "row": .text(finding.row),
      "severity": .text(finding.finding.severity.rawValue),
      "severityWord": .text(words("severity-\(finding.finding.severity.rawValue)")),
      "message": .text(words.phrase(finding.finding.message)),
      "rowLabel": .text(words("row-number", ["row": row?.number ?? 0])), "hasRow": .flag(row != nil),
      "link": .text("\(path)?row=\(FormFields.encoded(finding.row))#row-\(FormFields.encoded(finding.row))"),
      "source": .text(row?.source.map(\.text).joined(separator: " ") ?? ""),
      "target": .text(row?.target.map(\.text).joined(separator: " ") ?? ""),
      "sourceTag": .text(session.sourceLanguage.identifier), "targetTag": .text(session.targetLanguage.identifier),
      "sourceDirection": .text(session.sourceLanguage.isRightToLeft ? "rtl" : "ltr"),
      "targetDirection": .text(session.targetLanguage.isRightToLeft ? "rtl" : "ltr"),
      "isWaived": .flag(finding.waiver != nil), "reason": .text(finding.waiver ?? ""),
    ]
  }
}
