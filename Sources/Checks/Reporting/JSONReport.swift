import Bitext
import FoundationEssentials

/// Reports as JSON.
enum JSONReport {
  /// A finding as one object; fields are only ever added.
  struct Record: Encodable {
    let document: String
    let segment: String
    let id: String
    let check: String
    let severity: String
    let mqm: String
    let message: String
    let source: [Int]?
    let target: [Int]?
    let suggestion: String?
    let sourceText: String
    let targetText: String
    let waived: String?

    init(_ item: ReportedDocument.Item, in document: String) {
      let finding = item.finding
      self.document = document
      segment = finding.segmentID
      id = item.identity
      check = finding.check
      severity = finding.severity.rawValue
      mqm = finding.mqmType
      message = finding.message
      source = finding.source.map { [$0.lowerBound, $0.upperBound] }
      target = finding.target.map { [$0.lowerBound, $0.upperBound] }
      suggestion = finding.suggestion
      sourceText = item.source
      targetText = item.target
      waived = item.waiver?.reason
    }
  }

  private struct Score: Encodable {
    struct Kind: Encodable {
      let type: String
      let penalty: Int
      let count: Int
    }
    let words: Int
    let penalty: Int
    let perThousandWords: Double
    let types: [Kind]

    init(_ score: QualityScore) {
      words = score.words
      penalty = score.penalty
      perThousandWords = score.perThousandWords
      types = score.types.map { Kind(type: $0.type, penalty: $0.penalty, count: $0.count) }
    }
  }

  private struct Document: Encodable {
    let name: String
    let path: String
    let from: String
    let to: String
    let rows: Int
    let score: Score
    let findings: [Record]
  }

  private struct Whole: Encodable {
    let calque: String
    let score: Score
    let documents: [Document]
  }

  static func json(_ report: Report) throws(CalqueError) -> String {
    let documents = report.documents.map { document in
      Document(
        name: document.name, path: document.path, from: document.sourceLanguage.identifier,
        to: document.targetLanguage.identifier, rows: document.rowCount, score: Score(QualityScore([document])),
        findings: document.items.map { Record($0, in: document.name) })
    }
    return try encoded(
      Whole(calque: report.version, score: Score(QualityScore(report.documents)), documents: documents), pretty: true)
      + "\n"
  }

  static func lines(_ report: Report) throws(CalqueError) -> String {
    var result = ""
    for document in report.documents {
      for item in document.items { result += try encoded(Record(item, in: document.name), pretty: false) + "\n" }
    }
    return result
  }

  static func encoded(_ value: some Encodable, pretty: Bool) throws(CalqueError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty
      ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      : [
        .sortedKeys, .withoutEscapingSlashes,
      ]
    do { return String(decoding: try encoder.encode(value), as: UTF8.self) } catch {
      throw CalqueError(.defect, "a report cannot be written as JSON: \(error)")
    }
  }
}
