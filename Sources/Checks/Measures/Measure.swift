/// What a number counts: a currency, per cent, or a unit of measurement.
struct Measure: Hashable {
  /// What kinds of measures there are; measures of unlike kinds are not compared.
  enum Kind: Hashable {
    case percent
    case currency
    case unit
  }

  /// The kind.
  var kind: Kind
  /// What it may be: `£` is one thing, `pounds` may be a currency or a weight.
  var keys: Set<String>

  /// Whether both may be the same.
  func agrees(with other: Measure) -> Bool { !keys.isDisjoint(with: other.keys) }
}

/// A number with its measure, in one side of a pair.
struct MeasuredNumber {
  /// The number.
  var quantity: Quantity
  /// What it counts.
  var measure: Measure
  /// The place of the number and its measure, in scalars.
  var range: Range<Int>
}
