public import Bitext
import UnicodeText

/// Remembers the pairs of a run, so that one source with several targets is found across records that come one by one.
///
/// Comparison is that of the check `inconsistent`: without case, kinds of quotation marks and spaces, sources of three words
/// and more. Memory is bounded: after `limit` sources no new ones are remembered.
public struct ConsistencyLedger {
  /// How many sources are remembered; each costs about 250 bytes.
  public let limit: Int
  private var known: [String: (id: String, target: String, shown: String)] = [:]

  /// Creates an empty ledger.
  public init(limit: Int = 200_000) { self.limit = limit }

  /// The finding for a pair, if the same source came before with another target; remembers it otherwise.
  ///
  /// - Parameters:
  ///   - id: how messages name the pair.
  ///   - document: the document that it belongs to; only pairs of one document are compared.
  ///   - source: the source.
  ///   - target: its target; blank ones are left alone.
  ///   - profile: whether `inconsistent` is on, and its severity.
  /// - Returns: the finding, or nil.
  /// - Complexity: O(n) in the length of the pair.
  public mutating func finding(
    id: String, document: String = "", source: InlineText, target: InlineText, profile: CheckProfile
  ) -> Finding? {
    guard profile.isEnabled(Inconsistent.description.id), !target.text.allSatisfy(\.isWhitespace),
      source.text.split(whereSeparator: \.isWhitespace).count >= 3
    else { return nil }
    let sourceKey = document + "\u{0}" + MatchKey.caseless(source.text)
    let targetKey = MatchKey.caseless(target.text)
    guard let first = known[sourceKey] else {
      if known.count < limit { known[sourceKey] = (id, targetKey, Inconsistent.shortened(target.text)) }
      return nil
    }
    guard first.target != targetKey else { return nil }
    return Inconsistent.finding(
      row: first.id, target: first.shown, source: source, of: target, segmentID: id, profile: profile)
  }
}
