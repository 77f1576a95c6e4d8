public import Bitext
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How long a translation is beside its source, learnt from pairs that are known to be good.
///
/// The logarithm of the ratio of lengths is taken as normally distributed (Gale & Church 1993 take the difference; the ratio
/// does for whole sentences). Learnt robustly: median and median absolute deviation, so that a few faulty pairs teach
/// nothing.
public struct LengthModel: Hashable, Sendable {
  /// The usual length of a target in characters for one character of the source.
  public var factor: Double
  /// How far pairs usually stray, as a standard deviation of the logarithm; 0.22 for press prose.
  public var spread: Double

  /// By experience with press and encyclopedic prose.
  public init(from source: LanguageTag, to target: LanguageTag) {
    factor = Length.expectedFactor(from: source, to: target)
    spread = Self.usualSpread
  }

  static let usualSpread = 0.22

  /// Learnt from pairs; with fewer than 20 of at least 30 characters the usual values.
  ///
  /// A text full of errors must not teach nonsense: the factor stays within a third of the usual one, the spread within a
  /// factor of 1.5.
  /// - Complexity: O(n log n) in the number of pairs.
  public init(
    learningFrom pairs: some Sequence<(source: String, target: String)>, from source: LanguageTag,
    to target: LanguageTag
  ) {
    self.init(from: source, to: target)
    let logarithms = pairs.compactMap { pair -> Double? in
      let length = pair.source.unicodeScalars.count
      let other = pair.target.unicodeScalars.count
      return length >= 30 && other > 0 ? log(Double(other) / Double(length)) : nil
    }.sorted()
    guard logarithms.count >= 20 else { return }
    let median = logarithms[logarithms.count / 2]
    let deviations = logarithms.map { abs($0 - median) }.sorted()
    factor = min(max(exp(median), factor * 0.75), factor * 1.33)
    // The median absolute deviation of a normal distribution is 0.6745 of its standard deviation.
    spread = min(max(deviations[deviations.count / 2] / 0.6745, spread / 1.5), spread * 1.5)
  }

  /// The ratios to the expected length below and above which a pair is suspect; 0.45 and 2.2 for the usual spread.
  var limits: (low: Double, high: Double) {
    let width = spread / Self.usualSpread
    return (exp(-0.8 * width), exp(0.79 * width))
  }
}
