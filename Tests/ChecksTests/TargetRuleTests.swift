import Bitext
import Checks
import Testing

@Suite("target-rule and length-limit: what a file asks of its targets")
struct TargetRuleTests {
  private func document(_ pairs: (String, String)..., rules: [TargetRule] = [], limits: [LengthLimit] = [])
    -> BilingualDocument
  {
    var unit = BilingualDocument.Unit(
      id: "u",
      segments: pairs.enumerated().map { number, pair in
        BilingualSegment(
          id: "s\(number + 1)", sourceParts: [.init(InlineText(pair.0))],
          targetParts: pair.1.isEmpty ? [] : [.init(InlineText(pair.1))])
      })
    unit.supplement = Supplement(limits: limits, rules: rules)
    return BilingualDocument(name: "d", sourceLanguage: .english, targetLanguage: .french, units: [unit])
  }

  private func findings(_ document: BilingualDocument) throws -> [Finding] {
    try Checker(source: .english, target: .french, profile: .only(["target-rule", "length-limit"])).check(document)
  }

  @Test(
    "rules that are kept and broken",
    arguments: [
      (TargetRule(.isPresent("loja")), "online", "na loja", true),
      (TargetRule(.isPresent("loja")), "x", "store", false),
      (TargetRule(.isPresent("loja"), occurrences: 2), "x", "loja na loja", true),
      (TargetRule(.isPresent("loja"), occurrences: 2), "x", "loja", false),
      (TargetRule(.isPresent("aa"), occurrences: 1), "x", "aaa", true),
      (TargetRule(.isPresent("%s"), existsInSource: true), "%s %s", "%s et %s", true),
      (TargetRule(.isPresent("%s"), existsInSource: true), "%s %s", "%s", false),
      (TargetRule(.isPresent("%s"), existsInSource: true), "none", "rien", false),
      (TargetRule(.isPresent("%s"), occurrences: 1, existsInSource: true), "%s", "%s", true),
      (TargetRule(.isNotPresent("store")), "store", "boutique", true),
      (TargetRule(.isNotPresent("store")), "store", "le store", false),
      (TargetRule(.startsWith("*")), "*a", "*b", true), (TargetRule(.startsWith("*")), "*a", "b", false),
      (TargetRule(.startsWith("*"), existsInSource: true), "a", "*b", false),
      (TargetRule(.endsWith(":")), "a", "b:", true), (TargetRule(.endsWith(":")), "a:", "b.", false),
      (TargetRule(.endsWith(":"), existsInSource: true), "a.", "b:", false),
      (TargetRule(.endsWith(":"), existsInSource: false), "a.", "b:", true),
      (TargetRule(.isPresent("Store")), "x", "store", false),
      (TargetRule(.isPresent("Store"), isCaseSensitive: false), "x", "STORE", true),
      (TargetRule(.isPresent("e\u{301}")), "x", "\u{E9}", true),
      (TargetRule(.isPresent("e\u{301}"), normalization: TextNormalization.none), "x", "\u{E9}", false),
      (TargetRule(.isPresent("\u{E9}"), normalization: .nfd), "x", "e\u{301}", true),
      (TargetRule(.isPresent("x"), isDisabled: true), "x", "y", true), (TargetRule(.other), "x", "y", true),
      (TargetRule(.isNotPresent("")), "x", "y", true),
    ])
  func rules(rule: TargetRule, source: String, target: String, isKept: Bool) throws {
    let found = try findings(document((source, target), rules: [rule]))
    #expect(found.map(\.check) == (isKept ? [] : ["target-rule"]))
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test("rules of the file hold inside it, unless a group or unit asks the same in another way")
  func inheritance() throws {
    var document = document(("a", "b"))
    document.supplement.rules = [TargetRule(.isPresent("store")), TargetRule(.endsWith(":"), existsInSource: true)]
    document.groups = [
      .init(id: "g", supplement: Supplement(rules: [TargetRule(.isPresent("store"), isDisabled: true)])),
      .init(id: "h", parent: 0, supplement: Supplement(rules: [TargetRule(.isPresent("store"), occurrences: 3)])),
    ]
    #expect(try findings(document).count == 2)
    document.units[0].group = 0
    #expect(try findings(document).map(\.message) == ["the file asks that the target end with “:”"])
    document.units[0].group = 1
    #expect(try findings(document).count == 2)
    document.units[0].supplement.rules = [TargetRule(.endsWith(":"), isDisabled: true)]
    #expect(
      try findings(document).map(\.message)
        == ["the file asks for “store” 3 times, and it stands 0 times in the target"])
    // A target that is not there is no target.
    document.units[0].segments[0].targetParts = []
    #expect(try findings(document).isEmpty)
  }

  @Test("a target over its limit is an error, which says length and limit and where it runs over")
  func tooLong() throws {
    let limits = [LengthLimit(.codePoints, maximum: 3)]
    #expect(try findings(document(("a", "\u{1F600}\u{E9}c"), limits: limits)).isEmpty)
    let found = try findings(document(("a", "\u{1F600}\u{E9}cde"), limits: limits))
    #expect(found.map(\.message) == ["the target has 5 code points, and at most 3 are allowed"])
    #expect(found[0].target == 7..<9)
    #expect(found[0].severity == .error)
    #expect(
      try findings(document(("a", "\u{E9}a"), limits: [LengthLimit(.utf8, maximum: 2)])).map(\.message)
        == ["the target has 3 bytes in UTF-8, and at most 2 are allowed"])
    #expect(
      try findings(document(("a", "ab"), limits: [LengthLimit(.codePoints, minimum: 5, maximum: nil)])).map(\.message)
        == ["the target has 2 code points, and at least 5 are asked for"])
  }

  @Test("segments of a unit count together, variants apart, groups and files in all")
  func together() throws {
    var document = document(("a", "abc"), ("b", "def"), limits: [LengthLimit(.codePoints, maximum: 6)])
    #expect(try findings(document).map(\.segmentID) == ["s2"])
    document.units[0].switches = [VariantSwitch(.plural, variable: "n")]
    #expect(try findings(document).isEmpty)
    document.units.append(
      .init(
        id: "v",
        segments: [.init(id: "s3", sourceParts: [.init(InlineText("c"))], targetParts: [.init(InlineText("gh"))])]))
    document.groups = [.init(id: "g", supplement: Supplement(limits: [LengthLimit(.codePoints, maximum: 8)]))]
    document.supplement.limits = [LengthLimit(.codePoints, minimum: 20, maximum: nil)]
    document.units[0].group = 0
    document.units[1].group = 0
    #expect(
      try findings(document).map(\.message) == [
        "all targets of the file have 9 code points, and at least 20 are asked for",
        "all targets of the group g have 9 code points, and at most 8 are allowed",
      ])
    document.units[0].segments[0].targetParts = []
    #expect(try findings(document).isEmpty)
  }

  @Test("a code counts as much as the file says")
  func codes() throws {
    var document = document(("a", "abc"), limits: [LengthLimit(.codePoints, maximum: 5)])
    document.units[0].segments[0].targetParts[0].content = InlineText(
      "abc", codes: [InlineCode(.standalone, id: "1", at: 1, kind: .lineBreak, markup: "<br/>", equivalent: "\n\n\n\n")]
    )
    #expect(try findings(document).isEmpty)
    document.units[0].supplement.foreign = [
      ForeignContent(
        .xliff2, .code(.source, .standalone, "1"),
        .attribute(ForeignAttribute("sizeInfo", in: "urn:oasis:names:tc:xliff:sizerestriction:2.0", "3")))
    ]
    #expect(
      try findings(document).map(\.message) == ["the target has 6 code points, and at most 5 are allowed"])
  }
}
