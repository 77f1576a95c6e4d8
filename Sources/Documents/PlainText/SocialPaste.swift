import Bitext

/// A post copied from a social network with the network's own words around it.
enum SocialPaste {
  /// The lines that are the network's: `Like`, `Comment`, `Share`, counts; none where the text is no such paste.
  ///
  /// - Parameter texts: the lines, in order.
  /// - Returns: their indices.
  static func chrome(in texts: [String]) -> Set<Int> {
    let marks = texts.indices.filter { isAction(texts[$0]) }
    // One such line may be anybody's; two different ones are a network's.
    guard Set(marks.map { texts[$0].lowercased() }).count >= 2, let first = marks.first else { return [] }
    var result = Set(marks)
    for index in texts.indices where index > first - 3 && isCount(texts[index]) { result.insert(index) }
    for index in texts.indices where isShort(texts[index]) && seeMore.contains(key(texts[index])) {
      result.insert(index)
    }
    return result
  }

  /// How many bytes at the end of a line are `… See more`; 0 when there is none.
  static func seeMoreLength(_ text: String) -> Int {
    guard mayEndInSeeMore(text) else { return 0 }
    for words in ["Voir plus", "See more", "Afficher la suite", "Mehr anzeigen", "Ver más", "Altro..."] {
      guard text.hasSuffix(words) else { continue }
      let before = text.dropLast(words.count)
      guard let last = before.last(where: { !$0.isWhitespace }), last == "…" || before.contains("...") && last == "."
      else { continue }
      return words.utf8.count + (before.utf8.count - before.trimmingEnd().utf8.count)
    }
    return 0
  }

  /// Whether the last bytes of a text are those of `See more` in a language: nearly all lines are refused by them.
  private static func mayEndInSeeMore(_ text: String) -> Bool {
    var end = text.utf8.reversed().makeIterator()
    guard let last = end.next(), let before = end.next() else { return false }
    switch (before, last) {
    case (UInt8(ascii: "u"), UInt8(ascii: "s")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
      (UInt8(ascii: "t"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "n")),
      (UInt8(ascii: "."), UInt8(ascii: ".")), (0x80..., UInt8(ascii: "s")):
      return true
    default: return false
    }
  }

  /// Only what is as short as a button or a count can be one: running text is not looked through.
  private static func isShort(_ text: String) -> Bool { text.utf8.count <= 96 }

  private static func isAction(_ text: String) -> Bool { isShort(text) && actions.contains(key(text)) }

  /// `1,2 K`, `48 commentaires`, `12 shares`.
  private static func isCount(_ text: String) -> Bool {
    guard isShort(text) else { return false }
    let words = text.lowercased().split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{202F}" }
    guard let first = words.first, first.first?.isNumber == true, words.count <= 4,
      first.allSatisfy({ $0.isNumber || ".,kmd".contains($0) })
    else { return false }
    return words.dropFirst().allSatisfy { counted.contains($0) }
  }

  private static func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter } }

  private static let actions: Set<String> = [
    "like", "comment", "share", "reply", "send", "follow", "jaime", "commenter", "partager", "répondre", "envoyer",
    "suivre", "gefälltmir", "kommentieren", "teilen", "megusta", "comentar", "compartir", "mipiace", "commenta",
    "condividi", "toutesréactions", "allreactions",
  ]
  private static let seeMore: Set<String> = ["voirplus", "seemore", "afficherlasuite", "mehranzeigen", "vermás"]
  private static let counted: Set<Substring> = [
    "k", "m", "commentaires", "commentaire", "comments", "comment", "partages", "partage", "shares", "share", "likes",
    "réactions", "vues", "views", "kommentare", "mal", "geteilt", "comentarios",
  ]
}
