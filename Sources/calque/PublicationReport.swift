import Bitext
import Checks
import Project
import Publishing

/// What an editor is told of a publication, in words or as JSON.
struct PublicationReport: Encodable {
  private struct Field: Encodable {
    let field: String
    let text: String
  }

  private struct Finding: Encodable {
    let id: String
    let row: String
    let check: String
    let severity: String
    let message: String
  }

  private struct Row: Encodable {
    let row: String
    let text: String
    var doubts: [String]?
  }

  private let article: String
  private let from: String
  private let to: String
  private let form: String
  private let published: Bool
  private let fields: [Field]
  private let findings: [Finding]
  private let untranslated: [Row]
  private let doubtful: [Row]
  private let stale: [String]
  private let unaligned: [String]
  private let losses: [String]
  private let content: String?

  init(
    _ publication: Publication, format: PublicationFormat, isWritten: Bool, losses: [String], content: String?
  ) {
    article = publication.document.name
    from = publication.document.sourceLanguage.identifier
    to = publication.document.targetLanguage.identifier
    form = format.rawValue
    published = isWritten
    fields = publication.fields.map { Field(field: $0.name, text: $0.text) }
    findings = publication.report.open.map {
      Finding(
        id: $0.identity, row: $0.finding.segmentID, check: $0.finding.check, severity: $0.finding.severity.rawValue,
        message: $0.finding.message)
    }
    untranslated = publication.untranslated.map { Row(row: $0.id, text: $0.source.line) }
    doubtful = publication.doubtful.map {
      Row(row: $0.id, text: ($0.target ?? $0.source).line, doubts: $0.doubts.map(\.description))
    }
    stale = publication.stale
    unaligned = publication.unaligned
    self.losses = losses
    self.content = content
  }

  /// How many lines of a kind are said one by one.
  private static let shown = 12

  /// Says on standard error what an editor should look at.
  static func say(_ publication: Publication) {
    let name = publication.document.name
    list(
      publication.report.open.filter { $0.finding.severity != .info }.map {
        "\(name):\($0.finding.segmentID): \($0.finding.severity.rawValue): \($0.finding.message) [\($0.finding.check)] \($0.identity)"
      }, "findings")
    let known = Set(publication.report.open.filter { $0.finding.check == "untranslated" }.map(\.finding.segmentID))
    let others = publication.untranslated.filter { !known.contains($0.id) }
    list(others.map { "\(name):\($0.id): not translated: \(short($0.source.line))" }, "rows")
    list(publication.stale.map { "\(name): stale, its file no longer has: \(short($0))" }, "sentences")
    list(publication.unaligned.map { "\(name): new in its file, not aligned: \(short($0))" }, "sentences")
    list(
      publication.doubtful.map {
        "\(name):\($0.id): doubtful (\($0.doubts.map(\.description).joined(separator: "; "))): \(short(($0.target ?? $0.source).line))"
      }, "rows")
  }

  private static func list(_ lines: [String], _ noun: String) {
    for line in lines.prefix(shown) { Messages.notice(line) }
    if lines.count > shown { Messages.notice("… and \(lines.count - shown) more \(noun)") }
  }

  private static func short(_ text: String) -> String {
    text.unicodeScalars.count > 80 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(79))) + "…" : text
  }
}
