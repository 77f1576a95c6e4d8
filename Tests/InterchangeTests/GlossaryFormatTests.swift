import Bitext
import Interchange
import Testing

@Suite("Glossaries of other tools")
struct GlossaryFormatTests {
  private func table(_ glossary: Glossary) -> [String] {
    glossary.concepts.map { concept in
      concept.terms.map { "\($0.language)=\($0.text)/\($0.status.rawValue)" }.joined(separator: " ")
        + (concept.note.map { " (\($0))" } ?? "")
    }
  }

  @Test("OmegaT: a line for each pair that may be used, and what must not be in the comment")
  func omegaTWriting() throws {
    let glossary = Glossary(
      name: "g",
      concepts: [
        Concept(
          id: "a",
          terms: [
            Term(language: .french, text: "grève"), Term(language: .french, text: "#débrayage", status: .admitted),
            Term(language: .english, text: "strike"), Term(language: .english, text: "walkout", status: .admitted),
            Term(language: .english, text: "grieve", status: .forbidden),
          ], domain: "press", note: "two\tlines\nof it"),
        Concept(id: "b", terms: [Term(language: .french, text: "Insee")], isUntranslatable: true),
        Concept(id: "c", terms: [Term(language: .english, text: "only")]),
      ])
    let writing = OmegaTGlossary.writing(glossary, from: .french, to: .english)
    #expect(
      writing.text
        == "grève\tstrike\ttwo lines of it ; ≠ grieve\ngrève\twalkout\n #débrayage\tstrike\n #débrayage\twalkout\nInsee\tInsee\n"
    )
    #expect(
      writing.losses == [
        "OmegaT’s glossaries have no place for subject fields (concept a)",
        "a concept without terms in both languages was left out (c)",
      ])
    let back = try OmegaTGlossary.read(writing.text, name: "g", from: .french, to: .english).value
    #expect(back.concepts.map { $0.terms.map(\.text) }.prefix(2) == [["grève", "strike"], ["grève", "walkout"]])
  }

  @Test("OmegaT: tabs or commas, comments, empty lines")
  func omegaT() throws {
    let tabs = try OmegaTGlossary.read(
      "# made by hand\nmaire\tmayor\t elected \n\ncommune\t\nœuvre \tœuvre\n", name: "g", from: .french, to: .english)
    #expect(
      table(tabs.value) == ["fr=maire/preferred en=mayor/preferred (elected)", "fr=œuvre/preferred en=œuvre/preferred"])
    #expect(tabs.warnings == ["a line has no source or no target (line 4)"])
    let commas = try OmegaTGlossary.read(
      "\"a, b\",\"say \"\"c\"\"\"\n", isCommaSeparated: true, name: "g", from: .french, to: .english)
    #expect(table(commas.value) == ["fr=a, b/preferred en=say \"c\"/preferred"])
  }

  @Test("UTX 1.11: header, statuses, concept ids")
  func utx() throws {
    let text = """
      #UTX 1.11; en-US/fr; 2026-03-14T10:00:00Z; copyright: none
      #src\ttgt\tsrc:pos\tterm status\tconcept ID\tlucky number
      mayor\tmaire\tnoun\tapproved\t7\t1
      mayor\tmairesse\tnoun\tprovisional\t7\t2
      # a comment
      alderman\téchevin\tnoun\tforbidden\t8\t3
      """
    let reading = try UTX.read(text, name: "g")
    #expect(
      table(reading.value) == [
        "en-US=mayor/preferred fr=maire/preferred fr=mairesse/admitted",
        "en-US=alderman/preferred fr=échevin/forbidden",
      ])
    #expect(reading.losses == ["the column lucky number has no place"])
    #expect(throws: CalqueError(.malformed, "")) { try UTX.read("#UTX 1.11; en/fr\n", name: "g") }
  }

  @Test("MultiTerm XML in UTF-16: languages, fields, statuses")
  func multiTerm() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-16"?><mtf><conceptGrp><concept>12</concept><system type="entryClass">1</system>\
      <descripGrp><descrip type="Subject">politics</descrip></descripGrp><languageGrp><language type="English" lang="EN-GB"/>\
      <termGrp><term>mayor</term><descripGrp><descrip type="Status">preferred</descrip></descripGrp></termGrp></languageGrp>\
      <languageGrp><language type="French" lang="FR"/><termGrp><term>maire</term></termGrp><termGrp><term>bourgmestre</term>\
      <descripGrp><descrip type="Status">forbidden</descrip></descripGrp><descripGrp><descrip type="Colour">red</descrip>\
      </descripGrp></termGrp></languageGrp></conceptGrp></mtf>
      """
    let reading = try MultiTerm.read(UpdateFixtures.utf16(text), file: "dir/g.xml")
    #expect(table(reading.value) == ["en-GB=mayor/preferred fr=maire/preferred fr=bourgmestre/forbidden"])
    #expect(reading.value.concepts[0].domain == "politics")
    #expect(reading.losses == ["the field colour has no place"])
  }

  @Test("a ladder brings lines together, and never reaches beyond the texts")
  func ladder() throws {
    let beads = [
      Bead(source: 0..<2, target: 0..<1), Bead(source: 2..<3, target: 1..<1), Bead(source: 3..<4, target: 1..<2),
    ]
    func read(_ source: String) throws(CalqueError) -> [String] {
      try MosesPair.read(
        source: Array(source.utf8), target: Array("A B\nD\n".utf8), beads: beads, file: "x", from: .french, to: .english
      ).value.segments.map { "\($0.source.text)=\($0.target?.text ?? "")" }
    }
    #expect(try read("a\nb\nc\nd\n") == ["a b=A B", "d=D"])
    #expect(throws: CalqueError(.malformed, "")) { try read("a\nb\n") }
  }
}
