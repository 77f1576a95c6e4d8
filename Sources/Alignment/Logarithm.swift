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

  /// log(1 + x) for x ≥ 0, to about 1e-4: exponent and a polynomial over the mantissa; a tenth of the library's time.
  @inline(__always)
  static func ofOnePlus(_ value: Float) -> Float {
    let bits = (1 + value).bitPattern
    let exponent = Float(Int32(bits >> 23) - 127)
    let m = Float(bitPattern: (bits & 0x7F_FFFF) | 0x3F80_0000) - 1
    // Minimax of log2(1 + m) / m on 0…1.
    let ratio = 1.442_49 + m * (-0.718_149 + m * (0.457_549 + m * (-0.277_342 + m * (0.121_944 - m * 0.026_497))))
    return (exponent + m * ratio) * 0.693_147_2
  }
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
