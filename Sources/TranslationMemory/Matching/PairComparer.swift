public import Bitext
import UnicodeText

/// Compares texts with pairs that stand in no memory, such as those of an article's earlier version.
///
/// Scores and repairs are those of a look-up. Not to be shared between threads.
public struct PairComparer {
  private let session = LookupSession()
  private let languages = LanguageTable()

  /// Creates a comparer.
  public init() {}

  /// What pairs are worth as answers to a query, in their order; threshold and limit of the query do not count.
  ///
  /// - Parameters:
  ///   - query: the text to be translated.
  ///   - units: pairs whose first variant is in the query's language and whose second one is in the wanted language.
  /// - Returns: a match for each pair.
  /// - Throws: `CalqueError` `.language` when ICU has no word rules for a language.
  /// - Complexity: O(query × pair) in words for each pair.
  public func matches(for query: LookupQuery, among units: [TranslationUnit]) throws(CalqueError) -> [MemoryMatch] {
    let scorer = MatchScorer(query, session, languages)
    var result: [MemoryMatch] = []
    do throws(UnicodeTextError) {
      for unit in units {
        let stored = StoredUnit(id: UnitIdentifier(0), unit: unit, batch: BatchIdentifier(0), occurrences: [])
        result.append(try scorer.match(stored, sourceIndex: 0, targetIndex: 1))
      }
    } catch {
      throw CalqueError(.language, "texts in \(query.from.englishName) cannot be compared: \(error)")
    }
    return result
  }
}
