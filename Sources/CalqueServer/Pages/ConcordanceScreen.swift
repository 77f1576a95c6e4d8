import Bitext
import Hummingbird
import Project
import Publishing
import TranslationMemory

/// Search inside the memory, both sides shown.
struct ConcordanceScreen {
  let project: EditorProject

  /// The most units that are shown.
  private static let limit = 200

  func add(to router: Router<EditorContext>) {
    router.get("concordance") { request, context in
      let words = context.words
      let query = request.query
      let pattern = query["q"] ?? ""
      let side = query["side"].flatMap { Sides(rawValue: $0) } ?? .both
      let hits = pattern.isEmpty ? [] : try await find(pattern, side, isWholeWord: query["word"] == "on")
      let page = Page(
        template: "concordance", title: words("screen-concordance"), projectScreen: "concordance",
        model: [
          "pattern": .text(pattern), "isWholeWord": .flag(query["word"] == "on"), "wasAsked": .flag(!pattern.isEmpty),
          "count": .text(words("hits", ["count": hits.count])),
          "hasHits": .flag(!hits.isEmpty), "hits": .list(hits.map(model)),
        ])
      return page.response(request, context)
    }
  }

  private func find(_ pattern: String, _ side: Sides, isWholeWord: Bool) async throws -> [ConcordanceHit] {
    let hasCapital = pattern.unicodeScalars.contains { $0.properties.isUppercase }
    let query = ConcordanceQuery(
      pattern: pattern, syntax: .literal, wholeWords: isWholeWord, matchesCase: hasCapital, matchesDiacritics: true,
      language: nil, limit: Self.limit)
    return try await project.concordance(query)
  }

  private func model(_ hit: ConcordanceHit) -> Model {
    [
      "tag": .text(hit.variant.language.identifier),
      "direction": .text(hit.variant.language.isRightToLeft ? "rtl" : "ltr"),
      "text": .html(Self.marked(hit.variant.content.text, hit.ranges)),
      "others": .list(
        hit.others.map {
          [
            "tag": .text($0.language.identifier), "direction": .text($0.language.isRightToLeft ? "rtl" : "ltr"),
            "text": .text($0.content.line),
          ]
        }),
      "origin": .text(hit.unit.origin),
    ]
  }

  /// A text with the places found in it marked.
  static func marked(_ text: String, _ ranges: [Range<Int>]) -> HTMLText {
    let bytes = Array(text.utf8)
    func escaped(_ range: Range<Int>) -> String {
      HTMLText(escaping: String(decoding: bytes[range], as: UTF8.self)).html
    }
    var html = ""
    var position = 0
    for range in ranges where range.lowerBound >= position && range.upperBound <= bytes.count {
      html += "\(escaped(position..<range.lowerBound))<mark>\(escaped(range))</mark>"
      position = range.upperBound
    }
    return HTMLText(trusted: html + escaped(position..<bytes.count))
  }
}
