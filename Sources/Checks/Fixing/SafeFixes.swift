public import Bitext

/// What `calque check --fix` may change without asking: typography, double and edge spaces, stray characters.
///
/// Suggestions that change words (numbers, terms, capitals, doubled words) are left to a person.
public enum SafeFixes {
  /// The checks whose suggestions are safe.
  public static let checks: Set<String> = ["double-space", "edge-space", "characters"]

  /// The edits for a target: suggestions of safe checks first, typography after them.
  ///
  /// - Parameters:
  ///   - target: the target.
  ///   - findings: what was found in its row.
  ///   - fixer: the typography of its language; nil for languages without rules.
  /// - Returns: the edits; of two that overlap the first counts.
  public static func edits(
    for target: InlineText, findings: [Finding], fixer: TypographyFixer?
  ) -> [TextEdit] {
    let suggested = findings.compactMap { finding -> TextEdit? in
      guard checks.contains(finding.check), let range = finding.target, let suggestion = finding.suggestion else {
        return nil
      }
      // A lost character cannot be put right by leaving it out.
      if finding.check == "characters", finding.message.contains("U+FFFD") || suggestion.isEmpty == false { return nil }
      return TextEdit(range, suggestion, reason: finding.check)
    }
    return suggested + (fixer?.edits(for: target) ?? [])
  }

  /// The target with safe fixes applied until nothing is left to do, at most three times.
  public static func fixed(_ target: InlineText, findings: [Finding], fixer: TypographyFixer?) -> InlineText {
    var result = target.applying(edits(for: target, findings: findings, fixer: fixer))
    for _ in 0..<2 {
      guard let next = fixer?.fixed(result), next != result else { break }
      result = next
    }
    return result
  }
}
