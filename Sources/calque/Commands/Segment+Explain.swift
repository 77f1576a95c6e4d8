import Bitext
import Project
import Segmentation

extension Segment {
  /// A candidate for a break as one line of JSON.
  private struct Explanation: Encodable {
    let block: String
    let offset: Int
    let isBreak: Bool
    let rule: String
    let file: String
    let line: Int?
    let evidence: String?
    let before: String
    let after: String

    enum CodingKeys: String, CodingKey {
      case block, offset, rule, file, line, evidence, before, after
      case isBreak = "break"
    }
  }

  /// Shows each candidate of a document: whether the text is cut there, by which rule, and where that stands.
  func explainBreaks(
    of file: String, _ project: Project, _ language: LanguageTag?, _ output: Output
  ) throws {
    let article = try project.article(at: file, language: language)
    let segmenter = try project.segmenter(for: article.segmented.language)
    for block in article.segmented.blocks {
      let bytes = Array(block.content.text.utf8)
      for decision in try segmenter.decisions(in: block.content.text) {
        let before = Self.context(bytes[..<decision.offset], isBefore: true)
        let after = Self.context(bytes[decision.offset...], isBefore: false)
        if format == "jsonl" {
          try output.json(
            Explanation(
              block: block.id, offset: decision.offset, isBreak: decision.isBreak, rule: decision.rule,
              file: decision.file, line: decision.line > 0 ? decision.line : nil,
              evidence: decision.evidence.isEmpty ? nil : decision.evidence, before: before, after: after))
          continue
        }
        let mark = decision.isBreak ? "break" : "join "
        let line = InlineText("\(before)⏐\(after)").line
        try output.line("\(mark)  \(block.id)@\(decision.offset)  \(decision.rule) (\(decision.place))  …\(line)…")
      }
    }
  }

  /// Some twenty characters beside a place, whole ones.
  private static func context(_ bytes: ArraySlice<UInt8>, isBefore: Bool) -> String {
    if isBefore {
      var part = bytes.suffix(24)
      while let first = part.first, first & 0xC0 == 0x80 { part = part.dropFirst() }
      return String(decoding: part, as: UTF8.self)
    }
    var end = bytes.index(bytes.startIndex, offsetBy: 24, limitedBy: bytes.endIndex) ?? bytes.endIndex
    while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
  }
}
