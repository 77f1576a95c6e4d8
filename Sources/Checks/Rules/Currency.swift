import Bitext

/// Amounts whose currency changed on the way: `12 €` that became `$12`, or a bare `12`.
///
/// Compared are amounts of the same value, by sign, code and word (`€`, `EUR`, `euros`). A converted amount has another value
/// and is the affair of the check `number`. A currency that the target names anywhere is there: `€3 to 5`.
enum Currency: PairRule {
  static let description = CheckDescription(
    id: "currency", summary: "an amount is in another currency, or has lost it", defaultSeverity: .error,
    mqmType: "accuracy/mistranslation")

  static func check(_ pair: inout CheckedPair) {
    MeasureAgreement.reportLost(.currency, in: &pair, as: description)
  }
}
