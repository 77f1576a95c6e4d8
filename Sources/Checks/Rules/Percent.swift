import Bitext

/// Percentages that became plain numbers: `12 %` that became `12`.
///
/// `%`, `per cent`, `percent`, `pour cent` and `‰` are known. A sign that the target has anywhere is there: `3 to 5%`.
enum Percent: PairRule {
  static let description = CheckDescription(
    id: "percent", summary: "a percentage has lost its sign, or gained another measure", defaultSeverity: .error,
    mqmType: "accuracy/mistranslation")

  static func check(_ pair: inout CheckedPair) {
    MeasureAgreement.reportLost(.percent, in: &pair, as: description)
  }
}
