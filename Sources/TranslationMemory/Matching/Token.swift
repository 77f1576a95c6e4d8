/// A word of a text, or a placeable: a stretch that is taken over or converted rather than translated.
struct Token: Equatable {
  /// What kinds of placeables are told apart; two of one kind count as equal words.
  enum Placeable: UInt8 {
    /// A number in digits, with its separators.
    case number = 1
    /// A web or mail address.
    case address = 2
  }

  /// The hash of the folded word, or of the kind of placeable.
  let hash: UInt64
  /// Its place in the text, in UTF-8 bytes.
  let range: Range<Int>
  /// Its kind when it is a placeable.
  let placeable: Placeable?

  init(word hash: UInt64, range: Range<Int>) {
    // The few smallest values are the kinds of placeables.
    self.hash = hash < 16 ? hash + 16 : hash
    self.range = range
    placeable = nil
  }

  init(_ placeable: Placeable, range: Range<Int>) {
    hash = UInt64(placeable.rawValue)
    self.range = range
    self.placeable = placeable
  }

  /// The short form that the index keeps; two words may share one, which costs time and no match.
  var symbol: UInt16 {
    guard placeable == nil else { return UInt16(truncatingIfNeeded: hash) }
    return max(16, UInt16(truncatingIfNeeded: hash ^ (hash >> 32)))
  }
}
