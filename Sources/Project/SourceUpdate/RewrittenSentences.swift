import Bitext
import TranslationMemory

/// Finds for old rows the new sentences that are their rewritten forms.
struct RewrittenSentences {
  /// A row and the sentences that it became.
  struct Pair {
    /// The number of the row.
    let row: Int
    /// The sentences.
    let range: Range<Int>
    /// How the row answers them.
    let match: MemoryMatch
    /// Whether both stand between the same unchanged rows.
    let isNear: Bool
  }

  /// The rows with the most words in common that are compared word by word.
  private static let candidates = 4

  private let units: [TranslationUnit]
  private let lengths: [Int]
  /// How many unchanged rows stand before each row.
  private let places: [Int]
  private let words: [Set<Substring>]
  private let rowsByWord: [Substring: [Int]]
  private let from: LanguageTag
  private let to: LanguageTag

  init(rows: [BilingualSegment], places: [Int], from: LanguageTag, to: LanguageTag) {
    self.from = from
    self.to = to
    self.places = places
    lengths = rows.map(\.sourceParts.count)
    units = rows.map { row in
      var pair = (source: row.source, target: row.target ?? InlineText(""))
      // What a row is called stale for is the pair that was translated, not what the source became in between.
      if row.doubts.contains(.sourceChanged), let proposal = row.proposals.first {
        pair = (proposal.source, proposal.target)
      }
      return TranslationUnit(
        variants: [.init(language: from, content: pair.source), .init(language: to, content: pair.target)],
        provenance: Provenance(origin: .human), isConfirmed: true)
    }
    words = units.map { Self.words(of: $0.variants[0].content.text) }
    var rowsByWord: [Substring: [Int]] = [:]
    for (row, own) in words.enumerated() {
      for word in own { rowsByWord[word, default: []].append(row) }
    }
    self.rowsByWord = rowsByWord
  }

  /// The best pairs, no row and no sentence in two of them.
  ///
  /// - Parameters:
  ///   - source: the new source.
  ///   - free: the sentences that no row holds, ascending.
  ///   - placesOfFree: how many unchanged rows stand before each of them.
  /// - Returns: the pairs, best first.
  /// - Throws: `CalqueError` when texts of the language cannot be compared.
  func pairs(
    in source: SegmentedDocument, free: [Int], placesOfFree: [Int]
  ) throws(CalqueError) -> [Pair] {
    guard !units.isEmpty else { return [] }
    let comparer = PairComparer()
    var found: [Pair] = []
    let widest = (lengths.max() ?? 1) + 1
    for first in free.indices {
      for width in 1...widest where first + width <= free.count {
        let range = free[first]..<(free[first] + width)
        let segments = source.segments[range.clamped(to: source.segments.indices)]
        guard segments.count == width, free[first + width - 1] == range.upperBound - 1,
          segments.allSatisfy({ $0.block == segments.first?.block })
        else { break }
        let content = InlineText.joined(segments.map(\.content), separator: " ")
        let rows = candidates(for: Self.words(of: content.text)).filter { width <= lengths[$0] + 1 }
        let query = LookupQuery(source: content, from: from, to: to)
        let matches = try comparer.matches(for: query, among: rows.map { units[$0] })
        for (row, match) in zip(rows, matches) {
          let isNear = places[row] == placesOfFree[first]
          let least = isNear ? SourceReviser.nearThreshold : SourceReviser.farThreshold
          if match.likeness >= least { found.append(Pair(row: row, range: range, match: match, isNear: isNear)) }
        }
      }
    }
    return chosen(found)
  }

  /// Pairs in order of their likeness, those in the same place first, each row and sentence once.
  private func chosen(_ pairs: [Pair]) -> [Pair] {
    var rows: Set<Int> = []
    var sentences: Set<Int> = []
    let ranked = pairs.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.match.likeness != other.match.likeness { return one.match.likeness > other.match.likeness }
      if one.isNear != other.isNear { return one.isNear }
      return left.offset < right.offset
    }
    return ranked.map(\.element).filter { pair in
      guard !rows.contains(pair.row), sentences.isDisjoint(with: pair.range) else { return false }
      rows.insert(pair.row)
      sentences.formUnion(pair.range)
      return true
    }
  }

  private func candidates(for query: Set<Substring>) -> [Int] {
    var shared: [Int: Int] = [:]
    for word in query { for row in rowsByWord[word] ?? [] { shared[row, default: 0] += 1 } }
    let scored = shared.map { row, count in
      (row: row, score: 200 * count / (query.count + words[row].count))
    }
    return scored.sorted { ($0.score, -$0.row) > ($1.score, -$1.row) }.prefix(Self.candidates).map(\.row)
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
  }
}
