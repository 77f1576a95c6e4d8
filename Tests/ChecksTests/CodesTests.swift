import Bitext
import Checks
import Testing

@Suite("codes: markup beside the text")
struct CodesTests {
  private func text(_ before: String, _ inside: String, _ after: String, kind: InlineCode.Kind = .bold) -> InlineText {
    InlineText(pieces: [
      .text(before), .code(InlineCode(.opening, id: "1", at: 0, kind: kind, markup: "<x>")), .text(inside),
      .code(InlineCode(.closing, id: "1", at: 0, kind: kind, markup: "</x>")), .text(after),
    ])
  }

  private func check(_ source: InlineText, _ target: InlineText) throws -> [Finding] {
    try Checker(source: .french, target: .english).check(source: source, target: target)
  }

  @Test("the same codes in another place are right")
  func moved() throws {
    #expect(try check(text("La ", "ville", " paie."), text("The town ", "pays", ".")).isEmpty)
  }

  @Test("a lost emphasis is a warning, a lost link an error")
  func missing() throws {
    let emphasis = try check(text("La ", "ville", " paie."), "The town pays.")
    #expect(emphasis.map(\.check) == ["codes"])
    #expect(emphasis.first?.severity == .warning)
    let link = try check(text("La ", "ville", " paie.", kind: .link), "The town pays.")
    #expect(link.first?.severity == .error)
  }

  @Test("a code that only the target has is reported")
  func superfluous() throws {
    #expect(try check("La ville paie.", text("The ", "town", " pays.")).map(\.check) == ["codes"])
  }

  @Test("a code that is opened and never closed is an error")
  func unpaired() throws {
    let target = InlineText(pieces: [
      .text("The "), .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "<x>")), .text("town pays."),
    ])
    let found = try check(text("La ", "ville", " paie."), target)
    #expect(found.map(\.check) == ["codes"])
    #expect(found.first?.message.contains("never closed") == true)
  }

  @Test("words kept from the source and set in italics are no finding, other italics are")
  func kept() throws {
    #expect(try check("Le versement mobilité.", text("The ", "versement mobilité", ".", kind: .italic)).isEmpty)
    #expect(try check("L’Halle aux grains.", text("The ", "halle aux grains", ".", kind: .italic)).isEmpty)
    #expect(try check("Le versement.", text("The ", "payment", ".", kind: .italic)).map(\.check) == ["codes"])
    #expect(try check("Une bonne partie.", text("A good ", "part", ".", kind: .italic)).map(\.check) == ["codes"])
  }

  @Test("the raised letters of an ordinal or a title may go and come")
  func raised() throws {
    #expect(try check(text("Le 1", "er", " mai.", kind: .superscript), "On 1 May.").isEmpty)
    #expect(try check("Le 20 mai.", text("The 20", "th", " of May.", kind: .superscript)).isEmpty)
    let note = try check(text("La ville", "2", " paie.", kind: .superscript), "The town pays.")
    #expect(note.contains { $0.check == "codes" })
  }
}
