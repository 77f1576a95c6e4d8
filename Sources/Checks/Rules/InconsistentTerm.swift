import Bitext
import Terminology

/// A concept whose admitted terms change in the course of a document: `trade union` here, `union` there.
///
/// Off by default: admitted terms are admitted. Where a house wants one term a text, it switches the check on. Reported are the
/// rows that use another term than the one that the document uses most (the earlier on a tie).
enum InconsistentTerm {
  static let description = CheckDescription(
    id: "inconsistent-term", summary: "a concept is named by several terms in one document", defaultSeverity: .info,
    isOnByDefault: false, mqmType: "terminology/inconsistent-use")

  static func check(
    _ rows: [DocumentRow], matcher: TermMatcher, profile: CheckProfile
  ) throws(CalqueError) -> [Finding] {
    struct Use {
      var row: DocumentRow
      var hit: TermHit
      var source: Range<Int>
    }
    var uses: [[String]: [Use]] = [:]
    var order: [[String]] = []
    for row in rows {
      let sourceHits = try matcher.sourceHits(in: row.source.text)
      guard !sourceHits.isEmpty else { continue }
      let targetHits = try matcher.targetHits(in: row.target.text)
      var seen: Set<[String]> = []
      for hit in sourceHits {
        let key = [hit.glossary, hit.concept.id]
        guard seen.insert(key).inserted,
          let found = targetHits.first(where: { [$0.glossary, $0.concept.id] == key && $0.term.status.isAllowed })
        else { continue }
        if uses[key] == nil { order.append(key) }
        uses[key, default: []].append(Use(row: row, hit: found, source: hit.range))
      }
    }
    var findings: [Finding] = []
    for key in order {
      guard let all = uses[key], Set(all.map(\.hit.term.text)).count > 1 else { continue }
      var counts: [(text: String, count: Int)] = []
      for use in all {
        if let index = counts.firstIndex(where: { $0.text == use.hit.term.text }) {
          counts[index].count += 1
        } else {
          counts.append((use.hit.term.text, 1))
        }
      }
      guard let usual = counts.max(by: { $0.count < $1.count }) else { continue }
      for use in all where use.hit.term.text != usual.text {
        findings.append(
          Finding(
            check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
            message: "“\(use.hit.foundAs)” where the document has “\(usual.text)” \(usual.count) times",
            source: use.source, target: use.hit.range, suggestion: usual.text, segmentID: use.row.id))
      }
    }
    return findings
  }
}

extension TermStatus {
  /// Whether a term may be used.
  var isAllowed: Bool { self == .preferred || self == .admitted }
}
