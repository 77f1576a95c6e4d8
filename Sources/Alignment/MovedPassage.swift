/// A passage of one text that stands elsewhere in the other.
public struct MovedPassage: Sendable, Hashable {
  /// The segments of the original.
  public let source: Range<Int>
  /// The segments of the translation that answer them.
  public let target: Range<Int>
  /// Whether they were paired; else they were left alone.
  public let isPaired: Bool

  /// Creates a passage.
  public init(source: Range<Int>, target: Range<Int>, isPaired: Bool) {
    self.source = source
    self.target = target
    self.isPaired = isPaired
  }

  /// The passage with its sides exchanged.
  var mirrored: MovedPassage { MovedPassage(source: target, target: source, isPaired: isPaired) }
}
