import Bitext
import Terminology
import TranslationMemory
import UnicodeText

/// What a look-up gives, as JSON and as text.
struct LookupAnswer: Encodable {
  var id: RecordID?
  private var matches: [Line]?
  private var fragments: [Fragment]?
  private var terms: [TermLine]?

  /// A term of the text with what the glossary says for it; `start` and `end` are UTF-8 bytes.
  private struct TermLine: Encodable {
    let term: String
    let found: String
    let start: Int
    let end: Int
    let targets: [String]
    let avoided: [String]
    let untranslatable: Bool
    let concept: String
    let glossary: String
    let domain: String?
    let note: String?
    let text: String

    private enum CodingKeys: String, CodingKey {
      case term, found, start, end, targets, avoided, untranslatable, concept, glossary, domain, note
    }

    init(_ proposal: TermProposal) {
      let hit = proposal.hit
      term = hit.term.text
      found = hit.foundAs
      start = hit.range.lowerBound
      end = hit.range.upperBound
      targets = proposal.targets.map(\.text)
      avoided = proposal.avoided.map(\.text)
      untranslatable = hit.concept.isUntranslatable
      concept = hit.concept.id
      glossary = hit.glossary
      domain = hit.concept.domain
      note = hit.concept.note
      text = proposal.line
    }
  }

  /// A match.
  private struct Line: Encodable {
    let score: Int
    let source: String
    let target: String
    let origin: String
    let explanation: String
    let difference: [Operation]?
  }

  /// A stretch of the stored source (`old`) and of the text asked for (`new`).
  private struct Operation: Encodable {
    let operation: String
    let old: String?
    let new: String?
  }

  /// A run of words that is shared.
  private struct Fragment: Encodable {
    let text: String
    let words: Int
    let start: Int
    let end: Int
    let occurrences: Int
    let examples: [UnitRecord]
  }

  /// Whether nothing was found.
  var isEmpty: Bool { matches?.isEmpty ?? true && fragments?.isEmpty ?? true && terms?.isEmpty ?? true }

  /// No match.
  init() { matches = [] }

  /// Adds the glossary's proposals.
  mutating func add(_ proposals: [TermProposal]) { terms = (terms ?? []) + proposals.map(TermLine.init) }

  init(_ found: [MemoryMatch], _ query: LookupQuery, showsDifference: Bool) throws {
    matches = try found.map { match in
      let proposal = match.proposal()
      return Line(
        score: match.score.value, source: match.source.line, target: proposal.target.line, origin: proposal.origin,
        explanation: match.explanation,
        difference: showsDifference
          ? try TextDifference(
            from: match.source.line, to: query.source.line, language: query.from.identifier
          ).operations.map {
            Operation(
              operation: $0.kind.rawValue, old: $0.kind == .insertion ? nil : $0.old,
              new: $0.kind == .insertion || $0.kind == .replacement ? $0.new : nil)
          } : nil)
    }
  }

  init(fragments found: [SharedFragment], target: LanguageTag) {
    fragments = found.map {
      Fragment(
        text: $0.text, words: $0.wordCount, start: $0.range.lowerBound, end: $0.range.upperBound,
        occurrences: $0.occurrences, examples: $0.units.map(UnitRecord.init))
    }
  }

  /// Prints it for people.
  func show(_ output: Output, inColor: Bool) throws {
    for line in matches ?? [] {
      try output.line("\(String(line.score).padded(to: 4))\(line.target)")
      try output.line("    \(line.difference.map { Self.marked($0, inColor: inColor) } ?? line.source)")
      try output.line("    \(line.origin)\(line.explanation.isEmpty ? "" : "; \(line.explanation)")")
    }
    for term in terms ?? [] { try output.line("term \(InlineText(term.text).line)") }
    for fragment in fragments ?? [] {
      try output.line("\(fragment.text)  (\(fragment.words) words, \(fragment.occurrences.counted("time")))")
      for example in fragment.examples {
        for variant in example.variants {
          try output.line("    \(variant.language.padded(to: 6))\(InlineText(variant.text).line)")
        }
      }
    }
  }

  /// Git's marks for words that differ, or red and green.
  private static func marked(_ operations: [Operation], inColor: Bool) -> String {
    operations.map { operation in
      guard operation.operation != TextDifference.Operation.Kind.equal.rawValue else { return operation.old ?? "" }
      let old = operation.old.map { inColor ? "\u{1B}[31m\($0)\u{1B}[0m" : "[-\($0)-]" } ?? ""
      return old + (operation.new.map { inColor ? "\u{1B}[32m\($0)\u{1B}[0m" : "{+\($0)+}" } ?? "")
    }.joined()
  }
}
