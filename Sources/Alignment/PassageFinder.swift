import Bitext

/// Finds the passage of a long text that a much shorter text answers: an article in a volume, an excerpt of a book.
///
/// An aligner may leave out whatever it likes, so it finds something for each sentence in a text ten times longer. Here
/// the words of the short text, in the other language as far as the lexicon and the names go, look for the stretch of
/// about its own length where most of them stand together; rare words count more, and no word more often than it was
/// said.
enum PassageFinder {
  /// So many times as long a text is searched for a passage.
  private static let leastRatio: Float = 4
  /// A text of fewer segments is aligned whole.
  private static let fewestSegments = 40
  /// How long the stretch is, as against the short text.
  private static let reach: Float = 1.3
  /// What is added on both sides of the stretch: a part of it, and at least so many segments.
  private static let margin = (part: 0.25, least: 5)

  /// Where in the long text the passage lies.
  ///
  /// - Parameters:
  ///   - short: the short text.
  ///   - long: the long text.
  ///   - lexicon: from the language of the short text into that of the long one.
  /// - Returns: segments of the long text, with a margin; nil when the lengths are too alike or no word is shared.
  /// - Throws: `CalqueError` when a text cannot be cut into words.
  /// - Complexity: O(words of both texts).
  static func passage(
    of short: SegmentedDocument, in long: SegmentedDocument, lexicon: BilingualLexicon
  ) throws(CalqueError) -> Range<Int>? {
    guard long.segments.count >= fewestSegments, !short.segments.isEmpty,
      Float(size(long)) >= leastRatio * Float(size(short))
    else { return nil }
    let wanted = try TextFingerprint(short, translatedBy: lexicon)
    let side = try SideText(long)
    guard side.totalLength > 0, wanted.length > 0 else { return nil }
    let amounts = side.vocabulary.map { wanted.words[$0] ?? 0 }
    let count = Float(side.segments.count + 1)
    let worth = amounts.indices.map { word in
      min(amounts[word], 1) * Logarithm.natural(count / Float(max(side.segmentFrequency[word], 1)))
    }
    var seen = [Float](repeating: 0, count: amounts.count)
    var (sum, length): (Float, Float) = (0, 0)
    var (best, bestSum) = (0..<0, Float(0))
    var start = 0
    for end in side.segments.indices {
      for word in side.words[side.segments[end].words].map(Int.init) where worth[word] > 0 {
        if seen[word] < amounts[word] { sum += worth[word] }
        seen[word] += 1
      }
      length += side.segments[end].length
      while length > reach * wanted.length, start < end {
        for word in side.words[side.segments[start].words].map(Int.init) where worth[word] > 0 {
          seen[word] -= 1
          if seen[word] < amounts[word] { sum -= worth[word] }
        }
        length -= side.segments[start].length
        start += 1
      }
      if sum > bestSum { (best, bestSum) = (start..<(end + 1), sum) }
    }
    guard !best.isEmpty else { return nil }
    let added = max(margin.least, Int((Double(best.count) * margin.part).rounded()))
    return max(0, best.lowerBound - added)..<min(long.segments.count, best.upperBound + added)
  }

  private static func size(_ document: SegmentedDocument) -> Int {
    document.segments.reduce(0) { $0 + $1.text.utf8.count }
  }
}

extension SegmentedDocument {
  /// The document with a run of its segments only.
  func excerpt(_ run: Range<Int>) -> SegmentedDocument {
    SegmentedDocument(
      language: language, blocks: blocks, segments: Array(segments[run]), ruleSet: ruleSet,
      metadata: metadata)
  }
}

/// The likeness of segments where of each side only a run is looked at.
struct ExcerptSimilarity: SegmentSimilarity {
  let original: any SegmentSimilarity
  /// Where the runs begin.
  let source: Int
  let target: Int

  func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    original.likeness(
      (source.lowerBound + self.source)..<(source.upperBound + self.source),
      (target.lowerBound + self.target)..<(target.upperBound + self.target))
  }
}
