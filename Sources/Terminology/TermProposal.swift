public import Bitext

/// A term of a source text with what the glossary says for it: shown while somebody translates.
public struct TermProposal: Hashable, Sendable {
  /// Where the term stands in the source, and as what it was found.
  public var hit: TermHit
  /// The terms to use, preferred ones first; empty for a concept that stays as it is.
  public var targets: [Term]
  /// The terms not to use.
  public var avoided: [Term]

  /// The proposal in one line, such as `contrats-cadres: framework agreement, umbrella agreement; not: frame contract`.
  public var line: String {
    var text = "\(hit.foundAs): "
    if hit.concept.isUntranslatable {
      text += "stays as it is"
    } else {
      text += targets.isEmpty ? "no term to use" : targets.map(\.text).joined(separator: ", ")
    }
    if !avoided.isEmpty { text += "; not: " + avoided.map(\.text).joined(separator: ", ") }
    if let note = hit.concept.note { text += " (\(note))" }
    return text
  }
}

extension TermMatcher {
  /// The glossary's proposals for a source text, in text order, each concept once.
  ///
  /// - Parameters:
  ///   - text: the source.
  ///   - target: the language of the proposals.
  /// - Returns: the terms found, each with what to write.
  /// - Throws: `CalqueError` with code `.limit` when a pattern takes too long.
  public func proposals(for text: String, to target: LanguageTag) throws(CalqueError) -> [TermProposal] {
    var seen: Set<[String]> = []
    return try sourceHits(in: text).compactMap { hit in
      guard hit.term.status != .forbidden, seen.insert([hit.glossary, hit.concept.id]).inserted else { return nil }
      let terms = hit.concept.terms(in: target)
      return TermProposal(
        hit: hit,
        targets: terms.filter { $0.status == .preferred } + terms.filter { $0.status == .admitted },
        avoided: terms.filter { $0.status == .deprecated || $0.status == .forbidden })
    }
  }
}
