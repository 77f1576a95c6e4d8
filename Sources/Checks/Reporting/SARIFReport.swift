import Bitext

/// Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 2020).
///
/// A check is a `rule`, a row a logical location, the bilingual file an artifact; waived findings are `suppressions` with
/// their reasons, identities are `partialFingerprints`.
enum SARIFReport {
  private struct Log: Encodable {
    let version = "2.1.0"
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let runs: [Run]
    enum CodingKeys: String, CodingKey {
      case version, runs
      case schema = "$schema"
    }
  }
  private struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }
  private struct Tool: Encodable { let driver: Driver }
  private struct Driver: Encodable {
    let name = "calque"
    let semanticVersion: String
    let rules: [Rule]
  }
  private struct Message: Encodable { let text: String }
  private struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let defaultConfiguration: Configuration
    let properties: Properties
    struct Configuration: Encodable { let level: String }
    struct Properties: Encodable { let tags: [String] }
  }
  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let suppressions: [Suppression]?
    let properties: Properties
    struct Properties: Encodable {
      let segment: String
      let source: String
      let target: String
      let suggestion: String?
    }
  }
  private struct Location: Encodable {
    let physicalLocation: Physical
    let logicalLocations: [Logical]
    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Artifact: Encodable { let uri: String }
    struct Region: Encodable {
      let startLine: Int
      let snippet: Message?
    }
    struct Logical: Encodable {
      let name: String
      let kind = "element"
    }
  }
  private struct Suppression: Encodable {
    let kind = "external"
    let status = "accepted"
    let justification: String
  }

  static func json(_ report: Report) throws(CalqueError) -> String {
    let used = Set(report.documents.flatMap { $0.items.map(\.finding.check) })
    let checks = Checker.checks.filter { used.contains($0.id) }
    let rules = checks.map { check in
      Rule(
        id: check.id, shortDescription: Message(text: check.summary),
        defaultConfiguration: .init(level: level(check.defaultSeverity)), properties: .init(tags: [check.mqmType]))
    }
    let index = Dictionary(uniqueKeysWithValues: checks.enumerated().map { ($0.element.id, $0.offset) })
    let results = report.documents.flatMap { document in
      document.items.map { result($0, in: document, index: index) }
    }
    let run = Run(tool: Tool(driver: Driver(semanticVersion: report.version, rules: rules)), results: results)
    return try JSONReport.encoded(Log(runs: [run]), pretty: true) + "\n"
  }

  private static func result(
    _ item: ReportedDocument.Item, in document: ReportedDocument, index: [String: Int]
  ) -> Result {
    let finding = item.finding
    let snippet = finding.target.flatMap { part(of: item.target, $0) }.map(Message.init)
    return Result(
      ruleId: finding.check, ruleIndex: index[finding.check] ?? 0, level: level(finding.severity),
      message: Message(text: "row \(finding.segmentID): \(finding.message)"),
      locations: [
        Location(
          physicalLocation: .init(
            artifactLocation: .init(uri: uri(document.path)), region: .init(startLine: item.line ?? 1, snippet: snippet)
          ),
          logicalLocations: [.init(name: finding.segmentID)])
      ],
      partialFingerprints: ["calqueFinding/v1": item.identity],
      suppressions: item.waiver.map { [Suppression(justification: $0.reason)] },
      properties: .init(
        segment: finding.segmentID, source: item.source, target: item.target, suggestion: finding.suggestion))
  }

  /// The text at a byte range, when it is not empty.
  private static func part(of text: String, _ range: Range<Int>) -> String? {
    let bytes = Array(text.utf8)
    guard !range.isEmpty, range.upperBound <= bytes.count else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A path as a relative URI reference (RFC 3986).
  static func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
