public import Bitext
import GRDB

extension TranslationMemory {
  /// Searches for words inside the memory, newest units first.
  ///
  /// - Parameter query: the pattern, where to look, and what may differ.
  /// - Returns: a hit for each variant in which the pattern occurs, at most `limit`.
  /// - Throws: `.rule` when the pattern cannot be used, `.limit` when it takes too long on a text; `.damagedStore`.
  /// - Complexity: O(n): it reads the variants until the limit is reached.
  public func concordance(_ query: ConcordanceQuery) throws(CalqueError) -> [ConcordanceHit] {
    let matcher = try ConcordanceMatcher(query)
    guard query.limit > 0 else { return [] }
    return try read("searching") { database in
      let reader = try UnitReader(database, self)
      let statement = try RawStatement(
        database, "SELECT unit, position, language, text FROM variant ORDER BY unit DESC, position")
      defer { statement.reset() }
      var hits: [ConcordanceHit] = []
      while hits.count < query.limit, try statement.step() {
        let language = try self.languages.tag(statement.text(2) ?? "")
        guard query.language?.matches(language) ?? true else { continue }
        let ranges = try matcher.ranges(in: statement.text(3) ?? "")
        guard !ranges.isEmpty, let unit = try reader.unit(UnitIdentifier(statement.integer(0))) else { continue }
        let position = Int(statement.integer(1))
        guard unit.unit.variants.indices.contains(position) else { continue }
        if let other = query.other {
          let hasOther = unit.unit.variants.indices.contains {
            $0 != position && other.matches(unit.unit.variants[$0].language)
          }
          guard hasOther else { continue }
        }
        hits.append(ConcordanceHit(unit: unit, variantIndex: position, ranges: ranges))
      }
      return hits
    }
  }
}
