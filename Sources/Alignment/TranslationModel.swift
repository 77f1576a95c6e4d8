import Bitext

/// Translation links out of one side's words: for each word a list of words of the other side.
struct LinkList {
  /// Where each word's links start; one more than there are words.
  var starts: [Int32]
  var words: [Int32]
  var probabilities: [Float]
  /// The counts of all links of a word, the unseen ones included: a probability is a link's count by this.
  var totals: [Float] = []

  func links(of word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }
}

/// A pair of words of the two texts with its weight as pseudo-count.
struct JointLink: Comparable {
  var source: Int32
  var target: Int32
  var weight: Float

  static func < (left: JointLink, right: JointLink) -> Bool {
    (left.source, left.target) < (right.source, right.target)
  }
}

/// What one direction of translation says of the words of one side, given words of the other.
struct DirectedModel {
  /// From a word of the given side to the words that it may become, with their probabilities.
  var links: LinkList
  /// For each word that is explained, the inverse of its unigram probability in its text.
  var surprise: [Float]
  /// For each word that is explained, what is lost when nothing explains it.
  ///
  /// High for words that the lexicon knows and whose translations are there, 0 for words that it knows nothing of: this
  /// makes evidence depend on coverage.
  var loss: [Float]
}

/// Translation probabilities between the vocabularies of two texts, in both directions.
struct TranslationModel {
  /// The target's words, given the source's.
  var forward: DirectedModel
  /// The source's words, given the target's.
  var backward: DirectedModel

  /// Pseudo-count of the words that a word's links do not list.
  static let unseenMass: Float = 0.5
  /// How many numbers weigh as much as one: a number that has no counterpart is a strong sign.
  static let numberLossFactor: Float = 2

  /// Makes the model of joint weights, which are sorted, each pair once; `explained` tells how often words of each side
  /// were explained in the last alignment, if there was one.
  init(joint: [JointLink], source: SideText, target: SideText, explained: ExplainedCounts?) {
    let transposed = Self.transposed(joint, count: target.vocabulary.count)
    let forwardLinks = Self.linkList(joint, count: source.vocabulary.count)
    let backwardLinks = Self.linkList(transposed, count: target.vocabulary.count)
    forward = DirectedModel(
      links: forwardLinks, surprise: Self.surprise(of: target),
      loss: Self.losses(of: target, knownBy: backwardLinks, explained: explained?.target))
    backward = DirectedModel(
      links: backwardLinks, surprise: Self.surprise(of: source),
      loss: Self.losses(of: source, knownBy: forwardLinks, explained: explained?.source))
  }

  /// The links from the other side, sorted: a counting sort, for the order of sources within a target is theirs already.
  private static func transposed(_ joint: [JointLink], count: Int) -> [JointLink] {
    var places = [Int32](repeating: 0, count: count + 1)
    for link in joint { places[Int(link.target) + 1] += 1 }
    for word in 0..<count { places[word + 1] += places[word] }
    var result = [JointLink](repeating: JointLink(source: 0, target: 0, weight: 0), count: joint.count)
    for link in joint {
      let place = Int(places[Int(link.target)])
      places[Int(link.target)] += 1
      result[place] = JointLink(source: link.target, target: link.source, weight: link.weight)
    }
    return result
  }

  /// Takes into account how often words were explained in the last alignment.
  mutating func learn(_ explained: ExplainedCounts, source: SideText, target: SideText) {
    forward.loss = Self.losses(of: target, knownBy: backward.links, explained: explained.target)
    backward.loss = Self.losses(of: source, knownBy: forward.links, explained: explained.source)
  }

  private static func linkList(_ joint: [JointLink], count: Int) -> LinkList {
    var result = LinkList(starts: [0], words: [], probabilities: [])
    result.starts.reserveCapacity(count + 1)
    result.words.reserveCapacity(joint.count)
    result.probabilities.reserveCapacity(joint.count)
    result.totals.reserveCapacity(count)
    var index = 0
    for word in 0..<count {
      let start = index
      var sum = unseenMass
      while index < joint.count, joint[index].source == Int32(word) {
        sum += joint[index].weight
        index += 1
      }
      result.totals.append(sum)
      for link in joint[start..<index] {
        result.words.append(link.target)
        result.probabilities.append(link.weight / sum)
      }
      result.starts.append(Int32(result.words.count))
    }
    return result
  }

  private static func surprise(of side: SideText) -> [Float] {
    let total = side.totalWords + Float(side.vocabulary.count) * 0.5 + 1
    return side.frequency.map { total / ($0 + 0.5) }
  }

  private static func losses(
    of side: SideText, knownBy links: LinkList, explained: (hits: [Float], tries: [Float])?
  ) -> [Float] {
    let total = side.totalWords + 1
    return side.vocabulary.indices.map { word in
      let range = links.links(of: word)
      // The mass of the word's links as against the unseen rest tells how well it is known.
      let mass = range.reduce(Float(0)) { $0 + links.probabilities[$1] }
      var confidence = min(mass, 0.9) * 0.8
      if let explained {
        confidence = (explained.hits[word] + 2 * confidence) / (explained.tries[word] + 2)
        if range.isEmpty { confidence = 0 }
      }
      if side.isNumber[word] { return max(confidence, 0.5) * numberLossFactor }
      let rarity = min(1, Logarithm.natural(total / side.frequency[word]) / 8)
      return confidence * rarity
    }
  }
}

/// How often words were explained in an alignment.
struct ExplainedCounts {
  var source: (hits: [Float], tries: [Float])
  var target: (hits: [Float], tries: [Float])
}
