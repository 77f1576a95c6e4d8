public import Bitext
import UnicodeText

/// A row with both sides, as document checks see it.
struct DocumentRow {
  var id: String
  var source: InlineText
  var target: InlineText
  var sourceKey: String
  var wordCount: Int
  var isConfirmed: Bool
  var doubts: [Doubt]
}

extension Checker {
  /// The findings for a document: pair checks on each row, then document checks, in row order.
  ///
  /// A row without target is reported as untranslated; a row without source is left alone (a translator's note, a credit).
  /// - Throws: `CalqueError` with code `.limit` when a glossary's pattern takes too long.
  /// - Complexity: O(n) in the length of the text.
  public func check(_ document: BilingualDocument) throws(CalqueError) -> [Finding] {
    var rows: [DocumentRow] = []
    var kinds: [(kind: BlockKind, role: ArticleRole)] = []
    var byRow: [String: [Finding]] = [:]
    var order: [String] = []
    for unit in document.units {
      for segment in unit.segments where !segment.sourceParts.isEmpty {
        let source = segment.source
        let target = segment.target ?? InlineText("")
        order.append(segment.id)
        rows.append(
          DocumentRow(
            id: segment.id, source: source, target: target, sourceKey: MatchKey.caseless(source.text),
            wordCount: source.text.split(whereSeparator: \.isWhitespace).count, isConfirmed: segment.isConfirmed,
            doubts: segment.doubts))
        kinds.append((unit.kind, unit.role))
      }
    }
    let factor = learntFactor(rows)
    for (row, place) in zip(rows, kinds) {
      byRow[row.id, default: []] += try check(
        source: row.source, target: row.target, segmentID: row.id, kind: place.kind, role: place.role,
        lengthFactor: factor)
    }
    let translated = rows.filter { !$0.target.text.isEmpty }
    var wide: [Finding] = []
    if profile.isEnabled(Inconsistent.description.id) { wide += Inconsistent.check(translated, profile: profile) }
    if profile.isEnabled(SameTarget.description.id) { wide += SameTarget.check(translated, profile: profile) }
    if profile.isEnabled(AlignmentDoubt.description.id) { wide += AlignmentDoubt.check(translated, profile: profile) }
    for finding in wide { byRow[finding.segmentID, default: []].append(finding) }
    var seen: Set<String> = []
    return order.filter { seen.insert($0).inserted }.flatMap { byRow[$0] ?? [] }
  }

  /// The median of target to source length in this document, or the pair's usual factor when there are too few rows.
  private func learntFactor(_ rows: [DocumentRow]) -> Double {
    let usual = Length.expectedFactor(from: source, to: target)
    let ratios = rows.compactMap { row -> Double? in
      let length = row.source.text.unicodeScalars.count
      let other = row.target.text.unicodeScalars.count
      return length >= 30 && other > 0 ? Double(other) / Double(length) : nil
    }.sorted()
    guard ratios.count >= 20 else { return usual }
    // A document full of errors must not teach nonsense.
    return min(max(ratios[ratios.count / 2], usual * 0.75), usual * 1.33)
  }
}
