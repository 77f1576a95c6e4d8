import Bitext
import Interchange
import Testing

@Suite("TMX: memories out and in")
struct TMXTests {
  private func units(_ text: String, _ file: String = "m.tmx") throws -> ([TranslationUnit], TMX.Report) {
    var units: [TranslationUnit] = []
    let report = try TMX.read(Array(text.utf8), file: file) { unit in units.append(unit) }
    return (units, report)
  }

  private let unit = TranslationUnit(
    id: "u1",
    variants: [
      .init(
        language: .french,
        content: InlineText(pieces: [
          .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "<b>")), .text("Oui\u{A0}!"),
          .code(InlineCode(.closing, id: "1", at: 0, kind: .bold, markup: "</b>")), .text(" Non"),
          .code(InlineCode(.standalone, id: "2", at: 0, kind: .footnote, markup: "[[1]]")),
        ])), .init(language: .english, content: "Yes & “no”\u{202F}?"),
    ],
    provenance: Provenance(origin: .aligned, article: "art", place: "b1.1 b1.2", author: "A. B.", tool: "calque 0.1"),
    isConfirmed: true, context: .init(previous: nil, next: "Suite."), domain: "politics",
    created: .init(date: Timestamp("2026-03-14T12:30:00Z"), person: "A. B."),
    properties: [.init(name: "x-client", value: "Le <Journal>")], notes: ["To be checked"])

  @Test("the written form, with nothing taken from the clock")
  func literal() {
    #expect(
      TMX.write(units: [unit], sourceLanguage: .french, toolVersion: "0.1") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
          <header creationtool="Calque" creationtoolversion="0.1" segtype="sentence" o-tmf="calque" adminlang="en" \
        srclang="fr" datatype="plaintext"/>
          <body>
            <tu tuid="u1" creationdate="20260314T123000Z" creationid="A. B.">
              <note>To be checked</note>
              <prop type="x-calque-origin">aligned</prop>
              <prop type="x-calque-article">art</prop>
              <prop type="x-calque-place">b1.1 b1.2</prop>
              <prop type="x-calque-author">A. B.</prop>
              <prop type="x-calque-tool">calque 0.1</prop>
              <prop type="x-calque-confirmed">yes</prop>
              <prop type="x-calque-context">known</prop>
              <prop type="x-calque-next">Suite.</prop>
              <prop type="x-domain">politics</prop>
              <prop type="x-client">Le &lt;Journal&gt;</prop>
              <tuv xml:lang="fr"><seg><bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>Oui\u{A0}!<ept i="1">&lt;/b&gt;</ept> \
        Non<ph x="2" type="fnote">[[1]]</ph></seg></tuv>
              <tuv xml:lang="en"><seg>Yes &amp; “no”\u{202F}?</seg></tuv>
            </tu>
          </body>
        </tmx>

        """)
  }

  @Test("what is written reads back equal")
  func roundTrip() throws {
    let (back, report) = try units(TMX.write(units: [unit], sourceLanguage: .french, toolVersion: "0.1"))
    #expect(back == [unit])
    #expect(report.header.creationTool == "Calque")
    #expect(report.losses.isEmpty && report.problems.isEmpty && report.warnings.isEmpty)
  }

  @Test("random units read back equal, but for what the losses name and the names of codes")
  func randomRoundTrip() throws {
    for seed in 0..<300 {
      var generator = Generator(seed: UInt64(seed))
      var left = Generator.Open()
      var right = Generator.Open()
      let unit = TranslationUnit(
        id: nil,
        variants: [
          .init(language: .english, content: generator.inlineText(&left)),
          .init(language: .french, content: generator.inlineText(&right)),
        ], provenance: Provenance(origin: .human), context: .init(previous: generator.text(), next: nil),
        notes: [generator.text()])
      let writing = TMX.writing(units: [unit], sourceLanguage: .french, toolVersion: "0.1")
      let (back, _) = try units(writing.text)
      #expect(back.first?.variants.map(\.content.text) == unit.variants.map(\.content.text))
      #expect(back.first?.variants.map(\.content.markup) == unit.variants.map(\.content.markup))
      #expect(back.first?.context == unit.context)
      #expect(back.first?.notes == unit.notes)
      for variant in back.first?.variants ?? [] { try variant.content.checkInvariants() }
    }
  }

  @Test("a side without language leaves its unit out, with the line; the others are read")
  func missingLanguage() throws {
    let (read, report) = try units(
      """
      <tmx version="1.4"><header srclang="fr"/><body>
      <tu><tuv xml:lang="fr"><seg>un</seg></tuv><tuv><seg>one</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>two</seg></tuv><tuv xml:lang="FR_fr"><seg>deux</seg></tuv></tu>
      <tu><tuv xml:lang="../../etc"><seg>x</seg></tuv></tu>
      </body></tmx>
      """)
    #expect(read.map { $0.variants.map(\.content.text) } == [["deux", "two"]])
    #expect(report.problems.map(\.position.line) == [2, 4])
    #expect(report.problemCount == 2)
  }

  @Test("texts are whole wherever the file is cut into stretches")
  func stretches() throws {
    let body = (0..<4_000).map { number in
      "<tu><note>n\(number)</note><tuv xml:lang=\"fr\"><seg>un &amp; \(number)<ph x=\"1\">&lt;br></ph> fin</seg></tuv>"
        + "<tuv xml:lang=\"en\"><seg>one \(number)</seg></tuv></tu>"
    }
    let (read, report) = try units("<tmx version=\"1.4\"><header srclang=\"fr\"/><body>\(body.joined())</body></tmx>")
    #expect(read.map { $0.variants[0].content.markup } == (0..<4_000).map { "un & \($0)<br> fin" })
    #expect(read.map { $0.variants[1].content.text } == (0..<4_000).map { "one \($0)" })
    #expect(read.map(\.notes) == (0..<4_000).map { ["n\($0)"] })
    #expect(report.problems.isEmpty)
  }

  @Test("a file that breaks off inside a unit that cannot be used says where it breaks off")
  func breaksOffInBadUnit() {
    let text = "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"..\"><seg>x</seg></tuv></tu></bdy></tmx>"
    let failure = #expect(throws: CalqueError.self) { try units(text) }
    #expect(failure?.position?.byteOffset == 82)
    #expect(failure?.message.contains("mismatched tag") == true)
    let inside = #expect(throws: CalqueError.self) { try units(String(text.prefix(70))) }
    #expect(inside?.message.contains("not well-formed XML") == true)
  }

  @Test("TMX 1.1: lang for xml:lang, ut for codes")
  func oldVersion() throws {
    let (read, _) = try units(
      """
      <tmx version="1.1"><header srclang="EN"/><body><tu><tuv lang="EN"><seg>a<ut>{\\b}</ut>b</seg></tuv>
      <tuv lang="FR"><seg>c</seg></tuv></tu></body></tmx>
      """)
    #expect(read.first?.variants.first?.content.markup == "a{\\b}b")
  }

  @Test("what XML cannot hold is replaced and reported")
  func forbiddenCharacters() {
    var unit = unit
    unit.variants[1].content = "a\u{1}b\u{FFFE}"
    let writing = TMX.writing(units: [unit], sourceLanguage: .french, toolVersion: "0.1")
    #expect(writing.text.contains("<seg>a\u{FFFD}b\u{FFFD}</seg>"))
    #expect(writing.losses == ["2 characters that XML forbids were replaced by U+FFFD"])
  }
}
