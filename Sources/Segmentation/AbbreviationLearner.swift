public import Bitext
import UnicodeText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for abbreviations in texts by statistics, after Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary
/// Detection" (Computational Linguistics 32:4, 2006): a word that has a stop behind it nearly always, is short, and has
/// stops inside, is probably an abbreviation.
///
/// What their method takes for one because it happens to stand at the end of its sentences only is sorted out by what
/// follows: somewhere the sentence must plainly go on. What the built-in data hold, and what a user has already, is not
/// proposed. It proposes; a person decides.
public struct AbbreviationLearner {
  /// The least score of a proposal (the paper's threshold).
  public static let threshold = 0.3
  /// The most different words that are counted, so that memory has an end.
  public static let mostWords = 2_000_000

  private struct Count {
    var withStop = 0
    var withoutStop = 0
    /// Lower case as it stands inside sentences.
    var lower = 0
    /// With a capital where no sentence begins.
    var capitalInside = 0
  }

  /// What followed a word and its stop.
  private struct Context {
    var lower = 0
    var number = 0
    var punctuation = 0
    /// Capitalised words, by their lower-case form.
    var capitals: [String: Int] = [:]
    var nothing = 0
    var cut = 0
    var spellings: [String: Int] = [:]
    var evidence: [String] = []
  }

  private let segmenter: Segmenter
  private let known: Set<String>
  private let language: String
  private var counts: [String: Count] = [:]
  private var contexts: [String: Context] = [:]
  private var tokens = 0
  private var stops = 0

  /// Creates a learner for a language.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - own: abbreviations that the user has already.
  /// - Throws: `CalqueError` when the built-in data are damaged.
  public init(language: LanguageTag, own: [Abbreviation] = []) throws(CalqueError) {
    var options = SegmentationOptions()
    options.abbreviations = own
    options.newlines = .paragraph
    segmenter = try Segmenter(language: language, options: options)
    self.language = language.language
    let builtIn = try AbbreviationLint.knownAbbreviations(language.language).values
    known = Set((Array(builtIn) + own).map { $0.text.lowercased() })
  }

  /// How many words were read.
  public var wordCount: Int { tokens }

  /// Reads a text.
  ///
  /// - Throws: `CalqueError` as segmentation does.
  /// - Complexity: O(n).
  public mutating func read(_ text: String) throws(CalqueError) {
    let cuts = Set(try segmenter.decisions(in: text).filter(\.isBreak).map(\.offset))
    let words = LearnedWord.words(of: text)
    for (index, word) in words.enumerated() {
      tokens += 1
      if word.hasStop { stops += 1 }
      guard word.isWord, counts.count < Self.mostWords || counts[word.key] != nil else { continue }
      var count = counts[word.key] ?? Count()
      if word.hasStop { count.withStop += 1 } else { count.withoutStop += 1 }
      let beginsSentence = index == 0 || words[index - 1].endsSentence || words[index].followsBreak
      if word.isLower { count.lower += 1 }
      if word.isCapitalised, !beginsSentence, index > 0, !words[index - 1].hasStop { count.capitalInside += 1 }
      counts[word.key] = count
      guard word.hasStop else { continue }
      note(word, words.indices.contains(index + 1) ? words[index + 1] : nil, cuts, text)
    }
  }

  private mutating func note(_ word: LearnedWord, _ next: LearnedWord?, _ cuts: Set<Int>, _ text: String) {
    var context = contexts[word.key] ?? Context()
    context.spellings[word.spelling, default: 0] += 1
    if cuts.contains(word.end) { context.cut += 1 }
    var goesOn = false
    if word.isFollowedByPunctuation {
      context.punctuation += 1
      goesOn = true
    } else if let next, !next.followsBreak {
      if next.isNumber {
        context.number += 1
        goesOn = true
      } else if next.isLower {
        context.lower += 1
        goesOn = true
      } else {
        context.capitals[next.key, default: 0] += 1
      }
    } else {
      context.nothing += 1
    }
    // Places where the sentence goes on tell more; a few of the others are kept as well.
    if context.evidence.count < (goesOn ? 3 : 2) {
      context.evidence.append(LearnedWord.excerpt(around: word, in: text))
    }
    contexts[word.key] = context
  }

  /// The abbreviations that the texts suggest, the surest first.
  ///
  /// - Complexity: O(w log w) for w different words.
  public func proposals() -> [AbbreviationProposal] {
    guard tokens > 0, stops > 0 else { return [] }
    var result: [AbbreviationProposal] = []
    for (key, context) in contexts {
      guard let count = counts[key], isCandidate(key, count) else { continue }
      let score = score(of: key, count)
      guard score >= Self.threshold else { continue }
      var names = 0
      var starters = 0
      for (word, number) in context.capitals {
        // A word that is never in lower case is a name; one that often is begins a sentence here.
        let other = counts[word] ?? Count()
        if other.lower == 0, other.capitalInside > 0 { names += number }
        if other.lower > 0, other.lower >= other.capitalInside { starters += number }
      }
      let inside = context.lower + context.number + context.punctuation + names
      guard inside > 0, inside * 3 >= count.withStop else { continue }
      let spelling = context.spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? key
      result.append(
        AbbreviationProposal(
          text: spelling, type: type(context, count, names: names, starters: starters), score: score,
          count: count.withStop, countWithoutStop: count.withoutStop, countInside: inside, countCut: context.cut,
          evidence: context.evidence))
    }
    return result.sorted { ($1.score, $0.text) < ($0.score, $1.text) }
  }

  private func isCandidate(_ key: String, _ count: Count) -> Bool {
    guard count.withStop >= 2, !known.contains(key), key.unicodeScalars.count <= 12 else { return false }
    // One letter is an initial, which the built-in rules know.
    guard key.unicodeScalars.count > 1 else { return false }
    return count.withoutStop * 4 <= count.withStop
  }

  /// Dunning's log-likelihood ratio in Kiss and Strunk's form, scaled by length, inner stops and occurrences without stop.
  private func score(of key: String, _ count: Count) -> Double {
    let total = Double(count.withStop + count.withoutStop)
    let with = Double(count.withStop)
    let chance = Double(stops) / Double(tokens)
    let sure = 0.99
    let null = with * log(chance) + (total - with) * log(1 - chance)
    let alternative = with * log(sure) + (total - with) * log(1 - sure)
    let ratio = -2 * (null - alternative)
    let innerStops = Double(key.utf8.count { $0 == 0x2E })
    let length = Double(key.unicodeScalars.count) - innerStops
    return ratio * exp(-length) * (innerStops + 1) * pow(length, -Double(count.withoutStop))
  }

  private func type(_ context: Context, _ count: Count, names: Int, starters: Int) -> AbbreviationType {
    let all = count.withStop
    if context.number * 2 > all { return .number }
    if names * 2 > all, context.lower + context.punctuation <= names { return .title }
    if starters + context.nothing == 0 { return .never }
    return .starter
  }
}
