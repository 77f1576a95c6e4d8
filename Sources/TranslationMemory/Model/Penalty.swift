/// Something that makes a match worth less than its text alone, with the points it costs and the reason in words.
///
/// | kind | points | when |
/// |---|---|---|
/// | `aligned` | 1 | the pair was made by alignment and nobody confirmed it |
/// | `machine` | 10 | the target was made by a machine and nobody confirmed it |
/// | `codes` | 2 | the inline codes differ |
/// | `letterCase` | 1 | capital and small letters differ, in texts whose words are equal |
/// | `punctuation` | 1 | punctuation or symbols differ, in texts whose words are equal |
/// | `typography` | 0 | only white space, quotation marks or apostrophes are of another kind |
/// | `placeablesReplaced` | 1 | numbers, addresses or the like differ and were put right in the target |
/// | `placeablesDiffer` | 3 | numbers, addresses or the like differ and could not be put right |
/// | `unconfirmed` | as the query says, else 0 | nobody confirmed the unit; only when the query asks for it |
/// | `domain` | 1 | the unit is of another subject field than the query |
public struct Penalty: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The reasons; raw values are stable names.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Made by alignment, confirmed by nobody.
    case aligned
    /// Made by a machine, confirmed by nobody.
    case machine
    /// The inline codes differ.
    case codes
    /// Capital and small letters differ.
    case letterCase = "case"
    /// Punctuation or symbols differ.
    case punctuation
    /// White space, quotation marks or apostrophes are of another kind.
    case typography
    /// Numbers and the like differ and were put right in the target.
    case placeablesReplaced = "placeables-replaced"
    /// Numbers and the like differ and could not be put right.
    case placeablesDiffer = "placeables-differ"
    /// Another subject field.
    case domain
    /// Confirmed by nobody.
    case unconfirmed

    /// What it costs, in points of the score.
    public var points: Int {
      switch self {
      case .aligned, .letterCase, .punctuation, .placeablesReplaced, .domain: 1
      case .codes: 2
      case .placeablesDiffer: 3
      case .machine: 10
      case .typography, .unconfirmed: 0
      }
    }
  }

  /// Why.
  public var kind: Kind
  /// What it costs, in points of the score.
  public var points: Int
  /// The reason in words.
  public var reason: String

  /// Creates a penalty with its points by the table.
  init(_ kind: Kind, _ reason: String, points: Int? = nil) {
    self.kind = kind
    self.points = points ?? kind.points
    self.reason = reason
  }

  /// Such as `−1: made by alignment, not confirmed`.
  public var description: String { points == 0 ? reason : "\u{2212}\(points): \(reason)" }
}
