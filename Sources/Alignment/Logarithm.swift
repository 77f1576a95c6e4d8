#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The elementary functions that the scores need.
enum Logarithm {
  static func natural(_ value: Float) -> Float { logf(value) }
  static func natural(_ value: Double) -> Double { log(value) }
  static func ofOnePlus(_ value: Float) -> Float { log1pf(value) }
  static func exponential(_ value: Double) -> Double { exp(value) }

  /// log(exp(a) + exp(b)) without overflow; minus infinity stands for nothing.
  static func sum(_ first: Double, _ second: Double) -> Double {
    let high = max(first, second)
    let low = min(first, second)
    if low == -.infinity { return high }
    let difference = low - high
    return difference < -40 ? high : high + log1p(exp(difference))
  }

  /// 1 / (1 + exp(-x)).
  static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
