import Bitext
import TranslationMemory

/// A bilingual document brought to a changed source.
struct SourceRevision {
  /// The document with the sentences of the new source.
  let document: BilingualDocument
  /// The rows in which it differs, in the order of the new source; rows that are gone come last.
  let changes: [SourceChange]
  /// How many rows stand as they were.
  let kept: Int
}

/// Brings a bilingual document to a changed source: every row whose sentences still stand keeps all that it had.
struct SourceReviser {
  /// How like a sentence must be to count as the rewritten form of another one in the same place.
  static let nearThreshold: MatchScore = 40
  /// How like it must be elsewhere in the text.
  static let farThreshold: MatchScore = 70

  private let old: BilingualDocument
  private let source: SegmentedDocument
  /// The lowest likeness at which the old translation stays as the target of a changed row, to be looked at again.
  private let threshold: MatchScore
  private let rows: [BilingualSegment]
  /// For each row the unit it stands in.
  private let units: [Int]
  private var finder: SentenceFinder
  private var entries: [RevisedRow] = []
  private var isPlaced: [Bool]
  /// The rows in whose place the text did not change.
  private var inPlace: [(row: Int, range: Range<Int>)] = []

  init(_ old: BilingualDocument, source: SegmentedDocument, threshold: MatchScore) {
    self.old = old
    self.source = source
    self.threshold = threshold
    rows = old.segments
    units = old.units.indices.flatMap { unit in old.units[unit].segments.map { _ in unit } }
    finder = SentenceFinder(
      rows.map { $0.sourceParts.map(\.content.line) }, in: source.segments.map(\.content.line))
    isPlaced = rows.map(\.sourceParts.isEmpty)
  }

  /// The document for the new source.
  ///
  /// - Parameters:
  ///   - earlier: versions that were replaced before, newest first: sentences that come back find their translations.
  ///   - fresh: makes the row of a new sentence, with proposals.
  /// - Returns: the revision.
  /// - Throws: what `fresh` throws, and what comparing texts throws.
  mutating func revision(
    earlier: [BilingualDocument], fresh: (_ segment: Int) throws(CalqueError) -> BilingualSegment
  ) throws(CalqueError) -> SourceRevision {
    placeStanding()
    for document in earlier { restore(from: document) }
    try pairChanged(fresh)
    for index in source.segments.indices where !finder.isTaken(index) {
      let row = try fresh(index)
      entries.append(RevisedRow(row: row, range: index..<(index + 1), kind: .added))
    }
    return RevisedOrder(old: old, source: source, rows: rows, units: units).revision(entries)
  }

  /// Rows whose sentences stand: first those in their old places, then those that moved.
  private mutating func placeStanding() {
    for index in rows.indices where !isPlaced[index] {
      guard let range = finder.place(ofRow: index) else { continue }
      finder.take(range)
      inPlace.append((index, range))
      keep(index, range, isMoved: false)
    }
    for index in rows.indices where !isPlaced[index] {
      guard let range = finder.find(row: index), !range.isEmpty else { continue }
      finder.take(range)
      keep(index, range, isMoved: true)
    }
  }

  private mutating func keep(_ index: Int, _ range: Range<Int>, isMoved: Bool) {
    isPlaced[index] = true
    let carried = CarriedRow(rows[index], onto: parts(range))
    let kind: SourceChange.Kind? = carried.hasOtherMarkup ? .markup : isMoved ? .moved : nil
    entries.append(RevisedRow(row: carried.row, range: range, oldRow: index, kind: kind, isAnchored: !isMoved))
  }

  /// Rows of an earlier version whose sentences came back.
  private mutating func restore(from document: BilingualDocument) {
    let standing = Set(entries.map(\.row.id))
    for row in document.segments where !row.targetParts.isEmpty && !standing.contains(row.id) {
      guard let range = finder.find(row.sourceParts.map(\.content.line)) else { continue }
      finder.take(range)
      let carried = CarriedRow(row, onto: parts(range))
      entries.append(RevisedRow(row: carried.row, range: range, kind: .restored))
    }
  }

  private func parts(_ range: Range<Int>) -> [BilingualSegment.Part] {
    source.segments[range].map { .init($0.content, block: source.block(of: $0).id) }
  }

  // MARK: Rewritten sentences

  private mutating func pairChanged(
    _ fresh: (Int) throws(CalqueError) -> BilingualSegment
  ) throws(CalqueError) {
    let waiting = rows.indices.filter { !isPlaced[$0] }
    let before = Self.counts(of: inPlace.map(\.row), through: rows.count)
    let ahead = Self.counts(of: inPlace.map(\.range.lowerBound), through: source.segments.count)
    let comparison = RewrittenSentences(
      rows: waiting.map { rows[$0] }, places: waiting.map { before[$0] }, from: old.sourceLanguage,
      to: old.targetLanguage)
    let free = source.segments.indices.filter { !finder.isTaken($0) }
    for pair in try comparison.pairs(in: source, free: free, placesOfFree: free.map { ahead[$0] }) {
      let index = waiting[pair.row]
      finder.take(pair.range)
      isPlaced[index] = true
      var row: BilingualSegment
      if pair.match.storedTarget.text.isEmpty {
        row = try fresh(pair.range.lowerBound)
        row.id = rows[index].id
        row.notes = rows[index].notes
        row.sourceParts = parts(pair.range)
      } else {
        row = changed(rows[index], pair.match, pair.range)
      }
      entries.append(
        RevisedRow(
          row: row, range: pair.range, oldRow: index, kind: .changed, isAnchored: pair.isNear,
          before: pair.match.source.line, score: pair.match.likeness))
    }
  }

  /// How many of some numbers are below each one.
  private static func counts(of numbers: [Int], through end: Int) -> [Int] {
    var result = Array(repeating: 0, count: end + 1)
    for number in numbers { result[number + 1] += 1 }
    for index in result.indices.dropFirst() { result[index] += result[index - 1] }
    return result
  }

  /// A row with its new source and the old translation, which nobody has looked at yet.
  private func changed(_ old: BilingualSegment, _ match: MemoryMatch, _ range: Range<Int>) -> BilingualSegment {
    var row = old
    row.sourceParts = parts(range)
    row.isConfirmed = false
    row.state = .initial
    row.probability = nil
    row.doubts = [.sourceChanged]
    row.proposals = [
      Proposal(
        source: match.source, target: match.target, score: match.score, origin: "earlier version, \(old.id)")
    ]
    guard match.likeness >= threshold else {
      row.targetParts = []
      row.targetOrigin = nil
      return row
    }
    let repairs = match.replacements.map { "\($0.old) \u{2192} \($0.new)" }.joined(separator: ", ")
    row.targetOrigin = "earlier version \(match.score.value)%" + (repairs.isEmpty ? "" : ", put right: \(repairs)")
    if match.target != old.target { row.targetParts = [.init(match.target, block: old.targetParts.first?.block)] }
    return row
  }
}

/// A row of the new document on its way there.
struct RevisedRow {
  var row: BilingualSegment
  /// The sentences of the new source that it holds.
  let range: Range<Int>
  /// The row of the old document that it was.
  var oldRow: Int?
  /// What became of it; nil when it stands as it was.
  let kind: SourceChange.Kind?
  /// Whether its translation keeps its place among the others.
  var isAnchored = false
  var before: String?
  var score: MatchScore?
}
