import Bitext

/// The roles of the blocks of two texts, as far as they can be compared.
///
/// One side may be a page whose markup names its fields, the other a plain text in which they are only lines.
enum FieldRoles {
  /// The roles of the blocks of both sides.
  static func matched(
    _ source: SegmentedDocument, _ target: SegmentedDocument
  ) -> (source: [ArticleRole], target: [ArticleRole]) {
    var roles = (source: knownRoles(source), target: knownRoles(target))
    let counts = (segmentCounts(source), segmentCounts(target))
    nameTitles(of: &roles.target, in: target, counts.1, after: roles.source)
    nameTitles(of: &roles.source, in: source, counts.0, after: roles.target)
    if roles.source.contains(.note) { nameNotes(of: &roles.target, in: target) }
    if roles.target.contains(.note) { nameNotes(of: &roles.source, in: source) }
    let both = Set(roles.source).intersection(roles.target)
    for role in [ArticleRole.lead, .note, .postscript] where !both.contains(role) {
      // A reader that knows no such part calls it running text.
      roles.source = roles.source.map { $0 == role ? .body : $0 }
      roles.target = roles.target.map { $0 == role ? .body : $0 }
    }
    return roles
  }

  /// The roles that the reader gave, and translators' notes, which say themselves what they are.
  private static func knownRoles(_ document: SegmentedDocument) -> [ArticleRole] {
    document.blocks.map { block in
      guard block.role == .body || block.role == .note || block.role == .postscript else { return block.role }
      let start = block.content.text.drop { "[(*“«".contains($0) || $0.isWhitespace }.prefix(longestOpening)
        .lowercased()
      return translatorsNotes.contains(where: start.hasPrefix) ? .translatorCredit : block.role
    }
  }

  /// How a translator's note begins.
  private static let translatorsNotes = [
    "translator's note", "translator\u{2019}s note", "note by the translator", "note du traducteur",
    "note de la traductrice", "n.d.t", "n. d. t", "ndt :", "ndt:", "ndlt", "anmerkung des übersetzers",
    "anmerkung der übersetzerin", "nota del traductor", "nota de la traductora", "nota del traduttore",
    "nota della traduttrice", "nota do tradutor", "noot van de vertaler",
  ]
  private static let longestOpening = 40

  /// Calls the numbered blocks at the end of a text notes, where the text itself names none: `[1] …`, `2. …`.
  private static func nameNotes(of roles: inout [ArticleRole], in document: SegmentedDocument) {
    guard !roles.contains(.note) else { return }
    var found: [(block: Int, number: Int)] = []
    for block in document.blocks.indices.reversed() {
      guard roles[block] == .body || roles[block] == .postscript else { continue }
      guard let number = noteNumber(of: document.blocks[block].content.text) else { break }
      found.append((block, number))
    }
    guard found.last?.number == 1, found.reversed().map(\.number) == Array(1...max(1, found.count)) else { return }
    for (block, _) in found { roles[block] = .note }
  }

  /// The number of `[1] …`, `(1) …`, `1. …` or `1) …`.
  private static func noteNumber(of text: String) -> Int? {
    let open = text.first.map { $0 == "[" || $0 == "(" } ?? false
    let rest = open ? text.dropFirst() : text[...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let close = rest.dropFirst(digits.count).first,
      open ? close == "]" || close == ")" : close == "." || close == ")"
    else { return nil }
    return Int(digits)
  }

  private static let titles: [ArticleRole] = [.kicker, .headline, .subtitle]

  /// Calls the lines at the top of a text after the other side's kicker, headline and subtitle, where the text itself
  /// only shows a headline on its first line and there are as many lines.
  private static func nameTitles(
    of roles: inout [ArticleRole], in document: SegmentedDocument, _ counts: [Int], after others: [ArticleRole]
  ) {
    let wanted = titles.filter(others.contains)
    guard wanted.contains(.kicker), roles.first == .headline, !roles.contains(.kicker), !roles.contains(.subtitle)
    else { return }
    let lines = document.blocks.indices.prefix {
      counts[$0] == 1 && [.headline, .body].contains(roles[$0]) && !endsAsSentence(document.blocks[$0].content.text)
    }
    guard lines.count == wanted.count else { return }
    for (line, role) in zip(lines, wanted) { roles[line] = role }
  }

  private static func endsAsSentence(_ text: String) -> Bool { text.last.map { ".!?…:;".contains($0) } ?? true }

  private static func segmentCounts(_ document: SegmentedDocument) -> [Int] {
    var counts = [Int](repeating: 0, count: document.blocks.count)
    for segment in document.segments { counts[segment.block] += 1 }
    return counts
  }
}
