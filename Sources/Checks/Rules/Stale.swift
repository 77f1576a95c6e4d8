import Bitext
import UnicodeText

/// A source that was changed since its target was written.
///
/// Needs an earlier state of the document to compare with (`calque check --since FILE`). A row is stale when the earlier
/// document has a row with the same id, or one with almost the same source, whose source differs while its target is the
/// same. Changes of spaces and typography alone do not count.
enum Stale {
  static let description = CheckDescription(
    id: "stale", summary: "the source changed since the target was written (needs an earlier state)",
    defaultSeverity: .error, mqmType: "accuracy/mistranslation")

  static func check(_ rows: [DocumentRow], earlier: BilingualDocument, profile: CheckProfile) -> [Finding] {
    var byTarget: [String: [BilingualSegment]] = [:]
    var sources: Set<String> = []
    for segment in earlier.segments {
      sources.insert(MatchKey.typographic(segment.source.text))
      guard let target = segment.target, !target.text.isEmpty else { continue }
      byTarget[target.text, default: []].append(segment)
    }
    return rows.compactMap { row in
      let source = MatchKey.typographic(row.source.text)
      // A source that stood there before is no change.
      guard !sources.contains(source), let candidates = byTarget[row.target.text],
        let old = candidates.first(where: { $0.id == row.id }) ?? candidates.first,
        MatchKey.typographic(old.source.text) != source
      else { return nil }
      return Finding(
        check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
        message: "the source was “\(Inconsistent.shortened(old.source.text))” when this was translated",
        source: changed(from: old.source.text, to: row.source.text), target: 0..<row.target.text.utf8.count,
        segmentID: row.id)
    }
  }

  /// The bytes of the new text between what it has in common with the old one at both ends, on character boundaries.
  private static func changed(from old: String, to new: String) -> Range<Int> {
    let before = Array(old)
    let after = Array(new)
    let shorter = min(before.count, after.count)
    var start = 0
    while start < shorter, before[start] == after[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, before[before.count - 1 - tail] == after[after.count - 1 - tail] { tail += 1 }
    let from = after[..<start].reduce(0) { $0 + $1.utf8.count }
    let length = after[start..<after.count - tail].reduce(0) { $0 + $1.utf8.count }
    return from..<from + length
  }
}
