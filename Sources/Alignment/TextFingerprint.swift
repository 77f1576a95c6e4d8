public import Bitext

/// What a text talks about, in words that its translation shares: numbers, names, words written alike, and the words that a
/// lexicon gives for its own.
///
/// Cheap enough to compare every text of a folder with every other: no alignment is made.
public struct TextFingerprint: Sendable {
  /// Stems and numbers in the target's language, each with how often it stands in the text.
  let words: [String: Float]
  /// How many characters the text has.
  let length: Float

  /// The fingerprint of a text in the target's language.
  ///
  /// - Throws: `CalqueError` when the text cannot be cut into words.
  /// - Complexity: O(n).
  public init(_ document: SegmentedDocument) throws(CalqueError) {
    let side = try SideText(document)
    var words: [String: Float] = [:]
    for (word, text) in side.vocabulary.enumerated() where text.utf8.count >= 2 {
      words[text, default: 0] += side.frequency[word]
    }
    self.words = words
    length = side.totalLength
  }

  /// The fingerprint of a text in the source's language, told in the target's words.
  ///
  /// - Throws: `CalqueError` when the text cannot be cut into words.
  /// - Complexity: O(n + links).
  public init(_ document: SegmentedDocument, translatedBy lexicon: BilingualLexicon) throws(CalqueError) {
    let side = try SideText(document)
    let names = Dictionary(
      lexicon.targetIndex.numbers.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var words: [String: Float] = [:]
    for (word, text) in side.vocabulary.enumerated() where text.utf8.count >= 2 {
      let count = side.frequency[word]
      let number = side.isNumber[word] ? nil : lexicon.sourceIndex.numbers[text]
      let links = number.map { lexicon.links.indices.contains(Int($0)) ? lexicon.links[Int($0)] : [] } ?? []
      let total = links.reduce(0) { $0 + $1.weight }
      for link in links {
        if let name = names[link.target] { words[name, default: 0] += count * link.weight / max(total, 0.001) }
      }
      // Names and numbers stay what they are.
      if links.isEmpty { words[text, default: 0] += count }
    }
    self.words = words
    length = side.totalLength
  }

  /// Pairs each source with the target that it resembles most, where both choose each other and nothing else is near.
  ///
  /// Words count by their rarity among the texts (inverse document frequency); a pair must resemble each other by
  /// `leastLikeness` and clearly more than the next candidate.
  /// - Returns: indices and likeness, 0…1, in order of the sources.
  /// - Complexity: O(sources · targets · words), over words that occur in both.
  public static func matches(
    _ sources: [TextFingerprint], _ targets: [TextFingerprint]
  ) -> [(source: Int, target: Int, likeness: Similarity)] {
    guard !sources.isEmpty, !targets.isEmpty else { return [] }
    var frequency: [String: Float] = [:]
    for text in sources + targets { for word in text.words.keys { frequency[word, default: 0] += 1 } }
    let count = Float(sources.count + targets.count)
    func weights(_ text: TextFingerprint) -> [String: Float] {
      var result: [String: Float] = [:]
      var squares: Float = 0
      // Sorted, so that sums do not depend on the order of a dictionary.
      for (word, amount) in text.words.sorted(by: { $0.key < $1.key }) {
        let weight = amount.squareRoot() * Logarithm.natural((count + 1) / (frequency[word] ?? 1))
        result[word] = weight
        squares += weight * weight
      }
      let length = max(squares.squareRoot(), .leastNormalMagnitude)
      return result.mapValues { $0 / length }
    }
    let left = sources.map(weights)
    let right = targets.map(weights)
    var table = [[Float]](repeating: [Float](repeating: 0, count: targets.count), count: sources.count)
    for (row, words) in left.enumerated() {
      let sorted = words.sorted { $0.key < $1.key }
      for column in targets.indices {
        let cosine = sorted.reduce(Float(0)) { $0 + $1.value * (right[column][$1.key] ?? 0) }
        let ratio = (sources[row].length + 50) / (targets[column].length + 50)
        table[row][column] = cosine * min(1, 2 * min(ratio, 1 / ratio))
      }
    }
    return sources.indices.compactMap { row in
      guard let column = targets.indices.max(by: { table[row][$0] < table[row][$1] }) else { return nil }
      let value = table[row][column]
      let rivals =
        targets.indices.filter { $0 != column }.map { table[row][$0] }
        + sources.indices.filter { $0 != row }.map { table[$0][column] }
      guard value >= leastLikeness, value >= clearLead * (rivals.max() ?? 0) else { return nil }
      return (row, column, Similarity(Double(value)))
    }
  }

  /// The least likeness of two texts that are taken for translations of each other, before they are aligned.
  private static let leastLikeness: Float = 0.12
  /// How much more alike a pair must be than any other that holds one of the two.
  private static let clearLead: Float = 1.3
}
