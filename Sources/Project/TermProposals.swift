public import Bitext
public import Terminology

extension Project {
  /// What the glossaries say for a source text: each concept once, in text order.
  ///
  /// - Throws: `CalqueError` as the glossaries do, or `.limit` when a pattern takes too long.
  public func termProposals(
    in text: String, from source: LanguageTag, to target: LanguageTag
  ) throws(CalqueError) -> [TermProposal] {
    try termMatcher(from: source, to: target)?.proposals(for: text, to: target) ?? []
  }
}
