public import Bitext
import TranslationMemory

extension Project {
  /// The translated pairs of the memory in the project's languages, as plain texts.
  ///
  /// - Throws: `CalqueError` when there is no memory or no pair of languages.
  public func memoryPairs() throws(CalqueError) -> [(source: String, target: String)] {
    let pair = try languagePair()
    var result: [(source: String, target: String)] = []
    try memory(readOnly: true).visitUnits { stored throws(CalqueError) in
      guard let left = stored.unit.variant(in: pair.source), let right = stored.unit.variant(in: pair.target) else {
        return
      }
      result.append((left.content.text, right.content.text))
    }
    return result
  }

  /// The translated pairs of a bilingual file or an article, as plain texts.
  ///
  /// - Throws: `CalqueError` as reading does.
  public func translatedPairs(in name: String) throws(CalqueError) -> [(source: String, target: String)] {
    try bilingualDocuments(name).flatMap(\.segments).compactMap { segment in
      guard let target = segment.target, !target.text.isEmpty, !segment.source.text.isEmpty else { return nil }
      return (segment.source.text, target.text)
    }
  }
}
