import Bitext

/// Random bilingual documents that are the same for the same seed (SplitMix64).
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }

  private static let words = [
    "l’État", "«\u{A0}oui\u{A0}»", "14\u{202F}000", "œuvre", "<b>", "a & b", "]]>", "\"mot\"", "it's", "\u{1F600}", "€",
    "  ", "\n", "\r\n", "\t", "=1+1", "e\u{301}", "שלום", "\\t", "x,y", "", "中文", "&amp;", "\u{2028}", "'",
  ]

  /// A text of a few pieces with what formats stumble over; controls only where they can be carried.
  mutating func text(withControls: Bool = false) -> String {
    var result = ""
    for _ in 0..<count(0...5) {
      result += pick(Self.words)
      if withControls, chance(4) { result += pick(["\u{1}", "\u{1B}", "\u{8}"]) }
      if chance(50) { result += " " }
    }
    return result
  }

  /// The document with places in tables and images beside some of its units.
  mutating func placed(_ document: BilingualDocument) -> BilingualDocument {
    var result = document
    for index in result.units.indices where chance(40) {
      result.units[index].layout = BlockLayout(
        cell: chance(50)
          ? TableCell(
            table: count(1...3), row: count(0...4), column: count(1...4), columnSpan: count(1...2),
            rowSpan: count(1...2), isHeader: chance(30)) : nil,
        images: (0..<count(0...2)).map { _ in
          BlockImage(pick(["a b.jpg", "https://e.org/ü?x=1&y", "<img1|left>"]), pick([.alternative, .before, .after]))
        })
    }
    return result
  }

  mutating func kind() -> InlineCode.Kind {
    pick([
      .bold, .italic, .underline, .strikethrough, .superscript, .subscript, .link, .image, .footnote, .lineBreak, .code,
      .other(""), .other("quote"), .other("ui"), .other("xlf:var"), .other("my:kind"), .other("two words é"),
      .other("x-font"), .other("bold-ish"),
    ])
  }

  /// Spans that are open on one side of a document.
  struct Open {
    var codes: [InlineCode] = []
    var next = 1
  }

  /// A text with codes; spans may be closed in a later text, or never.
  mutating func inlineText(_ open: inout Open, withControls: Bool = false) -> InlineText {
    var pieces: [InlineText.Piece] = []
    for _ in 0..<count(0...4) {
      let words = text(withControls: withControls)
      if !words.isEmpty { pieces.append(.text(words)) }
      guard chance(45) else { continue }
      if !open.codes.isEmpty, chance(60) {
        var closing = open.codes.remove(at: count(0...(open.codes.count - 1)))
        closing.role = .closing
        closing.markup = text(withControls: withControls)
        closing.equivalent = chance(20) ? text() : ""
        pieces.append(.code(closing))
      } else {
        let id = chance(85) ? String(open.next) : "id \(open.next) é"
        open.next += 1
        let code = InlineCode(
          chance(50) ? .standalone : .opening, id: id, at: 0, kind: kind(), markup: text(withControls: withControls),
          equivalent: chance(20) ? text() : "",
          permissions: chance(80) ? .all : InlineCode.Permissions(rawValue: count(0...7)))
        if code.role == .opening { open.codes.append(code) }
        pieces.append(.code(code))
      }
    }
    return Self.settled(InlineText(pieces: pieces))
  }

  /// Marks as isolated what has no partner in the text.
  static func settled(_ content: InlineText) -> InlineText {
    let opening = Set(content.codes.filter { $0.role == .opening }.map(\.id))
    let closing = Set(content.codes.filter { $0.role == .closing }.map(\.id))
    let codes = content.codes.map { code in
      var copy = code
      copy.isIsolated = code.role != .standalone && !(opening.contains(code.id) && closing.contains(code.id))
      return copy
    }
    return InlineText(content.text, codes: codes)
  }

  mutating func doubt() -> Doubt {
    pick([
      .length(ratio: Double(count(1...400)) / 37), .number("1\u{202F}200,5", missingOn: chance(50) ? .source : .target),
      .fewSharedWords, .onlyDeletionFits, .closeAlternative, .crossing, .endPunctuation, .structure, .other(text()),
    ])
  }

  mutating func document(withControls: Bool) -> BilingualDocument {
    var source = Open()
    var target = Open()
    var rowNumber = 0
    var units: [BilingualDocument.Unit] = []
    for number in 0..<count(0...4) {
      let id = chance(80) ? "b\(number + 1)" : "bloc \(number) « é »"
      var rows: [BilingualSegment] = []
      for _ in 0..<count(0...4) {
        rowNumber += 1
        var row = BilingualSegment(
          id: chance(85) ? "r\(rowNumber)" : "row/\(rowNumber) <x>", sourceParts: [],
          state: pick([.initial, .translated, .reviewed, .final]))
        let sources = chance(70) ? 1 : count(0...3)
        for _ in 0..<sources {
          row.sourceParts.append(
            .init(
              inlineText(&source, withControls: withControls),
              block: chance(80) ? id : pick([nil, "b9", "x y ", ""])))
        }
        for _ in 0..<(chance(60) ? 1 : count(0...3)) {
          row.targetParts.append(
            .init(
              inlineText(&target, withControls: withControls), block: chance(50) ? nil : pick(["t1", "t 2", ""])))
        }
        row.isConfirmed = chance(30)
        row.isKeptOut = chance(10)
        row.probability = chance(50) ? Similarity(Double(count(0...1000)) / 1000) : nil
        row.doubts = (0..<(chance(30) ? count(1...3) : 0)).map { _ in doubt() }
        row.targetOrigin = chance(30) ? text() : nil
        row.notes = (0..<(chance(20) ? 2 : 0)).map { _ in text() }
        row.proposals = (0..<(chance(20) ? count(1...2) : 0)).map { _ in
          var left = Open()
          var right = Open()
          return Proposal(
            source: inlineText(&left, withControls: withControls),
            target: inlineText(&right, withControls: withControls),
            score: MatchScore(count(50...102)), origin: text())
        }
        rows.append(row)
      }
      units.append(
        .init(
          id: id, kind: pick([.paragraph, .heading(level: 2), .listItem, .code, .note]),
          role: pick(ArticleRole.allCases), segments: rows))
    }
    return BilingualDocument(
      name: text(), sourceLanguage: .french, targetLanguage: .english,
      format: pick(["markdown", "html", "", "my format"]),
      ruleSet: text(), units: units, notes: (0..<count(0...2)).map { _ in text() })
  }

  /// A glossary whose terms stand together by language, and none of which is empty.
  mutating func glossary() -> Glossary {
    let concepts = (0..<count(0...5)).map { number in
      var concept = Concept(id: chance(80) ? "c-\(number)" : "\(number) é", terms: [])
      concept.domain = chance(50) ? "politics" : nil
      concept.definition = chance(30) ? "A \(text()) b" : nil
      concept.note = chance(30) ? "A \(text()) b" : nil
      concept.isUntranslatable = chance(10)
      for language in [LanguageTag.french, .english] {
        for _ in 0..<count(language == .french ? 1...2 : 0...3) {
          concept.terms.append(
            Term(
              language: language, text: "terme \(text()) x", status: pick(TermStatus.allCases),
              matching: pick(TermMatching.allCases), partOfSpeech: pick([nil, "noun", "verb", "interjection"]),
              gender: pick([nil, "m", "f", "n", "epicene"]), note: chance(20) ? "Nota \(text()) b" : nil))
        }
      }
      return concept
    }
    return Glossary(name: "Glossaire \(text()) x", concepts: concepts)
  }
}
