/// One alignment link: m source segments that answer n target segments; either side may be empty (Gale & Church 1993).
public struct Bead: Hashable, Sendable, Codable {
  /// Whether a person has accepted it.
  public enum State: String, Hashable, Sendable, Codable {
    /// Made by the aligner.
    case proposed
    /// Accepted by a person: realignment never touches it.
    case confirmed
  }

  /// Indices of source segments; an empty range says where in the order the bead stands.
  public var source: Range<Int>
  /// Indices of target segments.
  public var target: Range<Int>
  /// The probability that the bead is right.
  public var probability: Similarity
  /// Reasons to look at it again; empty when it is sure.
  public var doubts: [Doubt]
  /// Proposed or confirmed.
  public var state: State
  /// Whether the pair is kept out of the memory at a person's wish.
  public var isKeptOut: Bool

  /// Creates a bead.
  public init(
    source: Range<Int>, target: Range<Int>, probability: Similarity = .full, doubts: [Doubt] = [],
    state: State = .proposed, isKeptOut: Bool = false
  ) {
    self.source = source
    self.target = target
    self.probability = probability
    self.doubts = doubts
    self.state = state
    self.isKeptOut = isKeptOut
  }

  /// Whether both sides have segments.
  public var isPair: Bool { !source.isEmpty && !target.isEmpty }

  /// The shape in the usual notation, such as `2:1`.
  public var shape: String { "\(source.count):\(target.count)" }

  /// The indices on one side.
  public subscript(side: Side) -> Range<Int> {
    get { side == .source ? source : target }
    set { if side == .source { source = newValue } else { target = newValue } }
  }
}
