import Bitext
import Foundation

/// The samples that were aligned by hand, as bilingual documents.
enum GoldSamples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let names = ["archives-ouvrieres", "culture-commun", "penurie-medecins", "transport-gratuit"]

  static func document(_ name: String) throws -> BilingualDocument {
    let text = try String(contentsOf: root.appending(path: "Samples/gold/\(name).fr-en.tsv"), encoding: .utf8)
    var units: [BilingualDocument.Unit] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false)
      func parts(_ side: Substring, _ block: String) -> [BilingualSegment.Part] {
        side.isEmpty ? [] : side.components(separatedBy: " ¦ ").map { .init(InlineText($0), block: block) }
      }
      let id = "b\(units.count + 1)"
      let target = sides.count > 1 ? sides[1] : ""
      let row = BilingualSegment(
        id: "r\(units.count + 1)", sourceParts: parts(sides[0], id), targetParts: parts(target, "t\(id)"),
        state: target.isEmpty || sides[0].isEmpty ? .initial : .translated, probability: Similarity(0.9))
      units.append(.init(id: id, segments: [row]))
    }
    return BilingualDocument(
      name: "\(name).md", sourceLanguage: .french, targetLanguage: .english, format: "markdown", ruleSet: "given",
      units: units)
  }

  /// The rows with both sides as units of a memory.
  static func units(_ document: BilingualDocument) -> [TranslationUnit] {
    document.segments.compactMap { row in
      guard let target = row.target, !row.source.isEmpty else { return nil }
      return TranslationUnit(
        id: row.id,
        variants: [
          .init(language: document.sourceLanguage, content: row.source),
          .init(language: document.targetLanguage, content: target),
        ], provenance: Provenance(origin: .aligned, article: document.name),
        created: .init(date: Timestamp("2026-03-14"), person: "A. B."))
    }
  }
}
