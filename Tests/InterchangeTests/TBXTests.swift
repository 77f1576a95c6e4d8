import Bitext
import Interchange
import Testing

@Suite("TBX: glossaries out and in")
struct TBXTests {
  @Test("what is written reads back equal", arguments: TBX.Style.allCases)
  func roundTrip(style: TBX.Style) throws {
    for seed in 0..<300 {
      var generator = Generator(seed: UInt64(seed))
      let glossary = generator.glossary()
      let writing = TBX.writing(glossary, style: style)
      #expect(writing.losses.isEmpty)
      let back = try TBX.read(Array(writing.text.utf8), file: "seed \(seed)").value
      guard back == glossary else {
        Issue.record("seed \(seed): \(glossary)\n\(back)\n\(writing.text)")
        return
      }
    }
  }

  @Test(
    "Core and Min say what they have no place for, keep the rest in notes, and the validator accepts them",
    arguments: TBX.Dialect.allCases, TBX.Style.allCases)
  func dialects(given: TBX.Dialect, style: TBX.Style) throws {
    let dialect = style == .martif ? .basic : given
    for seed in 0..<60 {
      var generator = Generator(seed: UInt64(seed))
      var glossary = generator.glossary()
      let writing = TBX.writing(glossary, style: style, dialect: given)
      let lacksDefinitions = dialect != .basic && glossary.concepts.contains { $0.definition != nil }
      let lacksDomains = dialect == .core && glossary.concepts.contains { $0.domain != nil }
      #expect(writing.losses.isEmpty == (!lacksDefinitions && !lacksDomains), "seed \(seed): \(writing.losses)")
      for index in glossary.concepts.indices {
        if dialect != .basic { glossary.concepts[index].definition = nil }
        if dialect == .core { glossary.concepts[index].domain = nil }
      }
      let bytes = Array(writing.text.utf8)
      #expect(try TBX.read(bytes, file: "seed \(seed)").value == glossary, "seed \(seed)\n\(writing.text)")
      guard !glossary.concepts.isEmpty else { continue }
      #expect(try Validator.validate(bytes, file: "\(seed).tbx").findings.isEmpty, "seed \(seed)")
    }
  }

  @Test("layout is no text, and what has no place is told")
  func layout() throws {
    let text = """
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><tbxHeader><fileDesc><sourceDesc>
        <p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c1">
        <descrip type="subjectField">press</descrip><descrip type="subjectField">law</descrip>
        <descrip type="definition">
          Workers stop
          \u{A0}work.
        </descrip>
        <langSec xml:lang="en"><termSec><term>
          wildcat
          strike
        </term><termNote type="administrativeStatus"> preferredTerm-admn-sts
      \t</termNote></termSec></langSec></conceptEntry></body><back><refObjectSec type="respPerson"><refObject id="p1"><item
        type="fn">A</item></refObject></refObjectSec></back></text></tbx>
      """
    let reading = try TBX.read(Array(text.utf8), file: "a.tbx")
    let concept = try #require(reading.value.concepts.first)
    #expect(concept.terms.map(\.text) == ["wildcat strike"])
    #expect(concept.definition == "Workers stop \u{A0}work.")
    #expect(concept.domain == "press")
    #expect(
      reading.losses == ["a second subject field has no place (line 3)", "<back> has no place (line 12)"])
  }

  @Test("the written form")
  func literal() {
    let glossary = Glossary(
      name: "Presse",
      concepts: [
        Concept(
          id: "bill",
          terms: [
            Term(language: .french, text: "projet de loi", partOfSpeech: "noun", gender: "m"),
            Term(language: .english, text: "bill"),
            Term(language: .english, text: "project of law", status: .forbidden, note: "A calque."),
          ], domain: "politics")
      ])
    #expect(
      TBX.write(glossary) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader>
            <fileDesc>
              <titleStmt><title>Presse</title></titleStmt>
              <sourceDesc><p>Calque</p></sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>
              <conceptEntry id="bill">
                <descrip type="subjectField">politics</descrip>
                <langSec xml:lang="fr">
                  <termSec>
                    <term>projet de loi</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    <termNote type="partOfSpeech">noun</termNote>
                    <termNote type="grammaticalGender">masculine</termNote>
                  </termSec>
                </langSec>
                <langSec xml:lang="en">
                  <termSec>
                    <term>bill</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  </termSec>
                  <termSec>
                    <term>project of law</term>
                    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                    <note>calque: status forbidden</note>
                    <note>A calque.</note>
                  </termSec>
                </langSec>
              </conceptEntry>
            </body>
          </text>
        </tbx>

        """)
  }

  @Test("version 2: statuses, a superseded term, a language that is none")
  func martif() throws {
    let reading = try TBX.read(
      Array(
        """
        <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">
        <descripGrp><descrip type="definition">What it is</descrip></descripGrp>
        <langSet xml:lang="fr"><tig><term>clé</term></tig><ntig><termGrp><term>clef</term>
        <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp></ntig></langSet>
        <langSet xml:lang="C"><tig><term>key</term></tig></langSet></termEntry></body></text></martif>
        """.utf8), file: "old.tbx")
    let concept = try #require(reading.value.concepts.first)
    #expect(concept.terms.map(\.text) == ["clé", "clef"])
    #expect(concept.terms.map(\.status) == [.preferred, .deprecated])
    #expect(concept.definition == "What it is")
    #expect(reading.warnings.count == 1)
  }
}
