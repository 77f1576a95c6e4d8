import Bitext

/// Two spaces in a row inside the target.
enum DoubleSpace: PairRule {
  static let description = CheckDescription(
    id: "double-space", summary: "two spaces in a row", defaultSeverity: .warning,
    mqmType: "linguistic-conventions/typography")

  static func check(_ pair: inout CheckedPair) {
    let scalars = pair.target.scalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }), let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return }
    var index = first
    while index < last {
      guard isBlank(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while isBlank(scalars[index]) { index += 1 }
      if index - start > 1 {
        let kept = scalars[start..<index].first(where: \.isNoBreakSpace) ?? " "
        pair.report(description, "two spaces in a row", target: start..<index, suggestion: String(Character(kept)))
      }
    }
  }

  /// Spaces on a line; line breaks and indentation after them are the format's affair.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar.isNoBreakSpace }
}
