import Bitext
import UnicodeText

/// Scores stored units against one query; not to be shared between threads.
final class MatchScorer {
  private let query: LookupQuery
  private let key: String
  private var analysis: AnalyzedText?
  private let previousKey: String?
  private let nextKey: String?
  private let session: LookupSession
  private let languages: LanguageTable

  init(_ query: LookupQuery, _ session: LookupSession, _ languages: LanguageTable) {
    self.query = query
    self.session = session
    self.languages = languages
    key = MatchKey.typographic(query.source.text)
    previousKey = query.context.previous.map(MatchKey.typographic)
    nextKey = query.context.next.map(MatchKey.typographic)
  }

  /// What exact matches of the query agree in.
  var exactKey: String { key }

  /// The query's text, prepared at the first call.
  func text() throws(UnicodeTextError) -> AnalyzedText {
    if let analysis { return analysis }
    let made = try AnalyzedText(query.source, session.tokenizer(query.from).tokenizer)
    analysis = made
    return made
  }

  /// The match of a unit read from one of its variants to another.
  ///
  /// - Complexity: O(query × source) in words.
  func match(_ stored: StoredUnit, sourceIndex: Int, targetIndex: Int) throws(UnicodeTextError) -> MemoryMatch {
    let unit = stored.unit
    let content = unit.variants[sourceIndex].content
    let storedTarget = unit.variants[targetIndex].content
    var match = MemoryMatch(
      score: 0, kind: .exact, likeness: .exact, unit: stored, source: content, storedTarget: storedTarget,
      target: storedTarget, replacements: [], penalties: [], agreeingNeighbours: 0)
    if content.text == query.source.text || MatchKey.typographic(content.text) == key {
      if content.text != query.source.text {
        match.penalties.append(.init(.typography, "only white space, quotation marks or apostrophes differ"))
      }
    } else {
      try compare(content, into: &match)
    }
    let codesAgree = content.codes.elementsEqual(query.source.codes) { $0.role == $1.role && $0.markup == $1.markup }
    if !codesAgree {
      let isRepaired = CodeRepair.repair(&match, for: query.source)
      match.penalties.append(.init(.codes, "the inline codes differ\(isRepaired ? " and were put right" : "")"))
    }
    if match.kind == .exact, codesAgree, sourceIndex == 0 {
      if query.context.isKnown { match.agreeingNeighbours = stored.contexts.map(agreement).max() ?? 0 }
      if let asked = query.identifier, unit.id == asked {
        match.agreeingNeighbours = 2
        match.hasAgreeingIdentifier = true
      }
      if match.agreeingNeighbours > 0 { match.kind = .inContext }
    }
    appendPenaltiesOfOrigin(unit, to: &match)
    let points = match.penalties.reduce(0) { $0 + $1.points }
    match.score = MatchScore(match.likeness.value + match.agreeingNeighbours - points)
    return match
  }

  /// The matches that are returned, with what has no influence on their score put right.
  func finished(_ matches: [MemoryMatch]) throws(UnicodeTextError) -> [MemoryMatch] {
    var result = matches
    for index in result.indices where result[index].kind == .fuzzy {
      guard NameRepair.mayRepair(result[index], for: query) else { continue }
      try NameRepair.repair(&result[index], for: query, session.tokenizer(query.from).splitter)
    }
    return result
  }

  /// A text that is not equal: how like it is, and what can be put right.
  private func compare(_ content: InlineText, into match: inout MemoryMatch) throws(UnicodeTextError) {
    let analyzed = try text()
    let source = try AnalyzedText(content, session.tokenizer(query.from).tokenizer)
    match.kind = .fuzzy
    match.likeness = MatchScore(analyzed.likeness(to: source, metric: query.metric))
    if source.hasPlaceables, analyzed.hasPlaceables {
      let repair = try PlaceableRepair(
        query: analyzed, source: source, target: match.storedTarget, from: languages.numerals(query.from),
        to: languages.numerals(query.to)
      ) { content throws(UnicodeTextError) in try AnalyzedText(content, session.tokenizer(query.to).tokenizer) }
      match.target = repair.target
      match.replacements = repair.replacements
      if !repair.replacements.isEmpty {
        match.penalties.append(.init(.placeablesReplaced, "numbers or addresses differ and were put right"))
      }
      if !repair.unresolved.isEmpty {
        let list = repair.unresolved.joined(separator: ", ")
        match.penalties.append(.init(.placeablesDiffer, "not found in the target to be put right: \(list)"))
      }
    }
    guard match.likeness == .exact else { return }
    if analyzed.characters != source.characters {
      match.penalties.append(.init(.punctuation, "punctuation or symbols differ"))
    }
    let caseDiffers = zip(analyzed.tokens, source.tokens).contains { asked, stored in
      asked.placeable == nil && stored.placeable == nil
        && MatchKey.typographic(analyzed.string(asked)) != MatchKey.typographic(source.string(stored))
    }
    if caseDiffers || match.penalties.isEmpty {
      match.penalties.append(.init(.letterCase, "capital and small letters or letter forms differ"))
    }
  }

  private func appendPenaltiesOfOrigin(_ unit: TranslationUnit, to match: inout MemoryMatch) {
    switch unit.provenance.origin {
    case .aligned where !unit.isConfirmed:
      match.penalties.append(.init(.aligned, "made by alignment, not confirmed"))
    case .machine where !unit.isConfirmed:
      match.penalties.append(.init(.machine, "machine translation, not confirmed"))
    case .aligned, .machine, .human, .imported:
      if query.unconfirmedPenalty > 0, !unit.isConfirmed {
        match.penalties.append(.init(.unconfirmed, "not confirmed", points: query.unconfirmedPenalty))
      }
    }
    if let asked = query.domain, let stored = unit.domain, asked != stored {
      match.penalties.append(.init(.domain, "of the subject field \(stored)"))
    }
  }

  /// How many neighbours are equal; the edge of an article equals the edge of an article.
  private func agreement(_ context: TranslationUnit.Context) -> Int {
    guard context.isKnown, query.context.isKnown else { return 0 }
    return (context.previous.map(MatchKey.typographic) == previousKey ? 1 : 0)
      + (context.next.map(MatchKey.typographic) == nextKey ? 1 : 0)
  }

  /// The most that a unit can still lose to penalties that are known without its text, in points.
  static func staticPenalty(origin: Provenance.Origin, isConfirmed: Bool) -> Int {
    guard !isConfirmed else { return 0 }
    return switch origin {
    case .aligned: Penalty.Kind.aligned.points
    case .machine: Penalty.Kind.machine.points
    case .human, .imported: 0
    }
  }
}
