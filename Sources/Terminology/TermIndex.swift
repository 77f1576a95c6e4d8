import Bitext
import UnicodeText

/// The terms of all glossaries in one language, ready to be found.
///
/// Not to be shared between threads.
final class TermIndex {
  /// Where a term stands in the glossaries: the numbers of its glossary, its concept and itself.
  struct Entry {
    var glossary: Int32
    var concept: Int32
    var term: Int32
  }

  private(set) var entries: [Entry] = []
  /// The words of case-sensitive terms as they must stand, by entry.
  private var exactWords: [Int: [String]] = [:]
  private var automaton: TermAutomaton
  private var patterns: [(entry: Int, expression: RegularExpression)] = []
  private let tokenizer: TermTokenizer
  private let language: LanguageTag
  private let glossaries: [Glossary]

  init(glossaries: [Glossary], language: LanguageTag) throws(CalqueError) {
    tokenizer = try TermTokenizer(language: language)
    automaton = TermAutomaton(language: language)
    self.language = language
    self.glossaries = glossaries
    for (glossaryIndex, glossary) in glossaries.enumerated() {
      for (conceptIndex, concept) in glossary.concepts.enumerated() {
        for (termIndex, term) in concept.terms.enumerated() where term.language.matches(language) {
          let entry = Entry(
            glossary: Int32(glossaryIndex), concept: Int32(conceptIndex), term: Int32(termIndex))
          try insert(term, as: entry, of: concept, in: glossary.name)
        }
      }
    }
  }

  /// The term of an entry.
  func term(of entry: Entry) -> Term { concept(of: entry).terms[Int(entry.term)] }

  /// The concept of an entry.
  func concept(of entry: Entry) -> Concept { glossaries[Int(entry.glossary)].concepts[Int(entry.concept)] }

  private func insert(
    _ term: Term, as entry: Entry, of concept: Concept, in name: String
  ) throws(CalqueError) {
    let number = entries.count
    guard term.matching != .pattern else {
      entries.append(entry)
      do {
        patterns.append((number, try RegularExpression(term.text, options: [.caseInsensitive])))
      } catch {
        throw CalqueError(
          .rule, "the pattern of \(concept.id) in \(name) cannot be used: \(String(term.text.prefix(80)))",
          hint: "ICU says: \(error)")
      }
      return
    }
    let (steps, words) = try self.steps(of: term)
    entries.append(entry)
    if term.matching == .caseSensitive { exactWords[number] = words }
    automaton.insert(steps, term: number)
  }

  /// The steps by which a term is found and its words as written.
  private func steps(of term: Term) throws(CalqueError) -> ([TermAutomaton.Step], [String]) {
    var text = term.text
    if term.matching == .prefix, let bar = text.firstIndex(of: "|") { text = String(text[..<bar]) }
    // Three dots between words stand for words that may be inserted.
    let parts = text.replacing("\u{2026}", with: "...").split(separator: "...", omittingEmptySubsequences: true)
    var steps: [TermAutomaton.Step] = []
    var words: [String] = []
    for (partIndex, part) in parts.enumerated() {
      if partIndex > 0 { steps.append(.gap) }
      let tokens = try tokenizer.tokens(of: String(part))
      let bytes = Array(part.utf8)
      for (index, token) in tokens.enumerated() {
        words.append(String(decoding: bytes[token.range], as: UTF8.self))
        let isLast = partIndex == parts.count - 1 && index == tokens.count - 1
        if term.matching == .prefix, isLast {
          steps.append(.prefix(token.folded))
        } else {
          let isOnly = parts.count == 1 && tokens.count == 1
          steps.append(.word(token.folded, role(of: token.folded, in: term, isFirst: words.count == 1, isOnly: isOnly)))
        }
      }
    }
    return (steps, words)
  }

  private func role(of word: String, in term: Term, isFirst: Bool, isOnly: Bool) -> InflectionRole {
    guard term.matching == .inflected else { return .invariable }
    if !isOnly, Inflection.isFunctionWord(word, language: language.language) { return .invariable }
    let partOfSpeech = term.partOfSpeech?.lowercased() ?? ""
    // An acronym only takes a plural.
    if isOnly, term.text.utf8.count <= 6, term.text == term.text.mapped(to: .upper) { return .noun }
    if partOfSpeech.hasPrefix("verb"), isFirst { return .verb }
    if partOfSpeech.hasPrefix("adj") || partOfSpeech.hasPrefix("part") { return .adjective }
    if partOfSpeech.hasPrefix("adv") || partOfSpeech.hasPrefix("prep") || partOfSpeech.hasPrefix("conj") {
      return .invariable
    }
    guard isFirst else { return .adjective }
    let gender = term.gender?.lowercased() ?? ""
    if gender.contains("m"), gender.contains("f") { return .nounOfBothGenders }
    if partOfSpeech.contains("noun") || !gender.isEmpty { return .noun }
    return .unknown
  }

  /// A place where an entry was found.
  struct Found {
    var entry: Int
    var range: Range<Int>
  }

  /// Every place where a term stands, overlapping ones included, in text order.
  ///
  /// - Parameters:
  ///   - text: where to look.
  ///   - leavingCompounds: whether a term is not looked for inside a longer hyphenated word: `pays` in `Pays-Bas`.
  /// - Returns: the places.
  /// - Throws: `CalqueError` with code `.limit` when a pattern runs into its limits.
  func found(in text: String, leavingCompounds: Bool = false) throws(CalqueError) -> [Found] {
    let tokens = try tokenizer.tokens(of: text)
    let bytes = Array(text.utf8)
    var result: [Found] = []
    for candidate in automaton.candidates(in: tokens) {
      let entry = entries[candidate.term]
      if let words = exactWords[candidate.term], !agreesInCase(words, tokens[candidate.tokens], bytes) { continue }
      if isNounOfVerb(entry, candidate.tokens.lowerBound, tokens) { continue }
      if leavingCompounds, isInsideCompound(candidate.tokens, of: tokens) { continue }
      let start = tokens[candidate.tokens.lowerBound].range.lowerBound
      let end = tokens[candidate.tokens.upperBound - 1].range.upperBound
      result.append(Found(entry: candidate.term, range: start..<end))
    }
    for pattern in patterns {
      do {
        for match in try pattern.expression.matches(in: text) where !match.range.isEmpty {
          result.append(Found(entry: pattern.entry, range: match.range))
        }
      } catch {
        let entry = entries[pattern.entry]
        throw CalqueError(
          .limit,
          "\(glossaries[Int(entry.glossary)].name), entry \(concept(of: entry).id): the pattern "
            + "\(String(pattern.expression.pattern.prefix(80))) takes too long on a text",
          hint: "Make the pattern simpler; nested repetitions are the usual cause.")
      }
    }
    return result.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.entry) < ($1.range.lowerBound, -$1.range.upperBound, $1.entry)
    }
  }

  private static let determiners: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "mon", "ma", "mes",
    "son",
    "sa", "ses", "notre", "nos", "votre", "vos", "leurs", "quelques", "plusieurs", "chaque", "d",
  ]

  /// Whether what looks like a form of a verb is a noun, since a determiner stands before it: "les élus" is not "élire".
  private func isNounOfVerb(_ entry: Entry, _ first: Int, _ tokens: [TermToken]) -> Bool {
    guard language.language == "fr", first > 0, term(of: entry).partOfSpeech?.hasPrefix("verb") == true else {
      return false
    }
    // "l’élire", "les abroger": a pronoun before an infinitive.
    return Self.determiners.contains(tokens[first - 1].folded) && !tokens[first].folded.hasSuffix("r")
      && !tokens[first].folded.hasSuffix("re")
  }

  /// What a hyphen joins to a word without changing what it means: an anti-war text speaks of war.
  private static let freePrefixes: Set<String> = ["ex", "non", "anti", "pro"]

  /// Whether a hyphen joins the words to another one, so that they are part of another word.
  private func isInsideCompound(_ range: Range<Int>, of tokens: [TermToken]) -> Bool {
    let before = range.lowerBound - 1
    if before >= 0, tokens[before].isHyphenated, !Self.freePrefixes.contains(tokens[before].folded) { return true }
    // "cette loi-là" is a law.
    let last = range.upperBound - 1
    return tokens[last].isHyphenated && last + 1 < tokens.count && !["là", "ci"].contains(tokens[last + 1].folded)
  }

  private func agreesInCase(_ words: [String], _ tokens: ArraySlice<TermToken>, _ bytes: [UInt8]) -> Bool {
    guard words.count == tokens.count else { return false }
    return zip(words, tokens).allSatisfy { word, token in
      let written = String(decoding: bytes[token.range], as: UTF8.self)
      return written == word || written.normalized(.nfc) == word.normalized(.nfc)
    }
  }

  /// Leaves out what overlaps a longer find; finds of one and the same place all stay.
  static func longest(_ found: [Found]) -> [Found] {
    let order = found.indices.sorted {
      (-found[$0].range.count, found[$0].range.lowerBound, $0) < (
        -found[$1].range.count, found[$1].range.lowerBound, $1
      )
    }
    var taken: [Range<Int>] = []
    var kept: Set<Int> = []
    for index in order {
      let range = found[index].range
      if taken.contains(range) {
        kept.insert(index)
      } else if !taken.contains(where: { $0.overlaps(range) }) {
        taken.append(range)
        kept.insert(index)
      }
    }
    return found.indices.filter(kept.contains).map { found[$0] }
  }
}
