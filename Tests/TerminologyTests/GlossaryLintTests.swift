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

  @Test("a good glossary has no findings")
  func clean() throws {
    #expect(try kinds("a\tloi\tlaw\tlegal\nb\tUE\tEU\t\n").isEmpty)
  }
}
