import Bitext
import Interchange
import Testing
import XMLText

/// What a file says and a document has no place for is told, and never dropped in silence.
@Suite("Losses on reading")
struct LossTests {
  private func file2(_ unit: String, attributes: String = "") -> [UInt8] {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"
        xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:its="http://www.w3.org/2005/11/its"
        xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" version="2.1" srcLang="en" trgLang="fr">
      <file id="f1"><unit id="u1"\(attributes)>\(unit)</unit></file></xliff>
      """
    return Array(text.utf8)
  }

  private func read2(
    _ unit: String, attributes: String = ""
  ) throws -> InterchangeReading<[BilingualDocument]> {
    try XLIFF2.read(file2(unit, attributes: attributes), file: "a.xlf")
  }

  /// What is told where the rows alone are wanted.
  private func losses2(rows unit: String) throws -> [String] {
    try XLIFF2.read(ByteSource(file2(unit)), file: "a.xlf") { _ throws(CalqueError) in }.losses
  }

  @Test("XLIFF 2: a file that says nothing else loses nothing")
  func nothing() throws {
    #expect(
      try read2(
        "<segment id=\"1\" state=\"final\"><source xml:lang=\"en\" xml:space=\"preserve\">a<ph id=\"1\"/></source></segment>"
      ).losses
        == [])
  }

  @Test(
    "XLIFF 2: attributes of the core and of modules are kept",
    arguments: [
      (" name=\"k\"", "", "name=\"k\""), (" canResegment=\"no\"", "", "canResegment=\"no\""),
      (" slr:sizeRestriction=\"9\"", "", "slr:sizeRestriction=\"9\""),
      ("", " canResegment=\"no\"", "canResegment=\"no\""),
    ])
  func attributes(unit: String, segment: String, kept: String) throws {
    let reading = try read2("<segment\(segment)><source>a</source></segment>", attributes: unit)
    #expect(reading.losses == [])
    #expect(XLIFF2.write(reading.value[0]).contains(" \(kept)"))
  }

  @Test("XLIFF 2: attributes of codes and notes are kept, and told where nothing is kept")
  func codes() throws {
    let code = "<segment><source><ph id=\"1\" disp=\"[x]\" fs:fs=\"br\" copyOf=\"2\"/></source></segment>"
    let reading = try read2(code)
    #expect(reading.losses == ["the attribute copyOf of <ph> has no place (line 4)"])
    #expect(XLIFF2.write(reading.value[0]).contains("<ph id=\"1\" dataRef=\"d1\" disp=\"[x]\" fs:fs=\"br\"/>"))
    let notes = "<notes><note priority=\"2\" category=\"c\">n</note></notes><segment><source>a</source></segment>"
    let noted = try read2(notes)
    #expect(noted.losses == [])
    #expect(XLIFF2.write(noted.value[0]).contains("<note category=\"c\" priority=\"2\">n</note>"))
    #expect(
      try losses2(rows: notes)
        == ["the category of a note has no place (unit u1)", "the attribute priority of <note> has no place (unit u1)"])
  }

  @Test("XLIFF 1.2: attributes of units, targets and codes; where a target comes from is kept")
  func version12() throws {
    let text = """
      <xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x" build-num="7"><body>
      <trans-unit id="1" resname="menu.open" restype="menu"><source>Open <g id="1" xid="9">it</g></source>
      <target state="translated" state-qualifier="mt-suggestion" phase-name="p">Ouvrir <g id="1">le</g></target>
      <note from="a" priority="1">n</note></trans-unit></body></file></xliff>
      """
    let rows = try XLIFF12.read(ByteSource(Array(text.utf8)), file: "a.xlf") { _ throws(CalqueError) in }
    #expect(
      rows.losses == [
        "the attribute build-num of <file> has no place (line 1)",
        "the attribute resname of <trans-unit> has no place (unit 1)",
        "the attribute phase-name of <target> has no place (unit 1)",
        "what a unit is (restype) has no place (unit 1)",
        "the attribute priority of <note> has no place (unit 1)",
        "the attribute xid of <g> has no place (line 2)",
      ])
    let reading = try XLIFF12.read(Array(text.utf8), file: "a.xlf")
    #expect(reading.losses == ["the attribute xid of <g> has no place (line 2)"])
    let written = XLIFF12.write(reading.value[0])
    for kept in [
      "build-num=\"7\"", "resname=\"menu.open\" restype=\"menu\"", "phase-name=\"p\"",
      "<note from=\"a\" priority=\"1\">n</note>",
    ] {
      #expect(written.contains(kept), "\(kept)")
    }
    #expect(
      XLIFF2.writing(reading.value[0]).losses.contains("the attribute resname has no place in XLIFF 2 (unit 1)"))
    #expect(reading.value[0].segments[0].targetOrigin == "mt-suggestion")
    #expect(XLIFF12.write(reading.value[0]).contains("state-qualifier=\"mt-suggestion\""))
  }

  @Test("TMX: attributes of units and their sides")
  func memory() throws {
    let text = """
      <tmx version="1.4"><header srclang="en" segtype="sentence"/><body>
      <tu datatype="html"><tuv xml:lang="en" o-encoding="x"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu>
      </body></tmx>
      """
    let report = try TMX.read(Array(text.utf8), file: "a.tmx") { _ throws(CalqueError) in }
    #expect(
      report.losses == [
        "the attribute datatype of <tu> has no place (line 2)",
        "the attribute o-encoding of <tuv> has no place (line 2)",
      ])
  }

  @Test("XLIFF 2: what files and groups forbid to translate is inherited, and taken back inside")
  func translate() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en">
      <file id="f" translate="no"><unit id="a"><segment><source>a</source></segment></unit>
      <group id="g" translate="yes"><unit id="b"><segment><source>b</source></segment></unit>
      <unit id="c" translate="no"><segment><source>c</source></segment></unit></group>
      <unit id="d"><segment><source>d</source></segment></unit></file></xliff>
      """
    let units = try XLIFF2.read(Array(text.utf8), file: "a.xlf").value[0].units
    #expect(units.map(\.kind) == [.code, .paragraph, .code, .code])
  }

  // MARK: - Terms

  private static let withTerms: BilingualDocument = {
    var unit = BilingualDocument.Unit(
      id: "p1", segments: [BilingualSegment(id: "s1", sourceParts: [.init("Le p\u{E9}age", block: "p1")])])
    unit.terms = [
      UnitTerm(term: "p\u{E9}age", translations: ["toll", "charge"], definition: "A < fee", origin: "roads.tsv"),
      UnitTerm(term: "octroi", definition: "an old tax"),
    ]
    return BilingualDocument(name: "a", sourceLanguage: .french, targetLanguage: .english, units: [unit])
  }()

  @Test("XLIFF 2 carries terms in its glossary module and gives them back", arguments: XLIFF2.Version.allCases)
  func terms(version: XLIFF2.Version) throws {
    let writing = XLIFF2.writing(Self.withTerms, version: version)
    #expect(writing.losses == [])
    #expect(writing.text.contains("<gls:term source=\"roads.tsv\">p\u{E9}age</gls:term>"))
    let reading = try XLIFF2.read(Array(writing.text.utf8), file: "a.xlf")
    #expect(reading.value == [Self.withTerms] && reading.losses == [])
    #expect(try Validator.validate(Array(writing.text.utf8), file: "a.xlf").findings.isEmpty)
  }

  @Test("formats without a place for terms say so, and an entry without content is not written")
  func withoutPlace() throws {
    #expect(XLIFF12.writing(Self.withTerms).losses == ["terms of the glossary were left out (unit p1)"])
    #expect(PO.writing(Self.withTerms).losses.contains("terms of the glossary were left out (unit p1)"))
    var document = Self.withTerms
    document.units[0].terms = [UnitTerm(term: "x")]
    let writing = XLIFF2.writing(document)
    #expect(writing.losses == ["terms without translation and definition were left out"])
    #expect(!writing.text.contains("gls:glossary"))
  }
}
