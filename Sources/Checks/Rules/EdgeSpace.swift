import Bitext

/// White space at the start or the end of the target that the source does not have, or the reverse.
enum EdgeSpace: PairRule {
  static let description = CheckDescription(
    id: "edge-space", summary: "white space at an edge that the source does not have", defaultSeverity: .warning,
    mqmType: "linguistic-conventions/typography")

  static func check(_ pair: inout CheckedPair) {
    let source = pair.source.scalars
    let target = pair.target.scalars
    let leading = target.prefix(while: \.isSpace).count
    let trailing = target.reversed().prefix(while: \.isSpace).count
    let sourceLeading = source.prefix(while: \.isSpace).count
    let sourceTrailing = source.reversed().prefix(while: \.isSpace).count
    if leading > 0, sourceLeading == 0 {
      pair.report(description, "white space at the start", target: 0..<leading, suggestion: "")
    }
    if trailing > 0, sourceTrailing == 0 {
      pair.report(
        description, "white space at the end", target: target.count - trailing..<target.count, suggestion: "")
    }
    if sourceLeading > 0, leading == 0 {
      pair.report(
        description, "the source begins with white space, the target does not", target: 0..<0, severity: .info)
    }
    if sourceTrailing > 0, trailing == 0 {
      pair.report(
        description, "the source ends with white space, the target does not", target: target.count..<target.count,
        severity: .info)
    }
  }
}
