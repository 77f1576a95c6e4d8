import Bitext
import Terminology

/// Places in which a translator rightly leaves a common term out.
enum TermContext {
  /// Part of a name that the target keeps: capitalised though the term is not, and the same in the target.
  static func isKeptName(_ hit: TermHit, in pair: CheckedPair) -> Bool {
    guard hit.foundAs.first?.isUppercase == true, hit.term.text.first?.isLowercase == true else { return false }
    return pair.target.words.contains { $0.text == hit.foundAs } || pair.target.text.contains(hit.foundAs + " ")
  }

  /// Whether the name beside the term says it all: `la ville de Brisbane` is Brisbane, `1492, année où` is 1492, and the
  /// parts of names (`Pays de Galles`, `Second World War`) have translations of their own.
  static func needsNoTerm(_ hit: TermHit, in pair: CheckedPair) -> Bool {
    guard hit.term.text.first?.isLowercase == true, !hit.term.text.contains(" "),
      let index = pair.source.words.firstIndex(where: { pair.source.bytes($0.scalars).overlaps(hit.range) })
    else { return false }
    return isApposition(index, pair) || isPartOfName(index, pair.source) || isAfterYear(index, pair)
  }

  private static let links: Set<String> = ["de", "du", "des", "d", "of", "the"]

  /// `the city of X`, `la ville de X`, where the target has X.
  private static func isApposition(_ index: Int, _ pair: CheckedPair) -> Bool {
    let words = pair.source.words
    guard !words[index].isCapitalized, words.indices.contains(index + 1) else { return false }
    var name: String?
    if ["de", "of"].contains(words[index + 1].lower), words.indices.contains(index + 2), words[index + 2].isCapitalized
    {
      name = words[index + 2].text
    } else if let elided = elidedName(words[index + 1]) {
      name = elided
    }
    guard let name, name.utf8.count > 2 else { return false }
    return pair.target.words.contains { $0.text == name || CheckedText.withoutPossessive($0.text) == name }
  }

  /// The name after `d’`.
  private static func elidedName(_ word: CheckedText.WordPlace) -> String? {
    guard let mark = word.text.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }), word.text[..<mark] == "d" else {
      return nil
    }
    let name = word.text[word.text.index(after: mark)...]
    return name.first?.isUppercase == true ? String(name) : nil
  }

  /// A capitalised word inside a sentence, beside another capitalised word or joined to one by `de`, `of` and the like.
  private static func isPartOfName(_ index: Int, _ text: CheckedText) -> Bool {
    let words = text.words
    guard words[index].isCapitalized, index > 0, !isHeadline(text) else { return false }
    if words[index - 1].isCapitalized, index > 1 { return true }
    guard words.indices.contains(index + 1) else { return false }
    if words[index + 1].isCapitalized || elidedName(words[index + 1]) != nil { return true }
    return links.contains(words[index + 1].lower) && words.indices.contains(index + 2)
      && words[index + 2].isCapitalized
  }

  /// Whether most longer words have capitals, as English headlines do.
  private static func isHeadline(_ text: CheckedText) -> Bool {
    let long = text.words.dropFirst().filter { $0.isLetters && $0.scalars.count > 3 }
    return long.count >= 4 && long.count { $0.isCapitalized } * 3 >= long.count * 2
  }

  /// `1492, année où …` for “1492, when …”.
  private static func isAfterYear(_ index: Int, _ pair: CheckedPair) -> Bool {
    let words = pair.source.words
    guard index > 0, words[index].lower == "année", words[index - 1].text.utf8.count == 4,
      words[index - 1].text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return false }
    return pair.target.text.contains(words[index - 1].text)
  }
}
