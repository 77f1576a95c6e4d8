import Bitext
import Segmentation
import Testing
import UnicodeText

/// The engine tries a rule only where the structure of its pattern says that it can match.
///
/// These tests compare it with
/// one that tries every rule at every place.
@Suite("Users' rules against the plain definition")
struct RuleEngineTests {
  private static let patterns = [
    "", "\\.", "[.?!]+", "\\bM\\.", "(?i)\\bdr\\.", "\\s", "\\.\\s*", "[^\\p{Lu}]\\.", "\\p{L}{2,}\\.",
    "(?:etc|Dr|p)\\.",
    "z\\.\\s?B\\.", "[»\"\\s]+", "\\d+", "[\\p{L}&&[^a-f]]\\.", "\\Qa.\\E", "(a|b)\\1\\.", "^\\w+\\.", "(?<=a)\\.",
    "(?<!M)\\.", "\\u2026", "[A-Z]\\.[A-Z]\\.", "É\\.", "(?:\\.|…)", ".", "\\.{3}", "\\x2E", "[[:alpha:]]\\.",
    "[^.]\\s",
    "\\w+?\\.", "(?:a*b?)\\.", "(?i)É\\.", "[a-z&&[^aeiou]]\\.", "K\\.", "(?i)k\\.", "\\.?+\\s", "(?>Dr|D)\\.", "\\h+",
    "\\p{javaUpperCase}\\.", "(?x) a \\.", "[\\Qa.\\E]\\s", "\\R", "\\p{IsAlphabetic}\\.", "\\P{L}", "[\\D&&\\S]",
  ]

  private static let pieces = [
    "a", "b", "K", "\u{212A}", "M", "Dr", "dr", "z", "B", "etc", "p", "é", "É", "中", "12", ".", "...", "…", "?", "!",
    " ",
    "\u{A0}", "\u{202F}", "\u{3000}", "»", "\"", "😀", "\u{301}", ",",
  ]

  /// The places of breaks by the definition: the first rule that matches at a place decides.
  private func breaks(_ rules: [SegmentationRules.Rule], _ text: String) throws -> [Int] {
    var result: [Int] = []
    let compiled = try rules.map { rule in
      (rule.isBreak, try RegularExpression("(?:\(rule.before))\\z"), try RegularExpression("\\A(?:\(rule.after))"))
    }
    let scalars = Array(text.unicodeScalars)
    var offset = 0
    for place in 1..<max(1, scalars.count) {
      offset += UTF8.width(scalars[place - 1])
      let head = String(String.UnicodeScalarView(scalars[..<place]))
      // None of the patterns behind a place looks back.
      let tail = String(String.UnicodeScalarView(scalars[place...]))
      for (isBreak, before, after) in compiled {
        guard try before.matches(anywhereIn: head), try after.matches(anywhereIn: tail) else { continue }
        if isBreak { result.append(offset) }
        break
      }
    }
    return result
  }

  private static let behind = [
    "", "\\s", "\\p{Lu}", "\\s+[A-Z]", "[^a-z]", "\\d", "»", "\\S", "(?i)é", "\\h*\\p{IsLatin}",
  ]

  @Test("random rules on random texts", arguments: 0..<40)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed &* 31 &+ 5)
    for _ in 0..<12 {
      let rules = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        SegmentationRules.Rule(
          isBreak: Bool.random(using: &generator), before: Self.patterns.randomElement(using: &generator) ?? "",
          after: Self.behind.randomElement(using: &generator) ?? "")
      }
      let text = (0..<14).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      var options = SegmentationOptions()
      options.builtIn = .none
      options.newlines = .space
      options.srx = SegmentationRules(
        groups: [.init(name: "g", rules: rules)], maps: [.init(languagePattern: ".*", groupName: "g")])
      let bytes = Array(text.utf8)
      var expected: [String] = []
      var start = 0
      for offset in try breaks(rules, text) + [bytes.count] {
        let piece = String(decoding: bytes[start..<offset], as: UTF8.self).trimmingWhiteSpace
        if !piece.isEmpty { expected.append(piece) }
        start = offset
      }
      let seen = try Segmenter(language: .french, options: options).segments(in: text).map {
        String(decoding: bytes[$0], as: UTF8.self)
      }
      #expect(
        seen == expected, "\(text.debugDescription) \(rules.map { "\($0.isBreak) \($0.before) ‖ \($0.after)" })")
    }
  }

  @Test("thousands of rules cost little more than one")
  func manyRules() throws {
    var rules = (0..<5_000).map {
      SegmentationRules.Rule(isBreak: false, before: "\\bAb\($0)\\.", after: "\\s")
    }
    rules.append(.init(isBreak: true, before: "\\.", after: "\\s"))
    var options = SegmentationOptions()
    options.builtIn = .none
    options.srx = SegmentationRules(
      groups: [.init(name: "g", rules: rules)], maps: [.init(languagePattern: ".*", groupName: "g")])
    let segmenter = try Segmenter(language: .french, options: options)
    let text = String(repeating: "Un mot Ab4999. Deux mots ab. Fin d’une phrase. ", count: 4_000)
    let clock = ContinuousClock()
    var count = 0
    let time = try clock.measure { count = try segmenter.segments(in: text).count }
    #expect(count == 8_000)
    // 190 kB: a debug build on a busy machine needs about a second; trying every rule at every stop took minutes.
    #expect(time < .seconds(20))
  }

  @Test("the rule set's name changes with what users' files say, and not with their names or lines")
  func ruleSet() throws {
    func name(_ before: String, _ abbreviations: [Abbreviation] = [], file: String = "a/mine.srx") throws -> String {
      var options = SegmentationOptions()
      options.abbreviations = abbreviations
      options.srx = SegmentationRules(
        groups: [.init(name: "g", rules: [.init(isBreak: true, before: before, after: "", line: before.count)])],
        maps: [.init(languagePattern: ".*", groupName: "g")], file: file)
      return try Segmenter(language: .french, options: options).ruleSet
    }
    #expect(try name(";").hasPrefix("calque-fr 2 + mine.srx "))
    #expect(try name(";") == name(";", file: "b/mine.srx"))
    #expect(try name(";") != name(":"))
    #expect(try name(";") != name(";", [Abbreviation("grp", type: .title)]))
    #expect(try name(";", [Abbreviation("grp", type: .title)]) != name(";", [Abbreviation("grp", type: .never)]))
    #expect(try Segmenter(language: .french).ruleSet == "calque-fr 2")
  }

  @Test("codes at a break go where the rules say; without a word of theirs opening ones right, closing ones left")
  func formatHandling() throws {
    let text = InlineText(pieces: [
      .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "<b>")), .text("Un."),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .bold, markup: "</b>")),
      .code(InlineCode(.opening, id: "2", at: 0, kind: .italic, markup: "<i>")), .text("Deux."),
      .code(InlineCode(.closing, id: "2", at: 0, kind: .italic, markup: "</i>")),
      .code(InlineCode(.standalone, id: "3", at: 0, kind: .footnote, markup: "<br/>")), .text(" Trois."),
    ])
    func cut(_ change: ((inout SegmentationRules.FormatHandling) -> Void)?) throws -> [String] {
      var options = SegmentationOptions()
      options.builtIn = .none
      var rules = SegmentationRules(
        groups: [.init(name: "g", rules: [.init(isBreak: true, before: "\\.", after: "")])],
        maps: [.init(languagePattern: ".*", groupName: "g")])
      if let change {
        var handling = SegmentationRules.FormatHandling()
        change(&handling)
        rules.formatHandling = handling
      }
      options.srx = rules
      let block = Block(id: "p1", kind: .paragraph, content: text)
      let document = Document(language: .french, format: "text", blocks: [block])
      return try Segmenter(language: .french, options: options).segment(document).segments.map(\.content.markup)
    }
    #expect(try cut(nil) == ["<b>Un.</b>", "<i>Deux.</i><br/>", "Trois."])
    #expect(try cut { _ in } == ["<b>Un.</b>", "<i>Deux.</i>", "<br/>Trois."])
    #expect(try cut { $0.includesIsolated = true } == ["<b>Un.</b>", "<i>Deux.</i><br/>", "Trois."])
    #expect(try cut { $0.includesStart = true } == ["<b>Un.</b><i>", "Deux.</i>", "<br/>Trois."])
    #expect(try cut { $0.includesEnd = false } == ["<b>Un.", "</b><i>Deux.", "</i><br/>Trois."])
  }
}

extension String {
  fileprivate var trimmingWhiteSpace: String {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
    }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
