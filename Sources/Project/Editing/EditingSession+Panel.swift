public import Bitext
public import Terminology
public import TranslationMemory
import UnicodeText

/// A unit of the memory for the row that is being translated.
public struct RowMatch: Sendable, Hashable {
  /// What the memory answers.
  public let match: MemoryMatch
  /// What differs between the stored source and the row's, stretch by stretch: together they are both texts.
  public let difference: [TextDifference.Operation]
  /// The target with marks for its codes, as `EditOperation.translate` takes it.
  public let marked: String
  /// Where it comes from, in words, such as `memory 85%`: the `origin` of `EditOperation.translate`.
  public var origin: String { "memory \(match.score.value)%" }
}

/// A place at which a sentence may be cut.
public struct SplitPlace: Sendable, Hashable, Codable {
  /// The place, in UTF-8 bytes of the sentence's plain text.
  public let offset: Int
  /// Whether a sentence ends there by ICU's rules (UAX #29); otherwise a word does.
  public let isSentence: Bool
}

extension EditingSession {
  /// What the memory has for a row's source, best first; nothing without a memory or a source.
  ///
  /// The pair that the memory learnt from this very row says nothing new and is left out.
  /// - Throws: `CalqueError` `.notFound`; as the memory does.
  public func matches(for row: String) throws(CalqueError) -> [RowMatch] {
    let index = try sequence.index(of: row)
    let segment = sequence.rows[index].segment
    let source = segment.source
    guard !source.isBlank, let memory = try project.memoryIfPresent() else { return [] }
    var query = LookupQuery(source: source, from: sourceLanguage, to: targetLanguage)
    query.context = .init(
      previous: sequence.rows[..<index].last { !$0[.source].isEmpty }?[.source].last?.content.text,
      next: sequence.rows[(index + 1)...].first { !$0[.source].isEmpty }?[.source].first?.content.text)
    query.threshold = project.configuration.threshold
    query.limit = project.configuration.limit + 1
    var result: [RowMatch] = []
    for match in try project.lookup(query, in: memory) where result.count < project.configuration.limit {
      let isItself = match.source.text == source.text && match.storedTarget.text == segment.target?.text
      if isItself && match.unit.comes(onlyFrom: name) { continue }
      let difference: TextDifference
      do throws(UnicodeTextError) {
        difference = try TextDifference(from: match.source.text, to: source.text, language: sourceLanguage.identifier)
      } catch { throw CalqueError(.defect, "ICU cannot cut words: \(error)") }
      result.append(RowMatch(match: match, difference: difference.operations, marked: match.target.marked))
    }
    return result
  }

  /// What the glossaries say for a row's source, in text order.
  ///
  /// - Throws: `CalqueError` `.notFound`; as the glossaries do.
  public func terms(for row: String) throws(CalqueError) -> [TermProposal] {
    let source = sequence.rows[try sequence.index(of: row)].segment.source.text
    return try project.termProposals(in: source, from: sourceLanguage, to: targetLanguage)
  }

  /// Words inside the memory, in both languages of the article; nothing without a memory.
  ///
  /// - Parameters:
  ///   - pattern: what to look for, as it stands; capitals do not matter.
  ///   - side: the language in which to look.
  ///   - limit: the most units.
  /// - Returns: the units with the places found, newest first.
  /// - Throws: `CalqueError` as the memory does.
  public func concordance(
    _ pattern: String, on side: Side = .source, limit: Int = 50
  ) throws(CalqueError) -> [ConcordanceHit] {
    guard !InlineText(pattern).isBlank, let memory = try project.memoryIfPresent() else { return [] }
    let (own, other) = side == .source ? (sourceLanguage, targetLanguage) : (targetLanguage, sourceLanguage)
    return try memory.concordance(ConcordanceQuery(pattern: pattern, language: own, other: other, limit: limit))
  }

  /// Where a sentence may be cut: the places between words that leave text on both sides, in order.
  ///
  /// A place stands behind the white space that follows a word or sentence.
  /// - Throws: `CalqueError` `.notFound`.
  /// - Complexity: O(n) in the length of the sentence.
  public func breaks(in row: String, on side: Side, segment: Int) throws(CalqueError) -> [SplitPlace] {
    let parts = sequence.rows[try sequence.index(of: row)][side]
    guard parts.indices.contains(segment) else {
      throw CalqueError(.notFound, "row \(row) has no sentence \(segment + 1) on this side")
    }
    let language = side == .source ? sourceLanguage : targetLanguage
    return try SplitPlace.places(in: parts[segment].content.text, language: language)
  }
}

extension SplitPlace {
  static func places(in text: String, language: LanguageTag) throws(CalqueError) -> [SplitPlace] {
    let sentences: Set<Int>
    let words: [Int]
    do throws(UnicodeTextError) {
      sentences = Set(try BreakIterator(.sentence, locale: language.identifier).boundaries(in: text))
      words = try BreakIterator(.word, locale: language.identifier).boundaries(in: text)
    } catch { throw CalqueError(.defect, "ICU cannot cut the text: \(error)") }
    let isSpace = text.utf8.map { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    guard let first = isSpace.firstIndex(of: false), let last = isSpace.lastIndex(of: false) else { return [] }
    return words.filter { place in
      // Before white space is the same place as behind it.
      place > first && place <= last && !isSpace[place]
    }.map { SplitPlace(offset: $0, isSentence: sentences.contains($0)) }
  }
}
