import Bitext
import Checks
import Testing

@Suite("source-word: nothing is left over")
struct SourceWordTests {
  @Test(
    "faults are found",
    arguments: [
      ("Les chercheurs doutent toujours.", "The chercheurs still have doubts."),
      ("La hausse des loyers étrangle les locataires.", "The rise in rents chokes the locataires."),
      ("Il a déclaré forfait.", "He has déclaré defeat."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["source-word"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("La situation est importante.", "The situation is important."),
      ("La Bourse du travail ferme.", "The Bourse du travail is closing."),
      ("Elle lit «\u{A0}gouverner sans maître\u{A0}».", "She reads “gouverner sans maître”."),
      ("Le café est froid.", "The café is cold."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }

  @Test("italics mark a foreign word")
  func italics() throws {
    let target = InlineText(pieces: [
      .text("The "), .code(InlineCode(.opening, id: "1", at: 0, kind: .italic, markup: "<i>")), .text("préfecture"),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .italic, markup: "</i>")), .text(" keeps silent."),
    ])
    let source = InlineText(pieces: [
      .text("La "), .code(InlineCode(.opening, id: "1", at: 0, kind: .italic, markup: "<i>")), .text("préfecture"),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .italic, markup: "</i>")), .text(" se tait."),
    ])
    #expect(try Checker(source: .french, target: .english).check(source: source, target: target).isEmpty)
  }
}
