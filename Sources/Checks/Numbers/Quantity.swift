/// A number found in a text, with everything it may mean.
struct Quantity {
  /// How it is written.
  enum Form {
    /// In digits: it must have an answer on the other side.
    case digits
    /// In words or Roman numerals: it may answer digits and needs no answer itself.
    case words
    /// A time of the day in digits; the value is in minutes after midnight, the plain values are its hours and minutes.
    case time
    /// A telephone number or another chain of digits compared as a string.
    case chain(String)
  }

  /// How it is written.
  var form: Form
  /// What it means in the text's own language, the likeliest reading first.
  var values: [Double]
  /// What it would mean if the separators were another language's; empty when that is the same or impossible.
  var foreignValues: [Double]
  /// Its parts (the two sides of a decimal separator, the hours and minutes of a time), for texts that split it otherwise.
  var parts: [Double]
  /// Its place in scalars.
  var range: Range<Int>

  /// Whether it must have an answer.
  var needsAnswer: Bool {
    switch form {
    case .words: false
    case .digits, .time, .chain: true
    }
  }

  /// Whether it is a time of the day.
  var isTime: Bool {
    if case .time = form { true } else { false }
  }

  /// Whether two values are the same number.
  static func same(_ left: Double, _ right: Double) -> Bool {
    left == right || abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }

  /// Whether any reading of one is a reading of the other.
  func agrees(with other: Quantity) -> Bool {
    values.contains { value in other.values.contains { Self.same(value, $0) } }
  }
}
