import Bitext
import Segmentation
import Testing

@Suite("Users' rules")
struct RulesTests {
  private func options(
    _ rules: [SegmentationRules.Rule], builtIn: SegmentationOptions.BuiltInRules = .calque
  ) -> SegmentationOptions {
    var options = SegmentationOptions()
    options.srx = SegmentationRules(
      groups: [SegmentationRules.Group(name: "g", rules: rules)],
      maps: [SegmentationRules.Map(languagePattern: "[Ff][Rr].*", groupName: "g")], file: "mes-regles.srx")
    options.builtIn = builtIn
    return options
  }

  @Test("Where a rule matches, it decides; elsewhere the built-in rules do")
  func overriding() throws {
    let mine = options([
      .init(isBreak: false, before: "\\bgrp\\.", after: "\\s", line: 7),
      .init(isBreak: true, before: ";", after: "\\s", line: 8),
    ])
    try expectCuts("Le grp. Manouchian ; | M. Blum aussi. | Fin.", "fr", mine)
    let decisions = try Segmenter(language: .french, options: mine).decisions(in: "Le grp. Manouchian ; fin.")
    #expect(decisions.map(\.place) == ["mes-regles.srx:7", "mes-regles.srx:8"])
    #expect(decisions.map(\.rule) == ["user-rule", "user-rule"])
  }

  @Test("The first rule that matches decides, also where rules overlap")
  func order() throws {
    let mine = options(
      [
        .init(isBreak: false, before: "\\bM\\.\\s", after: "\\p{Lu}"),
        .init(isBreak: true, before: "\\.\\s", after: "\\p{Lu}"),
        .init(isBreak: true, before: "[?!]+", after: "\\s"),
      ], builtIn: .none)
    try expectCuts("M. Blum parle. | Il rit ! | il pleure. non.", "fr", mine)
  }

  @Test("Java's possessive quantifiers, horizontal space, script names and flags")
  func java() throws {
    let mine = options(
      [
        .init(isBreak: false, before: "(?iu)\\b(?:mm?+|dr)\\.", after: "\\h++\\p{IsLatin}"),
        .init(isBreak: true, before: "\\.", after: "\\s++[\\p{javaUpperCase}&&[^X]]"),
      ], builtIn: .none)
    try expectCuts("MM. Blum. | Dr. Weil. | Lui. X reste.", "fr", mine)
  }

  @Test("References to groups count within their own pattern")
  func groups() throws {
    let mine = options([.init(isBreak: true, before: "(a|b)\\1\\.", after: "\\s(c|d)\\1")], builtIn: .none)
    #expect(try cut("xaa. cc ab. cc bb. cd", "fr", mine) == "xaa. | cc ab. cc bb. cd")
  }

  @Test("A rule that does not compile is named with its line")
  func syntax() throws {
    let error = #expect(throws: CalqueError.self) {
      try Segmenter(language: .french, options: options([.init(isBreak: true, before: "(", after: "", line: 12)]))
    }
    #expect(error?.code == .rule)
    #expect(error?.position?.line == 12)
    #expect(error?.position?.file == "mes-regles.srx")
    #expect(error?.message.hasPrefix("rule 1 of “g”: not a regular expression (brackets do not match") == true)
  }

  @Test("A rule that would run for ever is stopped")
  func catastrophe() throws {
    let mine = options([.init(isBreak: false, before: "(?:a+)+b\\.", after: "\\s", line: 3)])
    let text = String(repeating: "a", count: 200) + "cab. Et puis."
    let error = #expect(throws: CalqueError.self) {
      _ = try Segmenter(language: .french, options: mine).segments(in: text)
    }
    #expect(error?.code == .limit)
    #expect(error?.position?.line == 3)
  }

  @Test("A rule that would run for ever costs nothing where its last character does not stand")
  func catastropheAvoided() throws {
    let mine = options([.init(isBreak: false, before: "(?:a+)+b\\.", after: "\\s", line: 3)])
    try expectCuts(String(repeating: "a", count: 200) + "cb. | Et puis.", "fr", mine)
  }

  @Test("The built-in rules take over when that is asked for")
  func fallingBack() throws {
    var mine = options([.init(isBreak: true, before: "(", after: "", line: 12)])
    mine.fallsBack = true
    let broken = try Segmenter(language: .french, options: mine)
    #expect(broken.failure?.position?.line == 12)
    #expect(broken.ruleSet == "calque-fr 2")
    try expectCuts("Le groupe vient. | Fin.", "fr", mine)

    mine = options([
      .init(isBreak: true, before: "(", after: "", line: 12), .init(isBreak: true, before: ";", after: "", line: 13),
    ])
    mine.fallsBack = true
    let partly = try Segmenter(language: .french, options: mine)
    #expect(partly.failure == nil)
    #expect(partly.droppedRules.map(\.position?.line) == [12])
    #expect(partly.ruleSet != "calque-fr 2")
    try expectCuts("Le groupe; | il vient. | Fin.", "fr", mine)

    mine = options([
      .init(isBreak: true, before: "(?:a+)+b\\.", after: "", line: 3), .init(isBreak: true, before: ";", after: ""),
    ])
    mine.fallsBack = true
    let slow = try Segmenter(language: .french, options: mine)
    var failures: [CalqueError] = []
    slow.onFailure = { failures.append($0) }
    let text = String(repeating: "a", count: 200) + "cab. Et; puis."
    #expect(try slow.segments(in: text).count == 2)
    #expect(failures.map(\.code) == [.limit])
    #expect(failures.first?.position?.line == 3)
    #expect(try slow.segments(in: "Un; deux.").count == 2)
  }

  @Test("A place is what stands on both sides of it: rules before and behind the space do not meet")
  func places() throws {
    let exception = SegmentationRules.Rule(isBreak: false, before: "\\bM\\.\\s", after: "")
    let before = options([exception, .init(isBreak: true, before: "\\.", after: "\\s")], builtIn: .none)
    try expectCuts("M. | Blum. | Fin.", "fr", before)
    let behind = options([exception, .init(isBreak: true, before: "\\.\\s", after: "")], builtIn: .none)
    try expectCuts("M. Blum. | Fin.", "fr", behind)
  }

  @Test("^ is the beginning of the text, wherever the pattern is tried")
  func textStart() throws {
    let mine = options(
      [.init(isBreak: false, before: "^\\d+\\.", after: "\\s"), .init(isBreak: true, before: "\\.", after: "\\s")],
      builtIn: .none)
    try expectCuts("12. Un. | Deux 12. | Trois.", "fr", mine)
  }

  @Test("Cascading rules add up; others stop at the first map that matches")
  func cascade() throws {
    var rules = SegmentationRules(
      groups: [
        .init(name: "a", rules: [.init(isBreak: true, before: ";", after: "")]),
        .init(name: "b", rules: [.init(isBreak: true, before: ":", after: "")]),
      ],
      maps: [.init(languagePattern: "fr.*", groupName: "a"), .init(languagePattern: ".*", groupName: "b")])
    #expect(try rules.rules(for: .french).map(\.before) == [";"])
    #expect(try rules.rules(for: .english).map(\.before) == [":"])
    rules.cascades = true
    #expect(try rules.rules(for: .french).map(\.before) == [";", ":"])
  }

  @Test("Calque's own rules as SRX cut plain prose like Calque does", arguments: ["fr", "en", "de"])
  func builtIn(language: String) throws {
    let tag = try LanguageTag(language)
    var exported = SegmentationOptions()
    exported.srx = try SegmentationRules(builtInFor: tag)
    exported.builtIn = .none
    let fixtures = [
      "fr": "M. Blum lit la p. 12, etc. | Le soir vient. | « Assez ! » dit-il. | Fin.",
      "en": "Mr. Smith met J. Doe in the U.S. | The Senate sat, e.g. today. | Why? | Nobody knows.",
      "de": "Das sagt Dr. Weiß, z. B. heute. | Nein! | Doch.",
    ]
    try expectCuts(fixtures[language] ?? "", language, exported)
  }
}
