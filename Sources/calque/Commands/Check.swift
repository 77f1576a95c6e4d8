import ArgumentParser
import Bitext
import Checks
import Project

/// Glossary and quality checks.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check translations: glossary, numbers, punctuation, codes and more.",
    discussion: """
      Reads bilingual files, or articles of the project by name. Exits 1 when something is found at or above --fail-on.

      A finding has an id that stays the same as long as its two texts do. What is no fault is waived by its id, with a
      reason; waivers are kept in the project (Memory/waivers.tsv) and reported when nothing needs them any more.

      --since names a report of an earlier run (findings that it has are left out), an earlier copy of the file, a git
      revision or a date (rows that were the same are left out, and targets whose source changed are stale).

      Examples:
        calque check transport-gratuit
        calque check translated.xlf --only terminology --only number
        calque check translated.xlf --format html -o checks.html
        calque check list.csv --from fr --to en --columns source=2,target=4
        calque check transport-gratuit --waive 3f0c9a1e --reason "a quotation, printed so"
        calque check translated.xlf --fix --dry-run
        calque check --jsonl < pairs.jsonl      {"id","source","target"} to {"id","findings"}
        calque check --list                     the checks and what they look for
        calque check --explain number           one check in full
      """)

  @Argument(help: "Bilingual files, or names of articles.")
  var names: [String] = []

  @Option(help: ArgumentHelp("Only this check; may be repeated.", valueName: "check"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Not this check; may be repeated.", valueName: "check"))
  var skip: [String] = []

  @Option(help: ArgumentHelp("This check as well, though it is off by default; may be repeated.", valueName: "check"))
  var enable: [String] = []

  @Option(
    help: ArgumentHelp(
      "Exit 1 from this severity on: error, warning or info (default: warning).", valueName: "severity"))
  var failOn: String?

  @Option(
    help: ArgumentHelp(
      "Only what changed since a report, an earlier copy of the file, a git revision, or a date.", valueName: "when"))
  var since: String?

  @Option(help: ArgumentHelp("Only glossary entries of this domain, or of none; may be repeated.", valueName: "name"))
  var domain: [String] = []

  @Option(help: "Output: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = "text"

  @Flag(help: "In CSV, leave cells that begin like a formula as they are.")
  var keepFormulas = false

  @Flag(help: "List the checks.")
  var list = false

  @Option(help: ArgumentHelp("Say in full what a check looks for.", valueName: "check"))
  var explain: String?

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var waiving: WaivingOptions
  @OptionGroup var fixing: FixingOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let mapping = try columns.mapping()
    let project = try options.open {
      $0.domains = domain
      $0.columns = mapping
    }
    if list { return try listChecks() }
    try requireKnown(only + skip + enable + (explain.map { [$0] } ?? []))
    if let explain { return try explainCheck(explain) }
    let profile = try project.checkProfile(only: only, skipping: skip, enabling: enable)
    let threshold = try Project.severity(failOn ?? project.configuration.failOn ?? "warning", of: "--fail-on")
    guard let form = ReportFormat(rawValue: format) else {
      throw CalqueError(
        .usage, "--format cannot be \(format)",
        hint: "Use \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    if waiving.waivers { return try waiving.list(project) }
    if batch.jsonl { return try runBatch(project, profile) }
    guard !names.isEmpty else {
      throw CalqueError(.usage, "nothing to check is named", hint: "Name bilingual files or articles.")
    }
    if fixing.fix { return try runFix(project, profile) }
    let waivers = try project.waivers()
    let documents = try names.flatMap { try check($0, project, profile, waivers) }
    project.sayNotices()
    if let id = waiving.waive { return try waiving.waive(id, in: documents, waivers, project) }
    if let id = waiving.unwaive { return try waiving.unwaive(id, waivers, project) }
    let report = Report(documents, version: Version.current, threshold: threshold, disarmsFormulas: !keepFormulas)
    if form == .text {
      try output.write(Array(CheckReport.text(report).utf8))
    } else {
      try output.write(Array(try report.written(as: form).utf8))
    }
    for document in documents { Messages.summary("\(document.name): \(Report([document], version: "").summary)") }
    if since == nil, only.isEmpty, skip.isEmpty { waiving.sayStale(documents, waivers) }
    if documents.contains(where: { $0.open.contains { $0.finding.severity >= threshold } }) { throw ExitStatus.no }
  }

  /// The documents of one name, checked.
  private func check(
    _ name: String, _ project: Project, _ profile: CheckProfile, _ waivers: WaiverList
  ) throws -> [ReportedDocument] {
    let path = try project.bilingualPath(name)
    let bytes = try FileSystem.read(path)
    let documents = try project.bilingualDocuments(in: bytes, path: path)
    let earlier = try since.map { try project.earlierState($0, of: path) }
    return try documents.enumerated().map { index, document in
      let checker = try project.checker(
        from: document.sourceLanguage, to: document.targetLanguage, profile: profile,
        article: document.name.isEmpty ? ArticleName.from(path: path) : document.name)
      var context = DocumentContext()
      if case .documents(let old) = earlier { context.earlier = old.indices.contains(index) ? old[index] : old.first }
      if profile.isEnabled("spelling") {
        context.spelling = project.spellingDictionary(for: document.targetLanguage)
        if context.spelling == nil {
          project.notice("there is no hunspell dictionary for \(document.targetLanguage): spelling was not checked")
        }
      }
      let findings = try checker.check(document, context: context)
      let lines = Project.lines(of: document, in: bytes)
      var reported = ReportedDocument(
        document, findings: findings, name: name, path: path, waivers: waivers, line: { lines[$0] })
      if let earlier { reported.keepOnlyNew(since: earlier, of: document, context.earlier) }
      return reported
    }
  }

  private func requireKnown(_ checks: [String]) throws(CalqueError) {
    let known = Checker.checks.map(\.id)
    for name in checks where !known.contains(name) {
      let question = Suggestion.question(for: name, among: known)
      throw CalqueError(
        .usage, "no check is called \(name)", hint: question.isEmpty ? "calque check --list shows them." : question)
    }
  }

  private func explainCheck(_ id: String) throws {
    guard let check = Checker.checks.first(where: { $0.id == id }) else { return }
    let output = Output()
    try output.line("\(check.id): \(check.summary)")
    try output.line("")
    try output.line(check.manual)
    try output.line("")
    try output.line(
      "Severity  \(check.defaultSeverity.rawValue), unless calque.toml says otherwise ([checks.severity])")
    try output.line("MQM       \(check.mqmType)")
    try output.line(
      check.isOnByDefault
        ? "On by default; --skip \(check.id) leaves it out" : "Off by default; --enable \(check.id) adds it")
    try output.finish()
  }

  private func listChecks() throws {
    let output = Output()
    for check in Checker.checks {
      let state = check.isOnByDefault ? "on" : "off"
      try output.line(
        "\(check.id.padded(to: 24))\(check.defaultSeverity.rawValue.padded(to: 9))\(state.padded(to: 5))\(check.summary)"
      )
    }
    try output.finish()
  }
}

extension ReportedDocument {
  /// Leaves out what an earlier state knows.
  fileprivate mutating func keepOnlyNew(
    since earlier: EarlierState, of document: BilingualDocument, _ old: BilingualDocument?
  ) {
    switch earlier {
    case .report(let identities): items.removeAll { identities.contains($0.identity) }
    case .documents:
      var known: Set<[String]> = []
      for segment in old?.segments ?? [] { known.insert([segment.source.text, segment.target?.text ?? ""]) }
      items.removeAll { known.contains([$0.source, $0.target]) }
    }
  }
}
