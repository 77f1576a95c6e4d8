public import Bitext

/// A checked document, ready to be reported.
public struct ReportedDocument: Sendable {
  /// A finding with its identity, its row's texts and the waiver that it may have.
  public struct Item: Sendable {
    /// What was found.
    public var finding: Finding
    /// Its identity.
    public var identity: String
    /// The row's source.
    public var source: String
    /// The row's target.
    public var target: String
    /// The waiver, when a person accepted it.
    public var waiver: Waiver?
    /// The line in the file on which the row stands, counted from 1; nil when it is not known.
    public var line: Int?
  }

  /// The document's name as the user knows it.
  public var name: String
  /// The file's path as the user named it.
  public var path: String
  /// The language of the sources.
  public var sourceLanguage: LanguageTag
  /// The language of the targets.
  public var targetLanguage: LanguageTag
  /// How many rows it has.
  public var rowCount: Int
  /// Words of the source in rows that have a target.
  public var wordCount: Int
  /// The ids of all rows, in order.
  public var rows: [String]
  /// The findings in row order.
  public var items: [Item]

  /// Puts findings, rows and waivers together.
  public init(
    _ document: BilingualDocument, findings: [Finding], name: String, path: String, waivers: WaiverList = WaiverList(),
    line: (String) -> Int? = { _ in nil }
  ) {
    self.name = name
    self.path = path
    sourceLanguage = document.sourceLanguage
    targetLanguage = document.targetLanguage
    let segments = document.segments
    rowCount = segments.count
    rows = segments.map(\.id)
    wordCount = segments.reduce(0) { count, segment in
      guard let target = segment.target, !target.text.isEmpty else { return count }
      return count + segment.source.text.split(whereSeparator: \.isWhitespace).count
    }
    let texts = Dictionary(
      segments.map { ($0.id, ($0.source.text, $0.target?.text ?? "")) }, uniquingKeysWith: { first, _ in first })
    items = findings.map { finding in
      let (source, target) = texts[finding.segmentID] ?? ("", "")
      let identity = finding.identity(source: source, target: target)
      return Item(
        finding: finding, identity: identity, source: source, target: target,
        waiver: waivers.waiver(of: identity), line: line(finding.segmentID))
    }
  }

  /// The findings that nobody has waived.
  public var open: [Item] { items.filter { $0.waiver == nil } }
}

extension Finding {
  /// The MQM error type of the check.
  var mqmType: String { Checker.checks.first { $0.id == check }?.mqmType ?? "other" }
}
