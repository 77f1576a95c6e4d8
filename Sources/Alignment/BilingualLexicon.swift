public import Bitext

/// Which stems of two languages translate each other, with weights: what the aligner knows before it sees a text.
///
/// Weights are pseudo-counts: how often a pair would have been seen together. They are symmetric; the probabilities of
/// each direction follow from them. Words are matched by stems (Snowball where it knows the language) under case
/// folding; several words of an entry share its weight.
public struct BilingualLexicon: Sendable {
  /// The language of the sources.
  public let source: LanguageTag
  /// The language of the targets.
  public let target: LanguageTag

  /// Stems of one side by number.
  struct Index: Sendable {
    var numbers: [String: Int32] = [:]
    var count: Int32 { Int32(numbers.count) }

    mutating func number(of stem: String) -> Int32 {
      if let known = numbers[stem] { return known }
      let new = count
      numbers[stem] = new
      return new
    }
  }

  /// A target stem with its weight, in a list for each source stem.
  struct Link: Sendable {
    var target: Int32
    var weight: Float
  }

  var sourceIndex = Index()
  var targetIndex = Index()
  /// For each source stem its links, in order of arrival.
  var links: [[Link]] = []

  /// Creates an empty lexicon.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// How many pairs of stems it holds.
  public var pairCount: Int { links.reduce(0) { $0 + $1.count } }

  /// Whether it knows nothing.
  public var isEmpty: Bool { links.isEmpty }

  /// The lexicon with its sides exchanged.
  ///
  /// - Complexity: O(pairs).
  public var mirrored: BilingualLexicon {
    var result = BilingualLexicon(source: target, target: source)
    result.sourceIndex = targetIndex
    result.targetIndex = sourceIndex
    result.links = Array(repeating: [], count: Int(targetIndex.count))
    for (number, list) in links.enumerated() {
      for link in list {
        result.links[Int(link.target)].append(Link(target: Int32(number), weight: link.weight))
      }
    }
    return result
  }

  /// Adds weight to a pair of stems.
  mutating func add(_ sourceStem: String, _ targetStem: String, weight: Float) {
    let from = Int(sourceIndex.number(of: sourceStem))
    let to = targetIndex.number(of: targetStem)
    while links.count <= from { links.append([]) }
    if let place = links[from].firstIndex(where: { $0.target == to }) {
      links[from][place].weight += weight
    } else {
      links[from].append(Link(target: to, weight: weight))
    }
  }
}
