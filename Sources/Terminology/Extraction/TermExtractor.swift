public import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Proposes pairs of terms from translated pairs: expressions that occur together far more often than chance lets expect.
///
/// Both must be each other's best partner; an expression inside a longer one that occurs as often is left out, and so are
/// pairs that a glossary has. What comes out is for a person to read, not a glossary.
public struct TermExtractor {
  /// What is asked for.
  public struct Options: Sendable {
    /// In how many pairs two expressions must meet.
    public var minimumCount = 3
    /// How much they must belong together.
    public var minimumDice = 0.5
    /// How many proposals are given.
    public var limit = 200
    /// How many pairs are read; the first ones.
    public var pairLimit = 50_000
    /// The usual options.
    public init() {}
  }

  private let source: Expressions
  private let target: Expressions
  private let languages: (source: LanguageTag, target: LanguageTag)
  private let options: Options

  /// Prepares extraction for a pair of languages.
  ///
  /// - Throws: `CalqueError` with code `.defect` when ICU has no word rules.
  public init(source: LanguageTag, target: LanguageTag, options: Options = Options()) throws(CalqueError) {
    self.source = try Expressions(language: source)
    self.target = try Expressions(language: target)
    languages = (source, target)
    self.options = options
  }

  /// The expressions of one side with their counts.
  private struct Side {
    var number: [String: Int32] = [:]
    var counts: [Int] = []
    var forms: [[String: Int]] = []
    var lengths: [Int] = []

    mutating func add(_ found: Expressions.Found) {
      let index: Int
      if let known = number[found.key] {
        index = Int(known)
      } else {
        index = counts.count
        number[found.key] = Int32(index)
        counts.append(0)
        forms.append([:])
        lengths.append(found.length)
      }
      counts[index] += 1
      forms[index][found.text, default: 0] += 1
    }

    /// The form that occurs most; the shorter, then the earlier in the alphabet on a tie.
    func form(_ index: Int) -> String {
      forms[index].min { ($1.value, $0.key.utf8.count, $0.key) < ($0.value, $1.key.utf8.count, $1.key) }?.key ?? ""
    }
  }

  /// The proposals, best first.
  ///
  /// - Parameters:
  ///   - pairs: translated pairs.
  ///   - known: glossaries whose pairs are left out.
  /// - Returns: the proposals.
  /// - Throws: `CalqueError` with code `.defect` when ICU cannot read a text.
  /// - Complexity: O(pairs × expressions²) for expressions that are frequent enough.
  public func terms(
    from pairs: [(source: String, target: String)], known: [Glossary] = []
  ) throws(CalqueError) -> [ExtractedTerm] {
    let read = pairs.prefix(options.pairLimit)
    var left = Side()
    var right = Side()
    for pair in read {
      for found in try source.found(in: pair.source) { left.add(found) }
      for found in try target.found(in: pair.target) { right.add(found) }
    }
    // What stands in every third pair is no term.
    let ceiling = max(options.minimumCount, read.count / 3)
    let usable = { (count: Int) in count >= options.minimumCount && count <= ceiling }
    var joint: [UInt64: Int32] = [:]
    for pair in read {
      let sources = try source.found(in: pair.source).compactMap { left.number[$0.key] }.filter {
        usable(left.counts[Int($0)])
      }
      guard !sources.isEmpty else { continue }
      let targets = try target.found(in: pair.target).compactMap { right.number[$0.key] }.filter {
        usable(right.counts[Int($0)])
      }
      for one in sources { for other in targets { joint[Self.key(one, other), default: 0] += 1 } }
    }
    let chosen = reciprocal(joint, left, right, total: read.count)
    return try proposals(withoutParts(chosen, left, right), left, right, read, known)
  }

  private static func key(_ source: Int32, _ target: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
  }

  private struct Candidate {
    var source: Int
    var target: Int
    var count: Int
    var dice: Double
    var score: Double
  }

  /// Pairs of which each is the other's best partner.
  private func reciprocal(_ joint: [UInt64: Int32], _ left: Side, _ right: Side, total: Int) -> [Candidate] {
    var best: [Int: Candidate] = [:]
    var bestOfTarget: [Int: Candidate] = [:]
    func isBetter(_ one: Candidate, _ other: Candidate?) -> Bool {
      guard let other else { return true }
      // Of equals the longer expressions, then the earlier ones: the outcome does not hang on the order of a dictionary.
      let lengths = { (candidate: Candidate) in left.lengths[candidate.source] + right.lengths[candidate.target] }
      return (one.score, lengths(one), -one.source, -one.target)
        > (other.score, lengths(other), -other.source, -other.target)
    }
    for (key, count) in joint where Int(count) >= options.minimumCount {
      let (one, other) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      let dice = 2 * Double(count) / Double(left.counts[one] + right.counts[other])
      guard dice >= options.minimumDice else { continue }
      let score = Self.logLikelihood(
        joint: Int(count), source: left.counts[one], target: right.counts[other], total: total)
      let candidate = Candidate(source: one, target: other, count: Int(count), dice: dice, score: score)
      if isBetter(candidate, best[one]) { best[one] = candidate }
      if isBetter(candidate, bestOfTarget[other]) { bestOfTarget[other] = candidate }
    }
    return best.values.filter { bestOfTarget[$0.target]?.source == $0.source }.sorted {
      ($0.score, -$0.source) > ($1.score, -$1.source)
    }
  }

  /// G² of a table of two by two (Dunning 1993); 0 when they meet less often than by chance.
  static func logLikelihood(joint: Int, source: Int, target: Int, total: Int) -> Double {
    let observed = [joint, source - joint, target - joint, total - source - target + joint].map { max(0, Double($0)) }
    let rows = [Double(source), Double(total - source)]
    let columns = [Double(target), Double(total - target)]
    let expected = [
      rows[0] * columns[0], rows[0] * columns[1], rows[1] * columns[0], rows[1] * columns[1],
    ].map { $0 / Double(max(1, total)) }
    guard observed[0] > expected[0] else { return 0 }
    return 2
      * zip(observed, expected).reduce(0) { sum, cell in
        cell.0 > 0 && cell.1 > 0 ? sum + cell.0 * log(cell.0 / cell.1) : sum
      }
  }

  /// Leaves out pairs that are parts of longer ones that occur nearly as often.
  private func withoutParts(_ candidates: [Candidate], _ left: Side, _ right: Side) -> [Candidate] {
    let keys = Dictionary(uniqueKeysWithValues: left.number.map { (Int($0.value), $0.key) })
    let long = candidates.filter { left.lengths[$0.source] > 1 || right.lengths[$0.target] > 1 }
    let targets = Dictionary(uniqueKeysWithValues: right.number.map { (Int($0.value), $0.key) })
    return candidates.filter { candidate in
      guard let key = keys[candidate.source], let target = targets[candidate.target] else { return false }
      return !long.contains { other in
        guard other.source != candidate.source || other.target != candidate.target, let whole = keys[other.source],
          let wholeTarget = targets[other.target]
        else { return false }
        let isPart =
          " \(whole) ".contains(" \(key) ") && " \(wholeTarget) ".contains(" \(target) ")
          && (whole.utf8.count + wholeTarget.utf8.count > key.utf8.count + target.utf8.count)
        return isPart && Double(other.count) >= 0.7 * Double(candidate.count)
      }
    }
  }

  private func proposals(
    _ candidates: [Candidate], _ left: Side, _ right: Side, _ pairs: ArraySlice<(source: String, target: String)>,
    _ known: [Glossary]
  ) throws(CalqueError) -> [ExtractedTerm] {
    var taken: Set<[String]> = []
    for concept in known.flatMap(\.concepts) {
      for one in concept.terms(in: languages.source) {
        for other in concept.terms(in: languages.target) {
          taken.insert([try stems(one.text, source), try stems(other.text, target)])
        }
      }
    }
    let keys = Dictionary(uniqueKeysWithValues: left.number.map { (Int($0.value), $0.key) })
    let targets = Dictionary(uniqueKeysWithValues: right.number.map { (Int($0.value), $0.key) })
    var result: [ExtractedTerm] = []
    for candidate in candidates where result.count < options.limit {
      if taken.contains([keys[candidate.source] ?? "", targets[candidate.target] ?? ""]) { continue }
      let (one, other) = (left.form(candidate.source), right.form(candidate.target))
      let example = pairs.filter { $0.source.lowercased().contains(one) && $0.target.lowercased().contains(other) }.min
      {
        $0.source.utf8.count + $0.target.utf8.count < $1.source.utf8.count + $1.target.utf8.count
      }
      result.append(
        ExtractedTerm(
          source: one, target: other, jointCount: candidate.count, sourceCount: left.counts[candidate.source],
          targetCount: right.counts[candidate.target], dice: candidate.dice, logLikelihood: candidate.score,
          example: example ?? ("", "")))
    }
    return result
  }

  /// The stems of a whole term.
  private func stems(_ term: String, _ side: Expressions) throws(CalqueError) -> String {
    try side.found(in: term).max { $0.length < $1.length }?.key ?? term
  }
}
