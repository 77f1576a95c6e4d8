/// What the other rooms say in English – findings, losses, refusals – as the editor says it in each of its languages.
///
/// The embedded table has, on each line, the English with its places as `{1}`, `{2}` …, the French as a message pattern
/// with the same places, and sometimes the English that suits a browser better than a command line. In a pattern
/// `{1.said}` is what the book has for a place by itself, `{1.list}` what it has for each of its parts between commas.
struct PhraseBook: Sendable {
  /// The book that is embedded in the program.
  static let embedded = PhraseBook(parsing: String(decoding: PackageResources.phrases_tsv, as: UTF8.self))

  /// One line of the table.
  struct Phrase: Sendable {
    /// The English with its places.
    let english: String
    /// The texts around the places: one more than there are places.
    let texts: [[UInt8]]
    /// How each language of the editor says it; nil where it is said as it is, or where a pattern does not parse.
    let patterns: [InterfaceLanguage: MessagePattern]
  }

  /// In the order of the table.
  let phrases: [Phrase]
  private let whole: [String: Int]
  /// Those with places, the most telling first.
  private let open: [Int]

  /// Reads a table; lines that begin with `#` are headings.
  init(parsing table: String) {
    let phrases = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { MessageCatalogue.unescaped($0) }
      let english = cells.first ?? ""
      var patterns: [InterfaceLanguage: MessagePattern] = [:]
      if cells.count > 1 { patterns[.french] = MessagePattern(cells[1]) }
      if cells.count > 2 { patterns[.english] = MessagePattern(cells[2]) }
      return Phrase(english: english, texts: Self.texts(english), patterns: patterns)
    }
    let closed = phrases.indices.filter { phrases[$0].texts.count == 1 }.map { (phrases[$0].english, $0) }
    let sizes = phrases.map { $0.texts.reduce(0) { $0 + $1.count } }
    whole = Dictionary(closed, uniquingKeysWith: { first, _ in first })
    open = phrases.indices.filter { phrases[$0].texts.count > 1 }.sorted { left, right in
      sizes[left] == sizes[right] ? left < right : sizes[left] > sizes[right]
    }
    self.phrases = phrases
  }

  /// Longer texts, in bytes, are not looked for: no room says so much at once.
  private static let longest = 4_096

  /// A text in a language, or nil when the book does not have it.
  func said(_ text: String, in language: InterfaceLanguage) -> String? {
    if let index = whole[text] { return fill(phrases[index], [], language) ?? text }
    guard text.utf8.count <= Self.longest else { return nil }
    let bytes = Array(text.utf8)
    for index in open {
      if let places = Self.places(phrases[index].texts, in: bytes) {
        return fill(phrases[index], places, language) ?? text
      }
    }
    return nil
  }

  private func fill(_ phrase: Phrase, _ places: [String], _ language: InterfaceLanguage) -> String? {
    guard let pattern = phrase.patterns[language] else { return nil }
    var arguments: [String: any MessageArgument] = [:]
    for name in pattern.arguments {
      let parts = name.split(separator: ".")
      guard let number = parts.first.flatMap({ Int($0) }), places.indices.contains(number - 1) else { continue }
      let place = places[number - 1]
      arguments[name] =
        switch parts.last {
        case "said": said(place, in: language) ?? place
        case "list":
          place.split(separator: ", ").map { said(String($0), in: language) ?? String($0) }.joined(separator: ", ")
        default: Int(place).map { $0 as any MessageArgument } ?? place
        }
    }
    return pattern.formatted(arguments, language: language)
  }

  /// The texts of a phrase around its places.
  private static func texts(_ english: String) -> [[UInt8]] {
    english.split(separator: /\{[0-9]\}/, omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  /// What stands in the places of a phrase, each as short as possible and none empty; nil when the text is another one.
  private static func places(_ texts: [[UInt8]], in bytes: [UInt8]) -> [String]? {
    guard let first = texts.first, let last = texts.last, bytes.starts(with: first),
      bytes.count > first.count + last.count, bytes.suffix(last.count).elementsEqual(last)
    else { return nil }
    let end = bytes.count - last.count
    var position = first.count
    var places: [String] = []
    for text in texts.dropFirst().dropLast() {
      var start = position + 1
      while start + text.count <= end, !bytes[start..<(start + text.count)].elementsEqual(text) { start += 1 }
      guard start + text.count <= end else { return nil }
      places.append(String(decoding: bytes[position..<start], as: UTF8.self))
      position = start + text.count
    }
    guard position < end else { return nil }
    places.append(String(decoding: bytes[position..<end], as: UTF8.self))
    return places
  }
}

extension Words {
  /// What another room says, in the person's language; as it is when the book does not have it.
  func phrase(_ text: String) -> String { PhraseBook.embedded.said(text, in: language) ?? text }

  /// A loss of reading or writing, with how often and where first.
  func loss(_ line: String) -> String {
    guard language != .english, PhraseBook.embedded.said(line, in: language) == nil,
      let match = line.wholeMatch(
        of: /(?<what>.+?)(?:, (?<count>\d+) times)?(?: \((?<first>first at )?(?<kind>[a-z]+) (?<place>[^ ()]+)\))?/)
    else { return phrase(line) }
    let words = self
    var said = phrase(String(match.what))
    if let count = match.count.flatMap({ Int($0) }) { said = words("loss-times", ["what": said, "count": count]) }
    guard let kind = match.kind, let place = match.place else { return said }
    let arguments: [String: any MessageArgument] = [
      "what": said, "kind": phrase(String(kind)), "place": String(place),
    ]
    return match.first == nil ? words("loss-at", arguments) : words("loss-first", arguments)
  }
}
