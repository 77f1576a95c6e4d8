public import Bitext
import TranslationMemory
import UnicodeText

/// Words of documents by what the memory knows of them, as translators count and charge.
public struct Analysis: Sendable, Equatable {
  /// A band of match scores.
  public enum Band: String, Sendable, CaseIterable {
    /// The same segment occurred before in the file.
    case repetitions
    /// The same segment occurred in an earlier file.
    case crossFileRepetitions = "cross-file-repetitions"
    /// Exact with the same neighbours (101, 102).
    case inContext = "in-context"
    /// Exact.
    case exact = "100"
    /// Fuzzy.
    case from95 = "95-99"
    /// Fuzzy.
    case from85 = "85-94"
    /// Fuzzy.
    case from75 = "75-84"
    /// Fuzzy.
    case from50 = "50-74"
    /// Nothing at 50 or more.
    case new

    /// The band of a match: equal text counts as such, whatever penalty its origin costs it.
    init(_ match: MemoryMatch?) {
      switch (match?.kind, match?.score.value ?? 0) {
      case (.inContext, _): self = .inContext
      case (.exact, _): self = .exact
      case (_, 95...): self = .from95
      case (_, 85...): self = .from85
      case (_, 75...): self = .from75
      case (_, 50...): self = .from50
      default: self = .new
      }
    }
  }

  /// Segments and words.
  public struct Count: Sendable, Equatable {
    /// Segments.
    public var segments = 0
    /// Words as ICU counts them: letters, numbers and ideographs, not punctuation.
    public var words = 0

    /// Nothing counted.
    public init() {}
  }

  /// The counts of each band.
  public var counts: [Band: Count] = [:]

  /// Nothing counted.
  public init() {}

  /// Adds the counts of another analysis.
  public mutating func add(_ other: Analysis) {
    for (band, count) in other.counts {
      counts[band, default: .init()].segments += count.segments
      counts[band, default: .init()].words += count.words
    }
  }

  /// All bands together.
  public var total: Count {
    counts.values.reduce(into: Count()) {
      $0.segments += $1.segments
      $0.words += $1.words
    }
  }
}

extension Project {
  /// Counts the words of documents by match band; without a memory everything that is not repeated is new.
  ///
  /// - Throws: `CalqueError`.
  public func analyse(_ paths: [String]) throws(CalqueError) -> Analysis {
    try analyseEach(paths).reduce(into: Analysis()) { $0.add($1.analysis) }
  }

  /// Counts the words of each document by match band; what an earlier one had is a repetition across files.
  ///
  /// - Throws: `CalqueError`.
  public func analyseEach(_ paths: [String]) throws(CalqueError) -> [(path: String, analysis: Analysis)] {
    guard let target = targetLanguage else {
      throw CalqueError(.language, "the target language is not known", hint: "Say --to en.")
    }
    let memory = try memoryIfPresent()
    var result: [(path: String, analysis: Analysis)] = []
    var seenBefore: Set<String> = []
    for path in paths {
      var analysis = Analysis()
      var seen: Set<String> = []
      let article = try article(
        at: path,
        language: overrides.sourceLanguage ?? ArticleName.language(inPath: path) ?? configuration.sourceLanguage)
      let segments = article.segmented.segments
      let language = article.segmented.language
      for (index, segment) in segments.enumerated() {
        let band: Analysis.Band
        let key = MatchKey.typographic(segment.text)
        if !seen.insert(key).inserted {
          band = .repetitions
        } else if seenBefore.contains(key) {
          band = .crossFileRepetitions
        } else if let memory {
          var query = LookupQuery(source: segment.content, from: language, to: target)
          query.context = .init(
            previous: index > 0 ? segments[index - 1].text : nil,
            next: index + 1 < segments.count ? segments[index + 1].text : nil)
          query.threshold = 50
          query.limit = 1
          band = Analysis.Band(try memory.lookup(query).first)
        } else {
          band = .new
        }
        analysis.counts[band, default: .init()].segments += 1
        analysis.counts[band, default: .init()].words += try wordCount(segment.text, language)
      }
      seenBefore.formUnion(seen)
      result.append((path, analysis))
    }
    return result
  }

  private func wordCount(_ text: String, _ language: LanguageTag) throws(CalqueError) -> Int {
    do throws(UnicodeTextError) {
      return try WordSplitter(language: language.identifier).words(in: text).count
    } catch { throw CalqueError(.defect, "ICU cannot cut words: \(error)") }
  }
}
