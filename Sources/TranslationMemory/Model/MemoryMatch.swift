public import Bitext

/// A unit of the memory that answers a query, and why it is worth its score.
public struct MemoryMatch: Hashable, Sendable {
  /// How the texts agree.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The text is equal and so are neighbours.
    case inContext = "in-context"
    /// The text is equal but for typography.
    case exact
    /// The text is similar.
    case fuzzy
  }

  /// A number, address or the like that was replaced in the target.
  public struct Replacement: Hashable, Sendable, Codable {
    /// What stood in the stored target.
    public var old: String
    /// What stands in the proposal.
    public var new: String

    /// Creates a replacement.
    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  /// What it is worth: the likeness of the texts less the penalties; 101 and 102 for context.
  public var score: MatchScore
  /// How the texts agree.
  public var kind: Kind
  /// The likeness of the texts in per cent, before penalties.
  public var likeness: MatchScore
  /// The stored unit.
  public var unit: StoredUnit
  /// The stored source.
  public var source: InlineText
  /// The stored target.
  public var storedTarget: InlineText
  /// The target with numbers and the like put right for the query.
  public var target: InlineText
  /// What was put right.
  public var replacements: [Replacement]
  /// What was taken off the likeness, and why.
  public var penalties: [Penalty]
  /// How many neighbours agree: 0, 1 or 2.
  public var agreeingNeighbours: Int
  /// Whether the id agrees, which counts as both neighbours.
  public var hasAgreeingIdentifier = false

  /// The reasons for the score in one line.
  public var explanation: String {
    var parts: [String] = []
    switch kind {
    case .inContext where hasAgreeingIdentifier: parts.append("equal text, equal id")
    case .inContext: parts.append("equal text, \(agreeingNeighbours == 2 ? "both neighbours" : "one neighbour") equal")
    case .exact: parts.append("equal text")
    case .fuzzy: parts.append("\(likeness.value)% of the text is equal")
    }
    parts.append(contentsOf: penalties.map(\.description))
    parts.append(contentsOf: replacements.map { "\($0.old) replaced by \($0.new)" })
    return parts.joined(separator: "; ")
  }

  /// The match as a proposal for a bilingual document.
  public func proposal() -> Proposal { Proposal(source: source, target: target, score: score, origin: unit.origin) }
}
