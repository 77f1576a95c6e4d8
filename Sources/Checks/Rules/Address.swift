import Bitext

/// Web and e-mail addresses that were changed or lost.
///
/// A web address may point to the target language's version (`/fr/` becomes `/en/`, `fr.` becomes `en.`); an e-mail address is
/// the same on both sides. An address that only the target has is not reported: translators add links.
enum Address: PairRule {
  static let description = CheckDescription(
    id: "address", summary: "a web or e-mail address was changed or lost", defaultSeverity: .error,
    mqmType: "accuracy/mistranslation")

  static func check(_ pair: inout CheckedPair) {
    let wanted = pair.source.addresses
    guard !wanted.isEmpty else { return }
    let found = pair.target.addresses
    let texts = found.map { pair.target.string($0) }
    let sourceLanguage = pair.source.language.language
    let targetLanguage = pair.target.language.language
    var free = Set(texts.indices)
    var missing: [Range<Int>] = []
    for place in wanted {
      let text = pair.source.string(place)
      if let index = texts.indices.first(where: { free.contains($0) && texts[$0] == text }) {
        free.remove(index)
      } else {
        missing.append(place)
      }
    }
    for place in missing {
      let text = pair.source.string(place)
      let localized = neutral(text, sourceLanguage, targetLanguage)
      if let index = texts.indices.first(where: {
        free.contains($0) && !text.contains("@") && neutral(texts[$0], sourceLanguage, targetLanguage) == localized
      }) {
        free.remove(index)
        continue
      }
      // The most similar one left is what became of it.
      let changed = texts.indices.first { free.contains($0) && text.contains("@") == texts[$0].contains("@") }
      if let changed {
        free.remove(changed)
        pair.report(
          description, "the address \(text) was changed", source: place, target: found[changed], suggestion: text)
      } else {
        pair.report(description, "the address \(text) is missing", source: place)
      }
    }
  }

  /// The address with its language codes taken out, so that versions of one page compare equal.
  private static func neutral(_ address: String, _ source: String, _ target: String) -> String {
    let parts = address.lowercased().split(omittingEmptySubsequences: false) { "/.?=&-_".contains($0) }
    return parts.map { $0 == source || $0 == target ? "*" : String($0) }.joined(separator: "/")
  }
}
