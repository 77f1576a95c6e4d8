import Bitext
import Foundation
import Interchange
import Testing

@Suite("Updates in place: literal files")
struct UpdateTests {
  private func update(
    _ text: String, _ format: InterchangeFormat, _ edits: [RowEdit], to target: LanguageTag? = nil
  ) throws -> String {
    let result = try format.update(Array(text.utf8), with: edits, file: "file.xlf", to: target)
    #expect(result.problems.isEmpty)
    return String(decoding: result.bytes, as: UTF8.self)
  }

  private func rows(_ bytes: [UInt8]) throws -> [BilingualSegment] {
    try XLIFF12.read(bytes, file: "file.xlf").value.flatMap(\.segments)
  }

  @Test("XLIFF 1.2: prefix, quotes, references, line ends and comments stay; one target changes")
  func version12() throws {
    let text = UpdateFixtures.xliff12
    var target = try #require(try rows(Array(text.utf8))[0].target)
    target = InlineText(pieces: target.pieces.dropLast() + [.text("\u{202F}?")])
    #expect(
      try update(text, .xliff12, [RowEdit(row: "1", target: target, state: .final, isConfirmed: true)])
        == text.replacing("Un &#38; ", with: "Un &amp; ").replacing(
          "/>&#xA0;!</x:target>", with: "/>\u{202F}?</x:target>"
        )
        .replacing("<x:target state='new' >", with: "<x:target state='final' >")
        .replacing("id=\"1\" maxwidth=\"20\"", with: "id=\"1\" maxwidth=\"20\" approved=\"yes\""))
    #expect(
      try update(text, .xliff12, [RowEdit(row: "2", target: "Trois\nlignes", state: .translated)])
        == text.replacing(
          "Three</x:source>\r\n",
          with: "Three</x:source>\r\n\t\t\t<x:target state=\"translated\">Trois\r\nlignes</x:target>\r\n"))
    #expect(
      try update(text, .xliff12, [RowEdit(row: "3", target: "Quatre")])
        == text.replacing("<x:target/>", with: "<x:target>Quatre</x:target>"))
  }

  @Test(
    "XLIFF 1.2: a target that is there and empty gets text and state",
    arguments: [
      (
        "<target/>",
        "<target state=\"translated\"><mrk mtype=\"seg\" mid=\"1\">Un.</mrk> <mrk mtype=\"seg\" mid=\"2\"></mrk></target>"
      ),
      (
        "<target state='new'></target>",
        "<target state='translated'><mrk mtype=\"seg\" mid=\"1\">Un.</mrk> <mrk mtype=\"seg\" mid=\"2\"></mrk></target>"
      ),
      (
        "<target state=\"new\" />",
        "<target state=\"translated\"><mrk mtype=\"seg\" mid=\"1\">Un.</mrk> <mrk mtype=\"seg\" mid=\"2\"></mrk></target>"
      ),
      (
        "<target><mrk mtype=\"seg\" mid=\"1\"/></target>",
        "<target state=\"translated\"><mrk mtype=\"seg\" mid=\"1\">Un.</mrk></target>"
      ),
      (
        "<target><mrk mtype=\"seg\" mid=\"2\">Deux.</mrk></target>",
        "<target state=\"translated\"><mrk mtype=\"seg\" mid=\"2\">Deux.</mrk><mrk mtype=\"seg\" mid=\"1\">Un.</mrk></target>"
      ),
    ])
  func emptyTarget(before: String, after: String) throws {
    let text = """
      <xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x"><body>
      <trans-unit id="u"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg"\
       mid="2">Two.</mrk></seg-source>TARGET</trans-unit></body></file></xliff>
      """
    #expect(
      try update(
        text.replacing("TARGET", with: before), .xliff12,
        [
          RowEdit(row: "u.1", target: "Un.", state: .translated)
        ]) == text.replacing("TARGET", with: after))
  }

  @Test("XLIFF 2: codes keep their own markup; a state takes the sub-state with it; controls become cp")
  func version2() throws {
    let text = UpdateFixtures.xliff2
    let row = try XLIFF2.read(Array(text.utf8), file: "x").value[0].segments[0]
    let codes = try #require(row.target).codes.map { InlineText.Piece.code($0) }
    let target = InlineText(pieces: [codes[0], .text("Monde"), codes[1], .text(", bonjour\u{1}")])
    #expect(
      try update(text, .xliff21, [RowEdit(row: "s1", target: target, state: .translated)])
        == text.replacing(
          "<target>Bonjour <pc id=\"1\" dataRefStart=\"d1\"  dataRefEnd=\"d2\">monde</pc>.</target>",
          with:
            "<target><pc id=\"1\" dataRefStart=\"d1\"  dataRefEnd=\"d2\">Monde</pc>, bonjour<cp hex=\"0001\"/></target>"
        ).replacing("state=\"initial\" subState=\"my:draft\"", with: "state=\"translated\""))
    #expect(
      try update(text, .xliff21, [RowEdit(row: "s2", target: "Salut.")])
        == text.replacing("<cp hex=\"0001\"/>.</source>", with: "<cp hex=\"0001\"/>.</source><target>Salut.</target>"))
  }

  @Test("SDLXLIFF: marks, comments, tag definitions, byte order mark and UTF-16 stay", arguments: [false, true])
  func studio(isBigEndian: Bool) throws {
    let text = UpdateFixtures.studio
    let bytes = UpdateFixtures.utf16(text, bigEndian: isBigEndian)
    func update(_ edits: [RowEdit]) throws -> String {
      let result = try InterchangeFormat.xliff12.update(bytes, with: edits, file: "a.sdlxliff")
      #expect(result.problems.isEmpty)
      #expect(result.bytes.prefix(2) == bytes.prefix(2))
      return UpdateFixtures.text(result.bytes)
    }
    #expect(try rows(bytes).map(\.id) == ["t1.1", "t1.2", "t2.3"])
    // A comment on a stretch of text is a note of its row.
    #expect(try rows(bytes).map(\.notes) == [["Look"], [], []])
    #expect(
      try XLIFF12.read(bytes, file: "a.sdlxliff").losses.contains(
        "who wrote a comment, and when, has no place (line 1)"))
    #expect(
      try update([RowEdit(row: "t1.2", target: "Deux \u{1F600}.", state: .reviewed)])
        == text.replacing("<mrk mtype=\"seg\" mid=\"2\"/>", with: "<mrk mtype=\"seg\" mid=\"2\">Deux \u{1F600}.</mrk>")
        .replacing(
          "<sdl:seg id=\"2\"/>", with: "<sdl:seg id=\"2\" origin=\"interactive\" conf=\"ApprovedTranslation\"/>"))
    #expect(
      try update([RowEdit(row: "t2.3", target: "Trois.")])
        == text.replacing(
          "Three.</mrk></seg-source>",
          with: "Three.</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"3\">Trois.</mrk></target>"
        ).replacing("<sdl:seg id=\"3\"/>", with: "<sdl:seg id=\"3\" origin=\"interactive\"/>"))
    // What was said of a match does not hold of another text; a comment on words that are still there stays with them.
    #expect(
      try update([RowEdit(row: "t1.1", target: "Et Un. deux")])
        == text.replacing(
          "<mrk mtype=\"x-sdl-comment\" sdl:cid=\"c1\">Un.</mrk>",
          with: "Et <mrk mtype=\"x-sdl-comment\" sdl:cid=\"c1\">Un.</mrk> deux"
        ).replacing("origin=\"tm\" percent=\"99\"", with: "origin=\"interactive\""))
    #expect(try update([RowEdit(row: "t1.1", target: "Un.")]) == text)
    #expect(
      try update([RowEdit(row: "t1.1", isConfirmed: true)])
        == text.replacing("conf=\"Translated\"", with: "conf=\"ApprovedTranslation\""))
  }

  @Test("mqxliff: target, codes of the source, and the status of memoQ")
  func memoQ() throws {
    let text = UpdateFixtures.memoQ
    let source = try rows(Array(text.utf8))[0].source
    let target = InlineText(pieces: [.text("Salut ")] + source.pieces.dropFirst())
    #expect(
      try update(text, .xliff12, [RowEdit(row: "1", target: target, state: .translated)])
        == text.replacing(
          "<target xml:space=\"preserve\"></target>",
          with:
            "<target xml:space=\"preserve\">Salut <bpt id=\"1\" ctype=\"bold\">{}</bpt>you<ept id=\"1\">{}</ept></target>"
        ).replacing("NotStarted", with: "ManuallyConfirmed"))
  }

  @Test("mqxliff: a range that is marked stays around its words, and is reported when they are gone")
  func memoQRanges() throws {
    let text = UpdateFixtures.memoQ.replacing(
      "Adieu</target>", with: "Adieu <mrk mtype=\"x-mq-range\" id=\"0\">& co</mrk></target>"
    )
    .replacing("& co", with: "&amp; co")
    #expect(
      try XLIFF12.read(Array(text.utf8), file: "a.mqxliff").losses.contains {
        $0.hasPrefix("ranges that memoQ marks in texts have no place")
      })
    func edited(_ target: InlineText) throws -> FileUpdate {
      try InterchangeFormat.xliff12.update(
        Array(text.utf8), with: [RowEdit(row: "2", target: target)], file: "a.mqxliff")
    }
    let kept = try edited("Au revoir, & co !")
    #expect(
      String(decoding: kept.bytes, as: UTF8.self)
        == text.replacing("Adieu <mrk", with: "Au revoir, <mrk").replacing("co</mrk>", with: "co</mrk> !"))
    #expect(kept.losses.isEmpty)
    let lost = try edited("Au revoir")
    #expect(String(decoding: lost.bytes, as: UTF8.self).contains("<target xml:space=\"preserve\">Au revoir</target>"))
    #expect(lost.losses == ["annotations (<mrk>, <sm>) of a replaced text were dropped"])
  }

  @Test("mqxliff: comments are notes of their row, deleted and empty ones are not, and all stay in the file")
  func memoQComments() throws {
    let text = UpdateFixtures.memoQ
    let reading = try XLIFF12.read(Array(text.utf8), file: "a.mqxliff")
    #expect(reading.value[0].segments.map(\.notes) == [[], ["Too solemn?\nAsk."]])
    #expect(
      reading.losses.filter { $0.contains("comment") } == ["who wrote a comment, and when, has no place (unit 2)"])
    #expect(
      try update(text, .xliff12, [RowEdit(row: "2", target: "Au revoir", isConfirmed: true)])
        == text.replacing("Adieu", with: "Au revoir").replacing("\"Edited\"", with: "\"Proofread\""))
  }

  @Test(
    "XLIFF 1.2: what a state-qualifier says of a text goes with the text",
    arguments: [
      "exact-match", "fuzzy-match", "id-match", "leveraged-mt", "leveraged-tm", "mt-suggestion", "rejected-grammar",
      "tm-suggestion",
    ])
  func qualifier(name: String) throws {
    let text = UpdateFixtures.qualified.replacing("QUALIFIER", with: name)
    let new = text.replacing("Un &#38; deux", with: "Deux").replacing(" state-qualifier='\(name)'", with: "")
    #expect(try update(text, .xliff12, [RowEdit(row: "1", target: "Deux")]) == new)
    #expect(
      try update(text, .xliff12, [RowEdit(row: "1", target: "Deux", state: .translated)])
        == new.replacing("needs-review-translation", with: "translated"))
    // The same text with another state, or an unlike text beside it: what the qualifier says is still true.
    #expect(
      try update(text, .xliff12, [RowEdit(row: "1", state: .final)])
        == text.replacing("needs-review-translation", with: "final"))
    #expect(
      try update(text, .xliff12, [RowEdit(row: "1", target: "Un & deux", state: .final)])
        == text.replacing("Un &#38;", with: "Un &amp;").replacing("needs-review-translation", with: "final"))
  }

  @Test("XLIFF 1.2: a qualifier of several segments stays until all are rewritten, one of another tool always")
  func qualifierOfSegments() throws {
    let text = UpdateFixtures.qualified.replacing("QUALIFIER", with: "mt-suggestion")
    #expect(
      try update(text, .xliff12, [RowEdit(row: "2.1", target: "A")]) == text.replacing("Trois.", with: "A"))
    #expect(
      try update(text, .xliff12, [RowEdit(row: "2.1", target: "A"), RowEdit(row: "2.2", target: "B")])
        == text.replacing("Trois.", with: "A").replacing("Quatre.", with: "B")
        .replacing(" state-qualifier=\"mt-suggestion\"", with: ""))
    let own = text.replacing("state-qualifier='mt-suggestion'", with: "state-qualifier='x-post-edited'")
    #expect(
      try update(own, .xliff12, [RowEdit(row: "1", target: "Deux")]) == own.replacing("Un &#38; deux", with: "Deux"))
  }

  @Test("TMX: one segment changes, in UTF-8 and UTF-16 with a mark", arguments: [nil, false, true] as [Bool?])
  func memory(bigEndian: Bool?) throws {
    let text = UpdateFixtures.tmx
    let bytes = bigEndian.map { UpdateFixtures.utf16(text, bigEndian: $0) } ?? Array(text.utf8)
    func update(_ edits: [RowEdit]) throws -> (text: String, losses: [String]) {
      let result = try InterchangeFormat.tmx.update(bytes, with: edits, file: "a.tmx", to: .french)
      #expect(result.problems.isEmpty)
      #expect(result.bytes.prefix(2) == bytes.prefix(2))
      return (UpdateFixtures.text(result.bytes), result.losses)
    }
    let rows = try TMX.document(bytes, file: "a.tmx", to: .french).value.segments
    #expect(rows.map(\.id) == ["a", "u2", "a-u3"])
    #expect(rows[0].target?.text == "Un deux\u{A0}!")
    let target = try #require(rows[0].target)
    #expect(
      try update([
        RowEdit(row: "a", target: InlineText(pieces: target.pieces.dropLast() + [.text("\u{202F}? \u{1F600}\n<")]))
      ])
        == (
          text.replacing(
            "<ept i='1'>&lt;/b></ept>&#160;!", with: "<ept i='1'>&lt;/b></ept>\u{202F}? \u{1F600}\r\n&lt;"), []
        ))
    #expect(
      try update([RowEdit(row: "u2", target: "Trois", isConfirmed: true)])
        == (
          text.replacing(
            "<seg>Three</seg></tuv><tuv xml:lang=\"fr\"><seg/></tuv>",
            with: "<seg>Three</seg></tuv><tuv xml:lang=\"fr\"><seg>Trois</seg></tuv>"
          ).replacing(
            "<tu><tuv xml:lang=\"en\"><seg>Three",
            with: "<tu><prop type=\"x-calque-confirmed\">yes</prop><tuv xml:lang=\"en\"><seg>Three"), []
        ))
    #expect(
      try update([RowEdit(row: "a", isConfirmed: true)]).text
        == text.replacing(
          "\t\t<tuv xml:lang='fr-FR'>",
          with: "\t\t<prop type=\"x-calque-confirmed\">yes</prop>\r\n\t\t<tuv xml:lang='fr-FR'>"))
    #expect(
      try update([RowEdit(row: "a-u3", target: "Quatre", state: .final, isConfirmed: false)])
        == (
          text.replacing("Quatre <hi>ici</hi>", with: "Quatre").replacing("confirmed\">yes", with: "confirmed\">no"),
          ["highlighting (<hi>) of a replaced text was dropped", "TMX has no place for states"]
        ))
  }

  @Test("TMX: codes of the source come with free numbers; a code that nobody has is refused")
  func memoryCodes() throws {
    let bytes = Array(UpdateFixtures.tmx.utf8)
    let row = try TMX.document(bytes, file: "a.tmx", to: .french).value.segments[0]
    let own = try #require(row.target).codes
    let other = row.source.codes.filter { $0.id == "7" }
    var pieces: [InlineText.Piece] = [.code(own[0]), .text("un"), .code(own[1])]
    pieces += [.code(other[0]), .text("y"), .code(other[1])]
    let text = try update(
      UpdateFixtures.tmx, .tmx, [RowEdit(row: "a", target: InlineText(pieces: pieces))], to: .french)
    #expect(
      text.contains(
        "<seg><bpt type='bold' i=\"1\" x=\"1\">&lt;b></bpt>un<ept i='1'>&lt;/b></ept><bpt i=\"2\" x=\"7\">[</bpt>y<ept i=\"2\">]</ept></seg>"
      ))
    let taken = text.replacing("i=\"2\" x=\"7\">[</bpt>y<ept i=\"2\">", with: "i=\"1\" x=\"7\">[</bpt>y<ept i=\"1\">")
      .replacing("<bpt i=\"1\" x=\"1\">&lt;b></bpt>two<ept i=\"1\">&lt;/b></ept> ", with: "")
      .replacing(
        "<bpt type='bold' i=\"1\" x=\"1\">&lt;b></bpt>un<ept i='1'>&lt;/b></ept><bpt i=\"1\" x=\"7\">[</bpt>y<ept i=\"1\">]</ept>",
        with: "<bpt i='2' x='3'>{</bpt>z<ept i='2'>}</ept>")
    let again = try TMX.document(Array(taken.utf8), file: "b.tmx", to: .french).value.segments[0]
    let mixed = InlineText(
      pieces: try #require(again.target).pieces
        + again.source.pieces.filter { if case .code = $0 { true } else { false } })
    #expect(
      try update(taken, .tmx, [RowEdit(row: "a", target: mixed)], to: .french).contains(
        "<bpt i='2' x='3'>{</bpt>z<ept i='2'>}</ept><bpt i=\"1\" x=\"7\">[</bpt><ept i=\"1\">]</ept></seg>"))
    let unknown = InlineText("x", codes: [InlineCode(.standalone, id: "99", at: 0, kind: .image, markup: "")])
    let refused = try InterchangeFormat.tmx.update(
      bytes, with: [RowEdit(row: "a", target: unknown)], file: "x", to: .french)
    #expect(refused.bytes == bytes)
    #expect(refused.problems.map(\.code) == [.unsupported])
  }

  @Test("what XML forbids and annotations of a replaced text are reported")
  func losses() throws {
    let result = try InterchangeFormat.xliff12.update(
      Array(UpdateFixtures.studio.utf8).filter { $0 != 0 }, with: [RowEdit(row: "t1.1", target: "Un\u{1}")], file: "x")
    #expect(
      result.losses == [
        "a character that XML forbids was replaced by U+FFFD",
        "annotations (<mrk>, <sm>) of a replaced text were dropped",
      ])
  }

  @Test("a one-byte encoding stays, and what it lacks becomes a reference")
  func legacy() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"windows-1252\"?><xliff version=\"1.2\"><file original=\"a\" source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>caf@</source><target>caf@</target></trans-unit></body></file></xliff>"
    let bytes = Array(text.utf8).map { $0 == 0x40 ? 0xE9 : $0 }
    let result = try InterchangeFormat.xliff12.update(
      bytes, with: [RowEdit(row: "1", target: "\u{153}uf\u{202F}\u{E9}")], file: "x")
    let expected = Array(text.replacing("<target>caf@", with: "<target>#uf&#8239;@").utf8)
      .map { $0 == 0x40 ? 0xE9 : $0 }
    var withLigature = expected
    withLigature[try #require(expected.firstRange(of: Array("#uf".utf8))).lowerBound] = 0x9C
    #expect(result.bytes == withLigature)
  }

  @Test("a code that the unit does not have is refused, and its row stays")
  func unknownCode() throws {
    let target = InlineText("x", codes: [InlineCode(.standalone, id: "99", at: 0, kind: .image, markup: "")])
    let bytes = Array(UpdateFixtures.xliff2.utf8)
    let result = try InterchangeFormat.xliff21.update(bytes, with: [RowEdit(row: "s1", target: target)], file: "x")
    #expect(result.bytes == bytes)
    #expect(result.problems.map(\.code) == [.unsupported])
    #expect(result.applied.isEmpty)
  }

  @Test("files of our own keep their promises", arguments: [XLIFF2.Version.v20, .v21, .v22])
  func ownFiles(version: XLIFF2.Version) throws {
    for seed in 0..<40 {
      var generator = Generator(seed: UInt64(seed))
      let document = generator.document(withControls: false)
      // Codes whose ids XLIFF cannot carry have no name on a side that does not exist yet.
      let codes = document.segments.flatMap(\.source.codes)
      guard codes.allSatisfy({ !$0.id.contains(" ") && $0.permissions == .all }) else { continue }
      for text in [XLIFF2.write(document, version: version), XLIFF12.write(document), PO.writing(document).text] {
        let file = UpdateConformanceTests.File(name: "seed \(seed)", bytes: Array(text.utf8))
        let read = try #require(UpdateConformanceTests.read(file))
        let outcome = UpdateConformanceTests.judge(file, format: read.format, documents: read.documents)
        if case .failed(let reason) = outcome {
          // Sentences that stand in parts become one part.
          guard !reason.contains("changed as well") else { continue }
          Issue.record("seed \(seed) \(read.format): \(reason)\n\(text)")
          return
        }
      }
    }
  }
}
