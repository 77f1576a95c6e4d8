import Bitext

/// Compares what numbers of one value count on both sides.
enum MeasureAgreement {
  /// A measured number of the source with what became of it.
  struct Disagreement {
    /// In the source.
    var source: MeasuredNumber
    /// The number of the same value in the target that counts something else; nil when the measure is missing.
    var target: MeasuredNumber?
    /// The place of the number in the target.
    var place: Range<Int>
  }

  /// The measured numbers of one kind whose value stands in the target with another measure, or, with `findsMissing`,
  /// without one while the target names it nowhere.
  ///
  /// Values that the target does not have are the affair of the check `number`.
  static func disagreements(
    of kind: Measure.Kind, in pair: CheckedPair, findsMissing: Bool
  ) -> [Disagreement] {
    let wanted = MeasureScanner.numbers(in: pair.source).filter { $0.measure.kind == kind }
    guard !wanted.isEmpty else { return [] }
    let found = MeasureScanner.numbers(in: pair.target)
    let quantities = NumberScanner.quantities(in: pair.target)
    var named: [Measure]?
    var result: [Disagreement] = []
    for number in wanted {
      let same = found.filter { $0.quantity.agrees(with: number.quantity) }
      if same.contains(where: { $0.measure.agrees(with: number.measure) }) { continue }
      if let other = same.first {
        // The target may say the measure elsewhere: "3 of 12 euros".
        let all = named ?? MeasureScanner.measures(in: pair.target)
        named = all
        guard other.measure.kind == kind, !all.contains(where: { $0.agrees(with: number.measure) }) else { continue }
        result.append(Disagreement(source: number, target: other, place: other.range))
      } else if findsMissing, let bare = quantities.first(where: { $0.agrees(with: number.quantity) }) {
        let all = named ?? MeasureScanner.measures(in: pair.target)
        named = all
        guard case .digits = bare.form, !all.contains(where: { $0.agrees(with: number.measure) }) else { continue }
        result.append(Disagreement(source: number, target: nil, place: bare.range))
      }
    }
    return result
  }

  /// Reports the measured numbers of one kind that the target gives with another measure, or bare.
  static func reportLost(_ kind: Measure.Kind, in pair: inout CheckedPair, as description: CheckDescription) {
    for fault in disagreements(of: kind, in: pair, findsMissing: true) {
      let wanted = pair.source.string(fault.source.range)
      let found = pair.target.string(fault.place)
      pair.report(
        description,
        fault.target == nil
          ? "“\(wanted)” in the source, a bare “\(found)” in the target"
          : "“\(wanted)” in the source, “\(found)” in the target",
        source: fault.source.range, target: fault.place)
    }
  }
}
