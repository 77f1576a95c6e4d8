public import Bitext
import GRDB
import Synchronization
import UnicodeText

extension TranslationMemory {
  /// How many units one look-up reads and scores at most, those of the greatest likeness first, the newest of them first.
  ///
  /// Only where more units than this are equally like the query but for numbers, as thousands of `Page 12`, can a better
  /// penalty of an older one stay unseen.
  public static let mostScoredUnits = 500

  /// The units that answer a text, best first; among equals the newest.
  ///
  /// The score is 100 for an equal text (typography aside), one more for each neighbour that agrees, and for other texts
  /// 100 × (1 − edit distance ÷ longer length), rounded down: over words (ICU's, folded, numbers and addresses equal by
  /// kind), or over characters where both texts have three words or fewer. Penalties are taken off and told with the
  /// match. Nothing that reaches the threshold is missed: the index only spares comparisons whose outcome is known. A unit
  /// can be read in either direction; its neighbours are those of its first variant, so only queries in that language can
  /// match in context. What other processes have added is found.
  ///
  /// The first fuzzy look-up of a pair of languages builds its index; an exact one needs none.
  /// - Parameter query: the text, the languages, the threshold and limit.
  /// - Returns: the matches, at most `limit`.
  /// - Throws: `.damagedStore` when a unit that would answer is damaged; `.busy`, `.unreadable`; `.usage` when the two
  ///   languages are one.
  public func lookup(_ query: LookupQuery) throws(CalqueError) -> [MemoryMatch] {
    guard query.from != query.to else {
      throw CalqueError(.usage, "the languages of a look-up are the same: \(query.from)")
    }
    guard query.limit > 0 else { return [] }
    return try readQuickly("looking up") { database, statements in
      let scorer = MatchScorer(query, session, languages)
      statements.byKey.bind(ContentHash.of(scorer.exactKey), at: 1)
      defer { statements.byKey.reset() }
      let hasExact = try statements.byKey.step()
      let state = try session.state(database, statements)
      statements.reader.readsOccurrences = state.hasOccurrences
      let exact = hasExact ? try exactMatches(query, scorer, statements) : []
      func answers(_ match: MemoryMatch) -> Bool { match.score >= query.threshold }
      // A match is large: copied only when there is a reason.
      let answering = exact.allSatisfy(answers) ? exact : exact.filter(answers)
      // No other text is worth as much as an equal one.
      if query.exactOnly || answering.count >= query.limit {
        return answering.count <= query.limit ? answering : Array(answering.prefix(query.limit))
      }
      let key = FuzzyIndexes.Key(from: query.from.identifier, to: query.to.identifier, metric: query.metric)
      let reader = statements.reader
      func matches(_ index: FuzzyIndex) throws -> [MemoryMatch] {
        let matches = try fuzzyMatches(query, index, scorer, reader, exact)
        guard matches.isEmpty, query.includesBestBelowThreshold else { return matches }
        var lower = query
        lower.threshold = 1
        lower.limit = 1
        return try fuzzyMatches(lower, index, scorer, reader, exact)
      }
      do {
        return try matches(try indexes.withLock { try $0.current(key, generation: state.generation, database, self) })
      } catch is IndexDamage {
        return try matches(try indexes.withLock { try $0.rebuilt(key, generation: state.generation, database, self) })
      }
    }
  }

  /// Units whose key is the query's, in the order of matches, whatever their score: all, or the best `limit` of them; the
  /// statement stands on the first.
  private func exactMatches(
    _ query: LookupQuery, _ scorer: MatchScorer, _ statements: LookupSession.Statements
  ) throws -> [MemoryMatch] {
    // They come newest first, which decides among equal scores: when so many have the highest score, none can follow.
    let highest = MatchScore(query.context.isKnown || query.identifier != nil ? 102 : 100)
    var left = query.limit
    let statement = statements.byKey
    var matches: [MemoryMatch] = []
    repeat {
      let id = UnitIdentifier(statement.integer(0))
      if let match = try match(id, position: Int(statement.integer(1)), query, scorer, statements.reader),
        match.kind != .fuzzy
      {
        matches.append(match)
        if match.score >= highest { left -= 1 }
      }
    } while try left > 0 && statement.step()
    return matches.count < 2 ? matches : matches.sorted(by: Self.precedes)
  }

  /// The best matches of the index, together with the exact ones.
  ///
  /// The index bounds each score from above; units are read in order of their bounds until no further one can be among
  /// the best.
  private func fuzzyMatches(
    _ query: LookupQuery, _ index: FuzzyIndex, _ scorer: MatchScorer, _ reader: UnitReader,
    _ exact: [MemoryMatch]
  ) throws -> [MemoryMatch] {
    var wanted = query.limit + 2
    var best = exact.filter { $0.score >= query.threshold }
    var seen = Set(exact.map(\.unit.id))
    while true {
      let candidates = try index.search(
        try scorer.text(), threshold: query.threshold.value, limit: wanted, query.search,
        in: session.room)
      var isSettled = candidates.count < wanted
      for candidate in candidates {
        if seen.count >= Self.mostScoredUnits || Self.decides(best, query.limit, against: candidate) {
          isSettled = true
          break
        }
        let id = UnitIdentifier(candidate.unit)
        guard seen.insert(id).inserted,
          let match = try match(id, position: Int(candidate.position), query, scorer, reader),
          match.score >= query.threshold
        else { continue }
        best.insert(match, at: best.firstIndex { Self.precedes(match, $0) } ?? best.endIndex)
        if best.count > query.limit { best.removeLast() }
      }
      // What the index did not give comes after its last candidate.
      if !isSettled, let last = candidates.last {
        isSettled = Self.decides(best, query.limit, against: last, orEqual: true)
      }
      if isSettled { return try scorer.finished(Array(best.prefix(query.limit))) }
      wanted *= 4
    }
  }

  /// Whether so many matches are better than a candidate, and so than all that follow it, can be.
  private static func decides(
    _ best: [MemoryMatch], _ limit: Int, against candidate: SequenceCandidate, orEqual: Bool = false
  ) -> Bool {
    guard best.count >= limit else { return false }
    let worst = best[limit - 1]
    if orEqual, (worst.score.value, worst.unit.id.number) == (candidate.bound, candidate.unit) { return true }
    return (worst.score.value, worst.unit.id.number) > (candidate.bound, candidate.unit)
  }

  private static func precedes(_ left: MemoryMatch, _ right: MemoryMatch) -> Bool {
    (left.score, left.unit.id) > (right.score, right.unit.id)
  }

  private func match(
    _ id: UnitIdentifier, position: Int, _ query: LookupQuery, _ scorer: MatchScorer, _ reader: UnitReader
  ) throws -> MemoryMatch? {
    guard let stored = try session.unit(id, reader) else { return nil }
    let variants = stored.unit.variants
    guard variants.indices.contains(position), query.from.matches(variants[position].language) else { return nil }
    guard
      let target = variants.indices.first(where: { $0 != position && variants[$0].language == query.to })
        ?? variants.indices.first(where: { $0 != position && query.to.matches(variants[$0].language) })
    else { return nil }
    return try scorer.match(stored, sourceIndex: position, targetIndex: target)
  }
}
