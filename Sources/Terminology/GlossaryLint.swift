public import Bitext
import UnicodeText

/// Looks for duplicates, conflicts, cycles and terms that would cry wolf.
public enum GlossaryLint {
  /// The findings for some glossaries, glossary by glossary in concept order, then what concerns several concepts.
  ///
  /// - Complexity: O(terms).
  public static func findings(for glossaries: [Glossary]) -> [LintFinding] {
    glossaries.flatMap { glossary in
      glossary.concepts.flatMap { findings(for: $0, in: glossary.name) } + acrossConcepts(of: glossary)
    }
  }

  private static func findings(for concept: Concept, in glossary: String) -> [LintFinding] {
    var result: [LintFinding] = []
    func add(_ kind: LintFinding.Kind, _ message: String) {
      result.append(LintFinding(kind: kind, message: message, concepts: [concept.id], glossary: glossary))
    }
    var seen: [Key: TermStatus] = [:]
    for term in concept.terms {
      let key = Key(term)
      if let status = seen[key] {
        if isAllowed(status) == isAllowed(term.status) {
          add(.duplicateTerm, "“\(term.text)” (\(term.language)) stands twice")
        } else {
          add(.conflict, "“\(term.text)” (\(term.language)) is both allowed and \(worse(status, term.status).rawValue)")
        }
      }
      seen[key] = seen[key] ?? term.status
      guard term.matching != .pattern else {
        if let fault = PatternLint.fault(of: term.text) { add(fault.kind, fault.message) }
        continue
      }
      if term.text.unicodeScalars.count == 1, term.text.unicodeScalars.first?.isIdeographic != true {
        add(.oneLetter, "“\(term.text)” (\(term.language)) is one letter and will be found everywhere")
      } else if !term.text.contains(where: { $0.isLetter || $0.isNumber }) {
        add(.stopWords, "“\(term.text)” (\(term.language)) has no word in it and will never be found")
      } else if isStopWords(term) {
        add(.stopWords, "“\(term.text)” (\(term.language)) consists of function words and will be found everywhere")
      }
      if !isAllowed(term.status),
        let replacement = concept.terms.first(where: {
          isAllowed($0.status) && $0.language.matches(term.language) && contains($0.text, term.text)
        })
      {
        add(.overlap, "“\(replacement.text)” contains “\(term.text)”, which it is to replace")
      }
      if term.status == .forbidden,
        !concept.terms.contains(where: { $0.language.matches(term.language) && isAllowed($0.status) })
      {
        add(.noReplacement, "“\(term.text)” (\(term.language)) is forbidden and nothing is said in its place")
      }
    }
    let languages = Set(concept.terms.map(\.language.language))
    if languages.count == 1, !concept.isUntranslatable, !concept.terms.contains(where: { !isAllowed($0.status) }) {
      add(.oneLanguage, "there are terms in one language only")
    }
    return result
  }

  /// Whether the words of one term stand in another one.
  private static func contains(_ text: String, _ part: String) -> Bool {
    let whole = " " + MatchKey.caseless(text) + " "
    return whole.contains(" " + MatchKey.caseless(part) + " ")
  }

  /// Terms that one concept prefers and another one with the same source forbids.
  private static func contradictions(in glossary: Glossary) -> [LintFinding] {
    var preferred: [Key: [Concept]] = [:]
    for concept in glossary.concepts {
      for term in concept.terms where term.status == .preferred { preferred[Key(term), default: []].append(concept) }
    }
    var result: [LintFinding] = []
    for concept in glossary.concepts {
      let sources = Set(concept.terms.filter { isAllowed($0.status) }.map(Key.init))
      for term in concept.terms where term.status == .forbidden {
        let other = preferred[Key(term)]?.first { other in
          other.id != concept.id
            && other.terms.contains {
              isAllowed($0.status) && !$0.language.sharesLanguage(with: term.language) && sources.contains(Key($0))
            }
        }
        guard let other else { continue }
        result.append(
          LintFinding(
            kind: .overlap, message: "“\(term.text)” (\(term.language)) is forbidden here and preferred there",
            concepts: [concept.id, other.id], glossary: glossary.name))
      }
    }
    return result
  }

  private static func acrossConcepts(of glossary: Glossary) -> [LintFinding] {
    var result: [LintFinding] = []
    var byTerms: [[Key]: String] = [:]
    var byPreferred: [Key: [(id: String, others: Set<Key>)]] = [:]
    var order: [Key] = []
    for concept in glossary.concepts {
      let allowed = concept.terms.filter { isAllowed($0.status) }
      let keys = allowed.map(Key.init).sorted()
      if let first = byTerms[keys], !keys.isEmpty {
        result.append(
          LintFinding(
            kind: .duplicateConcept, message: "the same terms as \(first)", concepts: [concept.id, first],
            glossary: glossary.name))
      }
      byTerms[keys] = byTerms[keys] ?? concept.id
      for term in allowed where term.status == .preferred {
        let key = Key(term)
        let others = Set(allowed.filter { !$0.language.sharesLanguage(with: term.language) }.map(Key.init))
        if byPreferred[key] == nil { order.append(key) }
        byPreferred[key, default: []].append((concept.id, others))
      }
    }
    for key in order {
      guard let uses = byPreferred[key], uses.count > 1 else { continue }
      let others = uses.map(\.others)
      if others.dropFirst().contains(where: { $0.isDisjoint(with: others[0]) && !$0.isEmpty && !others[0].isEmpty }) {
        result.append(
          LintFinding(
            kind: .ambiguous, message: "“\(key.text)” (\(key.language)) has unlike translations",
            concepts: uses.map(\.id), glossary: glossary.name))
      }
    }
    return result + contradictions(in: glossary) + cycles(in: glossary)
  }

  /// Circles of replacements: what one concept forbids in favour of a term, another forbids in favour of the first.
  private static func cycles(in glossary: Glossary) -> [LintFinding] {
    var replacement: [Key: (to: Key, concept: String)] = [:]
    var order: [Key] = []
    for concept in glossary.concepts {
      for term in concept.terms where !isAllowed(term.status) {
        let preferred = concept.terms.first { $0.status == .preferred && $0.language == term.language }
        guard let preferred, replacement[Key(term)] == nil else { continue }
        replacement[Key(term)] = (Key(preferred), concept.id)
        order.append(Key(term))
      }
    }
    var finished: Set<Key> = []
    var result: [LintFinding] = []
    for start in order {
      var path: [Key] = []
      var place: [Key: Int] = [:]
      var current = start
      while let next = replacement[current], !finished.contains(current), place[current] == nil {
        place[current] = path.count
        path.append(current)
        current = next.to
      }
      if let first = place[current] {
        let circle = path[first...]
        let words = (circle + [current]).map { "“\($0.text)”" }.joined(separator: " → ")
        result.append(
          LintFinding(
            kind: .cycle, message: "replacements run in a circle: \(words)",
            concepts: circle.compactMap { replacement[$0]?.concept }, glossary: glossary.name))
      }
      finished.formUnion(path)
    }
    return result
  }

  private static func isAllowed(_ status: TermStatus) -> Bool { status == .preferred || status == .admitted }

  private static func worse(_ left: TermStatus, _ right: TermStatus) -> TermStatus {
    left == .forbidden || right == .forbidden ? .forbidden : .deprecated
  }

  private static func isStopWords(_ term: Term) -> Bool {
    let language = term.language.language
    let words = term.text.split { !$0.isLetter && !$0.isNumber }.map { TermTokenizer.folded(String($0)) }
    guard !words.isEmpty else { return true }
    // An acronym in capitals such as "EU" is no function word.
    if term.text == term.text.mapped(to: .upper), term.text != term.text.mapped(to: .lower) { return false }
    return words.allSatisfy { Inflection.isFunctionWord($0, language: language) }
  }

  /// A term as it is compared: its language and its folded text.
  private struct Key: Hashable, Comparable {
    let language: String
    let text: String
    init(_ term: Term) {
      language = term.language.language
      text = term.matching == .caseSensitive ? term.text : MatchKey.caseless(term.text)
    }
    static func < (left: Key, right: Key) -> Bool { (left.language, left.text) < (right.language, right.text) }
  }
}
