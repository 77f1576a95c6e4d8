import Bitext
import Segmentation
import Testing

@Suite("Faults in rule files")
struct RuleLintTests {
  private func findings(_ rules: [SegmentationRules.Rule]) -> [String] {
    let numbered = rules.enumerated().map { number, rule in
      var rule = rule
      rule.line = number + 1
      return rule
    }
    return RuleLint.findings(
      in: SegmentationRules(
        groups: [.init(name: "g", rules: numbered)], maps: [.init(languagePattern: ".*", groupName: "g")],
        file: "r.srx")
    ).map { "\($0.line) \($0.kind.rawValue)" }
  }

  private func no(_ before: String, _ after: String = "") -> SegmentationRules.Rule {
    .init(isBreak: false, before: before, after: after)
  }

  private func yes(_ before: String, _ after: String = "") -> SegmentationRules.Rule {
    .init(isBreak: true, before: before, after: after)
  }

  @Test("an exception behind the rule that takes its places can never decide")
  func shadowed() {
    #expect(findings([yes("[.?!]+", "\\s"), no("\\bDr\\.", "\\s\\p{Lu}")]) == ["2 shadowed"])
    #expect(findings([yes("\\."), no("Dr\\.", "\\s")]) == ["2 shadowed"])
    #expect(findings([no("", "\\s"), yes("\\.", "\\s+")]) == ["2 shadowed"])
    #expect(findings([no("a\\."), no("[ab]\\."), no("ba\\.")]) == ["3 shadowed"])
  }

  @Test(
    "rules in good order are left alone",
    arguments: [
      ["\\bDr\\.", "[.?!]+"], ["\\bM\\.", "\\."], ["\\.\\s", "\\."], ["[^.]\\.", "\\."], ["(?i)dr\\.", "mr\\."],
      ["\\b\\.", "x\\."], ["\\.(?=x)", "a\\."], ["\\p{Lu}\\.", "É\\."], ["(a|b)\\1\\.", "a\\."],
    ])
  func order(patterns: [String]) {
    #expect(findings(patterns.map { no($0, "\\s") }) == [])
  }

  @Test("the same once more, and the opposite")
  func duplicates() {
    #expect(findings([no("a\\.", "\\s"), no("a\\.", "\\s")]) == ["2 duplicate"])
    #expect(findings([no("a\\.", "\\s"), yes("a\\.", "\\s")]) == ["2 contradiction"])
  }

  @Test(
    "repetitions in which a text can be divided in many ways",
    arguments: ["(a+)+", "(?:\\w+\\s?)+", "(a|a)*x", "(\\d|\\w)+", "(?:a*)*", "(x(?:y+)+)\\."])
  func costly(pattern: String) {
    #expect(findings([no(pattern)]).contains("1 costly"), "\(pattern)")
  }

  @Test(
    "repetitions that cost little",
    arguments: ["(?:a+)++", "(?>a+)+", "(?:\\w+,)+", "(\\p{L}\\.)+", "(?:a+){2}", "[.!?]+[\"’]*", "(?:ab|cd)+"])
  func cheap(pattern: String) {
    #expect(!findings([no(pattern)]).contains("1 costly"), "\(pattern)")
  }

  @Test("patterns that do not compile, each with its line; maps and groups without each other")
  func syntax() {
    #expect(findings([no("(a"), no("a"), no("[a"), no("(?<=a+)b")]) == ["1 syntax", "3 syntax", "4 syntax"])
    let rules = SegmentationRules(
      groups: [.init(name: "old", rules: [no("a")])],
      maps: [.init(languagePattern: "(", groupName: "new", line: 9)], file: "r.srx")
    #expect(Set(RuleLint.findings(in: rules).map(\.kind)) == [.missing, .syntax, .unused])
    #expect(findings([no("")]) == ["1 pointless"])
    #expect(findings([no(String(repeating: "(", count: 3000) + String(repeating: ")", count: 3000))]) == ["1 syntax"])
  }

  @Test("abbreviations: types, duplicates, contradictions, what is built in, ordinary words")
  func abbreviations() throws {
    let text = "# ours\ngrp.\ttitle\nM.\tnever\nM.\tnever\ngrp.\tnever\nxyz.\tsometimes\nle\tnever\nmme\ttitle\ncam.\n"
    let found = try AbbreviationLint.findings(in: text, file: "a.txt", language: .french)
    #expect(
      found.map { "\($0.line) \($0.kind.rawValue)" } == [
        "3 overrides-built-in", "4 duplicate", "5 contradiction", "6 syntax", "7 ordinary-word",
        "8 built-in",
      ])
    #expect(found[3].severity == .error)
    #expect(found[2].description == "a.txt:5: warning: “grp.” is never here and title in line 2, which decides")
  }

  @Test("Calque's own rules have no faults", arguments: ["fr", "en", "de", "ru", "uk", "und"])
  func ownRules(language: String) throws {
    let rules = try SegmentationRules(builtInFor: LanguageTag(language))
    #expect(RuleLint.findings(in: rules).map(\.description) == [])
  }
}
