import Bitext
import Interchange
import Testing

@Suite("Plural, gender and select (XLIFF 2.2, part 2, 4.9)")
struct VariantTests {
  static let document = BilingualDocument(
    name: "m", sourceLanguage: .english, targetLanguage: .french,
    units: [
      {
        var unit = BilingualDocument.Unit(
          id: "guests",
          segments: [("one", "one"), ("0", "other"), ("3.5", "x-fae")].enumerated().map { number, values in
            var row = BilingualSegment(
              id: "g\(number)", sourceParts: [.init(InlineText("Her \(number)"), block: "guests")],
              targetParts: [.init(InlineText("Ses \(number)"))], state: .translated)
            row.cases = [values.0, values.1]
            return row
          })
        unit.switches = [VariantSwitch(.plural, variable: "count"), VariantSwitch(.gender, variable: "host")]
        return unit
      }(),
      .init(id: "plain", segments: [.init(id: "p", sourceParts: [.init(InlineText("Bye"), block: "plain")])]),
    ])

  @Test("2.2 carries what variants are chosen by and for, and gives it back")
  func roundTrip() throws {
    let writing = XLIFF2.writing(Self.document, version: .v22)
    #expect(writing.losses.isEmpty)
    #expect(writing.text.contains("<unit id=\"guests\" pgs:switch=\"plural:count gender:host\">"))
    #expect(writing.text.contains("<segment id=\"g2\" state=\"translated\" pgs:case=\"3.5 x-fae\">"))
    #expect(writing.text.contains("xmlns:pgs=\"urn:oasis:names:tc:xliff:pgs:1.0\""))
    #expect(try XLIFF2.read(Array(writing.text.utf8), file: "a").value == [Self.document])
    let report = try Validator.validate(Array(writing.text.utf8), file: "a.xlf")
    #expect(report.findings.isEmpty)
    var plain = Self.document
    plain.units.removeFirst()
    #expect(!XLIFF2.write(plain, version: .v22).contains("pgs"))
  }

  @Test("what has no place for variants says so")
  func losses() {
    for version in [XLIFF2.Version.v20, .v21] {
      let writing = XLIFF2.writing(Self.document, version: version)
      #expect(writing.losses == ["variants by plural, gender or select have no place before XLIFF 2.2"])
      #expect(!writing.text.contains("pgs"))
    }
    let words = "by what variants are chosen has no place (unit guests)"
    #expect(XLIFF12.writing(Self.document).losses == [words])
    #expect(PO.writing(Self.document).losses == [words])
    #expect(BilingualTable.write(Self.document, as: .csv).losses == [words])
    #expect(MosesPair.write(Self.document).losses.contains(words))
    var odd = Self.document
    odd.units[0].segments[0].cases = ["several", "she"]
    let writing = XLIFF2.writing(odd, version: .v22)
    #expect(writing.losses == ["a case that does not fit what its unit switches by was left out"])
    #expect(!writing.text.contains("several"))
  }

  @Test("an update leaves it as it was, byte for byte")
  func update() throws {
    let text = XLIFF2.write(Self.document, version: .v22).replacing(
      "pgs:case=\"0 other\"", with: "pgs:case = '0  other'")
    let result = try InterchangeFormat.xliff22.update(
      Array(text.utf8), with: [RowEdit(row: "g1", target: "Leurs")], file: "a.xlf")
    #expect(result.problems.isEmpty)
    #expect(String(decoding: result.bytes, as: UTF8.self) == text.replacing("Ses 1", with: "Leurs"))
  }

  /// A unit with one segment; what stands in its tags is given.
  private func findings(_ unit: String, _ segments: [String], version: String = "2.2") throws -> [String] {
    let core = "urn:oasis:names:tc:xliff:document:\(version == "2.2" ? "2.2" : "2.0")"
    let text = """
      <xliff xmlns="\(core)" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" version="\(version)" srcLang="en"><file id="f">
      <unit id="u" \(unit)>\(segments.map { "<segment \($0)><source>a</source></segment>" }.joined())</unit></file></xliff>
      """
    return try Validator.validate(Array(text.utf8), file: "a.xlf").findings.map {
      "\($0.severity.rawValue) \($0.rule) \($0.section)"
    }
  }

  @Test("the validator follows the module's constraints")
  func validation() throws {
    #expect(
      try findings("pgs:switch=\"plural:n select:os\"", ["pgs:case=\"0 linux\"", "pgs:case=\"many other\""]).isEmpty)
    #expect(
      try findings("pgs:switch=\"plural:n\"", ["pgs:case=\"some\""]) == ["error xliff2.pgs.case.value 4.9.5.2 case"])
    #expect(
      try findings("pgs:switch=\"ordinal:n\"", ["pgs:case=\"1 2\""]) == ["error xliff2.pgs.case.count 4.9.5.2 case"])
    #expect(
      try findings("pgs:switch=\"number:n\"", ["pgs:case=\"1\""]) == ["error xliff2.pgs.switch 4.9.5.1 switch"])
    #expect(try findings("pgs:switch=\"plural:\"", ["pgs:case=\"1\""]) == ["error xliff2.pgs.switch 4.9.5.1 switch"])
    #expect(try findings("", ["pgs:case=\"1\""]) == ["error xliff2.pgs.case 4.9.5.2 case"])
    #expect(
      try findings("pgs:case=\"1\"", [""]) == ["error xliff2.pgs.case 4.9.5.2 case"])
    #expect(
      try findings("pgs:switch=\"plural:n\"", ["pgs:case=\"1\"", "pgs:case=\"1\"", ""]) == [
        "warning xliff2.pgs.case.twice 4.9.5.2 case", "warning xliff2.pgs.case.missing 4.9.5.2 case",
      ])
    #expect(
      try findings("pgs:switch=\"plural:n\"", ["pgs:case=\"1\" pgs:rule=\"x\""])
        == ["error xliff2.pgs.attribute 4.9.5 Module Attributes"])
    #expect(
      try findings("pgs:switch=\"plural:n\"", [""], version: "2.1") == ["error xliff2.pgs.version 4.2.2.6 segment"])
  }

  @Test("sections are numbered as the file's version numbers them")
  func sections() throws {
    func section(_ version: String) throws -> [String] {
      let core = "urn:oasis:names:tc:xliff:document:\(version == "2.2" ? "2.2" : "2.0")"
      let text = """
        <xliff xmlns="\(core)" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="\(version)" srcLang="en"><file id="f">
        <unit id="u" slr:sizeInfo="1" slr:sizeInfoRef="x"><segment state="odd"><source>a<ph/></source></segment></unit></file></xliff>
        """
      return try Validator.validate(Array(text.utf8), file: "a.xlf").findings.map(\.section)
    }
    #expect(try Set(section("2.1")) == ["4.3.1.31 state", "4.2.3.2 ph", "5.7.5.9 sizeInfo", "5.7.5.10 sizeInfoRef"])
    #expect(try Set(section("2.2")) == ["3.3.1.31 state", "3.2.3.2 ph", "4.6.5.9 sizeInfo", "4.6.5.10 sizeInfoRef"])
  }
}
