import Bitext
import Hummingbird
import Project
import TranslationMemory

/// Answers look-ups in the memory as `calque lookup --jsonl` does: `GET /lookup?text=…&threshold=70&limit=5`, for the
/// person's own scripts that have the cookie.
struct LookupService {
  let project: EditorProject

  /// What is answered; the fields are those of the command line.
  struct Answer: Encodable {
    struct Match: Encodable {
      let score: Int
      let source: String
      let target: String
      let origin: String
    }
    let matches: [Match]

    init(_ found: [MemoryMatch]) {
      matches = found.map {
        Match(score: $0.score.value, source: $0.source.text, target: $0.target.text, origin: $0.unit.origin)
      }
    }
  }

  func add(to router: Router<EditorContext>) {
    router.get("lookup") { request, _ in
      let fields = request.query
      guard let text = fields["text"], !InlineText(text).isBlank else {
        throw CalqueError(.usage, "the field text is missing or wrong")
      }
      func number(_ name: String, _ range: ClosedRange<Int>) throws(CalqueError) -> Int? {
        guard let field = fields[name] else { return nil }
        guard let value = Int(field), range.contains(value) else {
          throw CalqueError(.usage, "the field \(name) is missing or wrong")
        }
        return value
      }
      let threshold = try number("threshold", 1...102)
      let limit = try number("limit", 1...1_000)
      return try Response.json(Answer(try await project.lookup(text, threshold: threshold, limit: limit)))
    }
  }
}

extension EditorProject {
  /// Units of the memory for a text in the project's source language, best first; none without a memory.
  ///
  /// Threshold and limit are the project's when they are nil. From 100 on only equal texts are looked at.
  func lookup(_ text: String, threshold: Int?, limit: Int?) throws(CalqueError) -> [MemoryMatch] {
    guard let memory = try project.memoryIfPresent() else { return [] }
    let pair = try project.languagePair()
    var query = LookupQuery(source: InlineText(text), from: pair.source, to: pair.target)
    query.threshold = threshold.map { MatchScore($0) } ?? project.configuration.threshold
    query.limit = limit ?? project.configuration.limit
    query.exactOnly = query.threshold >= MatchScore(100)
    return try query.exactOnly ? memory.lookup(query) : project.lookup(query, in: memory)
  }
}
