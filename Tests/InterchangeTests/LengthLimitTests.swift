import Bitext
import Interchange
import Testing

@Suite("Limits of length")
struct LengthLimitTests {
  private func file2(_ unit: String, profiles: String = "", group: String = "") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
      version="2.1" srcLang="en" trgLang="fr">
    <file id="f1">\(profiles)<group id="g1"\(group)><unit id="u1"\(unit)><segment id="s1"><source>Open</source>
    <target>Ouvrir</target></segment></unit></group></file></xliff>
    """
  }

  private func file12(_ unit: String) -> String {
    """
    <xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>
    <trans-unit id="u1"\(unit)><source>Open</source><target>Ouvrir</target></trans-unit></body></file></xliff>
    """
  }

  private func read(_ text: String) throws -> BilingualDocument {
    let bytes = Array(text.utf8)
    let reading =
      text.contains("version=\"1.2\"") ? try XLIFF12.read(bytes, file: "a") : try XLIFF2.read(bytes, file: "a")
    #expect(reading.losses == [])
    return reading.value[0]
  }

  private static let points = "<slr:profiles generalProfile=\"xliff:codepoints\"/>"

  @Test(
    "XLIFF 2: a standard profile explains restrictions",
    arguments: [
      (" slr:sizeRestriction=\"40\"", LengthLimit(.codePoints, maximum: 40)),
      (" slr:sizeRestriction=\"10,40\"", LengthLimit(.codePoints, minimum: 10, maximum: 40)),
      (" slr:sizeRestriction=\"3,*\"", LengthLimit(.codePoints, minimum: 3, maximum: nil)),
      (" slr:sizeRestriction=\"0\"", LengthLimit(.codePoints, maximum: 0)),
    ])
  func version2(unit: String, limit: LengthLimit) throws {
    let document = try read(file2(unit, profiles: Self.points))
    #expect(document.units[0].supplement.limits == [limit])
    #expect(document.units[0].supplement.foreign == [])
    for version in XLIFF2.Version.allCases {
      let text = XLIFF2.write(document, version: version)
      #expect(text.contains(unit))
      #expect(text.contains(Self.points))
      #expect(try XLIFF2.read(Array(text.utf8), file: "a").value == [document])
      #expect(try Validator.validate(Array(text.utf8), file: "a.xlf").findings.isEmpty)
    }
  }

  @Test("XLIFF 2: encodings and normalisations; a file has one profile, and what another would explain is told")
  func profiles() throws {
    let profiles = """
      <slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf16">
      <slr:normalization general="nfc" storage="nfd"/></slr:profiles>
      """
    var document = try read(
      file2(
        " slr:sizeRestriction=\"9\" slr:storageRestriction=\"20\"", profiles: profiles,
        group: " slr:sizeRestriction=\"30\""))
    let size = LengthLimit(.codePoints, maximum: 9, normalization: .nfc)
    let storage = LengthLimit(.utf16, maximum: 20, normalization: .nfd)
    #expect(document.units[0].supplement.limits == [size, storage])
    #expect(document.groups[0].supplement.limits == [LengthLimit(.codePoints, maximum: 30, normalization: .nfc)])
    #expect(XLIFF2.writing(document).losses == [])
    document.units.append(
      .init(id: "u2", segments: [.init(id: "s2", sourceParts: [.init(InlineText("x"), block: "u2")])]))
    document.units[1].supplement.limits = [size, LengthLimit(.utf8, maximum: 7)]
    let writing = XLIFF2.writing(document)
    #expect(writing.losses == ["a limit of length in another form or encoding than the file’s has no place"])
    let again = try XLIFF2.read(Array(writing.text.utf8), file: "a").value[0]
    #expect(again.units.map(\.supplement.limits) == [[size, storage], [size]])
    #expect(XLIFF2.write(again) == writing.text)
    let findings = try Validator.validate(Array(writing.text.utf8), file: "a.xlf").findings
    #expect(findings.isEmpty, "\(findings) in \(writing.text)")
  }

  @Test(
    "what no standard profile explains stays as it is",
    arguments: [
      (" slr:sizeRestriction=\"40\"", ""),
      (" slr:sizeRestriction=\"40\"", "<slr:profiles generalProfile=\"\"/>"),
      (" slr:sizeRestriction=\"{10,20}\"", "<slr:profiles generalProfile=\"acme:pixels\"/>"),
      (" slr:sizeRestriction=\"99999999999999999999\"", points), (" slr:sizeRestriction=\"-1\"", points),
      (" slr:sizeRestriction=\"\"", points), (" slr:sizeRestriction=\"1,2,3\"", points),
      (" slr:sizeRestriction=\"*,9\"", points), (" slr:storageRestriction=\"9\"", points),
    ])
  func opaque(unit: String, profiles: String) throws {
    let document = try read(file2(unit, profiles: profiles))
    #expect(document.units[0].supplement.limits == [])
    let text = XLIFF2.write(document)
    #expect(text.contains(unit), "\(text)")
    #expect(try XLIFF2.read(Array(text.utf8), file: "a").value == [document])
  }

  @Test(
    "XLIFF 1.2: characters and bytes",
    arguments: [
      (" size-unit=\"char\" maxwidth=\"40\"", LengthLimit(.codePoints, maximum: 40)),
      (" size-unit=\"char\" maxwidth=\"40\" minwidth=\"2\"", LengthLimit(.codePoints, minimum: 2, maximum: 40)),
      (" maxbytes=\"255\"", LengthLimit(.utf8, maximum: 255)),
    ])
  func version12(unit: String, limit: LengthLimit) throws {
    let document = try read(file12(unit))
    #expect(document.units[0].supplement == Supplement(limits: [limit]))
    let text = XLIFF12.write(document)
    #expect(text.contains(unit))
    #expect(try read(text).units[0].supplement.limits == [limit])
    // And through the other format.
    let other = try read(XLIFF2.write(document))
    #expect(other.units[0].supplement.limits == [limit])
    #expect(XLIFF12.write(other).contains(unit))
  }

  @Test("XLIFF 1.2: other units of measure stay as they are, and are told elsewhere")
  func pixels() throws {
    for unit in [" maxwidth=\"40\"", " size-unit=\"pixel\" maxwidth=\"40\"", " size-unit=\"char\" maxwidth=\"many\""] {
      let document = try read(file12(unit))
      #expect(document.units[0].supplement.limits == [])
      #expect(XLIFF12.write(document).contains(" maxwidth="))
      #expect(
        XLIFF2.writing(document).losses.contains("the attribute maxwidth has no place in XLIFF 2 (unit u1)"))
    }
  }

  @Test("XLIFF 1.2: a limit that several segments share is ours alone, and that is told")
  func shared() throws {
    var document = try read(file12(" size-unit=\"char\" maxwidth=\"40\""))
    document.units[0].segments.append(.init(id: "second", sourceParts: [.init(InlineText("b"), block: "u1")]))
    let writing = XLIFF12.writing(document)
    #expect(
      writing.losses == ["a limit of length on several segments has no place that other tools know (unit u1)"])
    #expect(try read(writing.text).units[0].supplement.limits == [LengthLimit(.codePoints, maximum: 40)])
    document.units[0].supplement.limits = [LengthLimit(.utf32, maximum: 4)]
    document.units[0].segments.removeLast()
    #expect(
      XLIFF12.writing(document).losses == ["a limit of length in another form or encoding has no place in XLIFF 1.2"])
  }

  @Test("other formats say that they have no place for it")
  func losses() throws {
    let document = try read(file2(" slr:sizeRestriction=\"40\"", profiles: Self.points))
    for losses in [
      PO.writing(document).losses, BilingualTable.write(document, as: .csv).losses, MosesPair.write(document).losses,
    ] {
      #expect(losses.contains("limits of length have no place (unit u1)"), "\(losses)")
    }
  }

  @Test("an edit of the rows keeps what the file says of their units")
  func editing() throws {
    var document = try read(file2(" slr:sizeRestriction=\"40\" name=\"k\"", profiles: Self.points))
    document.units[0].terms = [UnitTerm(term: "Open", translations: ["Ouvrir"])]
    #expect(RowSequence(document).document(like: document) == document)
  }

  @Test("lengths are counted in the form and the encoding of the limit")
  func counting() {
    let text = "e\u{301}\u{1F600}"
    #expect(LengthLimit(.codePoints, maximum: 1).length(of: text) == 3)
    #expect(LengthLimit(.codePoints, maximum: 1, normalization: .nfc).length(of: text) == 2)
    #expect(LengthLimit(.codePoints, maximum: 1, normalization: .nfd).length(of: "\u{E9}") == 2)
    #expect(LengthLimit(.utf8, maximum: 1).length(of: text) == 7)
    #expect(LengthLimit(.utf16, maximum: 1).length(of: text) == 8)
    #expect(LengthLimit(.utf32, maximum: 1).length(of: text) == 12)
  }
}
