import Bitext
import Checks
import Project
import Publishing
import Terminology
import TranslationMemory

/// What helps to translate a row: matches with their differences, terms, notes, findings.
struct PanelModel {
  let words: Words
  private let session: EditingSession

  init(_ words: Words, _ session: EditingSession) {
    self.words = words
    self.session = session
  }

  /// The values of a row's panel.
  func model(_ row: EditingRow) async throws -> Model {
    let matches = try await withinLimits { try await session.matches(for: row.id) }
    let terms = try await withinLimits { try await session.terms(for: row.id) }
    let findings = try await withinLimits { try await session.findings(of: row.id) }.filter { $0.waiver == nil }
    return [
      "t": .words(words),
      "row": .text(row.id), "number": .text(words("row-number", ["row": row.number])),
      "sourceTag": .text(session.sourceLanguage.identifier), "targetTag": .text(session.targetLanguage.identifier),
      "sourceDirection": .text(session.sourceLanguage.isRightToLeft ? "rtl" : "ltr"),
      "targetDirection": .text(session.targetLanguage.isRightToLeft ? "rtl" : "ltr"),
      "sourceText": .text(row.source.map(\.text).joined(separator: " ")),
      "targetMarked": .text(row.target.map(\.marked).joined(separator: " ")),
      "hasOneSegment": .flag(row.target.count < 2),
      "matches": .list(matches.map(match)), "hasMatches": .flag(!matches.isEmpty),
      "terms": .list(terms.map { ["text": .text($0.line)] }), "hasTerms": .flag(!terms.isEmpty),
      "notes": .list(row.notes.map { ["text": .text($0)] }), "hasNotes": .flag(!row.notes.isEmpty),
      "findings": .list(
        findings.map {
          let severity = $0.finding.severity.rawValue
          return [
            "text": .text(words.phrase($0.finding.message)), "severity": .text(severity),
            "severityWord": .text(words("severity-\(severity)")),
          ]
        }),
      "hasFindings": .flag(!findings.isEmpty),
    ]
  }

  /// Nothing in place of what is too long to be looked for: the row is shown all the same.
  private func withinLimits<Element>(_ body: () async throws -> [Element]) async throws -> [Element] {
    do { return try await body() } catch let error as CalqueError where error.code == .limit { return [] }
  }

  private func match(_ match: RowMatch) -> Model {
    [
      "score": .text("\(match.match.score.value) %"), "origin": .text(match.origin),
      "from": .text(match.match.unit.origin), "t": .words(words),
      "difference": .html(Self.html(match.difference)), "target": .text(match.match.target.text),
      "marked": .text(match.marked),
    ]
  }

  private static func html(_ difference: [TextDifference.Operation]) -> HTMLText {
    HTMLText(
      trusted: difference.map { piece in
        let old = HTMLText(escaping: piece.old).html
        let new = HTMLText(escaping: piece.new).html
        return switch piece.kind {
        case .equal: new
        case .deletion: "<del class=\"diff\">\(old)</del>"
        case .insertion: "<ins class=\"diff\">\(new)</ins>"
        case .replacement: "<del class=\"diff\">\(old)</del><ins class=\"diff\">\(new)</ins>"
        }
      }.joined())
  }
}
