import Bitext
import Terminology
import Testing

@Suite("GlossaryTable: a glossary as a table")
struct GlossaryTableTests {
  @Test("two columns are enough")
  func twoColumns() throws {
    let reading = try GlossaryTable.read("fr\ten\nloi\tlaw\ncontrat-cadre\tframework agreement\n", name: "g")
    #expect(reading.problems.isEmpty)
    #expect(reading.glossary.concepts.map(\.id) == ["loi", "contrat-cadre"])
    #expect(reading.glossary.concepts[1].terms.map(\.text) == ["contrat-cadre", "framework agreement"])
  }

  @Test("statuses, several terms in a cell, and what is not to be translated")
  func fullTable() throws {
    let table = """
      ID\tdomain\tPart of speech\tgender\tfr\ten\ten:admitted\ten:forbidden\tmatch\ttranslate\tnote
      bill\tpolitics\tnoun\tm\tprojet de loi\tbill\tdraft law ; draft bill\tproject of law\t\t\tTabled by the government.
      cgt\t\tproper noun\tf\tCGT\tCGT\t\t\tcase\tno\t

      """
    let glossary = try GlossaryTable.read(table, name: "g").glossary
    let bill = glossary.concepts[0]
    #expect(bill.domain == "politics")
    #expect(bill.note == "Tabled by the government.")
    #expect(bill.terms(in: .english).map(\.text) == ["bill", "draft law", "draft bill", "project of law"])
    #expect(bill.terms(in: .english).map(\.status) == [.preferred, .admitted, .admitted, .forbidden])
    #expect(bill.terms(in: .french)[0].gender == "m")
    #expect(bill.terms(in: .english)[0].gender == nil)
    #expect(glossary.concepts[1].isUntranslatable)
    #expect(glossary.concepts[1].terms[0].matching == .caseSensitive)
  }

  @Test("what is written is read back the same, and written the same again")
  func roundTrip() throws {
    let table = """
      id\tdomain\tfr\tfr:admitted\ten\ten:forbidden\tmatch\ttranslate\tnote
      state\tpolitics\tÉtat\t\tState ; government\t\tcase\t\tCapital only.
      bill\t\tprojet de loi\tprojet\tbill\tlaw project ; project of law\t\t\t"Two
      lines"

      """
    let glossary = try GlossaryTable.read(table, name: "g").glossary
    let written = GlossaryTable.write(glossary)
    let again = try GlossaryTable.read(written, name: "g").glossary
    #expect(again == glossary)
    #expect(GlossaryTable.write(again) == written)
  }

  @Test("commas with quoted cells (RFC 4180)")
  func commas() throws {
    let table = "fr,en,note\r\n\"loi, la\",\"law \"\"statute\"\"\",\"two\r\nlines\"\r\n"
    let concept = try #require(try GlossaryTable.read(table, name: "g").glossary.concepts.first)
    #expect(concept.terms.map(\.text) == ["loi, la", "law \"statute\""])
    #expect(concept.note == "two\r\nlines")
  }

  @Test("a ragged row is named and left out; strict reading refuses it")
  func raggedRow() throws {
    let table = "fr\ten\tnote\nloi\tlaw\t\nvide\nbail\tlease\t\n"
    let reading = try GlossaryTable.read(table, name: "g.tsv")
    #expect(reading.glossary.concepts.map(\.id) == ["loi", "bail"])
    #expect(reading.problems.map(\.description).first?.hasPrefix("g.tsv:3: the row has 1 cell, the header 3") == true)
    #expect(throws: CalqueError(.malformed, "")) {
      try GlossaryTable.read(table, name: "g.tsv", options: .strict)
    }
  }

  @Test(
    "a header that cannot be used is refused with a way out",
    arguments: [
      ("fr\ten\tFR\n", "keep one column of each name"), ("fr\ten:forbiden\n", "en:forbidden"),
      ("fr\ten\tdomian\n", "domain"), ("id\tnote\n", "fr and en"), ("", "fr and en"),
    ])
  func badHeader(header: String, hint: String) {
    let error = #expect(throws: CalqueError.self) { try GlossaryTable.read(header + "a\tb\tc\n", name: "g") }
    if header.isEmpty { return }
    #expect(error?.hint.contains(hint) == true, "\(String(describing: error?.hint))")
  }

  @Test("unknown columns are left out when asked")
  func lenient() throws {
    let reading = try GlossaryTable.read(
      "fr\ten\tshoe size\nloi\tlaw\t43\n", name: "g", options: .ignoringUnknownColumns)
    #expect(reading.glossary.concepts[0].terms.count == 2)
  }

  @Test("NUL characters and unclosed quotes are refused")
  func brokenText() {
    #expect(throws: CalqueError(.malformed, "")) { try GlossaryTable.read("fr\ten\nl\u{0}i\tlaw\n", name: "g") }
    #expect(throws: CalqueError(.malformed, "")) { try GlossaryTable.read("fr,en\n\"loi,law\n", name: "g") }
  }
}
