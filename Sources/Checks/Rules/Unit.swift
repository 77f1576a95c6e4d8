import Bitext

/// Numbers of one value with unlike units: `5 km` that became `5 miles`, `3 mois` that became `3 years`.
///
/// A conversion changes the value as well and is the affair of the check `number`. A unit that is left out is no finding:
/// languages differ in what goes without saying. Known are lengths, areas, weights, speeds, temperatures, power, energy and
/// stretches of time, as signs and as words of French and English.
enum Unit: PairRule {
  static let description = CheckDescription(
    id: "unit", summary: "a number has another unit of measurement than in the source", defaultSeverity: .error,
    mqmType: "accuracy/mistranslation")

  static func check(_ pair: inout CheckedPair) {
    for fault in MeasureAgreement.disagreements(of: .unit, in: pair, findsMissing: false) {
      pair.report(
        description,
        "“\(pair.source.string(fault.source.range))” in the source, “\(pair.target.string(fault.place))” in the target",
        source: fault.source.range, target: fault.place)
    }
  }
}
