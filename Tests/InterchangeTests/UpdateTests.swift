import Bitext
import Foundation
import Interchange
import Testing

@Suite("Updates in place: literal files")
struct UpdateTests {
  private func update(_ text: String, _ format: InterchangeFormat, _ edits: [RowEdit]) throws -> String {
    let result = try format.update(Array(text.utf8), with: edits, file: "file.xlf")
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
    #expect(
      try update([RowEdit(row: "t1.2", target: "Deux \u{1F600}.", state: .reviewed)])
        == text.replacing("<mrk mtype=\"seg\" mid=\"2\"/>", with: "<mrk mtype=\"seg\" mid=\"2\">Deux \u{1F600}.</mrk>")
        .replacing("<sdl:seg id=\"2\"/>", with: "<sdl:seg id=\"2\" conf=\"ApprovedTranslation\"/>"))
    #expect(
      try update([RowEdit(row: "t2.3", target: "Trois.")])
        == text.replacing(
          "Three.</mrk></seg-source>",
          with: "Three.</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"3\">Trois.</mrk></target>"))
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
