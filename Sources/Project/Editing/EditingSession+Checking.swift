public import Bitext
public import Checks

/// A finding of the checks as the editor shows it.
public struct EditingFinding: Sendable, Hashable {
  /// Its identity, which `waive` takes and which changes when a text of the row does.
  public let id: String
  /// What was found; places are those of the row's joined texts.
  public let finding: Finding
  /// Why it was waived; nil when it was not.
  public let waiver: String?
  /// The row.
  public var row: String { finding.segmentID }
}

/// The findings of an article as far as they are known.
struct CheckedArticle {
  /// Findings over single pairs by row.
  var rows: [String: [Finding]] = [:]
  /// All findings, in row order; nil when a row has changed since.
  var all: [Finding]?
  var checker: Checker?
  var waivers: WaiverList?

  mutating func forget(_ splices: [RowSplice]) {
    for splice in splices {
      guard splice.old != splice.new else { continue }
      all = nil
      for row in splice.old + splice.new { rows[row.id] = nil }
    }
  }
}

extension EditingSession {
  /// What the checks find in a row by itself: fast enough for each key.
  ///
  /// - Throws: `CalqueError` `.notFound`; as the glossaries do.
  public func findings(of row: String) throws(CalqueError) -> [EditingFinding] {
    let segment = sequence.rows[try sequence.index(of: row)]
    if checks.rows[row] == nil {
      let found =
        segment[.source].isEmpty
        ? []
        : try checker().check(
          source: segment.segment.source, target: segment.segment.target ?? InlineText(""), segmentID: row,
          kind: segment.kind, role: segment.role)
      checks.rows[row] = found + (try findings(inUnitOf: segment))
    }
    return try identified(checks.rows[row] ?? [])
  }

  /// What the unit of a row asks of the row's target, in files that ask anything.
  private func findings(inUnitOf row: RowSequence.Row) throws(CalqueError) -> [Finding] {
    guard document.asksOfTargets else { return [] }
    let current = bilingualDocument
    guard let unit = current.units.first(where: { $0.segments.contains { $0.id == row.id } }) else { return [] }
    return try checker().check(unit, rules: current.rules(for: unit)).filter { $0.segmentID == row.id }
  }

  /// What the checks find in the whole article: also what concerns several rows, such as one term in two translations.
  ///
  /// - Throws: `CalqueError` as the glossaries do.
  /// - Complexity: O(n) in the length of the text, when something has changed since.
  public func findings() throws(CalqueError) -> [EditingFinding] {
    if checks.all == nil { checks.all = try checker().check(bilingualDocument) }
    return try identified(checks.all ?? [])
  }

  private func checker() throws(CalqueError) -> Checker {
    if let checker = checks.checker { return checker }
    let checker = try project.checker(
      from: sourceLanguage, to: targetLanguage, profile: try project.checkProfile(), article: name)
    checks.checker = checker
    return checker
  }

  private func identified(_ findings: [Finding]) throws(CalqueError) -> [EditingFinding] {
    let waivers = try waivers()
    var texts: [String: (String, String)] = [:]
    for row in sequence.rows { texts[row.id] = (row.segment.source.text, row.segment.target?.text ?? "") }
    return findings.map { finding in
      let (source, target) = texts[finding.segmentID] ?? ("", "")
      let id = finding.identity(source: source, target: target)
      return EditingFinding(id: id, finding: finding, waiver: waivers.waiver(of: id)?.reason)
    }
  }

  private func waivers() throws(CalqueError) -> WaiverList {
    if let waivers = checks.waivers { return waivers }
    let waivers = try project.waivers()
    checks.waivers = waivers
    return waivers
  }

  /// Accepts a finding with a reason, in the project's list of waivers.
  func waive(
    _ operation: EditOperation, _ id: String, _ row: String, _ reason: String
  ) throws(CalqueError) -> EditOutcome {
    let reason = InlineText(reason).line
    guard !reason.isEmpty else {
      throw CalqueError(.usage, "a finding is waived with a reason", hint: "Say why it is no fault.")
    }
    var found = try findings(of: row).first { $0.id == id }
    if found == nil { found = try findings().first { $0.id == id } }
    guard let found else {
      throw CalqueError(.notFound, "there is no such finding any more", hint: "The texts may have changed since.")
    }
    let waiver = Waiver(
      id: id, check: found.finding.check, document: name, reason: reason, message: found.finding.message)
    try keep(waiver, isWaived: true)
    return try record(
      operation, EditPlan(splices: []) { _ in .waived(check: found.finding.check) }, waiving: waiver)
  }

  /// Puts a waiver into the project's list, or takes it out.
  func keep(_ waiver: Waiver, isWaived: Bool) throws(CalqueError) {
    var waivers = try project.waivers()
    if isWaived { waivers.add(waiver) } else { _ = waivers.remove(waiver.id) }
    try project.keep(waivers)
    checks.waivers = waivers
  }
}
