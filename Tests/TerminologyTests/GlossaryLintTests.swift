import Bitext
import Terminology
import Testing

@Suite("GlossaryLint: what a person should look at")
struct GlossaryLintTests {
  private func kinds(_ rows: String, columns: String = "id\tfr\ten\ten:forbidden") throws -> [LintFinding.Kind] {
    let glossary = try GlossaryTable.read("\(columns)\n\(rows)", name: "g").glossary
    return GlossaryLint.findings(for: [glossary]).map(\.kind)
  }

  @Test(
    "each kind of trouble",
    arguments: [
      ("a\tloi ; Loi\tlaw\t\n", LintFinding.Kind.duplicateTerm), ("a\tloi\tlaw\tlaw\n", .conflict),
      ("a\tloi\tlaw\t\nb\tloi\tlaw\t\n", .duplicateConcept), ("a\tloi\tlaw\t\nb\tloi\tact\t\n", .ambiguous),
      ("a\tloi\tl\t\n", .oneLetter), ("a\tde la\tlaw\t\n", .stopWords), ("a\tloi\t\t\n", .oneLanguage),
      ("a\tloi\t\tlaw project\n", .noReplacement), ("a\tx\tlaw\tact\nb\ty\tact\tlaw\n", .cycle),
    ])
  func trouble(rows: String, kind: LintFinding.Kind) throws {
    #expect(try kinds(rows).contains(kind))
  }

  @Test(
    "patterns that are wrong, match everywhere, or explode",
    arguments: [
      ("(law", LintFinding.Kind.pattern), ("(x+x+)+y", .explodingPattern), ("a*", .emptyPattern),
    ])
  func patterns(pattern: String, kind: LintFinding.Kind) throws {
    #expect(try kinds("a\tloi\t\(pattern)\tpattern\n", columns: "id\tfr\ten\tmatch").contains(kind))
  }

  @Test("a sound pattern is left alone")
  func soundPattern() throws {
    let glossary = Glossary(
      name: "g",
      concepts: [
        Concept(
          id: "a",
          terms: [
            Term(language: .french, text: "article 49"),
            Term(language: .english, text: "article\\s+49(\\.\\d)?", matching: .pattern),
          ])
      ])
    #expect(GlossaryLint.findings(for: [glossary]).isEmpty)
  }

  @Test("replacements that contain what they replace, and terms forbidden here and preferred there")
  func overlaps() throws {
    #expect(try kinds("a\tsyndicat\ttrade union\tunion\n") == [.overlap])
    #expect(try kinds("a\tmanif\tprotest\tmarch\nb\tmanif\tmarch\t\n").contains(.overlap))
    #expect(try !kinds("a\tmanif\tprotest\tmarch\nb\tmarche\tmarch\t\n").contains(.overlap))
  }

  @Test("a good glossary has no findings")
  func clean() throws {
    #expect(try kinds("a\tloi\tlaw\tlegal\nb\tUE\tEU\t\n").isEmpty)
  }
}
