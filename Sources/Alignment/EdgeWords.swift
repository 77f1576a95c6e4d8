/// The first and the last words of each segment, in a side's own numbers.
struct EdgeWords {
  /// How many words from each end count.
  static let reach = 6

  /// `reach` places a segment; -1 where it has fewer words.
  private(set) var heads: [Int32] = []
  private(set) var tails: [Int32] = []

  /// Takes the words of the next segment, in the order of its text.
  mutating func append(_ words: [Int32]) {
    for place in 0..<Self.reach {
      heads.append(place < words.count ? words[place] : -1)
      tails.append(place < words.count ? words[words.count - 1 - place] : -1)
    }
  }
}
